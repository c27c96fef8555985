import type { RuleExamples } from '../../examples/example';
import {
  exampleBinding,
  exampleClusterBinding,
  exampleClusterRole,
  foundBinding,
  foundClusterBinding,
} from '../../examples/rights';

const group = { kind: 'Group', name: 'operators' };

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleBinding([group]), exampleClusterBinding([group])] },
    { objects: [exampleBinding([{ kind: 'ServiceAccount', name: 'pay', namespace: 'pay' }])] },
  ],
  fail: [
    {
      objects: [exampleClusterBinding([group], 'readers', 'cluster-admin')],
      found: [foundClusterBinding],
      message: 'a role of Kubernetes itself',
    },
    { objects: [exampleBinding([group], { kind: 'ClusterRole', name: 'edit' })], found: [foundBinding] },
    {
      objects: [exampleClusterBinding([group], 'readers', 'system:kube-controller-manager')],
      found: [foundClusterBinding],
    },
    {
      objects: [exampleClusterBinding([group, { kind: 'Group', name: 'system:authenticated' }])],
      found: [foundClusterBinding],
      message: 'a name of Kubernetes itself',
    },
    { objects: [exampleBinding([{ kind: 'User', name: 'system:anonymous' }])], found: [foundBinding] },
    {
      objects: [exampleClusterBinding([group], 'system:readers', 'cluster-admin')],
      found: [{ kind: 'ClusterRoleBinding', name: 'system:readers' }],
      message: 'for its own',
    },
    {
      objects: [exampleClusterBinding([group], 'kubeadm:cluster-admins')],
      found: [{ kind: 'ClusterRoleBinding', name: 'kubeadm:cluster-admins' }],
    },
    {
      objects: [{ ...exampleClusterRole(), metadata: { name: 'system:node' } }],
      found: [{ kind: 'ClusterRole', name: 'system:node' }],
    },
  ],
};
