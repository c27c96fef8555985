import { namespaceOf, type PlacedObject } from '../objects';
import type { Pod } from '../reachability/pods';
import { selects } from '../reachability/selectors';
import type { World } from '../reachability/world';
import { specOf } from './objects';

/** A port of a Service. */
export interface ServicePort {
  /** Number that clients dial. */
  readonly port: number;
  /** Name, which may begin with the protocol. @default - none, where it is the only port */
  readonly name?: string;
  /** Port of the pods, by number or name. @default - the same number */
  readonly targetPort?: number | string;
  /** Transport protocol. @default 'TCP' */
  readonly protocol?: string;
  /** What is spoken, for the mesh. @default - the name tells */
  readonly appProtocol?: string;
}

/** A Service with the pods that it selects. */
export interface Service {
  /** The object itself. */
  readonly placed: PlacedObject;
  /** Name by which the mesh knows it. */
  readonly host: string;
  /** Pods behind it. */
  readonly pods: readonly Pod[];
  /** Ports that clients dial. */
  readonly ports: readonly ServicePort[];
}

interface ServiceSpec {
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly ServicePort[];
  readonly clusterIP: string;
  readonly type: string;
  readonly externalTrafficPolicy: string;
}

/** What the mesh speaks on a port, as far as routing cares. */
export type Spoken = 'http' | 'http2' | 'opaque' | undefined;

const spoken: Readonly<Record<string, Spoken>> = {
  http: 'http',
  http2: 'http2',
  grpc: 'http2',
  'grpc-web': 'http2',
  'kubernetes.io/h2c': 'http2',
  'kubernetes.io/ws': 'http',
  https: 'opaque',
  tls: 'opaque',
  tcp: 'opaque',
  mongo: 'opaque',
  mysql: 'opaque',
  redis: 'opaque',
};

/** What a word for a protocol stands for; nothing for a word that the mesh does not know. */
export function spokenBy(word: string): Spoken {
  return Object.hasOwn(spoken, word) ? spoken[word] : undefined;
}

/** What is spoken on a port of a Service. */
export function spokenOn(port: ServicePort): Spoken {
  return spokenBy(protocolWordOf(port));
}

/** The word of a port for its protocol: `appProtocol`, else its name up to the first `-`. */
export function protocolWordOf({ appProtocol, name = '' }: ServicePort): string {
  return appProtocol ?? name.split('-')[0] ?? '';
}

/** Reads a Service and finds its pods; one without a selector has none. */
export function readService(placed: PlacedObject, world: World): Service {
  const { selector = {}, ports = [] } = specOf<ServiceSpec>(placed);
  const namespace = namespaceOf(placed);
  const pods = Object.keys(selector).length === 0 ? [] : world.select(namespace, { matchLabels: selector });
  return { placed, host: `${placed.object.metadata.name}.${namespace}.svc.cluster.local`, pods, ports };
}

/** The port of a pod to which a port of a Service leads; nothing where no container listens on it. */
export function targetOf(port: ServicePort, pod: Pod): number | undefined {
  const { targetPort = port.port, protocol = 'TCP' } = port;
  const found = pod.ports.find(
    (own) => own.protocol === protocol && (typeof targetPort === 'string' ? own.name : own.port) === targetPort,
  );
  return found?.port;
}

/** Pods of a Service that carry the labels of a subset. */
export function podsOf({ pods }: Service, labels: Readonly<Record<string, string>> = {}): readonly Pod[] {
  return pods.filter((pod) => selects({ matchLabels: labels }, pod.labels));
}

/** A headless Service gives addresses of pods, past what the mesh does by host. */
export function isHeadless({ placed }: Service): boolean {
  return specOf<ServiceSpec>(placed).clusterIP === 'None';
}

/** Whether clients outside the cluster get to it. */
export function isPublic({ placed }: Service): boolean {
  return specOf<ServiceSpec>(placed).type === 'LoadBalancer';
}

/** What keeps a Service from handing on what it is sent. */
export function serviceProblems({ placed, pods, ports }: Service): readonly string[] {
  const { selector = {}, type = 'ClusterIP', externalTrafficPolicy = 'Cluster' } = specOf<ServiceSpec>(placed);
  if (Object.keys(selector).length === 0) {
    return ['it has no selector, so that no pod stands behind it'];
  }
  if (pods.length === 0) {
    return [`its selector ${JSON.stringify(selector)} matches no pod of its namespace`];
  }
  const names = [...new Set(pods.map(({ ref }) => ref))];
  const mixed = names.length > 1 ? [`its selector matches pods of several workloads: ${names.join(', ')}`] : [];
  const deaf = ports.flatMap((port) =>
    pods
      .filter((pod) => targetOf(port, pod) === undefined)
      .map(
        (pod) =>
          `port ${port.port} leads to '${port.targetPort ?? port.port}', on which no container of ${pod.ref} listens`,
      ),
  );
  // by way of another node its address is what pods see
  const relayed =
    type === 'ClusterIP' || externalTrafficPolicy === 'Local'
      ? []
      : [
          `clients outside come from addresses of nodes: externalTrafficPolicy is '${externalTrafficPolicy}', and not 'Local'`,
        ];
  return [...mixed, ...deaf, ...relayed];
}
