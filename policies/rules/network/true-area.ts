import type { ClusterView } from '../../cluster-view';
import { hasServices } from '../../declared-services';
import type { Facts } from '../../facts';
import { iso, mlps, nist, pci } from '../../frameworks';
import { type KubernetesObject, referenceTo } from '../../objects';
import type { Area, Check, Rule } from '../../rule';

const AREAS: readonly (Area | undefined)[] = ['team', 'data', 'edge', 'platform', 'ci'];

/** By this label the policies of a cluster find the namespaces in which they refuse. */
const label = 'terrace.internal/area';

export const trueArea: Rule = {
  id: 'NM-21',
  title: 'A namespace says truly what it is for',
  rationale:
    'By the label of its area rules and policies of the cluster find a namespace: a wrong one escapes them all.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.2e', '8.1.2.1c'), ...pci('1.2.3'), ...iso('A.8.22'), ...nist('ac-4', 'cm-6')],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkNamespaces(),
  remedy: `set ${label}: team where services are declared, edge for gateways, data for stores, platform for what charts install`,
};

function checkNamespaces(): Check {
  return (view, { facts, exempt }) => {
    const all = view.ofKind('', 'Namespace');
    const subjects = all.filter(({ object }) => !exempt(object.metadata.name));
    return {
      examined: subjects.length,
      exempted: all.length - subjects.length,
      findings: subjects.flatMap(({ object, file }) =>
        problemsOf(object, view, facts).map((message) => ({ object: referenceTo(object), file, message })),
      ),
    };
  };
}

function problemsOf({ metadata }: KubernetesObject, view: ClusterView, facts: Facts): readonly string[] {
  const { name, labels = {} } = metadata;
  const area = labels[label] as Area | undefined;
  if (!AREAS.includes(area)) {
    return [`its label ${label} is ${area === undefined ? 'not there' : `'${area}'`}, and so it is of no area`];
  }
  if (hasServices(name, facts) && area !== 'team') {
    return [`it says that it is of area '${area}', and services of a team are declared in it`];
  }
  const makers = view.workloadsIn(name);
  return area === 'platform' && makers.length > 0
    ? [`it says that it is of charts (area 'platform'), and manifests run pods in it`]
    : [];
}
