import {
  type AdmittedPod,
  admittedPod,
  allContainers,
  type Held,
  layered,
  packagedPod,
  sumOf,
} from '../../capacity/admitted-pod';
import { claimsIn } from '../../capacity/claims';
import { aboveLimit, brokenBounds } from '../../capacity/limit-bounds';
import { itemsOf, type LimitItem } from '../../capacity/limit-defaults';
import type { ClusterView } from '../../cluster-view';
import type { Facts } from '../../facts';
import { iso, mlps, nist } from '../../frameworks';
import { nameOf, namespaceOf, type PlacedObject, referenceTo } from '../../objects';
import type { Check, Finding, Rule } from '../../rule';

export const limitsAdmit: Rule = {
  id: 'TC-04',
  title: 'Limit ranges admit the pods and the claims of their namespace',
  rationale:
    'What a LimitRange gives to containers, and what it demands, lets every pod and every claim of its namespace in.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.2.3.1', '8.2.5.1'), ...iso('A.8.6'), ...nist('sc-5')],
  kinds: [{ group: '', kind: 'LimitRange' }],
  check: checkLimits(),
  remedy: 'change the bound, or what the container asks for; the proxy of the mesh is a container, too',
};

/** Something that admission holds against an item of a LimitRange. */
interface Subject {
  /** What it is: `container 'app' of Deployment pay/pay`. */
  readonly name: string;
  /** What it asks for. */
  readonly held: Held;
}

function checkLimits(): Check {
  return (view, { facts, exempt }) => {
    const ranges = view.ofKind('', 'LimitRange').filter((one) => !exempt(namespaceOf(one)));
    return { examined: ranges.length, findings: ranges.flatMap((range) => checkRange(range, view, facts)) };
  };
}

function checkRange({ object, file }: PlacedObject, view: ClusterView, facts: Facts): Finding[] {
  const namespace = namespaceOf({ object, file });
  const [first] = view.inNamespace('', 'LimitRange', namespace);
  if (first && first.object !== object) {
    const message = `namespace '${namespace}' has ${nameOf(referenceTo(first.object))} already, and nothing says whose defaults come first`;
    return [{ object: referenceTo(object), file, message, remedy: 'write one LimitRange' }];
  }
  const packaged = view.cluster.endpoints
    .filter((endpoint) => endpoint.namespace === namespace)
    .map((endpoint) => packagedPod(endpoint, view));
  if (packaged.includes(undefined)) {
    const message = `nothing tells the sizes of all pods of namespace '${namespace}', to which it gives defaults and bounds`;
    return [{ object: referenceTo(object), file, message, remedy: 'take it away, or declare the sizes' }];
  }
  const pods = view.workloadsIn(namespace).map((workload) => admittedPod(workload, view, facts.proxy));
  const messages = [
    // that manifests and annotations of proxies say the same of both, WH-08 and WH-12 tell
    ...containersOf(pods).flatMap(({ name, held }) => aboveLimit(held, 'memory').map((broken) => `${name} ${broken}`)),
    ...containersOf(packaged.flatMap((pod) => pod ?? [])).flatMap(({ name, held }) =>
      aboveLimit(held).map((broken) => `${name} ${broken}`),
    ),
    ...itemsOf(object.spec).flatMap((item) => [
      ...unread(item, packaged.length > 0),
      ...subjectsOf(item.type, pods, namespace, view).flatMap(({ name, held }) =>
        brokenBounds(item, held).map((broken) => `${name} ${broken}`),
      ),
    ]),
  ];
  return messages.map((message) => ({ object: referenceTo(object), file, message }));
}

/** What the judge cannot hold against anything. */
function unread({ type, min, max, maxLimitRequestRatio }: LimitItem, packaged: boolean): string[] {
  switch (type) {
    case 'Container':
    case 'Pod':
      return packaged && (min ?? max ?? maxLimitRequestRatio)
        ? [`it bounds '${type}', and the sizes of the containers that packages bring stand in no manifest`]
        : [];
    case 'PersistentVolumeClaim':
      return maxLimitRequestRatio ? [`it bounds limits of '${type}', which has none`] : [];
    default:
      return [`it bounds '${type}', which the judge does not know`];
  }
}

/** What admission holds against an item of a type. */
function subjectsOf(
  type: string,
  pods: readonly AdmittedPod[],
  namespace: string,
  view: ClusterView,
): readonly Subject[] {
  switch (type) {
    case 'Container':
      return containersOf(pods);
    case 'Pod':
      return pods.map((pod) => ({
        name: `a pod of ${pod.of}`,
        held: { requests: sumOf(pod, 'requests'), limits: sumOf(pod, 'limits') },
      }));
    case 'PersistentVolumeClaim':
      // claims have no limits of their own: admission holds both bounds against what they request
      return claimsIn(namespace, view).map(({ of, requests }) => ({
        name: `a claim of ${of}`,
        held: { requests: layered(requests), limits: layered(requests) },
      }));
    default:
      return [];
  }
}

function containersOf(pods: readonly AdmittedPod[]): readonly Subject[] {
  return pods.flatMap((pod) =>
    allContainers(pod).map((held) => ({ name: `container '${held.name}' of ${pod.of}`, held })),
  );
}
