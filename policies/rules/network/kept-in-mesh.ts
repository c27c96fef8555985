import { excludedPortsAnnotation, keysOf, podKeys, unreadKeys } from '../../arrival/mesh-keys';
import { namespacesOutside } from '../../arrival/mesh-namespaces';
import { proxyConfigAnnotation, proxyConfigProblems } from '../../arrival/proxy-config';
import { proxyContainerProblems } from '../../arrival/proxy-container';
import type { ClusterView } from '../../cluster-view';
import { iso, istio, mlps, nist } from '../../frameworks';
import { grouped } from '../../grouped';
import { nameOf, referenceTo } from '../../objects';
import { injects } from '../../pods/injection';
import { podKinds } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import type { Pod } from '../../reachability/pods';
import { registerOf } from '../../reachability/register';
import { type World, worldOf } from '../../reachability/world';
import type { Check, Rule } from '../../rule';

export const keptInMesh: Rule = {
  id: 'NM-11',
  title: 'No label, annotation, container or user takes a pod, or an undeclared port, past its proxy',
  rationale:
    'Who is not asked by a proxy is not asked at all: neither mutual TLS nor an AuthorizationPolicy holds for him.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2a', '8.1.2.2b'), ...iso('A.8.22'), ...nist('sc-8.1', 'ac-3'), ...istio('mutual TLS')],
  kinds: podKinds,
  check: checkCluster(),
  remedy: 'take it away; a port for a sender outside the mesh is declared as a flow of level network',
};

/** User and group of the proxy, whose packets the capture lets pass. */
const proxyUser = 1337;

/** Containers that the injector adds. */
const injected = ['istio-proxy', 'istio-init', 'istio-validation'];

function checkCluster(): Check {
  return (view, { exempt }) => {
    const ofObjects = view.objects
      .filter(({ object }) => object.kind !== 'Pod' && !exempt(object.metadata.namespace ?? object.metadata.name))
      .flatMap((placed) => {
        const { labels, annotations } = placed.object.metadata;
        return unreadKeys(labels, annotations, keysOf(placed.object)).map((key) => ({
          placed,
          message: `the judge cannot say what ${key} does here`,
        }));
      });
    const outside = namespacesOutside(view).filter(({ placed }) => !exempt(placed.object.metadata.name));
    const workloads = view.workloads.filter(({ namespace, app }) => !exempt(namespace, app));
    const { pods, hostPods } = worldOf(view);
    const podsByName = grouped([...pods, ...hostPods], ({ object }) => nameOf(object));
    const ofPods = workloads.flatMap((workload) =>
      podProblems(workload, podsByName.get(nameOf(referenceTo(workload.placed.object)))?.[0], view).map((message) => ({
        placed: workload.placed,
        message,
      })),
    );
    return {
      examined: workloads.length,
      findings: [...outside, ...ofObjects, ...ofPods].map(({ placed, message }) => ({
        object: referenceTo(placed.object),
        file: placed.file,
        message,
      })),
    };
  };
}

function podProblems(workload: Workload, pod: Pod | undefined, view: ClusterView): readonly string[] {
  const unread = unreadKeys(workload.labels, workload.annotations, podKeys);
  return [
    ...unread.map((key) => `the judge cannot say what ${key} of its pods takes past the proxy`),
    ...proxyConfigProblems(workload.annotations[proxyConfigAnnotation], pod?.proxy === 'router'),
    ...strangeRevision(workload, view),
    ...(pod ? [...bypasses(workload, pod, view), ...intruders(workload, pod)] : []),
  ];
}

/** A revision that no namespace asks for injects nothing. */
function strangeRevision({ labels }: Workload, view: ClusterView): readonly string[] {
  const revision = labels['istio.io/rev'];
  if (revision === undefined) {
    return [];
  }
  const known = view.ofKind('', 'Namespace').flatMap(({ object }) => object.metadata.labels?.['istio.io/rev'] ?? []);
  return known.length === 0 || known.includes(revision)
    ? []
    : [`its pods ask for the revision '${revision}' of the mesh, which no namespace has`];
}

function bypasses({ annotations }: Workload, pod: Pod, view: ClusterView): readonly string[] {
  const world = worldOf(view);
  const outside = pod.proxy === 'none' && injects(world.labelsOf(pod.namespace));
  const ports = (annotations[excludedPortsAnnotation] ?? '').split(',').filter((text) => text.trim() !== '');
  const declared = ports.length === 0 ? [] : openPorts(pod, world);
  return [
    ...(outside ? ['its namespace is of the mesh, and no proxy is injected into its pods'] : []),
    ...ports
      .filter((text) => !declared.includes(text.trim()))
      .map(
        (text) =>
          `${excludedPortsAnnotation} keeps port '${text.trim()}' from the proxy, and no flow of level network declares it`,
      ),
  ];
}

/** Ports of a pod that senders outside the mesh are declared to reach. */
function openPorts(pod: Pod, world: World): readonly string[] {
  return registerOf(world)
    .rows.filter(({ flow, to }) => flow.level === 'network' && flow.protocol === 'TCP' && to.pods.includes(pod))
    .map(({ flow }) => String(flow.port));
}

/** Containers that pass as the proxy, and those that stand where only the proxy should. */
function intruders({ pod: spec, annotations }: Workload, { proxy }: Pod): readonly string[] {
  const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])];
  if (proxy === 'router') {
    const templates = annotations['inject.istio.io/templates'] ?? '';
    return containers.flatMap((container) =>
      templates.includes('gateway') && container.name !== 'istio-proxy'
        ? [`container '${container.name}' stands in the pod of a gateway, whose traffic no proxy takes`]
        : proxyContainerProblems(container),
    );
  }
  if (proxy === 'none') {
    return [];
  }
  return containers.flatMap(({ name, securityContext }) => {
    const runsAs = { ...spec.securityContext, ...securityContext };
    return [
      ...(injected.includes(name) ? [`container '${name}' takes the place of what the mesh injects`] : []),
      ...(runsAs.runAsUser === proxyUser || runsAs.runAsGroup === proxyUser
        ? [`container '${name}' runs as ${proxyUser}, as the proxy does, so that its traffic passes by`]
        : []),
    ];
  });
}
