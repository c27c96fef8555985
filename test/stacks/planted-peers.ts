import { address, EVERYTHING, MESH, pods, SAME_NAMESPACE, unit } from '../../environments/platform/flow';
import type { PackagedComponent, PackagedPods } from '../../environments/specification/component';
import type { PlatformFlow, PlatformPeer } from '../../environments/specification/platform';

/** A kind of peers, by one that stands for all. */
export interface PeerKind {
  readonly name: string;
  readonly peer: PlatformPeer;
  /** Whether policies of Terrace decide what it sends and receives. */
  readonly governed: boolean;
}

/** Every kind of peers: who made the pods, where they stand, and what is no single kind of pods. */
export const PEER_KINDS: readonly PeerKind[] = [
  { name: 'pods of a chart', peer: pods('scraper'), governed: true },
  { name: 'pods of an operator in a namespace', peer: pods('broker'), governed: true },
  { name: 'pods of an operator beside units', peer: pods('instance'), governed: true },
  { name: 'pods in the network of nodes', peer: pods('agent'), governed: false },
  { name: 'pods of Kubernetes', peer: pods('kube-dns'), governed: false },
  { name: 'a gateway', peer: pods('egressgateway'), governed: true },
  { name: 'a unit', peer: unit('pay'), governed: true },
  { name: 'the same namespace', peer: SAME_NAMESPACE, governed: true },
  { name: 'everything', peer: EVERYTHING, governed: true },
  { name: 'the mesh', peer: MESH, governed: true },
  { name: 'addresses', peer: address('nodes'), governed: false },
  { name: 'the internet', peer: address('internet'), governed: false },
];

/** A flow of each kind to each kind. */
export interface PeerPair {
  readonly from: PeerKind;
  readonly to: PeerKind;
  /** The flow, on a port of its own. */
  readonly flow: PlatformFlow;
}

/** The lowest port of the flows; the landscape has none above. */
export const FIRST_PORT = 20_000;

export const PEER_PAIRS: readonly PeerPair[] = PEER_KINDS.flatMap((from, row) =>
  PEER_KINDS.map((to, column) => ({ from, to, flow: flowOf(from, to, FIRST_PORT + row * 100 + column) })),
);

/** A component with pods of every kind that an own record may have, and with `flows`. */
export function componentWith(flows: readonly PlatformFlow[]): PackagedComponent {
  return {
    namespace: 'planted',
    roles: ['primary'],
    podSecurity: { level: 'restricted' },
    charts: ['metrics-server'],
    images: [],
    pods: [
      podsOf('scraper', {}),
      podsOf('agent', { hostNetwork: true }),
      podsOf('broker', { madeBy: 'operator', elsewhere: { namespace: 'kafka' } }),
      podsOf('instance', { madeBy: 'operator', elsewhere: { storesOf: 'postgres' } }),
      // No flow names these: a policy that lets in whole namespaces opens them too.
      podsOf('bystander', {}),
      podsOf('bystander-of-broker', { madeBy: 'operator', elsewhere: { namespace: 'kafka' } }),
      podsOf('bystander-of-instance', { madeBy: 'operator', elsewhere: { storesOf: 'postgres' } }),
    ],
    flows,
    kinds: [],
    workloadKinds: [],
  };
}

function flowOf(from: PeerKind, to: PeerKind, port: number): PlatformFlow {
  return { from: from.peer, to: to.peer, port, protocol: 'TCP', reason: `${from.name} to ${to.name}` };
}

function podsOf(
  name: string,
  choices: Partial<Pick<PackagedPods, 'madeBy' | 'elsewhere' | 'hostNetwork'>>,
): PackagedPods {
  const size = { replicas: 1, cpuMillis: 10, memoryMiB: 32 };
  return {
    name,
    kind: 'Deployment',
    madeBy: 'chart',
    image: 'metrics-server',
    labels: { 'app.kubernetes.io/name': name },
    serviceAccount: name,
    ports: [],
    sizes: { dev: size, uat: size, prod: size },
    ...choices,
  };
}
