import type { Workload } from './workloads';

type Labels = Readonly<Record<string, string>>;

/** Whether the mesh injects its proxy: the label of the pod decides before those of the namespace. */
export function isInjected({ labels, annotations, pod }: Workload, namespaceLabels: Labels): boolean {
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
export function injects(namespaceLabels: Labels): boolean {
  const injection = namespaceLabels['istio-injection'];
  return injection === 'enabled' || (injection === undefined && 'istio.io/rev' in namespaceLabels);
}

/** Whether a namespace must ask for the proxy in its pods. */
export function isMeant(namespaceLabels: Labels): boolean {
  return ['team', 'edge'].includes(namespaceLabels['terrace.internal/area'] ?? '');
}

/**
 * Labels of a namespace of the mesh as they should be: NM-11 names one of teams or gateways that does not ask for proxies, and what
 * would follow from that for each flow is not told.
 *
 * @param revision what other namespaces ask for
 */
export function asMember(namespaceLabels: Labels, revision: string): Labels {
  if (!isMeant(namespaceLabels) || injects(namespaceLabels)) {
    return namespaceLabels;
  }
  const { 'istio-injection': _injection, ...others } = namespaceLabels;
  return { 'istio.io/rev': revision, ...others };
}

/** A gateway runs the proxy as its own container (`proxy router`), or has it injected by the template of gateways. */
export function isGateway({ pod, annotations }: Workload): boolean {
  if ((annotations['inject.istio.io/templates'] ?? '').split(',').includes('gateway')) {
    return true;
  }
  return (pod.containers ?? []).some(({ args = [] }) => args[0] === 'proxy' && args[1] === 'router');
}
