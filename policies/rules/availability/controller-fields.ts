import { autoscalerKindOf, autoscalerKinds, autoscalersOf } from '../../autoscaling/autoscalers';
import type { ClusterView } from '../../cluster-view';
import { isExempt } from '../../exempt';
import { mlps, nist } from '../../frameworks';
import { groupOf, type KubernetesObject, referenceTo } from '../../objects';
import { type FieldPath, fieldAt, podKindOf } from '../../pods/kinds';
import type { Check, Finding, Rule } from '../../rule';

/** A field that something in the cluster writes, and who that is. */
interface OwnedField {
  readonly path: FieldPath;
  readonly owner: string;
  /** Values that only people write. @default [] */
  readonly free?: readonly unknown[];
}

const SERVER = 'the API server';

/** Fields of all objects, by the map that holds them: their owners by name. */
const OF_ALL: readonly (readonly [map: FieldPath, owners: ReadonlyMap<string, string>])[] = [
  [[], new Map([['status', 'the controller of the kind']])],
  [
    ['metadata'],
    new Map([
      ...['creationTimestamp', 'generation', 'managedFields', 'resourceVersion', 'selfLink', 'uid'].map(
        (name) => [name, SERVER] as const,
      ),
      ['ownerReferences', 'the controller that made the object'],
    ]),
  ],
  [
    ['metadata', 'annotations'],
    new Map([
      ['deployment.kubernetes.io/revision', 'the deployment controller'],
      ['kubectl.kubernetes.io/last-applied-configuration', 'kubectl'],
      ['pv.kubernetes.io/bind-completed', 'the volume controller'],
      ['pv.kubernetes.io/bound-by-controller', 'the volume controller'],
    ]),
  ],
];

/** Fields of one kind. */
const OF_KIND: Readonly<Record<string, readonly OwnedField[]>> = {
  '/Service': [
    { path: ['spec', 'clusterIP'], owner: SERVER, free: ['None'] },
    { path: ['spec', 'clusterIPs', '*'], owner: SERVER, free: ['None'] },
    { path: ['spec', 'healthCheckNodePort'], owner: SERVER },
  ],
  '/PersistentVolumeClaim': [{ path: ['spec', 'volumeName'], owner: 'the volume controller' }],
  '/ServiceAccount': [{ path: ['secrets'], owner: 'the token controller' }],
  'apiextensions.k8s.io/CustomResourceDefinition': [
    { path: ['spec', 'conversion', 'webhook', 'clientConfig', 'caBundle'], owner: 'the injector of authorities' },
  ],
  'apiregistration.k8s.io/APIService': [{ path: ['spec', 'caBundle'], owner: 'the injector of authorities' }],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': webhook(),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': webhook(),
};

function webhook(): readonly OwnedField[] {
  return [{ path: ['webhooks', '*', 'clientConfig', 'caBundle'], owner: 'the injector of authorities' }];
}

export const controllerFields: Rule = {
  id: 'AV-10',
  title: 'No manifest states a field that something in the cluster writes, as the replicas of what is autoscaled',
  rationale:
    'What manifests state, every apply takes back from its owner: a conflict, or, forced, a step back at the worst time.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...nist('cm-2', 'cm-3')],
  kinds: autoscalerKinds,
  check: checkAll(),
  remedy: 'leave the field out of the manifest; its owner sets it',
};

function checkAll(): Check {
  return (view, { exempt }) => {
    const judged = view.objects.filter(({ object }) => !isExempt(object, exempt));
    return {
      examined: judged.length,
      exempted: view.objects.length - judged.length,
      findings: judged.flatMap(({ object, file }) =>
        statedBy(object, view).map((message): Finding => ({ object: referenceTo(object), file, message })),
      ),
    };
  };
}

function statedBy(object: KubernetesObject, view: ClusterView): string[] {
  const key = `${groupOf(object.apiVersion)}/${object.kind}`;
  const ofKind = [...(OF_KIND[key] ?? []), ...scaledFields(object, view)].filter(({ path, free = [] }) =>
    valuesAt(object, path).some((value) => !free.includes(value)),
  );
  return [...ofAllStatedBy(object), ...ofKind].map(
    ({ path, owner }) => `it states '${path.join('.')}', which ${owner} writes`,
  );
}

function ofAllStatedBy(object: KubernetesObject): OwnedField[] {
  const stated: OwnedField[] = [];
  for (const [path, owners] of OF_ALL) {
    const map = fieldAt(object, path) as Readonly<Record<string, unknown>> | undefined;
    for (const name in map) {
      const owner = owners.get(name);
      if (owner !== undefined && map[name] !== undefined) {
        stated.push({ path: [...path, name], owner });
      }
    }
  }
  return stated;
}

/** The number of pods, where an autoscaler of any kind aims at the object. */
function scaledFields(object: KubernetesObject, view: ClusterView): OwnedField[] {
  const count = podKindOf(groupOf(object.apiVersion), object.kind)?.count;
  if (count === undefined || typeof count === 'string') {
    return [];
  }
  const scaler = autoscalersOf(object, view).find((one) => autoscalerKindOf(one.object)?.counts)?.object;
  return scaler === undefined ? [] : [{ path: count, owner: `${scaler.kind} ${scaler.metadata.name}` }];
}

/** What stands at a path; `*` means every item of a list. */
function valuesAt(node: unknown, path: FieldPath): readonly unknown[] {
  const star = path.indexOf('*');
  if (star < 0) {
    const value = fieldAt(node, path);
    return value === undefined ? [] : [value];
  }
  const list = fieldAt(node, path.slice(0, star));
  return Array.isArray(list) ? list.flatMap((item) => valuesAt(item, path.slice(star + 1))) : [];
}
