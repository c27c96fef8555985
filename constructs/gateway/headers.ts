/**
 * By these headers a client could tell an application that it asked for another path, method or host, or that it is
 * somebody else, behind what gateway and policies looked at.
 */
const OVERRIDES = [
  'cf-connecting-ip',
  'fastly-client-ip',
  'forwarded',
  'forwarded-for',
  'front-end-https',
  'proxy',
  'true-client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-envoy-peer-metadata',
  'x-envoy-peer-metadata-id',
  'x-forwarded',
  'x-forwarded-by',
  'x-forwarded-host',
  'x-forwarded-method',
  'x-forwarded-path',
  'x-forwarded-port',
  'x-forwarded-prefix',
  'x-forwarded-scheme',
  'x-forwarded-server',
  'x-forwarded-ssl',
  'x-forwarded-uri',
  'x-forwarded-user',
  'x-host',
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
  'x-middleware-subrequest',
  'x-original-host',
  'x-original-method',
  'x-original-uri',
  'x-original-url',
  'x-real-ip',
  'x-remote-user',
  'x-rewrite-url',
  'x-url-scheme',
] as const;

/**
 * What becomes of the headers of clients at the gateway. Applications often believe the first address of
 * `x-forwarded-for`, which is the client's own word: they get one, that from which the gateway was asked.
 */
export const FROM_CLIENTS = {
  set: { 'x-forwarded-for': '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%' },
  remove: OVERRIDES,
};

/** What proxies of the mesh tell each other of a request, its sender and its deadline; it is nobody's business outside. */
export const MESH_HEADERS = [
  'x-envoy-attempt-count',
  'x-envoy-decorator-operation',
  'x-envoy-expected-rq-timeout-ms',
  'x-envoy-external-address',
  'x-envoy-internal',
  'x-envoy-original-host',
  'x-envoy-original-path',
  'x-envoy-peer-metadata',
  'x-envoy-peer-metadata-id',
  'x-forwarded-client-cert',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
] as const;
