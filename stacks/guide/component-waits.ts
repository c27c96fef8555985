import { type Wait, waitsFor } from '../../environments/platform/waits';
import type { ClusterPlan } from '../../environments/register/plan';
import { KUBECTL } from './step';

/** Commands that end well once what Terraform installed on a cluster works. */
export function componentWaits({ packaged }: ClusterPlan): string[] {
  return waitsFor(packaged).map((wait) => `${KUBECTL} ${argumentsOf(wait)}`);
}

function argumentsOf(wait: Wait): string {
  switch (wait.for) {
    case 'definitions':
      return 'wait --for=condition=Established crd --all --timeout=5m';
    case 'api-service':
      return `wait --for=condition=Available apiservice ${wait.name} --timeout=5m`;
    case 'node-agents':
      return `-n ${wait.namespace} rollout status daemonset/${wait.name} --timeout=10m`;
  }
}
