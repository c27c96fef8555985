import type { Tier } from '../../model/tier';
import type { Centre, City, ClusterCentre, ClusterSpec, NodePool } from '../specification/cluster';
import type {
  CertificateIssuer,
  EnvironmentSpec,
  ExternalAddress,
  PublicHost,
  Resources,
  Scale,
  ServiceChoice,
} from '../specification/environment';
import type {
  Call,
  Edge,
  Exposure,
  ExternalHost,
  ExternalUse,
  Landscape,
  Operation,
  PlatformService,
  PlatformUse,
  Service,
  Size,
  Split,
  Store,
  StoreUse,
  Team,
  Topic,
  TopicUse,
  Unit,
} from '../specification/landscape';
import type { Waiver } from '../specification/waiver';
import { either, type Fields, flag, list, number, object, optional, record, type Shape, text } from './shape';

const texts = list(text);
const edge: Fields<Edge> = { mode: text, degraded: optional(text) };
const resources = object<Resources>({ cpuMillis: number, memoryMiB: number });
const scale = object<Scale>({ minReplicas: number, maxReplicas: number });

const city = object<City>({
  name: text,
  centres: list(object<Centre>({ name: text, description: text })),
});

const clusterCentre = object<ClusterCentre>({ centre: text, votes: number, witness: optional(flag) });

const nodePool = object<NodePool>({
  name: text,
  centre: text,
  nodes: number,
  allocatable: object({ cpu: number, memoryGiB: number, pods: number }),
});

const cluster = object<ClusterSpec>({
  name: text,
  role: text,
  city: text,
  centres: list(clusterCentre, (value) => value.centre),
  podCidr: text,
  serviceCidr: text,
  nodeCidr: text,
  nodePools: list(nodePool),
  storage: object({ nodeLocalProvisioner: text, networkProvisioner: text }),
});

const operation = object<Operation>({
  http: optional(text),
  idempotent: flag,
  timeoutMs: number,
  retries: optional(object({ attempts: number, perTryTimeoutMs: number })),
});

const topicUse = object<TopicUse>({ topic: text, dataClass: optional(number) });
const topicUses = list(topicUse, (value) => value.topic);

const exposure = object<Exposure>({
  host: text,
  prefix: text,
  splits: optional(list(object<Split>({ prefix: text, to: text, percent: number }), (value) => value.prefix)),
});

const call = object<Call>({ ...edge, to: text, operations: texts, within: optional(texts) });
const storeUse = object<StoreUse>({ ...edge, store: text, access: text, dataClass: optional(number) });

const service = object<Service>({
  name: text,
  description: text,
  runtime: text,
  tier: number,
  dataClass: number,
  runbook: text,
  operations: optional(record(operation)),
  calls: optional(list(call, (value) => value.to)),
  publishes: optional(topicUses),
  subscribes: optional(topicUses),
  stores: optional(list(storeUse, (value) => value.store)),
  external: optional(list(object<ExternalUse>({ ...edge, host: text }), (value) => value.host)),
  core: optional(object(edge)),
  platform: optional(list(object<PlatformUse>({ ...edge, to: text }), (value) => value.to)),
  exposure: optional(exposure),
  size: optional(text),
});

const store = object<Store>({ name: text, engine: text, tier: number, dataClass: number });
const unit = object<Unit>({
  name: text,
  kind: text,
  team: text,
  services: list(service),
  stores: optional(list(store)),
});

const landscape = object<Landscape>({
  teams: list(object<Team>({ name: text, displayName: text, group: text, costCenter: text })),
  units: list(unit),
  topics: list(object<Topic>({ name: text, unit: text, tier: number, dataClass: number })),
  externalHosts: list(object<ExternalHost>({ name: text, description: text, host: text, port: optional(number) })),
  platformServices: list(
    object<PlatformService>({ name: text, description: text, tier: number, dependsOn: optional(texts) }),
  ),
});

type Vault = Extract<CertificateIssuer, { kind: 'vault' }>;
type SelfSigned = Extract<CertificateIssuer, { kind: 'self-signed' }>;

const vault = object<Vault>({ kind: text, server: text, path: text, cidrs: texts });
const selfSigned = object<SelfSigned>({ kind: text });
const anything: Shape<unknown> = { expects: 'a value', check: () => [], optional: true };
// A kind that nobody knows is a matter of a rule, which names the known ones.
const anyIssuer: Shape<never> = { ...selfSigned, check: (value, place) => record(anything).check(value, place) };
const ISSUERS: Readonly<Record<string, Shape<never>>> = { vault, 'self-signed': selfSigned };

// Rules explain absent reasons, owners and issuers better than a missing value.
const waiver = object<Waiver>({
  rule: text,
  object: object<Waiver['object']>({ cluster: text, kind: text, namespace: optional(text), name: text }),
  reason: optional(text),
  owner: optional(text),
  expires: text,
});

/** The shape of a whole environment. */
export const environmentShape = object<EnvironmentSpec>({
  name: text,
  stage: text,
  asOf: text,
  domain: text,
  landscape,
  cities: list(city),
  clusters: list(cluster),
  sizes: object<Record<Size, Resources>>({ small: resources, medium: resources, large: resources }),
  scale: object<Record<Tier, Scale>>({ 0: scale, 1: scale, 2: scale, 3: scale }),
  proxy: resources,
  services: optional(
    record(
      object<ServiceChoice>({ minReplicas: optional(number), maxReplicas: optional(number), size: optional(text) }),
    ),
  ),
  publicHosts: record(object<PublicHost>({ host: text, issuer: optional(text) })),
  issuers: record(either<CertificateIssuer>((value) => issuerShape(value.kind))),
  externalHosts: record(object<ExternalAddress>({ host: optional(text), cidrs: texts })),
  coreBank: object({ host: text, port: number, cidrs: texts }),
  groups: object({ platformEngineers: text, auditors: text }),
  stateBackend: object({ bucket: text, endpoint: text, region: text }),
  waivers: optional(list(waiver, (value) => value.rule)),
});

function issuerShape(kind: unknown): Shape<never> {
  if (typeof kind !== 'string') {
    return selfSigned;
  }
  return Object.hasOwn(ISSUERS, kind) ? (ISSUERS[kind] ?? anyIssuer) : anyIssuer;
}
