import { kubernetes } from './kubernetes';
import { list, map, object, quantity, text } from './words';

/*
 * Parts of pods, as custom resources embed them.
 */

/** Requests and limits. */
export const resources = object({ limits: map(quantity), requests: map(quantity) });

/** Reference to one key of a ConfigMap or a Secret. */
export const keyReference = object({ 'key!': text(), name: text(), optional: { type: 'boolean' } });

/** Selects objects by their labels. */
export const labelSelector = kubernetes('LabelSelector');

/** Rules for the nodes of pods, and for their neighbours. */
export const affinity = kubernetes('Affinity');
/** Taints that pods bear. */
export const tolerations = list(kubernetes('Toleration'));
/** How evenly pods are spread. */
export const topologySpreadConstraints = list(kubernetes('TopologySpreadConstraint'));
/** Rights of a container. */
export const securityContext = kubernetes('SecurityContext');
/** Rights of all containers of a pod. */
export const podSecurityContext = kubernetes('PodSecurityContext');
/** A check of the health of a container. */
export const probe = kubernetes('Probe');
/** Variables of a container. */
export const environment = list(kubernetes('EnvVar'));
/** Secrets to pull images with. */
export const imagePullSecrets = list(object({ name: text() }));
