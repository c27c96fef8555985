import type { ClusterSpec, NodePool } from '../../../environments/specification/cluster';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Landscape, Service, Unit } from '../../../environments/specification/landscape';
import { type Draft, draft } from './edit';

/** A service with what no rule about others asks for. */
export function sampleService(service: Pick<Service, 'name'> & Partial<Service>): Draft<Service> {
  return draft({
    description: 'Part of the sample.',
    runtime: 'go-grpc',
    tier: 3,
    dataClass: 1,
    runbook: `https://docs.sample.example/${service.name}`,
    ...service,
  });
}

/** Nodes that hold a part of the sample. */
export function samplePool(name: string, centre: string, nodes = 4): Draft<NodePool> {
  return { name, centre, nodes, allocatable: { cpu: 8, memoryGiB: 32, pods: 60 } };
}

/** A sound cluster in centre `r`, with ranges that depend on `index` alone. */
export function sampleCluster(
  index: number,
  cluster: Pick<ClusterSpec, 'name'> & Partial<ClusterSpec>,
): Draft<ClusterSpec> {
  return draft({
    role: 'management',
    city: 'south',
    centres: [{ centre: 'r', votes: 3 }],
    podCidr: `10.${index}.0.0/20`,
    serviceCidr: `10.${index}.16.0/20`,
    nodeCidr: `10.${index}.32.0/24`,
    nodePools: [samplePool('general', 'r')],
    storage: { nodeLocalProvisioner: 'topolvm.io', networkProvisioner: 'rook-ceph.rbd.csi.ceph.com' },
    ...cluster,
  });
}

const portal: Unit = {
  name: 'portal',
  kind: 'channel',
  team: 'channels',
  stores: [{ name: 'session', engine: 'redis', tier: 1, dataClass: 3 }],
  services: [
    sampleService({ name: 'web', runtime: 'spa', tier: 1, exposure: { host: 'web', prefix: '/' } }),
    sampleService({
      name: 'portal-bff',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 3,
      operations: {
        Overview: { http: 'GET /api/overview', idempotent: true, timeoutMs: 2000 },
        Pay: { http: 'POST /api/payments', idempotent: false, timeoutMs: 3000 },
      },
      calls: [
        { to: 'payment', operations: ['Transfer'], within: ['Pay'], mode: 'hard' },
        { to: 'payment', operations: ['GetTransfer'], within: ['Overview'], mode: 'hard' },
        { to: 'notice', operations: ['Send'], mode: 'soft', degraded: 'the customer sees the result on the page only' },
      ],
      stores: [{ store: 'session', access: 'read-write', mode: 'hard' }],
      platform: [{ to: 'identity', mode: 'hard' }],
      exposure: { host: 'web', prefix: '/api' },
    }),
  ],
};

