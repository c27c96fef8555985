import type { KubernetesObject } from '../../../../policies/objects';
import { templateOf } from '../../checks/pods';
import type { Release } from './release';
import type { RenderedObject } from './render';
import type { ChartFacts } from './shared-charts';

/** Pods of one workload, as a chart makes them. */
export interface ChartPods {
  /** Kind of the workload. */
  readonly kind: string;
  /** Namespace of the workload. */
  readonly namespace: string;
  /** Name of the workload. */
  readonly name: string;
  /** Labels of the pods. */
  readonly labels: Readonly<Record<string, string>>;
  /** ServiceAccount of the pods. */
  readonly serviceAccount: string;
  /** Ports of their containers. */
  readonly ports: readonly number[];
  /** Ports that kubelets ask. */
  readonly probed: readonly number[];
  /** Whether they share the network of their node. */
  readonly hostNetwork: boolean;
  /** The lowest level of Pod Security that admits them. */
  readonly level: string;
}

/** Pods of a release as the facts of its chart tell them. */
export function podsOfFacts({ pods, renderedWith }: ChartFacts, release: Release): ChartPods[] {
  return pods.map(({ namespace = renderedWith.namespace, ports, probes, podSecurityLevel, ...pod }) => ({
    ...pod,
    namespace: namespace === renderedWith.namespace ? release.namespace : namespace,
    ports: ports.map(({ port }) => port),
    probed: probes.map((probe) => Number.parseInt(probe, 10)),
    level: podSecurityLevel,
  }));
}

/** Pods of a release as Helm renders them; those of `helm test` are never made. */
export function podsOfRendered(objects: readonly RenderedObject[], release: Release): ChartPods[] {
  return objects
    .filter(({ object, hooks }) => templateOf(object) !== undefined && !hooks.includes('test'))
    .map(({ object, level }) => ({ ...readPods(object, release), level }));
}

interface PodSpec {
  readonly serviceAccountName?: string;
  readonly hostNetwork?: boolean;
  readonly containers?: readonly Container[];
  readonly initContainers?: readonly Container[];
}

interface Container {
  readonly ports?: readonly { readonly name?: string; readonly containerPort: number }[];
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly startupProbe?: Probe;
}

interface Probe {
  readonly httpGet?: { readonly port: number | string };
  readonly tcpSocket?: { readonly port: number | string };
  readonly grpc?: { readonly port: number };
}

function readPods({ kind, metadata, ...object }: KubernetesObject, release: Release): Omit<ChartPods, 'level'> {
  const template = templateOf(object);
  const { containers = [], initContainers = [], ...spec } = (template?.spec ?? {}) as PodSpec;
  const all = [...initContainers, ...containers];
  return {
    kind,
    namespace: metadata.namespace ?? release.namespace,
    name: metadata.name,
    labels: (template?.metadata?.labels ?? {}) as ChartPods['labels'],
    serviceAccount: spec.serviceAccountName ?? 'default',
    ports: all.flatMap(({ ports = [] }) => ports.map(({ containerPort }) => containerPort)),
    probed: all.flatMap(probedPorts),
    hostNetwork: spec.hostNetwork ?? false,
  };
}

function probedPorts({ ports = [], livenessProbe, readinessProbe, startupProbe }: Container): number[] {
  return [livenessProbe, readinessProbe, startupProbe].flatMap((probe) => {
    const port = probe?.httpGet?.port ?? probe?.tcpSocket?.port ?? probe?.grpc?.port;
    const found = typeof port === 'string' ? ports.find(({ name }) => name === port)?.containerPort : port;
    return found === undefined ? [] : [found];
  });
}
