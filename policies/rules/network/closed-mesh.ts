import { directoryOf } from '../../arrival/directory';
import type { ClusterView } from '../../cluster-view';
import { serviceNamed } from '../../declared-services';
import type { Facts } from '../../facts';
import { iso, istio, mlps, nist, owasp, pci } from '../../frameworks';
import type { PlacedObject } from '../../objects';
import { appLabel } from '../../pods/workloads';
import { governs, rootNamespace } from '../../reachability/mesh/authorization-policies';
import type { Pod } from '../../reachability/pods';
import { worldOf } from '../../reachability/world';
import type { Check, Finding, Rule } from '../../rule';

const [group, kind] = ['security.istio.io', 'AuthorizationPolicy'] as const;

export const closedMesh: Rule = {
  id: 'NM-04',
  title: 'The whole mesh, and each service by itself, denies what no policy allows',
  rationale:
    'Pods that no policy of their own governs would take every request. One line of defence may fail, and so there are two.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.2a', '8.1.3.1a'),
    ...pci('7.3.3', '1.3.1'),
    ...iso('A.8.22'),
    ...nist('sc-7.5', 'ac-3'),
    ...istio('default deny'),
    ...owasp('K05'),
  ],
  kinds: [{ group, kind }],
  check: checkMesh(),
  remedy: `keep one AuthorizationPolicy in ${rootNamespace} with an empty spec, and one for each service`,
};

/** NM-03 looks for mutual TLS of the whole mesh, NM-11 for namespaces and pods that are not in it. */
function checkMesh(): Check {
  return (view, { facts, exempt }) => {
    const { mesh } = view.cluster;
    const services = mesh ? worldOf(view).pods.filter((pod) => isDeclared(pod, facts)) : [];
    const judged = services.filter(({ namespace, labels }) => !exempt(namespace, labels[appLabel]));
    const isOpen = mesh && !view.inNamespace(group, kind, rootNamespace).some(closesAll);
    return {
      examined: Number(mesh) + judged.length,
      exempted: services.length - judged.length,
      findings: [...(isOpen ? [openMesh(view.name)] : []), ...openServices(judged, view)],
    };
  };
}

function isDeclared({ namespace, labels }: Pod, facts: Facts): boolean {
  return serviceNamed(labels[appLabel] ?? '', namespace, facts) !== undefined;
}

function openMesh(name: string): Finding {
  return {
    object: { apiVersion: 'facts', kind: 'Cluster', name },
    message: `no AuthorizationPolicy in ${rootNamespace} denies to the whole mesh what no other allows`,
  };
}

/** Of a service that somebody calls NM-09 tells that the call is refused. */
function openServices(services: readonly Pod[], view: ClusterView): readonly Finding[] {
  const directory = directoryOf(view);
  return services
    .filter((pod) => directory.rowsTo(pod).length === 0)
    .filter((pod) => !view.inNamespace(group, kind, pod.namespace).some((policy) => governs(policy, pod)))
    .map(({ object, file }) => ({
      object,
      file,
      message: 'nobody is declared to call it, and no AuthorizationPolicy of its own says so',
    }));
}

/** One for all pods that is not of DENY: of what it allows itself, and of its action, NM-05 and NM-09 tell. */
function closesAll({ object }: PlacedObject): boolean {
  const { action, selector } = (object.spec ?? {}) as { readonly action?: string; readonly selector?: object };
  return action !== 'DENY' && selector === undefined;
}
