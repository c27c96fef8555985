import type { RuleExamples } from '../../examples/example';
import { exampleNamespace, exampleService } from '../../examples/objects';
import { type ExampleSubject, exampleBinding, exampleRole, foundBinding } from '../../examples/rights';
import type { KubernetesObject } from '../../objects';

const role = { kind: 'ClusterRole', name: 'terrace-team-member' };
const group = (name: string): ExampleSubject => ({ kind: 'Group', name });

/** A namespace and the binding of its team. */
function space(name: string, ...subjects: readonly ExampleSubject[]): readonly KubernetesObject[] {
  return [
    { ...exampleNamespace(), metadata: { name } },
    { ...exampleBinding(subjects, role), metadata: { name: 'readers', namespace: name } },
  ];
}

const service = (namespace: string, team: string) => ({ ...exampleService, namespace, name: namespace, team });
const facts = {
  services: [service('pay', 'payments'), service('account', 'payments'), service('trade', 'wealth')],
};
const payments = group('payments');
const others = [...space('account', payments), ...space('trade', group('wealth'))];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [...space('pay', payments), ...others], facts },
    {
      objects: [
        ...space('pay', payments),
        { ...exampleBinding([{ kind: 'ServiceAccount', name: 'pay' }]), metadata: { name: 'own', namespace: 'pay' } },
      ],
      facts,
    },
    { objects: [exampleNamespace()] },
  ],
  fail: [
    {
      objects: [exampleNamespace(), ...others],
      facts,
      found: [{ kind: 'Namespace', name: 'pay' }],
      message: 'payments',
    },
    { objects: [...space('pay', payments, group('wealth')), ...others], facts, found: [foundBinding, foundTrade()] },
    {
      objects: [...space('pay', payments, group('hackers')), ...others],
      facts,
      found: [foundBinding],
      message: "the group 'hackers' into a namespace of team 'payments'",
    },
    {
      objects: [
        ...space('pay', payments),
        exampleRole(),
        { ...exampleBinding([payments]), metadata: { name: 'more', namespace: 'pay' } },
      ],
      facts,
      found: [{ kind: 'RoleBinding', namespace: 'pay', name: 'more' }],
      message: "the role 'reader'",
    },
    {
      objects: [...space('pay', payments, { kind: 'ServiceAccount', name: 'trade', namespace: 'trade' }), ...others],
      facts,
      found: [foundBinding],
      message: "another namespace, 'trade/trade'",
    },
  ],
};

/** Of two teams that have a group equally often, no one can say whose it is. */
function foundTrade() {
  return { ...foundBinding, namespace: 'trade' };
}
