import type { Component, PackagedComponent } from '../../specification/component';
import { certManager } from './cert-manager';
import { egressGateway } from './egress-gateway';
import { ingressGateway } from './ingress-gateway';
import { istioCni } from './istio-cni';
import { istiod } from './istiod';
import { kubeDns } from './kube-dns';
import { metricsServer } from './metrics-server';

/** Components in use, in the order of installation: a later one may need the kinds of an earlier one. */
export const COMPONENTS: readonly (Component | PackagedComponent)[] = [
  kubeDns,
  ingressGateway,
  egressGateway,
  certManager,
  metricsServer,
  istiod,
  istioCni,
];

/**
 * Namespaces of components that are planned and have no record yet. No unit may take one, or it would have to move
 * when the component comes; the line of a component that has come can go.
 */
export const PLANNED_NAMESPACES: readonly string[] = [
  'arc-systems',
  'argo-rollouts',
  'argocd',
  'cnpg-system',
  'external-secrets',
  'kafka',
  'keda',
  'keycloak',
  'kserve',
  'kyverno',
  'openbao',
  'rook-ceph',
  'strimzi',
  'trust-manager',
  'velero',
];
