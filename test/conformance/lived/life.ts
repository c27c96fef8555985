import { groupOf, type KubernetesObject, nameOf, referenceTo } from '../../../policies/objects';
import type { Answer, ApiClient } from '../api/client';
import { type Discovery, objectPath } from '../api/discovery';
import { readStored } from '../checks/round-trip';
import type { ClusterManifests } from '../manifests/manifest';
import { manifestsOf } from '../manifests/manifest';
import { eventually } from './eventually';
import { leaveTraces, withoutTraces } from './traces';

/** A server whose controllers work, and what was applied to it. */
export interface Living {
  readonly api: ApiClient;
  readonly discovery: Discovery;
  readonly manifests: ClusterManifests;
  /** `group/Kind` of custom resources that have a status. */
  readonly withStatus: ReadonlySet<string>;
}

interface AutoscalerSpec {
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly scaleTargetRef: { readonly name: string };
}

/** What happened on a cluster, and what should have and did not. */
export interface Life {
  readonly events: number;
  readonly problems: readonly string[];
}

/**
 * Lets happen what happens on a cluster in use. Controllers that are here do their work: Deployments, pods, slices,
 * budgets, quotas, autoscalers without load. What others would do is written in their names: load scales through the scale
 * subresource, certificates are issued, statuses written, load balancers get addresses, a person restarts a service, and
 * everything that the layers hold gets labels, annotations and finalizers of others.
 */
export async function live(living: Living): Promise<Life> {
  const all = manifestsOf(living.manifests);
  const objects = all.map(({ object }) => object);
  const autoscalers = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler');
  const raised = await eventually(() => belowMinimum(living, autoscalers));
  const answers = await Promise.all([
    ...autoscalers.map((object) => scale(living, object)),
    ...autoscalers.slice(0, 1).map((object) => restart(living, object)),
    ...objects.filter(({ kind }) => kind === 'Certificate').flatMap((object) => issue(living, object)),
    ...objects.filter((object) => isBalanced(object)).map((object) => balance(living, object)),
    ...objects
      .filter(({ apiVersion, kind }) => living.withStatus.has(`${groupOf(apiVersion)}/${kind}`))
      .map((object) => ready(living, object)),
    ...all.filter(({ file }) => !file.endsWith('.tf.json')).map((manifest) => leaveTraces(living, manifest)),
  ]);
  const rest = await eventually(async () => [
    ...(await unobserved(living.api)),
    ...withoutTraces((await readStored(living.api, living.discovery, all)).values()),
  ]);
  const problems = [...raised, ...answers.flat(), ...rest];
  return { events: autoscalers.length + answers.length, problems };
}

async function belowMinimum({ api }: Living, autoscalers: readonly KubernetesObject[]): Promise<string[]> {
  const found = await Promise.all(
    autoscalers.map(async (object) => {
      const { minReplicas, scaleTargetRef } = object.spec as AutoscalerSpec;
      const { body } = await api.get(deploymentPath(object, scaleTargetRef.name));
      const { replicas = 0 } = (body.spec ?? {}) as { replicas?: number };
      return replicas >= minReplicas
        ? []
        : [`${nameIn(object)}: ${replicas} replicas, its autoscaler wants ${minReplicas}`];
    }),
  );
  return found.flat();
}

/** One replica more, as its autoscaler writes it. */
async function scale({ api }: Living, object: KubernetesObject): Promise<string[]> {
  const { minReplicas, maxReplicas, scaleTargetRef } = object.spec as AutoscalerSpec;
  const replicas = Math.min(minReplicas + 1, maxReplicas);
  const path = `${deploymentPath(object, scaleTargetRef.name)}/scale?fieldManager=kube-controller-manager`;
  return refusalOf(object, await api.merge(path, { spec: { replicas } }));
}

