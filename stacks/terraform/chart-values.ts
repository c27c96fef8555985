import { certManagerValues } from '../../constructs/foundation/charts/cert-manager';
import { istioBaseValues } from '../../constructs/foundation/charts/istio-base';
import { istioCniValues } from '../../constructs/foundation/charts/istio-cni';
import { istiodValues } from '../../constructs/foundation/charts/istiod';
import { metricsServerValues } from '../../constructs/foundation/charts/metrics-server';
import type { PackagedDeployment } from '../../constructs/foundation/charts/packaged-deployment';
import type { HelmValues } from '../../constructs/foundation/helm-values';
import { imageReference, platformImage } from '../../environments/images';
import { certManager } from '../../environments/platform/components/cert-manager';
import { MESH_REVISION } from '../../environments/platform/mesh-revision';
import { UNMESHED_NAMESPACES } from '../../environments/platform/namespaces';
import { packagedPods, sizeOf } from '../../environments/platform/sizes';
import { trustDomainOf } from '../../environments/platform/trust-domain';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { ChartName, ImageName } from '../../environments/versions';

/** Values of every chart in use. */
export const CHART_VALUES: Readonly<
  Record<ChartName, (environment: EnvironmentSpec, cluster: ClusterSpec) => HelmValues>
> = {
  'istio-base': () => istioBaseValues({ revision: MESH_REVISION }),
  istiod: (environment, cluster) => {
    const { replicas, ...size } = deployment(environment, 'istiod');
    return istiodValues({
      ...size,
      minReplicas: replicas,
      proxyImage: image('proxyv2'),
      trustDomain: trustDomainOf(environment),
      clusterName: cluster.name,
      proxyCpuMillis: environment.proxy.cpuMillis,
      proxyMemoryMiB: environment.proxy.memoryMiB,
    });
  },
  'istio-cni': (environment) =>
    istioCniValues({ ...deployment(environment, 'istio-cni-node'), excludedNamespaces: UNMESHED_NAMESPACES }),
  'cert-manager': (environment) =>
    certManagerValues({
      controller: deployment(environment, 'cert-manager'),
      webhook: deployment(environment, 'cert-manager-webhook'),
      cainjector: deployment(environment, 'cert-manager-cainjector'),
      startupCheck: deployment(environment, 'cert-manager-startupapicheck'),
      acmeSolverImage: image('cert-manager-acmesolver'),
      namespace: certManager.namespace,
    }),
  'metrics-server': (environment) => metricsServerValues(deployment(environment, 'metrics-server')),
};

/** Image and size of packaged pods, as their component's record has them. */
function deployment({ stage }: EnvironmentSpec, name: string): PackagedDeployment & { readonly maxReplicas: number } {
  const pods = packagedPods(name);
  return { image: image(pods.image), ...sizeOf(pods, stage) };
}

function image(name: ImageName): string {
  return imageReference(platformImage(name));
}
