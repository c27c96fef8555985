import { anyText, integer, list, map, type Of, object, optional, text, truth } from './shape';
import { protocol } from './values';

/** A port on which packaged pods listen. */
export const endpointPort = object({
  /** Name by which a policy may refer to the port. @default - only its number */
  name: optional(text),
  /** Number of the port. */
  port: integer(1, 65_535),
  /** Transport protocol. */
  protocol,
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
});

/** Pods of one kind that no manifest holds. */
export type EndpointFact = Of<typeof endpoint>;
