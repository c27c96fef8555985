import { waitCommands } from '../../../stacks/terraform/wait-commands';

describe('commands that wait for the landing zone', () => {
  test('name the cluster, what must be true and how long that may take', () => {
    expect(waitCommands('recovery', 'kubectl --context here')).toEqual([
      'kubectl --context here wait --for=condition=Established crd --all --timeout=5m',
      'kubectl --context here wait --for=condition=Available apiservice v1beta1.metrics.k8s.io --timeout=5m',
      'kubectl --context here -n istio-cni rollout status daemonset/istio-cni-node --timeout=10m',
    ]);
  });
});
