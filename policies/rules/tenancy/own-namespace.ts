import { isExempt } from '../../exempt';
import { cis, mlps, nist } from '../../frameworks';
import { namespaceOf, type PlacedObject, referenceTo } from '../../objects';
import { podKinds } from '../../pods/kinds';
import type { Check, Rule } from '../../rule';

/** Namespaces that every cluster has for itself and that nobody guards; `kube-system` holds what charts bring. */
const unguarded = ['default', 'kube-node-lease', 'kube-public'];

/** A check, for these namespaces have no area by which a cluster could ask a policy; people may write nothing there. */
export const ownNamespace: Rule = {
  id: 'TC-02',
  title: 'Nothing stands in the namespaces that every cluster has',
  rationale: 'There is no quota, no default deny and no owner: what lies there is out of every fence.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.1c'), ...nist('sc-2'), ...cis('5.6.1', '5.6.4')],
  kinds: [
    ...podKinds,
    ...['ConfigMap', 'LimitRange', 'PersistentVolumeClaim', 'ResourceQuota', 'Secret', 'Service', 'ServiceAccount'].map(
      (kind) => ({ group: '', kind }),
    ),
  ],
  check: checkPlaces(),
  remedy: 'put it into the namespace of its unit',
};

function checkPlaces(): Check {
  return (view, { exempt }) => {
    const ofKinds = new Set(ownNamespace.kinds.flatMap(({ group, kind }) => view.ofKind(group, kind)));
    const isNamespaced = (placed: PlacedObject) =>
      placed.object.metadata.namespace !== undefined || ofKinds.has(placed);
    const all = view.objects.filter(isNamespaced);
    const judged = all.filter(({ object }) => !isExempt(object, exempt));
    return {
      examined: judged.length,
      exempted: all.length - judged.length,
      findings: judged
        .filter((placed) => unguarded.includes(namespaceOf(placed)))
        .map((placed) => ({
          object: referenceTo(placed.object),
          file: placed.file,
          message: `it stands in namespace '${namespaceOf(placed)}'`,
        })),
    };
  };
}
