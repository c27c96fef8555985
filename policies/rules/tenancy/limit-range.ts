import { admittedPod, allContainers, sumOf } from '../../capacity/admitted-pod';
import { claimsIn } from '../../capacity/claims';
import { aboveLimit, brokenBounds, type Held, quantitiesOf } from '../../capacity/limit-bounds';
import { itemsOf, type LimitItem } from '../../capacity/limit-defaults';
import type { ClusterView } from '../../cluster-view';
import type { Facts } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import { type KubernetesObject, nameOf, type PlacedObject, referenceTo } from '../../objects';
import type { Check, Finding, Rule } from '../../rule';

/** What a LimitRange gives to containers, and what it demands, lets every pod and every claim of its namespace in. */
export const limitsAdmit: Rule = {
  id: 'TC-04',
  title: 'Limit ranges admit the pods and the claims of their namespace',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.2.3.1', '8.2.5.1'), ...iso('A.8.6'), ...nist('sc-5')],
  kinds: [{ group: '', kind: 'LimitRange' }],
  check: checkLimits(),
  remedy: 'change the bound, or what the container asks for; the proxy of the mesh is a container, too',
};

/** Something that admission holds against an item of a LimitRange. */
interface Subject extends Held {
  /** What it is: `container 'app' of Deployment pay/pay`. */
  readonly name: string;
}

/** What a namespace brings before admission, by the type of the item that bounds it. */
type Subjects = ReadonlyMap<string, readonly Subject[]>;

function checkLimits(): Check {
  return (view, { facts, exempt }) => {
    const ranges = view.ofKind('', 'LimitRange').filter(({ object }) => !exempt(namespaceOf(object)));
    return { examined: ranges.length, findings: ranges.flatMap((range) => checkRange(range, view, facts)) };
  };
}

function checkRange({ object, file }: PlacedObject, view: ClusterView, facts: Facts): Finding[] {
  const namespace = namespaceOf(object);
  const [first] = view.inNamespace('', 'LimitRange', namespace);
  if (first && first.object !== object) {
    const message = `namespace '${namespace}' has ${nameOf(referenceTo(first.object))} already, and nothing says whose defaults come first`;
    return [{ object: referenceTo(object), file, message, remedy: 'write one LimitRange' }];
  }
  const subjects = subjectsIn(namespace, view, facts);
  const packaged = view.cluster.endpoints.some((endpoint) => endpoint.namespace === namespace);
  const items = itemsOf(object.spec);
  const messages = [
    ...(subjects.get('Container') ?? []).flatMap((one) => aboveLimit(one).map((broken) => `${one.name} ${broken}`)),
    ...items.flatMap((item) => unread(item, subjects, packaged)),
    ...items.flatMap((item) =>
      (subjects.get(item.type) ?? []).flatMap((one) =>
        brokenBounds(item, one).map((broken) => `${one.name} ${broken}`),
      ),
    ),
  ];
  return messages.map((message) => ({ object: referenceTo(object), file, message }));
}

/** What the judge cannot hold against anything. */
function unread({ type, min, max, maxLimitRequestRatio }: LimitItem, subjects: Subjects, packaged: boolean): string[] {
  if (!subjects.has(type)) {
    return [`it bounds '${type}', which the judge does not know`];
  }
  if (type === 'PersistentVolumeClaim') {
    return maxLimitRequestRatio ? [`it bounds limits of '${type}', which has none`] : [];
  }
  return packaged && (min ?? max ?? maxLimitRequestRatio)
    ? [`it bounds '${type}', and the sizes of the containers that packages bring stand in no manifest`]
    : [];
}

function subjectsIn(namespace: string, view: ClusterView, facts: Facts): Subjects {
  const pods = view.workloadsIn(namespace).map((workload) => ({
    of: nameOf(referenceTo(workload.placed.object)),
    pod: admittedPod(workload, view, facts.proxy),
  }));
  const containers = pods.flatMap(({ of, pod }) =>
    allContainers(pod).map(({ name, requests, limits }) => ({
      name: `container '${name}' of ${of}`,
      requests: quantitiesOf(requests),
      limits: quantitiesOf(limits),
    })),
  );
  const whole = pods.map(({ of, pod }) => ({
    name: `a pod of ${of}`,
    requests: sumOf(pod, 'requests'),
    limits: sumOf(pod, 'limits'),
  }));
  // claims have no limits of their own: admission holds both bounds against what they request
  const claims = claimsIn(namespace, view).map(({ of, requests }) => ({
    name: `a claim of ${of}`,
    requests: quantitiesOf(requests),
    limits: quantitiesOf(requests),
  }));
  return new Map([
    ['Container', containers],
    ['Pod', whole],
    ['PersistentVolumeClaim', claims],
  ]);
}

function namespaceOf({ metadata }: KubernetesObject): string {
  return metadata.namespace ?? 'default';
}
