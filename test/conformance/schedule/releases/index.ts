import { certManager } from './cert-manager';
import { istioCni } from './istio-cni';
import { istiod } from './istiod';
import { metricsServer } from './metrics-server';
import type { StandIn } from './release';

/** Stand-ins by chart. A chart that joins is a line here. */
export const releaseStandIns: Readonly<Record<string, StandIn>> = {
  'cert-manager': certManager,
  cni: istioCni,
  istiod,
  'metrics-server': metricsServer,
  // Definitions and webhooks only; it starts no pod.
  base: () => [],
};
