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

export const affinity = kubernetes('Affinity');
export const tolerations = list(kubernetes('Toleration'));
export const topologySpreadConstraints = list(kubernetes('TopologySpreadConstraint'));
export const securityContext = kubernetes('SecurityContext');
export const podSecurityContext = kubernetes('PodSecurityContext');
export const probe = kubernetes('Probe');
export const environment = list(kubernetes('EnvVar'));
export const imagePullSecrets = list(object({ name: text() }));
