import { proxyConfigAnnotation } from '../arrival/proxy-config';
import type { ClusterView } from '../cluster-view';
import type { Container, PodSpec, Workload } from '../pods/workloads';
import { worldOf } from '../reachability/world';

interface Stopping extends PodSpec {
  readonly terminationGracePeriodSeconds?: number;
}

interface Draining extends Container {
  readonly lifecycle?: { readonly preStop?: { readonly sleep?: { readonly seconds?: number } } };
}

/** Seconds of a stop, see ADR 0018: others forget the pod, its requests end, the proxy beside it ends. */
const stop = { forgotten: 10, ended: 30, drained: 5 };

/** Kubernetes' own time for a stop, and the longest that a drain of a node should wait for. */
const grace = { own: 30, most: 600 };

/** Whether a pod that takes requests has the time to end them when it is stopped. */
export function stoppingProblems(workload: Workload, view: ClusterView): readonly string[] {
  const { kind, name, namespace, annotations } = workload;
  const pod: Stopping = workload.pod;
  const serving: readonly Draining[] = (pod.containers ?? []).filter(({ ports = [] }) => ports.length > 0);
  if (!kind.scales || serving.length === 0) {
    return [];
  }
  const proxy = worldOf(view)
    .podsOf(namespace)
    .find(({ object }) => object.kind === kind.kind && object.name === name)?.proxy;
  const given = pod.terminationGracePeriodSeconds ?? grace.own;
  const gateway = proxy === 'router';
  const ends = gateway ? drainOf(annotations) : Math.max(...serving.map(sleepOf)) + stop.ended;
  const needed = ends + (proxy === undefined || proxy === 'none' ? 0 : stop.drained);
  return [
    ...(gateway
      ? drainProblems(ends)
      : serving
          .filter((one) => sleepOf(one) < stop.forgotten)
          .map(
            (one) =>
              `container '${one.name}' stops before others forget it: its preStop sleeps ${sleepOf(one)} s, and must ${stop.forgotten} s`,
          )),
    ...(given < needed ? [`its pods are killed after ${given} s, and may need ${needed} s to end their requests`] : []),
    ...(given > grace.most ? [`its pods may take ${given} s to stop; ${grace.most} s is the most`] : []),
  ];
}

function sleepOf({ lifecycle }: Draining): number {
  return lifecycle?.preStop?.sleep?.seconds ?? 0;
}

function drainProblems(seconds: number): string[] {
  const needed = stop.forgotten + stop.ended;
  return seconds >= needed ? [] : [`its proxy drains ${seconds} s (terminationDrainDuration), and must ${needed} s`];
}

/** Seconds for which a gateway drains; as a proxy beside a service where it says nothing that can be read. */
function drainOf(annotations: Workload['annotations']): number {
  const [, seconds] = /"terminationDrainDuration":\s*"(\d+)s"/.exec(annotations[proxyConfigAnnotation] ?? '') ?? [];
  return seconds === undefined ? stop.drained : Number(seconds);
}