const pay: Unit = {
  name: 'pay',
  kind: 'shared',
  team: 'payments',
  stores: [{ name: 'payments', engine: 'postgres', tier: 0, dataClass: 4 }],
  services: [
    sampleService({
      name: 'payment',
      tier: 0,
      dataClass: 4,
      operations: {
        Transfer: { idempotent: false, timeoutMs: 2500 },
        GetTransfer: { idempotent: true, timeoutMs: 500, retries: { attempts: 1, perTryTimeoutMs: 250 } },
      },
      calls: [
        { to: 'ledger', operations: ['Post'], within: ['Transfer'], mode: 'hard' },
        { to: 'ledger', operations: ['GetEntry'], mode: 'soft', degraded: 'the entry is shown later' },
      ],
      stores: [{ store: 'payments', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'payments.settled.v1', dataClass: 3 }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    }),
  ],
};

const ledger: Unit = {
  name: 'ledger',
  kind: 'shared',
  team: 'payments',
  stores: [
    { name: 'ledger', engine: 'postgres', tier: 0, dataClass: 4 },
    { name: 'archive', engine: 'object', tier: 2, dataClass: 4 },
  ],
  services: [
    sampleService({
      name: 'ledger',
      tier: 0,
      dataClass: 4,
      operations: {
        Post: { idempotent: false, timeoutMs: 2000 },
        GetEntry: { idempotent: true, timeoutMs: 400 },
      },
      calls: [{ to: 'core-adapter', operations: ['Settle'], within: ['Post'], mode: 'hard' }],
      stores: [
        { store: 'ledger', access: 'read-write', mode: 'hard' },
        { store: 'archive', access: 'read-write', mode: 'soft', degraded: 'entries are archived later' },
      ],
      publishes: [{ topic: 'ledger.posted.v1' }],
      size: 'large',
    }),
  ],
};

const notice: Unit = {
  name: 'notice',
  kind: 'application',
  team: 'channels',
  services: [
    sampleService({
      name: 'notice',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 3,
      operations: {
        Send: { http: 'POST /v1/notices', idempotent: true, timeoutMs: 1500 },
        Mail: { http: 'POST /suite/mail', idempotent: true, timeoutMs: 1500 },
      },
      subscribes: [{ topic: 'payments.settled.v1' }],
      external: [
        { host: 'sms', mode: 'soft', degraded: 'the message waits' },
        { host: 'rates', mode: 'soft', degraded: 'rates of yesterday' },
      ],
      size: 'small',
    }),
  ],
};

const coreAdapter: Unit = {
  name: 'core-adapter',
  kind: 'adapter',
  team: 'payments',
  services: [
    sampleService({
      name: 'core-adapter',
      tier: 0,
      dataClass: 4,
      operations: { Settle: { idempotent: false, timeoutMs: 1800 } },
      core: { mode: 'hard' },
    }),
  ],
};

const suite: Unit = {
  name: 'suite',
  kind: 'application',
  team: 'lending',
  services: [
    sampleService({
      name: 'suite',
      runtime: 'java-spring',
      dataClass: 2,
      operations: {
        Report: { http: 'GET /suite/reports/{id}', idempotent: true, timeoutMs: 9000 },
        GetLoan: { http: 'GET /suite/loans/{id}', idempotent: true, timeoutMs: 9000 },
      },
      exposure: { host: 'partner', prefix: '/suite', splits: [{ prefix: '/suite/loans', to: 'loans', percent: 40 }] },
    }),
  ],
};

const loans: Unit = {
  name: 'loans',
  kind: 'application',
  team: 'lending',
  stores: [{ name: 'loans', engine: 'postgres', tier: 2, dataClass: 3 }],
  services: [
    sampleService({
      name: 'loans',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 3,
      operations: {
        GetLoan: { http: 'GET /loans/{id}', idempotent: true, timeoutMs: 1000 },
        GetSuiteLoan: { http: 'GET /suite/loans/{id}', idempotent: true, timeoutMs: 1000 },
        GetSuiteDebt: { http: 'GET /suite/debts/{id}', idempotent: true, timeoutMs: 1000 },
        MailSuite: { http: 'POST /suite/mail', idempotent: true, timeoutMs: 1000 },
        Remind: { http: 'POST /suite/reminders/{id}', idempotent: true, timeoutMs: 1000 },
      },
      stores: [{ store: 'loans', access: 'read-write', mode: 'hard' }],
      external: [
        { host: 'bureau', mode: 'soft', degraded: 'a clerk asks the bureau' },
        { host: 'registry', mode: 'soft', degraded: 'a clerk asks the registry' },
      ],
      exposure: { host: 'partner', prefix: '/loans' },
    }),
  ],
};

const landscape: Landscape = {
  teams: [
    { name: 'channels', displayName: 'Channels', group: 'sample-channels', costCenter: '4100' },
    { name: 'payments', displayName: 'Payments', group: 'sample-payments', costCenter: '4200' },
    { name: 'lending', displayName: 'Lending', group: 'sample-lending', costCenter: '4300' },
  ],
  units: [portal, pay, ledger, notice, coreAdapter, suite, loans],
  topics: [
    { name: 'payments.settled.v1', unit: 'pay', tier: 0, dataClass: 3 },
    { name: 'ledger.posted.v1', unit: 'ledger', tier: 0, dataClass: 4 },
  ],
  externalHosts: [
    { name: 'sms', description: 'Sends text messages.', host: 'sms.provider.example' },
    { name: 'rates', description: 'Knows rates.', host: 'rates.provider.example', port: 8443 },
    { name: 'bureau', description: 'Knows debtors.', host: 'bureau.provider.example' },
    { name: 'registry', description: 'Knows companies.', host: 'registry.provider.example' },
  ],
  platformServices: [
    { name: 'dns', description: 'Finds names.', tier: 0 },
    { name: 'secrets', description: 'Keeps secrets.', tier: 0, dependsOn: ['dns'] },
    { name: 'identity', description: 'Knows people.', tier: 0, dependsOn: ['secrets', 'dns'] },
    { name: 'reports', description: 'Draws charts.', tier: 3 },
  ],
};

/** A small production over two cities and three centres, and a witness room, without any mistake. */
export const sample: EnvironmentSpec = {
  name: 'sample',
  stage: 'prod',
  asOf: '2027-01-15',
  domain: 'sample.example',
  landscape,
  cities: [
    {
      name: 'north',
      centres: [
        { name: 'a', description: 'At the river.' },
        { name: 'b', description: 'On the hill.' },
        { name: 'w', description: 'A room in between.' },
      ],
    },
    { name: 'south', centres: [{ name: 'r', description: 'Far away.' }] },
  ],
  clusters: [
    sampleCluster(1, {
      name: 'primary',
      role: 'primary',
      city: 'north',
      centres: [
        { centre: 'a', votes: 1 },
        { centre: 'b', votes: 1 },
        { centre: 'w', votes: 1, witness: true },
      ],
      nodePools: [samplePool('a-general', 'a'), samplePool('b-general', 'b'), samplePool('w-quorum', 'w', 1)],
    }),
    sampleCluster(2, { name: 'recovery', role: 'recovery' }),
    sampleCluster(3, { name: 'management' }),
  ],
  sizes: {
    small: { cpuMillis: 100, memoryMiB: 256 },
    medium: { cpuMillis: 250, memoryMiB: 512 },
    large: { cpuMillis: 500, memoryMiB: 1024 },
  },
  scale: {
    0: { minReplicas: 4, maxReplicas: 8 },
    1: { minReplicas: 2, maxReplicas: 6 },
    2: { minReplicas: 2, maxReplicas: 4 },
    3: { minReplicas: 1, maxReplicas: 2 },
  },
  proxy: { cpuMillis: 50, memoryMiB: 96 },
  services: { 'portal-bff': { minReplicas: 3 }, suite: { maxReplicas: 3, size: 'small' } },
  publicHosts: {
    web: { host: 'www.sample.example', issuer: 'bank' },
    partner: { host: 'partner.sample.example', issuer: 'bank' },
  },
  issuers: {
    bank: {
      kind: 'vault',
      server: 'https://pki.sample.example:8200',
      path: 'pki/sign/sample',
      cidrs: ['192.0.2.8/30'],
    },
  },
  externalHosts: {
    sms: { cidrs: ['198.51.100.0/28'] },
    rates: { host: 'rates-test.provider.example', cidrs: ['198.51.100.16/28', '2001:db8:7::/48'] },
    bureau: { cidrs: ['198.51.100.32/28'] },
    registry: { cidrs: ['198.51.100.48/28'] },
  },
  coreBank: { host: 'core.sample.example', port: 9443, cidrs: ['203.0.113.0/28'] },
  groups: {
    platformEngineers: 'sample-platform',
    auditors: 'sample-auditors',
    sharedBeforeProduction: 'One team looks after everything.',
  },
  stateBackend: { bucket: 'sample-state', endpoint: 'https://objects.sample.example', region: 'north' },
  waivers: [
    {
      rule: 'IMG-01',
      object: { cluster: 'management', kind: 'Deployment', namespace: 'suite', name: 'suite' },
      reason: 'the new image waits for its review',
      compensation: 'the old image is patched',
      owner: 'lending',
      approver: 'platform',
      issued: '2027-01-01',
      expires: '2027-01-15',
    },
  ],
};
