import type { ApiClient } from '../api/client';
import { type Applied, problemsOf } from '../manifests/apply';
import { type Manifest, manifestsOf, subjectOf } from '../manifests/manifest';
import { resultOf } from '../result';
import type { ClusterCheck } from './check';
import { devAndProd } from './coverage';

/** The part of a workload that becomes pods. */
interface PodTemplate {
  readonly metadata?: Readonly<Record<string, unknown>>;
  readonly spec: Readonly<Record<string, unknown>>;
}

/**
 * A pod of every workload is admitted. The server accepts workloads whatever their pods are: Pod Security, priority and
 * tolerations are asked when a pod is made, so one is made of each template, as a dry run. The management cluster has no
 * workloads of its own.
 */
export const pods: ClusterCheck = {
  name: 'pods',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run({ manifests, plane, apiServer }) {
    const workloads = manifestsOf(manifests).filter(({ object }) => templateOf(object) !== undefined);
    if (workloads.length === 0) {
      return [];
    }
    const answers = await Promise.all(workloads.map((workload) => admit(plane.api, workload)));
    const problems = answers.flatMap(problemsOf);
    return [
      resultOf({
        check: 'pods',
        ...apiServer,
        subject: subjectOf(manifests),
        count: workloads.length,
        unit: 'workloads',
        problems,
      }),
    ];
  },
};

/** Asks the server whether it would admit a pod of a workload. */
export async function admit(api: ApiClient, manifest: Manifest): Promise<Applied> {
  const { name, namespace } = manifest.object.metadata;
  const { metadata, spec } = templateOf(manifest.object) as PodTemplate;
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, name: `${name}-pod`, namespace }, spec };
  const answer = await api.post(`/api/v1/namespaces/${namespace}/pods?dryRun=All&fieldValidation=Strict`, pod);
  return { manifest, answer };
}

/** Template of a workload's pods; `undefined` for everything that is none. */
export function templateOf(object: object): PodTemplate | undefined {
  const { spec } = object as { spec?: { template?: PodTemplate; jobTemplate?: { spec?: { template?: PodTemplate } } } };
  const template = spec?.jobTemplate?.spec?.template ?? spec?.template;
  return template?.spec !== undefined && 'containers' in template.spec ? template : undefined;
}
