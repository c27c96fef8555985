import type { RuleExamples } from '../../examples/example';
import { example, withCluster } from '../../examples/objects';
import {
  exampleBinding,
  exampleClusterBinding,
  exampleClusterRole,
  exampleRole,
  foundBinding,
  foundClusterBinding,
} from '../../examples/rights';

const account = { kind: 'ServiceAccount', name: 'pay', namespace: 'pay' };
const group = { kind: 'Group', name: 'operators' };
const made = example('v1', 'ServiceAccount', 'pay');

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleBinding([account]), exampleRole(), made] },
    { objects: [exampleClusterBinding([group]), exampleClusterRole()] },
    { objects: [exampleBinding([group], { kind: 'ClusterRole', name: 'view' })] },
    {
      objects: [exampleBinding([account]), exampleRole()],
      facts: withCluster({
        endpoints: [
          {
            name: 'pay',
            namespace: 'pay',
            labels: { app: 'pay' },
            serviceAccount: 'pay',
            ports: [],
            mesh: false,
            hostNetwork: false,
          },
        ],
      }),
    },
  ],
  fail: [
    { objects: [exampleBinding([account]), made], found: [foundBinding], message: "the Role 'reader'" },
    {
      objects: [exampleBinding([group], { kind: 'ClusterRole', name: 'reader' }), exampleRole()],
      found: [foundBinding],
      message: "the ClusterRole 'reader'",
    },
    {
      objects: [exampleBinding([account]), exampleRole(), { ...made, metadata: { name: 'pay', namespace: 'other' } }],
      found: [foundBinding],
      message: "'pay/pay'",
    },
    {
      objects: [exampleClusterBinding([group, account]), exampleClusterRole()],
      found: [foundClusterBinding],
    },
    { objects: [exampleBinding([]), exampleRole()], found: [foundBinding], message: 'to nobody' },
  ],
};
