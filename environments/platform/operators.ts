import type { Operator } from '../specification/platform';
import { CERT_MANAGER } from './operators/cert-manager';
import { ISTIO_CNI } from './operators/istio-cni';
import { ISTIO_SYSTEM } from './operators/istio-system';
import { METRICS_SERVER } from './operators/metrics-server';

/** Operators in use, in the order of installation: a later one may need the resources of an earlier one. */
export const OPERATORS: readonly Operator[] = [CERT_MANAGER, METRICS_SERVER, ISTIO_SYSTEM, ISTIO_CNI];
