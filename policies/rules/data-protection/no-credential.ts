import { celCredentialName, celWithoutCredential, holdsCredential, isCredentialName } from '../../credentials';
import { isExempt } from '../../exempt';
import { mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { type PlacedObject, referenceTo } from '../../objects';
import type { Check, Finding, Rule } from '../../rule';

export const noCredential: Rule = {
  id: 'DP-10',
  title: 'No ConfigMap and no annotation holds a credential',
  rationale: 'Everybody who may look at a namespace reads its ConfigMaps and annotations.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.1c', '8.1.4.8b'),
    ...pci('8.6.2', '3.6.1.2'),
    ...nist('ia-5'),
    ...nsa('C-0012'),
    ...owasp('K03'),
  ],
  kinds: [{ group: '', kind: 'ConfigMap' }],
  cel: {
    validations: [
      {
        expression: `object.?data.orValue({}).all(k, !${celCredentialName('k')} || object.data[k] == '')`,
        message: 'a key is called like a credential, and has a value',
      },
      {
        expression: `object.?data.orValue({}).all(k, ${celWithoutCredential('object.data[k]')})`,
        message: 'a value holds what looks like a private key, a token or a password',
      },
    ],
  },
  check: checkAnnotations(),
  remedy:
    'take the value out, have it changed wherever it is used, and let the pod mount a Secret that no manifest holds',
};

/** Annotations of everything, and of the pods that it makes: no policy of a cluster is asked of all kinds. */
function checkAnnotations(): Check {
  return (view, { exempt }) => {
    const subjects = view.objects.filter(({ object }) => !isExempt(object, exempt));
    const makers = view.workloads.filter(({ placed }) => !isExempt(placed.object, exempt));
    return {
      examined: subjects.length,
      exempted: view.objects.length - subjects.length,
      findings: [
        ...subjects.flatMap((placed) => findCredentials(placed, placed.object.metadata.annotations)),
        ...makers.flatMap(({ placed, annotations }) => findCredentials(placed, annotations)),
      ],
    };
  };
}

function findCredentials(
  { object, file }: PlacedObject,
  annotations: Readonly<Record<string, string>> | null | undefined,
): readonly Finding[] {
  // null stands where YAML has a key without a value
  return Object.entries(annotations ?? {})
    .filter(([name, value]) => value !== '' && (isCredentialName(name) || holdsCredential(String(value))))
    .map(([name]) => ({
      object: referenceTo(object),
      file,
      message: `the annotation '${name}' holds what looks like a credential`,
    }));
}
