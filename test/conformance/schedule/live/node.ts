import { ZONE } from '../nodes/pools';

/** What is followed of a node. */
export interface LiveNode {
  readonly name: string;
  readonly centre: string;
  readonly ready: boolean;
  readonly taints: readonly Taint[];
}

export interface Taint {
  readonly key: string;
  readonly value?: string;
  readonly effect: string;
}

/** A node as the server sends it. */
export interface NodeObject {
  readonly metadata: {
    readonly resourceVersion?: string;
    readonly name: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly spec: { readonly taints?: readonly Taint[] };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

/** Reads what is followed of a node. */
export function readNode({ metadata, spec, status }: NodeObject): LiveNode {
  return {
    name: metadata.name,
    centre: metadata.labels?.[ZONE] ?? '',
    ready: status?.conditions?.find(({ type }) => type === 'Ready')?.status === 'True',
    taints: spec.taints ?? [],
  };
}
