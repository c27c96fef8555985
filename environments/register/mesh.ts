import { INGRESS_GATEWAY } from '../platform/components/ingress-gateway';
import type { PlatformPods } from '../platform/pods';

/** A gateway of the mesh: the pods through which requests enter or leave it, alone in their namespace. */
export interface Gateway extends PlatformPods {
  /** Port of its pods that takes TLS. */
  readonly tlsPort: number;
}

/** The mesh of a cluster. */
export interface Mesh {
  /** Namespace of its control plane: what is said there holds in the whole mesh. */
  readonly rootNamespace: string;
  /** The one way in from the internet. */
  readonly ingress: Gateway;
  /** The one way out of the platform. */
  readonly egress: Gateway;
}

/**
 * The mesh of a cluster on which `pods` run: there is one where its control plane is among them.
 *
 * @throws when the control plane runs and a gateway does not
 */
export function meshOf(pods: readonly PlatformPods[]): Mesh | undefined {
  const controlPlane = pods.find(({ name }) => name === 'istiod');
  return controlPlane === undefined
    ? undefined
    : {
        rootNamespace: controlPlane.namespace,
        ingress: gatewayOf(pods, INGRESS_GATEWAY),
        egress: gatewayOf(pods, 'egressgateway'),
      };
}

/** The gateways of a mesh; without one there is none. */
export function gatewaysOf(mesh: Mesh | undefined): readonly Gateway[] {
  return mesh === undefined ? [] : [mesh.ingress, mesh.egress];
}

function gatewayOf(pods: readonly PlatformPods[], gateway: string): Gateway {
  const found = pods.find(({ name }) => name === gateway);
  const [tlsPort] = found?.ports ?? [];
  if (found === undefined || tlsPort === undefined) {
    throw new Error(
      `the mesh has no gateway '${gateway}' with a port; declare its pods on every cluster with 'istiod'`,
    );
  }
  return { ...found, tlsPort };
}
