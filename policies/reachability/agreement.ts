import type { Facts, FlowFact, OfferedOperationFact, ServiceFact } from '../facts';
import { patternOf } from '../routing/service-operations';
import type { Finding } from '../rule';

/**
 * Where the tables of the facts disagree about a cluster. What services offer is the authority: edges name operations of
 * it, and rows of the register let them through. An area may open requests of its own beside them.
 */
export function disagreements({ services, edges }: Facts, cluster: string, flows: readonly FlowFact[]): Finding[] {
  const here = services.filter(({ clusters }) => clusters.includes(cluster));
  const byName = new Map(here.map((one) => [one.name, one]));
  const bySender = new Map<string, Map<string, FlowFact[]>>();
  for (const flow of flows.filter(({ level }) => level === 'mesh')) {
    const byReceiver = bySender.get(flow.from) ?? new Map<string, FlowFact[]>();
    bySender.set(flow.from, byReceiver);
    const rows = byReceiver.get(flow.to) ?? [];
    byReceiver.set(flow.to, rows);
    rows.push(flow);
  }
  return edges.flatMap((edge) => {
    const [from, to] = [byName.get(edge.from), byName.get(edge.to)];
    return edge.kind === 'calls' && from && to
      ? unheardOf(edge, to, bySender.get(refOf(from))?.get(refOf(to)) ?? [])
      : [];
  });
}

/** Operations that an edge names, and that nobody offers or no row lets through. */
function unheardOf(
  { from, to, operations = [] }: Facts['edges'][number],
  service: ServiceFact,
  rows: readonly FlowFact[],
): Finding[] {
  return operations.flatMap((name) => {
    const offered = service.operations?.find((one) => one.name === name);
    const isDeclared = offered !== undefined && rows.some((row) => covers(row, offered));
    return isDeclared
      ? []
      : [
          {
            object: { apiVersion: 'facts', kind: 'Edge', name: `${from} -> ${to}` },
            message: offered
              ? `it calls '${name}' (${offered.method} ${offered.path}), and no flow between the two covers it`
              : `it calls '${name}', which '${to}' does not offer`,
            remedy: 'derive the flows from the edges, or take the call out of them',
          },
        ];
  });
}

function covers({ operations = [{}] }: FlowFact, { method, path }: OfferedOperationFact): boolean {
  const pattern = patternOf(path);
  return operations.some(
    ({ methods = [method], paths = [pattern] }) => methods.includes(method) && paths.includes(pattern),
  );
}

function refOf({ namespace, name }: ServiceFact): string {
  return `workload:${namespace}/${name}`;
}
