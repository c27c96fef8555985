import { anyText, integer, list, map, type Of, object, oneOf, optional, text, truth } from './shape';
import { protocol, quantity } from './values';

/** A port on which packaged pods listen. */
export const endpointPort = object({
  /** Name by which a policy may refer to the port. @default - only its number */
  name: optional(text),
  /** Number of the port. */
  port: integer(1, 65_535),
  /** Transport protocol. */
  protocol,
});

/** How many packaged pods there are, and what each asks for. */
export const endpointWorkload = object({
  /** Kind of the object that makes them. */
  kind: oneOf('Deployment', 'StatefulSet', 'DaemonSet', 'Job'),
  /** Pods at the highest load. @default - one on every node, as a DaemonSet has */
  replicas: optional(integer(1)),
  /** Pods that a roll-out adds. @default 0 */
  surge: optional(integer(0)),
  /** What a node sets aside for one of them; its memory is its limit, too. */
  requests: object({
    /** Cores, as a quantity. */
    cpu: quantity,
    /** Bytes, as a quantity. */
    memory: quantity,
  }),
});

/** Pods of one kind that no manifest holds: what charts install and operators start. */
export const endpoint = object({
  /** Name for references: `packaged:<name>`; unique in the cluster, so like pods of two namespaces have two names. */
  name: text,
  /** Namespace of the pods. */
  namespace: text,
  /** Labels of the pods, which selectors of policies see. */
  labels: map(anyText),
  /** Account as which the pods call others. @default 'default' */
  serviceAccount: optional(text),
  /** Ports on which the pods listen. */
  ports: list(endpointPort),
  /** Whether a proxy of the mesh is injected. */
  mesh: truth,
  /** Whether the pods use the node's network, where no NetworkPolicy reaches them. @default false */
  hostNetwork: optional(truth),
  /** Size of the pods. @default - nothing is known, as of pods that come with Kubernetes; nodes keep room for them */
  workload: optional(endpointWorkload),
});

/** Pods of one kind that no manifest holds. */
export type EndpointFact = Of<typeof endpoint>;
