import { ofMesh, overrides } from '../../arrival/header-names';
import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const host = 'pay.pay.svc.cluster.local';
const istio = (kind: string, name: string, spec: object) => example('networking.istio.io/v1', kind, name, { spec });
const connectionSettings = { httpPathWithEscapedSlashesAction: 'REJECT_REQUEST', httpIdleTimeout: '900s' };
const terminationDrainDuration = '45s';
const towardsClients = { connectionSettings: { ...connectionSettings, profile: 'EDGE' }, terminationDrainDuration };
const towardsHosts = {
  connectionSettings,
  terminationDrainDuration,
  gatewayTopology: { forwardClientCertDetails: 'SANITIZE' },
  proxyHeaders: {
    attemptCount: { disabled: true },
    envoyDebugHeaders: { disabled: true },
    metadataExchangeHeaders: { mode: 'IN_MESH' },
  },
};

const changes = {
  headers: {
    request: { remove: overrides, set: { 'x-forwarded-for': '%DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT%' } },
  },
  rewrite: { authority: 'www.example' },
};
const changesOutside = { headers: { request: { remove: ofMesh } }, rewrite: { authority: 'sms.example' } };
const removing = (remove: readonly string[]) => ({
  ...changes,
  headers: { request: { ...changes.headers.request, remove } },
});

function routes(name: string, to: string, gateways: readonly string[], fields: object): KubernetesObject {
  const route = [{ destination: { host: to, port: { number: 443 } } }];
  return istio('VirtualService', 'door', { hosts: [name], gateways, http: [{ ...fields, route }] });
}
const atDoor = (fields: object) => routes('www.example', host, ['door'], fields);

/** A gateway with its settings, the service behind it and a host outside. */
function cluster(config: object | undefined, ...objects: readonly KubernetesObject[]): readonly KubernetesObject[] {
  const annotations = config === undefined ? {} : { 'proxy.istio.io/config': JSON.stringify(config) };
  const spec = { selector: { 'app.kubernetes.io/name': 'pay' }, ports: [{ port: 443, targetPort: 8080 }] };
  const labels = { 'app.kubernetes.io/name': 'door' };
  const door = exampleDeployment({ name: 'door', container: { args: ['proxy', 'router'] } });
  const template = (door.spec as { template: object }).template;
  return [
    exampleNamespace(),
    exampleDeployment(),
    { ...door, spec: { ...(door.spec as object), template: { ...template, metadata: { labels, annotations } } } },
    example('v1', 'Service', 'pay', { spec }),
    istio('ServiceEntry', 'sms', { hosts: ['sms.example'], ports: [{ number: 443, protocol: 'HTTPS' }] }),
    istio('Gateway', 'door', { selector: labels }),
    ...objects,
  ];
}

const virtual = [{ kind: 'VirtualService', namespace: 'pay', name: 'door' }];
const gateway = [{ kind: 'Deployment', namespace: 'pay', name: 'door' }];
const refused = (route: KubernetesObject, message: string) => ({
  objects: cluster(JSON.stringify(route).includes('sms.example') ? towardsHosts : towardsClients, route),
  found: virtual,
  message,
});

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: cluster(towardsClients, atDoor(changes)) },
    { objects: cluster(towardsHosts, routes('sms.example', 'sms.example', ['door'], changesOutside)) },
    { objects: cluster(undefined, routes(host, host, ['mesh'], {})) },
  ],
  fail: [
    refused(atDoor({ ...changes, headers: undefined }), 'by which others speak for it: x-forwarded-method'),
    refused(atDoor(removing(overrides.slice(1))), `by which others speak for it: ${overrides[0]}`),
    refused(atDoor(removing([...overrides, 'Authorization'])), 'takes out headers that receivers need: authorization'),
    refused(atDoor({ ...changes, rewrite: undefined }), 'the name of the host as the client wrote it'),
    refused(
      atDoor({ ...changes, headers: { request: { remove: overrides, set: { ':path': '/' } } } }),
      "sets ':path' to '/', and not to ''",
    ),
    refused(
      routes('sms.example', 'sms.example', ['door'], { ...changesOutside, headers: undefined }),
      'x-forwarded-client-cert',
    ),
    refused(routes(host, host, ['mesh'], { rewrite: { authority: host } }), "between services by 'rewrite'"),
    refused(
      routes(host, host, ['mesh'], { headers: { request: { remove: ['te'] } } }),
      `between services by 'headers': {"request":{"remove":["te"]}}`,
    ),
    {
      objects: cluster({ connectionSettings, terminationDrainDuration }, atDoor(changes)),
      found: gateway,
      message: 'do not say proxy.istio.io/config.connectionSettings.profile',
    },
    {
      objects: cluster(undefined, routes('sms.example', 'sms.example', ['door'], changesOutside)),
      found: gateway,
      message: 'do not say proxy.istio.io/config.gatewayTopology',
    },
  ],
};