async function restart({ api }: Living, object: KubernetesObject): Promise<string[]> {
  const { scaleTargetRef } = object.spec as AutoscalerSpec;
  const annotations = { 'kubectl.kubernetes.io/restartedAt': '2026-01-01T00:00:00Z' };
  const path = `${deploymentPath(object, scaleTargetRef.name)}?fieldManager=kubectl-rollout`;
  return refusalOf(object, await api.merge(path, { spec: { template: { metadata: { annotations } } } }));
}

/** The secret of a certificate, and the request by which it was signed, which carries the certificate's labels. */
function issue({ api, discovery }: Living, object: KubernetesObject): Promise<string[]>[] {
  const { name, namespace, labels } = object.metadata;
  const { secretName, issuerRef } = object.spec as { secretName: string; issuerRef: object };
  const secret = {
    apiVersion: 'v1',
    kind: 'Secret',
    type: 'kubernetes.io/tls',
    metadata: { name: secretName, labels: { 'controller.cert-manager.io/fao': 'true' } },
    data: { 'tls.crt': 'YQ==', 'tls.key': 'YQ==' },
  };
  const request = async () => {
    const resource = await discovery.resourceOf(object.apiVersion, 'Certificate');
    const { apiVersion, kind } = object;
    const answer = resource && (await api.get(objectPath(apiVersion, resource, object.metadata)));
    const { uid } = (answer?.body.metadata ?? {}) as { uid?: string };
    return api.post(`/apis/${apiVersion}/namespaces/${namespace}/certificaterequests`, {
      apiVersion,
      kind: 'CertificateRequest',
      metadata: {
        name: `${name}-1`,
        labels,
        ownerReferences: [{ apiVersion, kind, name, uid, controller: true, blockOwnerDeletion: true }],
      },
      spec: { request: 'YQ==', issuerRef },
    });
  };
  const made = [api.post(`/api/v1/namespaces/${namespace}/secrets`, secret), request()];
  return made.map(async (answer) => refusalOf(object, await answer));
}

function isBalanced({ kind, spec }: KubernetesObject): boolean {
  return kind === 'Service' && (spec as { type?: string }).type === 'LoadBalancer';
}

async function balance(living: Living, object: KubernetesObject): Promise<string[]> {
  return writeStatus(living, object, { loadBalancer: { ingress: [{ ip: '198.51.100.9' }] } });
}

async function ready(living: Living, object: KubernetesObject): Promise<string[]> {
  const condition = {
    type: 'Ready',
    status: 'True',
    reason: 'Lived',
    message: '',
    lastTransitionTime: '2026-01-01T00:00:00Z',
  };
  return writeStatus(living, object, { conditions: [condition] });
}

async function writeStatus({ api, discovery }: Living, object: KubernetesObject, status: object): Promise<string[]> {
  const resource = await discovery.resourceOf(object.apiVersion, object.kind);
  const path = resource && `${objectPath(object.apiVersion, resource, object.metadata)}/status`;
  return path === undefined
    ? [`${nameIn(object)}: the server does not serve it`]
    : refusalOf(object, await api.merge(path, { status }));
}

/** Deployments whose controller has not seen their last change. */
export async function unobserved(api: ApiClient): Promise<string[]> {
  const { body } = await api.get('/apis/apps/v1/deployments');
  const { items = [] } = body as { items?: readonly KubernetesObject[] };
  return items.flatMap((object) => {
    const { observedGeneration = 0 } = (object.status ?? {}) as { observedGeneration?: number };
    return observedGeneration === object.metadata.generation
      ? []
      : [
          `Deployment ${object.metadata.namespace}/${object.metadata.name}: its controller has not seen its last change`,
        ];
  });
}

function deploymentPath({ metadata }: KubernetesObject, name: string): string {
  return `/apis/apps/v1/namespaces/${metadata.namespace}/deployments/${name}`;
}

function refusalOf(object: KubernetesObject, { status, body }: Answer): string[] {
  return status <= 201 ? [] : [`${nameIn(object)}: what should have happened to it was refused: ${body.message}`];
}

function nameIn(object: KubernetesObject): string {
  return nameOf(referenceTo(object));
}
