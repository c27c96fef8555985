import type { HelmValues } from '../helm-values';
import {
  CLUSTER_CRITICAL,
  containerResources,
  disruptionBudget,
  imageFolder,
  imageParts,
  type PackagedDeployment,
  placement,
} from './packaged-deployment';

export interface CertManagerValuesProps {
  /** Issues certificates. */
  readonly controller: PackagedDeployment;
  /** Validates certificate resources; nobody can change one without it. */
  readonly webhook: PackagedDeployment;
  /** Writes authorities into webhooks. */
  readonly cainjector: PackagedDeployment;
  /** The job that waits for the webhook; it runs once an installation. */
  readonly startupCheck: Omit<PackagedDeployment, 'replicas'>;
  /** Namespace of the release; leaders are elected there and not in `kube-system`. */
  readonly namespace: string;
  /**
   * Image of the solver of ACME challenges, with its digest.
   * @default - of the chart's version, beside the controller's; never pulled, for the bank has no ACME issuer
   */
  readonly acmeSolverImage?: string;
}

const RESTRICTED_POD = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };

const RESTRICTED_CONTAINER = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ['ALL'] },
};

/** Values of the chart `cert-manager`. */
export function certManagerValues(props: CertManagerValuesProps): HelmValues {
  const [imageRegistry = '', ...path] = imageFolder(props.controller.image).split('/');
  return {
    imageRegistry,
    imageNamespace: path.join('/'),
    // Removing the release keeps the definitions, or all certificates would go with them.
    crds: { enabled: true, keep: true },
    global: { leaderElection: { namespace: props.namespace }, priorityClassName: CLUSTER_CRITICAL },
    ...deployment(props.controller, 'controller'),
    webhook: { ...deployment(props.webhook, 'webhook'), timeoutSeconds: 10 },
    cainjector: { enabled: true, ...deployment(props.cainjector, 'cainjector') },
    ...(props.acmeSolverImage === undefined ? {} : { acmesolver: { image: { ...imageParts(props.acmeSolverImage) } } }),
    startupapicheck: {
      enabled: true,
      image: { ...imageParts(props.startupCheck.image) },
      resources: containerResources(props.startupCheck.cpuMillis, props.startupCheck.memoryMiB),
      securityContext: RESTRICTED_POD,
      containerSecurityContext: RESTRICTED_CONTAINER,
    },
  };
}

function deployment(props: PackagedDeployment, component: string): HelmValues {
  return {
    image: { ...imageParts(props.image) },
    replicaCount: props.replicas,
    resources: containerResources(props.cpuMillis, props.memoryMiB),
    podDisruptionBudget: disruptionBudget(props.replicas),
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } },
    securityContext: RESTRICTED_POD,
    containerSecurityContext: RESTRICTED_CONTAINER,
    ...placement({ 'app.kubernetes.io/component': component }),
  };
}
