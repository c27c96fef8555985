import type { KubernetesObject } from '../../../../policies/objects';
import { isInjected } from '../../../../policies/pods/injection';
import { readWorkloads } from '../../../../policies/pods/workloads';
import type { Release } from '../../authorities/charts/release';
import { templateOf } from '../../checks/pods';
import { type Manifest, manifestsOf } from '../../manifests/manifest';

/** What istiod's values say of the proxy that it injects. */
export interface Proxy {
  /** Image with its digest. */
  readonly image: string;
  /** Requests and limits. */
  readonly resources: object;
  /** Seccomp profile of its security context. */
  readonly seccompProfile: object;
}

/** User and group of the proxy in Istio's template. */
const PROXY_USER = 1337;

/** What istiod would inject; `undefined` where no istiod is installed. */
export function proxyOf(releases: readonly Release[]): Proxy | undefined {
  const { global } = (releases.find(({ chart }) => chart === 'istiod')?.values ?? {}) as { global?: { proxy?: Proxy } };
  return global?.proxy === undefined ? undefined : withoutNulls(global.proxy);
}

/** What is taken away is not there: Istio's template leaves out what is `null`. */
function withoutNulls<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, item) => item ?? undefined);
}

/**
 * Plays istiod's injector, which is a webhook and not there: pods that Istio would inject get what its template adds
 * with native sidecars and the CNI plugin. That is an init container that proves the redirection, then the proxy as an
 * init container that goes on, both with the resources of istiod's values. Gateways are proxies themselves.
 *
 * Only what the scheduler, quotas and Pod Security look at is added; mounts, arguments and probes are not.
 */
export function inject(manifest: Manifest, namespaceLabels: Readonly<Record<string, string>>, proxy: Proxy): Manifest {
  const [workload] = readWorkloads([manifest]);
  const template = templateOf(manifest.object);
  if (workload === undefined || template === undefined || !isInjected(workload, namespaceLabels)) {
    return manifest;
  }
  if ((workload.annotations['inject.istio.io/templates'] ?? '').split(',').includes('gateway')) {
    return manifest;
  }
  const injected = {
    ...template,
    spec: {
      ...template.spec,
      initContainers: [...initContainers(proxy), ...((template.spec.initContainers as object[] | undefined) ?? [])],
    },
  };
  const object = withTemplate(manifest.object, injected);
  return { ...manifest, object, text: JSON.stringify(object) };
}

/** Labels of all namespaces that a cluster's manifests make. */
export function namespaceLabelsOf(waves: Parameters<typeof manifestsOf>[0]): Map<string, Record<string, string>> {
  const namespaces = manifestsOf(waves).filter(({ object }) => object.kind === 'Namespace');
  return new Map(namespaces.map(({ object: { metadata } }) => [metadata.name, { ...metadata.labels }]));
}

function initContainers({ image, resources, seccompProfile }: Proxy): object[] {
  const securityContext = {
    allowPrivilegeEscalation: false,
    privileged: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: PROXY_USER,
    runAsGroup: PROXY_USER,
    capabilities: { drop: ['ALL'] },
    seccompProfile,
  };
  return [
    { name: 'istio-validation', image, resources, securityContext },
    { name: 'istio-proxy', image, resources, securityContext, restartPolicy: 'Always' },
  ];
}

/** A workload with another template; that of a CronJob lies deeper. */
export function withTemplate(object: KubernetesObject, template: object): KubernetesObject {
  const spec = object.spec as { readonly jobTemplate?: { readonly spec: object } };
  return spec.jobTemplate === undefined
    ? { ...object, spec: { ...spec, template } }
    : {
        ...object,
        spec: { ...spec, jobTemplate: { ...spec.jobTemplate, spec: { ...spec.jobTemplate.spec, template } } },
      };
}
