import type { ClusterView } from '../cluster-view';
import type { GroupKind, PlacedObject } from '../objects';
import { ENTRY_NAMESPACE } from '../parameters';
import { fieldAt } from '../pods/kinds';
import { Quantity } from '../quantity';
import { claimed } from './claims';

/** Objects that only manifests make, by the name under which a quota counts them. */
const declared: Readonly<Record<string, GroupKind>> = {
  'count/configmaps': { group: '', kind: 'ConfigMap' },
  'count/limitranges': { group: '', kind: 'LimitRange' },
  'count/resourcequotas': { group: '', kind: 'ResourceQuota' },
  'count/serviceaccounts': { group: '', kind: 'ServiceAccount' },
  'count/services': { group: '', kind: 'Service' },
  'count/cronjobs.batch': { group: 'batch', kind: 'CronJob' },
  'count/daemonsets.apps': { group: 'apps', kind: 'DaemonSet' },
  'count/deployments.apps': { group: 'apps', kind: 'Deployment' },
  'count/statefulsets.apps': { group: 'apps', kind: 'StatefulSet' },
  'count/horizontalpodautoscalers.autoscaling': { group: 'autoscaling', kind: 'HorizontalPodAutoscaler' },
  'count/networkpolicies.networking.k8s.io': { group: 'networking.k8s.io', kind: 'NetworkPolicy' },
  'count/poddisruptionbudgets.policy': { group: 'policy', kind: 'PodDisruptionBudget' },
  'count/rolebindings.rbac.authorization.k8s.io': { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' },
  'count/roles.rbac.authorization.k8s.io': { group: 'rbac.authorization.k8s.io', kind: 'Role' },
};

/** Names of objects that Kubernetes, and the mesh, write into every namespace. */
function given(resource: string, { cluster: { mesh } }: ClusterView): readonly string[] {
  switch (resource) {
    case 'count/configmaps':
      return ['kube-root-ca.crt', ...(mesh ? ['istio-ca-root-cert'] : [])];
    case 'count/serviceaccounts':
      return ['default'];
    default:
      return [];
  }
}

/**
 * How much of a resource the objects of a namespace take, pods aside, as admission counts it; nothing where the judge
 * cannot tell, because others than manifests and what it knows of make such objects.
 */
export function objectCount(resource: string, namespace: string, view: ClusterView): Quantity | undefined {
  const kind = Object.hasOwn(declared, resource) ? declared[resource] : undefined;
  if (kind) {
    const names = view.inNamespace(kind.group, kind.kind, namespace).map(({ object }) => object.metadata.name);
    return whole(new Set([...names, ...given(resource, view)]).size);
  }
  switch (resource) {
    case 'services.loadbalancers':
      // NM-08 refuses them elsewhere, and a port that one opens on every node everywhere
      return namespace === ENTRY_NAMESPACE
        ? sum(view.inNamespace('', 'Service', namespace), ({ object }) => (typeOf(object) === 'LoadBalancer' ? 1 : 0))
        : whole(0);
    case 'services.nodeports':
      return sum(view.inNamespace('', 'Service', namespace), ({ object }) => nodePorts(object));
    case 'count/replicasets.apps':
      return sum(
        [
          ...view.inNamespace('apps', 'Deployment', namespace),
          ...view.inNamespace('argoproj.io', 'Rollout', namespace),
        ],
        replicaSets,
      ).plus(whole(view.inNamespace('apps', 'ReplicaSet', namespace).length));
    default:
      return claimed(resource, namespace, view);
  }
}

/** Those that a roll-back may want, the one that runs, and the one that comes. */
function replicaSets({ object }: PlacedObject): number {
  return ((fieldAt(object, ['spec', 'revisionHistoryLimit']) as number | undefined) ?? 10) + 2;
}

interface ServicePorts {
  readonly type?: string;
  readonly ports?: readonly { readonly nodePort?: number }[];
}

function typeOf({ spec }: PlacedObject['object']): string {
  return (spec as ServicePorts | undefined)?.type ?? 'ClusterIP';
}

function nodePorts({ spec }: PlacedObject['object']): number {
  const { type, ports = [] } = (spec ?? {}) as ServicePorts;
  return type === 'LoadBalancer' ? ports.filter(({ nodePort = 0 }) => nodePort !== 0).length : 0;
}

function sum(objects: readonly PlacedObject[], amount: (placed: PlacedObject) => number): Quantity {
  return whole(objects.reduce((total, placed) => total + amount(placed), 0));
}

function whole(count: number): Quantity {
  return new Quantity(BigInt(count), 1n);
}
