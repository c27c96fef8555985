import { ownersOf } from '../../../policies/audit/owners';
import type { Violation } from '../../../policies/judgement';
import type { KubernetesObject } from '../../../policies/objects';

const namespace = (name: string, owner?: string): { file: string; object: KubernetesObject } => ({
  file: owner === undefined ? 'primary/terraform/cdk.tf.json' : `primary/00-namespaces/${owner}.k8s.yaml`,
  object: {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, ...(owner === undefined ? {} : { labels: { 'terrace.internal/owner': owner } }) },
  },
});
const ownerOf = ownersOf([
  { name: 'primary', objects: [namespace('pay', 'payments'), namespace('portal', 'channels'), namespace('mesh')] },
]);

function violation(object: Violation['object'], file?: string): Violation {
  return { rule: 'NM-09', severity: 'high', cluster: 'primary', object, file, message: '', remedy: '' } as Violation;
}

const flow = (name: string) => violation({ apiVersion: 'facts', kind: 'Flow', name });

test.each([
  ['both ends of a flow', flow('workload:portal/bff -> workload:pay/pay TCP 9000'), 'channels, payments'],
  ['a flow inside one team', flow('workload:pay/one -> workload:pay/two TCP 9000'), 'payments'],
  ['a flow from outside', flow('address:internet -> workload:pay/pay TCP 8443'), 'payments'],
  ['a flow of nobody', flow('mesh -> packaged:istiod TCP 15012'), 'platform'],
  ['an object', violation({ apiVersion: 'v1', kind: 'Service', namespace: 'pay', name: 'pay' }), 'payments'],
  [
    'what Terraform makes',
    violation({ apiVersion: 'v1', kind: 'Namespace', name: 'mesh' }, 'primary/terraform/cdk.tf.json'),
    'platform',
  ],
] as const)('the owner of %s answers', (_what, one, owner) => {
  expect(ownerOf(one)).toBe(owner);
});
