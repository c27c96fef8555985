import type { HelmValues } from '../helm-values';
import {
  CLUSTER_CRITICAL,
  containerResources,
  disruptionBudget,
  imageParts,
  type PackagedDeployment,
  placement,
} from './packaged-deployment';

/** Values of the chart `metrics-server`; its certificate comes from cert-manager, so the API server can verify it. */
export function metricsServerValues(props: PackagedDeployment): HelmValues {
  imageParts(props.image);
  // The chart knows no digests: it joins repository and tag with a colon.
  const split = props.image.lastIndexOf(':');
  return {
    image: {
      repository: props.image.slice(0, split),
      tag: props.image.slice(split + 1),
      pullPolicy: 'IfNotPresent',
    },
    replicas: props.replicas,
    resources: containerResources(props.cpuMillis, props.memoryMiB),
    podDisruptionBudget: disruptionBudget(props.replicas),
    updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    priorityClassName: CLUSTER_CRITICAL,
    apiService: { create: true, insecureSkipTLSVerify: false },
    tls: { type: 'cert-manager', certManager: { addInjectorAnnotations: true } },
    ...placement({ 'app.kubernetes.io/name': 'metrics-server' }),
  };
}
