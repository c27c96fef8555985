import { callRows } from './edges/call';
import { outsideRows, wayOutRows } from './edges/outside';
import { platformRows } from './edges/platform';
import { publicRows } from './edges/public';
import type { Flow } from './flow';
import type { ClusterPlan } from './plan';

/**
 * The register of flows of a cluster: everything that may pass in it, derived from the declared edges and from the
 * platform's own flows. The judge compares it with what the manifests open.
 */
export function registerOf(plan: ClusterPlan): readonly Flow[] {
  const callers = [...plan.services.values()];
  return [
    ...plan.platformFlows.flatMap((flow) => platformRows(plan, flow)),
    ...plan.publicEntries.flatMap((entry) => publicRows(plan, entry)),
    ...callers.flatMap((caller) => callRows(plan, caller)),
    ...callers.flatMap((caller) => outsideRows(plan, caller)),
    ...distinct(callers.flatMap((caller) => wayOutRows(plan, caller))),
  ];
}

/** The first of the rows that open the same. */
function distinct(rows: readonly Flow[]): readonly Flow[] {
  const first = new Map<string, Flow>();
  for (const row of rows) {
    const key = `${row.from} ${row.to} ${row.port}`;
    first.set(key, first.get(key) ?? row);
  }
  return [...first.values()];
}
