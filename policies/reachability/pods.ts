import type { ClusterView } from '../cluster-view';
import type { EndFact, EndpointFact } from '../facts';
import { type ObjectReference, referenceTo } from '../objects';
import { isGateway, isInjected } from '../pods/injection';
import { appLabel, type Workload } from '../pods/workloads';
import type { Labels } from './selectors';

/** Like pods, of one workload or of one packaged endpoint. */
export interface Pod {
  /** How the register names them: `workload:<namespace>/<name>` or `packaged:<name>`. */
  readonly ref: EndFact;
  /** Namespace of the pods. */
  readonly namespace: string;
  /** Labels that selectors see. */
  readonly labels: Labels;
  /** Account whose certificate they show. */
  readonly serviceAccount: string;
  /** Ports on which they listen. */
  readonly ports: readonly PodPort[];
  /** `sidecar`: injected, with all traffic taken through it; `router`: a gateway, which is a proxy itself. */
  readonly proxy: 'none' | 'sidecar' | 'router';
  /** TCP ports that reach the application without passing its proxy. */
  readonly bypassed: readonly number[];
  /** The pods use the addresses of nodes, and no NetworkPolicy reaches them. */
  readonly hostNetwork: boolean;
  /** What findings name: the workload, or the endpoint of the facts. */
  readonly object: ObjectReference;
  /**
   * File of the workload.
   * @default - the pods stand in no file
   */
  readonly file?: string;
}

/** A port that containers declare. */
export interface PodPort {
  /**
   * Name by which a policy may refer to it.
   * @default - only its number
   */
  readonly name?: string;
  /** Number of the port. */
  readonly port: number;
  /** Transport protocol. */
  readonly protocol: string;
}

/** Ports of the proxy itself (administration, metrics, health): they are never intercepted. */
export const proxyPorts: readonly number[] = [15000, 15001, 15004, 15006, 15008, 15020, 15021, 15053, 15090];

/** All pods of a cluster: those that its manifests make, and those that packages bring. */
export function readPods(view: ClusterView, namespaceLabels: (namespace: string) => Labels): readonly Pod[] {
  const made = view.workloads.map((workload) => podOfWorkload(workload, namespaceLabels(workload.namespace)));
  return [...made, ...view.cluster.endpoints.map(podOfEndpoint)];
}

function podOfWorkload(workload: Workload, namespaceLabels: Labels): Pod {
  const { namespace, labels, annotations, pod, placed } = workload;
  const containers = [...(pod.containers ?? []), ...(pod.initContainers ?? [])];
  const ports = containers.flatMap((container) => container.ports ?? []);
  const hostNetwork = pod.hostNetwork === true;
  return {
    ref: `workload:${namespace}/${labels[appLabel] ?? workload.name}`,
    namespace,
    labels,
    serviceAccount: pod.serviceAccountName || 'default',
    ports: ports.map(({ name, containerPort, protocol = 'TCP' }) => ({ name, port: containerPort, protocol })),
    proxy: isGateway(workload) ? 'router' : isInjected(workload, namespaceLabels) ? 'sidecar' : 'none',
    bypassed: listOfPorts(annotations['traffic.sidecar.istio.io/excludeInboundPorts']),
    hostNetwork,
    object: referenceTo(placed.object),
    file: placed.file,
  };
}

function listOfPorts(text = ''): readonly number[] {
  return text
    .split(',')
    .map(Number)
    .filter((port) => port > 0);
}

function podOfEndpoint(endpoint: EndpointFact): Pod {
  const { name, namespace, labels, serviceAccount = 'default', ports, mesh, hostNetwork = false } = endpoint;
  return {
    ref: `packaged:${name}`,
    namespace,
    labels,
    serviceAccount,
    ports,
    proxy: mesh ? 'sidecar' : 'none',
    bypassed: [],
    hostNetwork,
    object: { apiVersion: 'facts', kind: 'Endpoint', namespace, name },
  };
}
