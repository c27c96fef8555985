import { ESCAPED_SLASHES, SIDECAR_DRAIN_SECONDS } from '../../mesh/proxy';
import type { HelmValues } from '../helm-values';
import {
  CLUSTER_CRITICAL,
  containerResources,
  imageFolder,
  imageParts,
  placement,
  withoutCpuLimit,
} from './packaged-deployment';

export interface IstiodValuesProps {
  /** Image of istiod with its digest. */
  readonly image: string;
  /** Image of the proxy with its digest. */
  readonly proxyImage: string;
  /** Root of the identities of workloads, `<environment>.terrace.internal`: the same in both cities. */
  readonly trustDomain: string;
  /** Name by which proxies say where they run. */
  readonly clusterName: string;
  /** Replicas without load. */
  readonly minReplicas: number;
  /** Replicas up to which its autoscaler goes. */
  readonly maxReplicas: number;
  /** Requested processor time of one replica, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Memory of one replica, request and limit, in MiB. */
  readonly memoryMiB: number;
  /** Requested processor time of every injected proxy, in thousandths of a core. */
  readonly proxyCpuMillis: number;
  /** Memory of every injected proxy, request and limit, in MiB. */
  readonly proxyMemoryMiB: number;
}

/** Labels that the chart gives to istiod. */
const ISTIOD = { app: 'istiod' };

/**
 * Values of the chart `istiod`: the only control plane of its cluster, so its revision is `default`.
 *
 * @see https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/
 */
export function istiodValues(props: IstiodValuesProps): HelmValues {
  imageParts(props.proxyImage);
  return {
    image: props.image,
    autoscaleEnabled: true,
    autoscaleMin: props.minReplicas,
    autoscaleMax: props.maxReplicas,
    rollingMaxSurge: 1,
    rollingMaxUnavailable: 0,
    pdb: { minAvailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' },
    resources: containerResources(props.cpuMillis, props.memoryMiB),
    seccompProfile: { type: 'RuntimeDefault' },
    ...placement(ISTIOD),
    // Redirection is set up by the node agent; no pod needs a privileged init container.
    cni: { enabled: true, provider: 'default' },
    // The proxy starts before, and stops after, the containers that need it. Text, for the chart quotes it.
    env: { ENABLE_NATIVE_SIDECARS: 'true' },
    meshConfig: meshConfig(props.trustDomain),
    global: globalValues(props),
  };
}

function meshConfig(trustDomain: string): HelmValues {
  return {
    trustDomain,
    // What is not declared has no way out of the mesh.
    outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
    // Istio's own default is two retries, which repeats operations that are not idempotent.
    defaultHttpRetryPolicy: { attempts: 0 },
    meshMTLS: { minProtocolVersion: 'TLSV1_3' },
    tlsDefaults: { minProtocolVersion: 'TLSV1_2' },
    // Paths that differ only in slashes are one path to policies.
    pathNormalization: { normalization: 'MERGE_SLASHES' },
    ingressControllerMode: 'OFF',
    accessLogFile: '/dev/stdout',
    accessLogEncoding: 'JSON',
    defaultConfig: {
      holdApplicationUntilProxyStarts: true,
      // Without a limit of processor time a proxy would start a worker for every core of its node.
      concurrency: 2,
      terminationDrainDuration: `${SIDECAR_DRAIN_SECONDS}s`,
      connectionSettings: ESCAPED_SLASHES,
    },
  };
}

function globalValues(props: IstiodValuesProps): HelmValues {
  return {
    // For templates that are not in use; the chart's own default is a public registry.
    hub: imageFolder(props.image),
    imagePullPolicy: 'IfNotPresent',
    logAsJson: true,
    priorityClassName: CLUSTER_CRITICAL,
    defaultPodDisruptionBudget: { enabled: props.minReplicas > 1 },
    multiCluster: { clusterName: props.clusterName },
    proxy: {
      image: props.proxyImage,
      resources: withoutCpuLimit(containerResources(props.proxyCpuMillis, props.proxyMemoryMiB)),
      seccompProfile: { type: 'RuntimeDefault' },
      privileged: false,
      logLevel: 'warning',
    },
    proxy_init: { image: props.proxyImage },
    // Nobody makes waypoints; who begins to, shall not find a limit either.
    waypoint: { resources: withoutCpuLimit({}) },
  };
}
