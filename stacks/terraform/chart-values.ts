import { certManagerValues } from '../../constructs/foundation/charts/cert-manager';
import { istioBaseValues } from '../../constructs/foundation/charts/istio-base';
import { istioCniValues } from '../../constructs/foundation/charts/istio-cni';
import { istiodValues } from '../../constructs/foundation/charts/istiod';
import { metricsServerValues } from '../../constructs/foundation/charts/metrics-server';
import type { PackagedDeployment } from '../../constructs/foundation/charts/packaged-deployment';
import type { HelmValues } from '../../constructs/foundation/helm-values';
import { imageReference, platformImage } from '../../environments/images';
import { MESH_REVISION } from '../../environments/platform/mesh-revision';
import { OPERATORS } from '../../environments/platform/operators';
import { PACKAGED_SIZES, type SizedPods } from '../../environments/platform/sizes';
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
    const { replicas, maxReplicas = replicas, cpuMillis, memoryMiB } = PACKAGED_SIZES[environment.stage].istiod;
    return istiodValues({
      image: image('pilot'),
      proxyImage: image('proxyv2'),
      trustDomain: trustDomainOf(environment),
      clusterName: cluster.name,
      minReplicas: replicas,
      maxReplicas,
      cpuMillis,
      memoryMiB,
      proxyCpuMillis: environment.proxy.cpuMillis,
      proxyMemoryMiB: environment.proxy.memoryMiB,
    });
  },
  'istio-cni': (environment) => {
    const { cpuMillis, memoryMiB } = PACKAGED_SIZES[environment.stage]['istio-cni-node'];
    const excludedNamespaces = ['kube-system', ...OPERATORS.map((operator) => operator.name)];
    return istioCniValues({ image: image('install-cni'), cpuMillis, memoryMiB, excludedNamespaces });
  },
  'cert-manager': (environment) =>
    certManagerValues({
      controller: deployment(environment, 'cert-manager', 'cert-manager-controller'),
      webhook: deployment(environment, 'cert-manager-webhook', 'cert-manager-webhook'),
      cainjector: deployment(environment, 'cert-manager-cainjector', 'cert-manager-cainjector'),
      startupCheckImage: image('cert-manager-startupapicheck'),
      acmeSolverImage: image('cert-manager-acmesolver'),
      namespace: 'cert-manager',
    }),
  'metrics-server': (environment) => metricsServerValues(deployment(environment, 'metrics-server', 'metrics-server')),
};

function deployment(environment: EnvironmentSpec, pods: SizedPods, imageName: ImageName): PackagedDeployment {
  const { replicas, cpuMillis, memoryMiB } = PACKAGED_SIZES[environment.stage][pods];
  return { image: image(imageName), replicas, cpuMillis, memoryMiB };
}

function image(name: ImageName): string {
  return imageReference(platformImage(name));
}
