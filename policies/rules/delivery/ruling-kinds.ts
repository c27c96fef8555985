import { cis, iso, mlps, nist, owasp, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { RULING_KINDS } from '../../parameters';
import type { Check, Rule } from '../../rule';

/** Charts bring objects of these kinds, and no policy of a cluster can tell who writes: it is judged in manifests alone. */
export const rulingKinds: Rule = {
  id: 'CI-08',
  title: 'No manifest changes what the cluster does with the objects of others',
  rationale: 'Such an object undoes in a moment what every other rule demands, for all namespaces at once.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.1.10.10'),
    ...pci('6.5.1', '7.2.2'),
    ...iso('A.8.9'),
    ...nist('cm-5', 'cm-7'),
    ...cis('5.1.12'),
    ...owasp('K04'),
  ],
  kinds: RULING_KINDS.map(({ group, kind }) => ({ group, kind })),
  check: checkKinds(),
  remedy: 'let a chart of the platform bring it, which Terraform installs and who approves charts has read',
};

function checkKinds(): Check {
  return (view, { exempt }) => ({
    examined: view.objects.length,
    findings: RULING_KINDS.flatMap(({ group, kind, deed }) =>
      view
        .ofKind(group, kind)
        .filter(({ object }) => !exempt(object.metadata.namespace ?? ''))
        .map(({ object, file }) => ({ object: referenceTo(object), file, message: `a ${kind} ${deed}` })),
    ),
  });
}
