import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import { componentWaits } from '../../../stacks/guide/component-waits';
import { prod } from '../../environments/sample-environments';

describe('waits for components', () => {
  test('name the cluster, what must be true and how long that may take', () => {
    const recovery = prod.clusters.find(({ role }) => role === 'recovery') as ClusterSpec;

    expect(componentWaits(planOf(prod, recovery))).toEqual([
      'kubectl --context "$CONTEXT" wait --for=condition=Established crd --all --timeout=5m',
      'kubectl --context "$CONTEXT" wait --for=condition=Available apiservice v1beta1.metrics.k8s.io --timeout=5m',
      'kubectl --context "$CONTEXT" -n istio-cni rollout status daemonset/istio-cni-node --timeout=10m',
    ]);
  });
});
