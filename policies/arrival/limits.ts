import { type Known, unreadFields, unsaidFields, Values } from '../known';
import type { PlacedObject } from '../objects';
import type { Directory } from './directory';
import { laterThanProxies, laterThanServers } from './idle-times';
import { type DestinationRuleSpec, type PortPolicy, type SidecarSpec, specOf } from './objects';

/** Fewer would refuse what a busy day brings; without an end they fill the memory of who waits. */
const many = Values.ofNumber(64, 16_384);

/** The longest for which a client keeps a connection without requests; gateways keep theirs longer. */
const idleInside = Values.ofTime('1s', '300s');

/** Servers outside are not known; 5 seconds are the least among the usual ones. */
const idleOutside = Values.ofTime('1s', '4s');

/** One failed request must not take a pod out, and the last address of a host never goes. */
const outlierDetection: Known = {
  consecutive5xxErrors: Values.ofNumber(2, 20),
  consecutiveGatewayErrors: Values.ofNumber(2, 20),
  interval: Values.ofTime('1s', '60s'),
  baseEjectionTime: Values.ofTime('1s', '300s'),
  maxEjectionPercent: Values.ofNumber(1, 50),
};

const [policyInside, policyOutside] = [knownPolicy(idleInside), knownPolicy(idleOutside)];

/** Requests stay in their own centre, and leave it when too few pods answer there. */
const locality: Known = { localityLbSetting: { enabled: true, failoverPriority: true } };

const inbound: Known = { inboundConnectionPool: { http: { idleTimeout: idleInside } } };

/** Label by which nodes tell their centre. */
const centreLabel = 'topology.kubernetes.io/zone';

/** What a DestinationRule leaves open, or says out of bounds. */
export function policyLimits(placed: PlacedObject, directory: Directory): readonly string[] {
  const { host = '', trafficPolicy = {}, subsets = [] } = specOf<DestinationRuleSpec>(placed);
  const { portLevelSettings = [], ...whole } = trafficPolicy;
  // of a host outside only the port of TLS is dialled, and NM-10 asks that its settings say so
  const isService = directory.service(host) !== undefined;
  const byPort = portLevelSettings.length > 0 && Object.keys(whole).length === 0 && !isService;
  const policies = [
    ...(byPort ? [] : [{ place: '.trafficPolicy', policy: whole }]),
    ...ofPorts('.trafficPolicy', portLevelSettings),
    ...subsets.flatMap(({ trafficPolicy: { portLevelSettings: ports = [], ...own } = {} }, index) => {
      const place = `.subsets[${index}].trafficPolicy`;
      // part by part, what a subset does not say is said for the whole host
      const isOwn = ['connectionPool', 'outlierDetection', 'loadBalancer'].some((part) => part in own);
      return [...(isOwn ? [{ place, policy: { ...whole, ...own } }] : []), ...ofPorts(place, ports)];
    }),
  ];
  const isOutside = !isService && directory.entriesOf(host).length > 0;
  const known = isOutside ? policyOutside : policyInside;
  const isSpread = isService && directory.world.view.cluster.centres.filter(({ witness }) => !witness).length > 1;
  return policies.flatMap(({ place, policy: { connectionPool, outlierDetection: failures, loadBalancer } }) => [
    ...limitProblems({ connectionPool, outlierDetection: failures }, known, place),
    ...(isSpread ? localityProblems(loadBalancer, place) : []),
    ...laterThanProxies(connectionPool?.http?.idleTimeout, host, directory),
  ]);
}

function localityProblems(loadBalancer: PortPolicy['loadBalancer'], place: string): readonly string[] {
  const priority = loadBalancer?.localityLbSetting?.failoverPriority;
  return [
    ...unsaidFields({ loadBalancer }, { loadBalancer: locality }).map(
      (field) => `it does not say spec${place}${field}`,
    ),
    ...(priority === undefined || priority.includes(centreLabel)
      ? []
      : [
          `spec${place}.loadBalancer.localityLbSetting.failoverPriority does not tell centres apart ('${centreLabel}')`,
        ]),
  ];
}

/** What a Sidecar leaves open of the way to the server beside it, or says out of bounds. */
export function sidecarLimits(placed: PlacedObject, directory: Directory): readonly string[] {
  const { inboundConnectionPool } = specOf<SidecarSpec>(placed);
  return [...limitProblems({ inboundConnectionPool }, inbound, ''), ...laterThanServers(placed, directory)];
}

/** What is said of some fields, and is unsaid, out of bounds or not understood. */
export function limitProblems(value: unknown, known: Known, place: string): readonly string[] {
  return [
    ...unsaidFields(value, known).map((field) => `it does not say spec${place}${field}`),
    ...unreadFields(value, known).map((field) => `out of bounds: spec${place}${field}`),
  ];
}

function ofPorts(place: string, settings: readonly PortPolicy[]) {
  return settings.map((policy, index) => ({ place: `${place}.portLevelSettings[${index}]`, policy }));
}

/** What is said of requests to a host. */
function knownPolicy(idleTimeout: Values): Known {
  return {
    connectionPool: {
      tcp: { connectTimeout: Values.ofTime('100ms', '10s'), maxConnections: many },
      http: { http1MaxPendingRequests: many, http2MaxRequests: many, idleTimeout },
    },
    outlierDetection,
  };
}
