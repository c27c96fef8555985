import type { ClusterView } from '../cluster-view';
import { serviceNamed } from '../declared-services';
import type { Facts } from '../facts';
import { referenceTo } from '../objects';
import type { Workload } from '../pods/workloads';
import { proxyPorts } from '../reachability/pods';
import { worldOf } from '../reachability/world';
import type { CheckContext, CheckResult } from '../rule';
import { placementProblems } from './placement';
import { probeProblems } from './probes';
import { readingProblems } from './readings';
import { referenceProblems } from './references';
import { replacingProblems } from './replacing';
import { serverProblems } from './server-settings';
import { sizeProblems } from './sizes';
import { standingProblems } from './standing';
import { stoppingProblems } from './stopping';

/**
 * What keeps the pods of a cluster from coming up and from staying, as far as manifests and facts say. Nobody can say whether an image
 * starts, a command or a path of it answers, or an init container ends.
 */
export function auditRunning(view: ClusterView, { facts, exempt }: CheckContext): CheckResult {
  const workloads = view.workloads.filter(({ namespace, app }) => !exempt(namespace, app));
  return {
    examined: workloads.length,
    findings: [
      ...workloads.flatMap((workload) =>
        [
          ...readingProblems(workload),
          ...sizeProblems(workload, view, facts.proxy),
          ...standingProblems(workload, view),
          ...placementProblems(workload, view),
          ...referenceProblems(workload, view),
          ...answerProblems(workload, view, facts),
          ...serverProblems(workload, view, facts),
          ...stoppingProblems(workload, view),
          ...replacingProblems(workload, view, facts),
        ].map((message) => ({ object: referenceTo(workload.placed.object), file: workload.placed.file, message })),
      ),
    ],
  };
}

function answerProblems(workload: Workload, view: ClusterView, facts: Facts): readonly string[] {
  const { pod, namespace, app, name } = workload;
  const containers = [...(pod.initContainers ?? []), ...(pod.containers ?? [])];
  const isService = serviceNamed(app, namespace, facts) !== undefined;
  const declared = containers.flatMap(({ ports = [] }) => ports).filter(({ protocol = 'TCP' }) => protocol === 'TCP');
  const proxied = worldOf(view)
    .podsOf(namespace)
    .some(({ object, proxy }) => object.name === name && proxy !== 'none');
  const ports = [
    ...declared.map(({ containerPort }) => containerPort),
    ...(isService && facts.healthPort !== undefined ? [facts.healthPort] : []),
    ...(proxied ? proxyPorts : []),
  ];
  return containers.flatMap((container) => probeProblems(container, ports));
}
