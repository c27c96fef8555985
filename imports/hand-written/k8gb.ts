import type { KindEntry } from '../schema';
import { choice, flag, list, map, object, rule, text, whole, whole32 } from './words';

const backend = object({
  resource: object({ apiGroup: text(), 'kind!': text(), 'name!': text() }),
  service: object({ 'name!': text(), port: object({ name: text(), number: whole32() }) }),
});

/** An Ingress inside the Gslb; `resourceRef` to an existing object is the newer way. */
const ingress = object({
  backend,
  ingressClassName: text(),
  rules: list(
    object({
      host: text(),
      'http!': object({ 'paths!': list(object({ 'backend!': backend, path: text(), 'pathType!': text() })) }),
    }),
  ),
  tls: list(object({ hosts: list(text()), secretName: text() })),
});

const gslb = object({
  ingress,
  resourceRef: object({
    apiVersion: text(),
    kind: text(),
    name: text(),
    namespace: text(),
    matchLabels: map(),
    matchExpressions: list(object({ 'key!': text(), 'operator!': text(), values: list(text()) })),
  }),
  serviceHealthPolicy: { ...choice('Any', 'All'), default: 'Any' },
  'strategy!': object({
    'type!': text(),
    dnsTtlSeconds: whole(),
    primaryGeoTag: text(),
    splitBrainThresholdSeconds: whole(),
    weight: map(whole()),
  }),
});

const zoneDelegation = object(
  {
    'dnsZoneNegTTL!': whole(),
    doFinalize: flag({ default: false }),
    'loadBalancedZone!': text(),
    'parentZone!': text(),
  },
  rule("self.loadBalancedZone.endsWith('.' + self.parentZone)", 'loadBalancedZone must be a subdomain of parentZone'),
);

const dnsEndpoint = object({
  endpoints: list(
    object({
      dnsName: text(),
      labels: map(),
      providerSpecific: list(object({ name: text(), value: text() })),
      recordTTL: whole({ format: 'int64' }),
      recordType: text(),
      setIdentifier: text(),
      targets: list(text()),
    }),
  ),
});

/** k8gb, and the DNSEndpoint of external-dns that it writes. */
export const kinds: Readonly<Record<string, KindEntry>> = {
  'externaldns.k8s.io/v1alpha1/DNSEndpoint': { scope: 'Namespaced', schema: object({ spec: dnsEndpoint }) },
  'k8gb.io/v1beta1/Gslb': { scope: 'Namespaced', schema: object({ spec: gslb }) },
  'k8gb.io/v1beta1/ZoneDelegation': { scope: 'Cluster', schema: object({ spec: zoneDelegation }) },
};
