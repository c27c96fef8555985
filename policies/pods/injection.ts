import type { Workload } from './workloads';

/** Whether the mesh injects its proxy: the label of the pod decides before those of the namespace. */
export function isInjected(
  { labels, annotations, pod }: Workload,
  namespaceLabels: Readonly<Record<string, string>>,
): boolean {
  const choice = labels['sidecar.istio.io/inject'] ?? annotations['sidecar.istio.io/inject'];
  if (pod.hostNetwork === true || choice === 'false') {
    return false;
  }
  const injection = namespaceLabels['istio-injection'];
  if (injection !== undefined) {
    return injection === 'enabled' || (injection !== 'disabled' && choice === 'true');
  }
  return choice === 'true' || 'istio.io/rev' in namespaceLabels || 'istio.io/rev' in labels;
}

/** Whether a namespace asks for the proxy in its pods. */
export function injects(namespaceLabels: Readonly<Record<string, string>>): boolean {
  return namespaceLabels['istio-injection'] === 'enabled' || 'istio.io/rev' in namespaceLabels;
}

/** A gateway runs the proxy as its own container (`proxy router`), or has it injected by the template of gateways. */
export function isGateway({ pod, annotations }: Workload): boolean {
  if ((annotations['inject.istio.io/templates'] ?? '').split(',').includes('gateway')) {
    return true;
  }
  return (pod.containers ?? []).some(({ args = [] }) => args[0] === 'proxy' && args[1] === 'router');
}
