import type { PackagedComponent } from '../specification/component';

/** Something that must be true after the installation of components, and of which Terraform is not sure. */
export type Wait =
  /** The API serves the kinds of all custom resource definitions. */
  | { readonly for: 'definitions' }
  /** A component answers for its part of the API. */
  | { readonly for: 'api-service'; readonly name: string }
  /** Every node has its agent; Helm is content when one of them is missing. */
  | { readonly for: 'node-agents'; readonly namespace: string; readonly name: string };

/** What to wait for after the installation of components, before anything else is applied; in their order. */
export function waitsFor(components: readonly PackagedComponent[]): readonly Wait[] {
  const kinds = components.flatMap((component) => component.kinds);
  const apiServices = new Set(kinds.flatMap(({ apiService }) => apiService ?? []));
  return [
    ...(kinds.some(({ apiService }) => apiService === undefined) ? [{ for: 'definitions' } as const] : []),
    ...[...apiServices].map((name) => ({ for: 'api-service', name }) as const),
    ...components.flatMap(nodeAgents),
  ];
}

function nodeAgents({ namespace, pods }: PackagedComponent): Wait[] {
  return pods
    .filter(({ kind, madeBy }) => kind === 'DaemonSet' && madeBy === 'chart')
    .map(({ name }) => ({ for: 'node-agents', namespace, name }));
}
