import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { referenceTo } from '../objects';
import { appLabel } from '../pods/workloads';
import type { CheckResult, Finding } from '../rule';
import { disagreements } from './agreement';
import type { Level } from './level';
import { levels } from './levels';
import { registerOf } from './register';
import { type World, worldOf } from './world';

const all: readonly Level[] = Object.values(levels);

/** Kinds that open or close something at some level. */
export const kindsRead = all.flatMap(({ reads }) => reads);

/** Compares all that is open in a cluster, on every level, with its register of flows. */
export function auditReachability(
  view: ClusterView,
  facts: Facts,
  exempt: (namespace: string) => boolean,
): CheckResult {
  const world = worldOf(view);
  const register = registerOf(world);
  const judged = world.pods.filter(({ namespace }) => !exempt(namespace));
  return {
    examined: judged.length + register.rows.length,
    exempted: world.pods.length - judged.length,
    findings: [
      ...missingServices(facts, world),
      ...disagreements(facts, view.name, view.cluster.flows),
      ...register.problems,
      ...all.flatMap((level) => unreadPolicies(view, level)),
      ...all.flatMap((level) => level.audit({ world, register, facts, exempt })),
    ],
  };
}

/** Services that the facts place in a cluster of whose pods no manifest makes any. */
function missingServices({ services }: Facts, { view, pods, hostPods }: World): Finding[] {
  const refs = new Set([...pods, ...hostPods].map(({ ref }) => ref));
  return services
    .filter(
      ({ clusters, namespace, name }) => clusters.includes(view.name) && !refs.has(`workload:${namespace}/${name}`),
    )
    .map(({ namespace, name }) => ({
      object: { apiVersion: 'facts', kind: 'Service', namespace, name },
      message: `the facts place this service in the cluster, and no manifest makes pods with the label ${appLabel}: ${name} in its namespace`,
      remedy: 'write its workload, or take the service out of the cluster',
    }));
}

function unreadPolicies(view: ClusterView, { cannotRead, reads }: Level): Finding[] {
  return view
    .ofKinds((group, kind) => cannotRead.some((unread) => unread.group.test(group) && unread.kind.test(kind)))
    .map(({ object, file }) => ({
      object: referenceTo(object),
      file,
      message: `the judge cannot say what a ${object.kind} opens or closes`,
      remedy: `express it as ${reads.map(({ kind }) => kind).join(' or ')}`,
    }));
}
