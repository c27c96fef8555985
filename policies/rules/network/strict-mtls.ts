import type { ClusterView } from '../../cluster-view';
import { iso, istio, mlps, nist, pci } from '../../frameworks';
import { nameOf, type PlacedObject, referenceTo } from '../../objects';
import { rootNamespace } from '../../reachability/mesh/authorization-policies';
import type { Check, Finding, Rule } from '../../rule';

export const strictMtls: Rule = {
  id: 'NM-03',
  title: 'STRICT mTLS in the whole mesh, without exception',
  rationale:
    'Both ends of every call in the mesh prove who they are; nothing takes that back for a namespace, port or host.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.2.2a', '8.1.2.2b', '8.1.4.8a'),
    ...pci('4.2.1', '2.2.7'),
    ...iso('A.8.24'),
    ...nist('sc-8.1', 'ia-3'),
    ...istio('mutual TLS'),
  ],
  kinds: [
    { group: 'security.istio.io', kind: 'PeerAuthentication' },
    { group: 'networking.istio.io', kind: 'DestinationRule' },
  ],
  check: checkMesh(),
  remedy: `keep one PeerAuthentication with mode STRICT and no selector in ${rootNamespace}, and no other mode anywhere`,
};

function checkMesh(): Check {
  return (view, { exempt }) => {
    const kept = ({ object }: PlacedObject) => !exempt(object.metadata.namespace ?? '');
    const peers = view.ofKind('security.istio.io', 'PeerAuthentication').filter(kept);
    const destinations = view.ofKind('networking.istio.io', 'DestinationRule').filter(kept);
    const enrolled = enrolledNamespaces(view);
    return {
      examined: Number(view.cluster.mesh) + peers.length + destinations.length,
      findings: [
        ...(view.cluster.mesh && !peers.some((peer) => isMeshWide(peer) && isStrict(peer))
          ? [withoutPolicy(view.name)]
          : []),
        ...secondOfMesh(peers.filter(isMeshWide)),
        ...peers.flatMap(weakPeer),
        ...destinations.filter((rule) => turnsOff(rule, enrolled)).map(plainDestination),
      ],
    };
  };
}

interface PeerSpec {
  readonly selector?: { readonly matchLabels?: object };
  readonly mtls?: { readonly mode?: string };
  readonly portLevelMtls?: Readonly<Record<string, { readonly mode?: string }>>;
}

function isMeshWide({ object }: PlacedObject): boolean {
  const { selector } = (object.spec ?? {}) as PeerSpec;
  return object.metadata.namespace === rootNamespace && Object.keys(selector?.matchLabels ?? {}).length === 0;
}

function isStrict({ object }: PlacedObject): boolean {
  return (object.spec as PeerSpec | undefined)?.mtls?.mode === 'STRICT';
}

/** Of several the oldest holds, and no manifest says which that is; one that leaves the mode open admits plain text. */
function secondOfMesh([first, ...others]: readonly PlacedObject[]): Finding[] {
  return others.map(({ object, file }) => ({
    object: referenceTo(object),
    file,
    message: `the whole mesh has ${nameOf(referenceTo((first as PlacedObject).object))} already, and the older of both holds`,
  }));
}

function withoutPolicy(name: string): Finding {
  return {
    object: { apiVersion: 'facts', kind: 'Cluster', name },
    message: `no PeerAuthentication in ${rootNamespace} demands mTLS of the whole mesh`,
  };
}

/** Modes that take something back; UNSET inherits. */
function weakPeer({ object, file }: PlacedObject): Finding[] {
  const { mtls, portLevelMtls = {} } = (object.spec ?? {}) as PeerSpec;
  const modes = { 'all ports': mtls, ...portLevelMtls };
  const weak = Object.entries(modes).filter(([, setting]) => !['STRICT', 'UNSET'].includes(setting?.mode ?? 'UNSET'));
  return weak.map(([port, setting]) => ({
    object: referenceTo(object),
    file,
    message: `mode ${setting?.mode} admits plain text on ${port}`,
  }));
}

interface TrafficPolicy {
  readonly tls?: { readonly mode?: string };
  readonly portLevelSettings?: readonly TrafficPolicy[];
}

interface DestinationSpec {
  readonly host?: string;
  readonly trafficPolicy?: TrafficPolicy;
  readonly subsets?: readonly { readonly trafficPolicy?: TrafficPolicy }[];
}

function turnsOff({ object }: PlacedObject, enrolled: ReadonlySet<string>): boolean {
  const { host: name = '', trafficPolicy, subsets = [] } = (object.spec ?? {}) as DestinationSpec;
  const policies = [trafficPolicy, ...subsets.map((subset) => subset.trafficPolicy)];
  const settings = policies.flatMap((policy) => [policy, ...(policy?.portLevelSettings ?? [])]);
  const off = settings.some((setting) => setting?.tls?.mode === 'DISABLE');
  return off && isMeshHost(name, object.metadata.namespace ?? 'default', enrolled);
}

/** Whether a host is, or by its pattern may be, a Service whose pods have proxies. */
function isMeshHost(name: string, namespace: string, enrolled: ReadonlySet<string>): boolean {
  const [first = '', second, third] = name.split('.');
  if (second === undefined) {
    return first === '*' || enrolled.has(namespace);
  }
  const isService = third === undefined || (third === 'svc' && /^[^.]+\.[^.]+\.svc(\.cluster\.local)?$/.test(name));
  if (isService) {
    return enrolled.has(second) || (first === '*' && 'svc.cluster.local'.endsWith(second));
  }
  return first === '*' && '.svc.cluster.local'.endsWith(name.slice(1));
}

function enrolledNamespaces(view: ClusterView): ReadonlySet<string> {
  const labelled = view.ofKind('', 'Namespace').filter(({ object }) => {
    const { labels = {} } = object.metadata;
    return labels['istio-injection'] === 'enabled' || Boolean(labels['istio.io/rev']);
  });
  const packaged = view.cluster.endpoints.filter(({ mesh }) => mesh).map(({ namespace }) => namespace);
  return new Set([...labelled.map(({ object }) => object.metadata.name), ...packaged]);
}

function plainDestination({ object, file }: PlacedObject): Finding {
  const { host: name } = object.spec as DestinationSpec;
  return {
    object: referenceTo(object),
    file,
    message: `mode DISABLE sends plain text to '${name}', which is of the mesh`,
    remedy: 'leave the mode to the mesh, or write ISTIO_MUTUAL',
  };
}
