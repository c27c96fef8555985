import type { HelmValues } from '../helm-values';
import { containerResources, imageParts } from './packaged-deployment';

export interface IstioCniValuesProps {
  /** Image of the node agent with its digest. */
  readonly image: string;
  /** Requested processor time on every node, in thousandths of a core. */
  readonly cpuMillis: number;
  /** Memory on every node, request and limit, in MiB. */
  readonly memoryMiB: number;
  /** Namespaces whose pods never have a proxy. */
  readonly excludedNamespaces: readonly string[];
}

/** Values of the chart `cni` of Istio, for meshes with sidecars. */
export function istioCniValues(props: IstioCniValuesProps): HelmValues {
  imageParts(props.image);
  return {
    image: props.image,
    resources: containerResources(props.cpuMillis, props.memoryMiB),
    excludeNamespaces: [...props.excludedNamespaces],
    ambient: { enabled: false },
    // A pod that started before the plugin was there is repaired in place, neither labelled nor deleted.
    repair: { enabled: true, repairPods: true, labelPods: false, deletePods: false },
    // Kubernetes 1.30 and later take the profile from the security context.
    useAppArmorAnnotation: false,
    global: { imagePullPolicy: 'IfNotPresent', logAsJson: true },
  };
}
