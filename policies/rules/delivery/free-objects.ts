import { isExempt } from '../../exempt';
import { iso, mlps, nist } from '../../frameworks';
import { referenceTo } from '../../objects';
import type { Check, Rule } from '../../rule';

/** Controllers write both as they work, so that no cluster can refuse them: it is judged in manifests alone. */
export const freeObjects: Rule = {
  id: 'CI-09',
  title: 'What is applied can be taken away again, and belongs to nobody else',
  rationale:
    'A finalizer keeps an object, and its namespace, for ever; an owner takes it along when it is deleted, with what depends on it.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.10.10'), ...iso('A.8.32'), ...nist('cm-3', 'cm-5')],
  kinds: [{ group: '', kind: 'Namespace' }],
  check: checkObjects(),
  remedy: 'leave out metadata.finalizers, metadata.ownerReferences and spec.finalizers',
};

function checkObjects(): Check {
  return (view, { exempt }) => {
    const bound = view.objects.filter(({ object: { metadata } }) => metadata.finalizers ?? metadata.ownerReferences);
    return {
      examined: view.objects.length,
      exempted: bound.filter(({ object }) => isExempt(object, exempt)).length,
      findings: bound
        .filter(({ object }) => !isExempt(object, exempt))
        .map(({ object, file }) => ({
          object: referenceTo(object),
          file,
          message:
            object.metadata.finalizers === undefined
              ? 'it is deleted with another object (ownerReferences)'
              : `it stays until somebody takes its finalizers away: ${String(object.metadata.finalizers)}`,
        })),
    };
  };
}
