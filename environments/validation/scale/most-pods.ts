import type { ClusterRole } from '../../../model/cluster-role';
import { entry } from '../../entry';
import { gatewayScale, placement, replicasOf, resourcesOf } from '../../placement';
import { COMPONENTS } from '../../platform/components';
import { packagedOn } from '../../platform/packaged';
import { platformPodsOn } from '../../platform/pods';
import { sizeOf } from '../../platform/sizes';
import { hasComponent } from '../../running';
import type { Resources } from '../../specification/environment';
import type { Service } from '../../specification/landscape';
import type { View } from '../view';

/** Like pods of a cluster at the highest load. */
export interface Pods extends Resources {
  /** How many there are; agents are on every node. */
  readonly count: number | 'one a node';
}

/** All pods of the clusters of a role at the highest load, after a promotion: the numbers that quotas are made from. */
export function mostPods(view: View, role: ClusterRole): readonly Pods[] {
  return [...servicePods(view, role), ...gatewayPods(view, role), ...packagedPods(view, role)];
}

/** Each service with its proxy; what has a mistake in its own numbers is left out. */
function servicePods(view: View, role: ClusterRole): Pods[] {
  const { environment } = view;
  return view.running
    .filter(({ service }) => isClear(view, service))
    .map(({ service }) => {
      const { cpuMillis, memoryMiB } = resourcesOf(environment, service);
      return {
        cpuMillis: cpuMillis + environment.proxy.cpuMillis,
        memoryMiB: memoryMiB + environment.proxy.memoryMiB,
        count: replicasOf(environment, service, placement(service.tier, { role })).promotedMax,
      };
    })
    .filter(({ count }) => count > 0);
}

function isClear(view: View, service: Service): boolean {
  const choice = entry(view.environment.services, service.name);
  return view.isSound(service, 'tier', 'size') && (choice === undefined || view.isSound(choice));
}

function gatewayPods({ environment }: View, role: ClusterRole): Pods[] {
  const { maxReplicas, ...resources } = gatewayScale(environment);
  return platformPodsOn(role)
    .filter(({ madeBy }) => madeBy === 'terrace')
    .map(() => ({ ...resources, count: maxReplicas }));
}

function packagedPods({ environment }: View, role: ClusterRole): Pods[] {
  return packagedOn(
    role,
    COMPONENTS.filter(({ namespace }) => hasComponent(environment, namespace)),
  ).flatMap(({ pods }) =>
    pods.map((each) => {
      const { cpuMillis, memoryMiB, maxReplicas } = sizeOf(each, environment.stage);
      return { cpuMillis, memoryMiB, count: each.kind === 'DaemonSet' ? ('one a node' as const) : maxReplicas };
    }),
  );
}
