import type { AnyObject } from '../../../stacks/environments';
import { alsoFound, type Break } from '../../planted';

type Change = (fields: AnyObject) => void;

const route =
  (namespace: string, name: string, index: number, found?: readonly string[]) =>
  (what: string, says: string, change: Change): Break => ({
    what,
    plant: (cluster) => change(cluster.get('VirtualService', namespace, name).spec.http[index]),
    found: found ?? [`NM-16 VirtualService ${namespace}/${name}`],
    says,
  });

const inside = route('pay', 'payment', 1);
const door = route('istio-ingress', 'web', 0);
const exit = route('istio-egress', 'sms', 1);
const unread = route('pay', 'payment', 1, ['NM-10 VirtualService pay/payment', 'NM-16 VirtualService pay/payment']);
const ofShare = route('pay', 'payment', 1, ['NM-10 VirtualService pay/payment']);

const removed = (name: string) =>
  inside(`${name} that is taken out between services`, `{"request":{"remove":["${name}"]}}`, (one) => {
    one.headers = { request: { remove: [name] } };
  });
const kept = (name: string) =>
  door(`${name} of clients that is handed on`, `by which others speak for it: ${name}`, ({ headers: { request } }) => {
    request.remove = request.remove.filter((one: string) => one !== name);
  });
const keptOutside = (name: string) =>
  exit(`${name} that a host outside is told`, `speak for it: ${name}`, ({ headers: { request } }) => {
    request.remove = request.remove.filter((one: string) => one !== name);
  });
const lost = (name: string) =>
  door(`${name} of clients that is taken out`, `that receivers need: ${name}`, ({ headers: { request } }) => {
    request.remove = [...request.remove, name];
  });

const config = (gateway: 'ingress' | 'egress', what: string, says: string, change: Change, found?: string): Break => ({
  what,
  plant: (cluster) => {
    const { metadata } = cluster.get('Deployment', `istio-${gateway}`, `${gateway}gateway`).spec.template;
    const settings = JSON.parse(metadata.annotations['proxy.istio.io/config']);
    change(settings);
    metadata.annotations['proxy.istio.io/config'] = JSON.stringify(settings);
  },
  found: [`${found ?? 'NM-16'} Deployment istio-${gateway}/${gateway}gateway`],
  says,
});

/** Requests that are changed on their way, and words of others that pass for those of a gateway. */
export const handedOnBreaks: readonly Break[] = [
  ...['authorization', 'content-type', 'te', 'grpc-timeout', ':path'].map(removed),
  inside('a host that is set between services', '"set":{"host":"other"}', (one) => {
    one.headers = { request: { set: { host: 'other' } } };
  }),
  inside('the name of the host written between services', `by 'rewrite'`, (one) => {
    one.rewrite = { authority: 'payment.pay.svc.cluster.local' };
  }),
  unread('a header that is added', 'spec.http[1].headers.request.add', (one) => {
    one.headers = { request: { add: { 'x-request-id': '1' } } };
  }),
  unread('a path that is written anew', 'spec.http[1].rewrite.uri', (one) => {
    one.rewrite = { uri: '/other' };
  }),
  unread('an answer that is changed', 'spec.http[1].headers.response', (one) => {
    one.headers = { response: { remove: ['grpc-status'] } };
  }),
  ofShare('a header that a share of a route changes', 'spec.http[1].route[0].headers', (one) => {
    one.route[0].headers = { request: { remove: ['authorization'] } };
  }),
  ...['x-original-url', 'x-rewrite-url', 'x-http-method-override', 'x-forwarded-host', 'x-real-ip'].map(kept),
  ...['authorization', 'cookie', 'content-type', 'x-request-id'].map(lost),
  door('headers of clients as they are', 'by which others speak for it: x-forwarded-method', (one) => {
    one.headers = undefined;
  }),
  door('an address that the client writes', "sets 'x-forwarded-for' to ''", ({ headers: { request } }) => {
    request.set = undefined;
  }),
  door('a host that the gateway sets', "sets 'host' to 'other', and not to ''", ({ headers: { request } }) => {
    request.set.Host = 'other';
  }),
  door('the name of the host as the client wrote it', 'as the client wrote it', (one) => {
    one.rewrite = undefined;
  }),
  ...['x-forwarded-client-cert', 'x-envoy-peer-metadata', 'x-forwarded-for'].map(keptOutside),
  exit('credentials that a host outside needs', 'that receivers need: authorization', ({ headers: { request } }) => {
    request.remove.push('Authorization');
  }),
  exit('the name of the host with the port of the sender', 'as the client wrote it', (one) => {
    one.rewrite = undefined;
  }),
  config('ingress', 'an ingress that takes headers with underscores', '.connectionSettings.profile', (settings) => {
    settings.connectionSettings.profile = undefined;
  }),
  config('ingress', 'an ingress as the mesh has it', '/config.connectionSettings', (settings) => {
    settings.connectionSettings = undefined;
  }),
  {
    what: 'an ingress without settings of its own',
    plant: (cluster) => {
      const { metadata } = cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec.template;
      metadata.annotations['proxy.istio.io/config'] = undefined;
    },
    found: ['NM-16 Deployment istio-ingress/ingressgateway', 'WH-12 Deployment istio-ingress/ingressgateway'],
    says: 'its pods are a gateway, and do not say proxy.istio.io/config.connectionSettings',
  },
  config(
    'egress',
    'an egress that refuses headers of hosts',
    'say proxy.istio.io/config.connectionSettings.profile',
    (settings) => {
      settings.connectionSettings.profile = 'EDGE';
    },
  ),
  config('ingress', 'an ingress that forgets its clients', 'say proxy.istio.io/config.gatewayTopology', (settings) => {
    settings.gatewayTopology = { forwardClientCertDetails: 'SANITIZE' };
  }),
  config(
    'ingress',
    'an ingress that keeps headers from the mesh',
    'say proxy.istio.io/config.proxyHeaders',
    (settings) => {
      settings.proxyHeaders = { attemptCount: { disabled: true } };
    },
  ),
  config('egress', 'an egress that tells who sends', '.gatewayTopology', (settings) => {
    settings.gatewayTopology = undefined;
  }),
  config('egress', 'an egress that tells what the mesh says', '.proxyHeaders.metadataExchangeHeaders', (settings) => {
    settings.proxyHeaders.metadataExchangeHeaders = undefined;
  }),
  config('egress', 'an egress that counts attempts aloud', '.proxyHeaders.attemptCount', (settings) => {
    settings.proxyHeaders.attemptCount = {};
  }),
  alsoFound(
    config('egress', 'an egress that does not wait for its requests', '.terminationDrainDuration', (settings) => {
      settings.terminationDrainDuration = undefined;
    }),
    'WH-12 Deployment istio-egress/egressgateway',
  ),
  alsoFound(
    config(
      'egress',
      'an egress that drains longer than its pod lives',
      '.terminationDrainDuration: "10h" (40s to 55s)',
      (settings) => {
        settings.terminationDrainDuration = '10h';
      },
      'NM-11',
    ),
    'WH-12 Deployment istio-egress/egressgateway',
  ),
  config(
    'ingress',
    'an ingress that leaves connections before its clients',
    '.connectionSettings.httpIdleTimeout: "1s" (301s to 3600s)',
    (settings) => {
      settings.connectionSettings.httpIdleTimeout = '1s';
    },
    'NM-11',
  ),
];
