import { DefaultDeny, type DefaultDenyProps } from '../../../constructs/cluster/default-deny';
import { FlowPolicy, type FlowPolicyProps } from '../../../constructs/cluster/flow-policy';
import { Namespace, type NamespaceProps } from '../../../constructs/cluster/namespace';
import type { PolicyFlow } from '../../../constructs/cluster/network-policy-spec';
import { PlatformAccess, type PlatformAccessProps } from '../../../constructs/cluster/platform-access';
import { Quota, type QuotaProps, type QuotaShare } from '../../../constructs/cluster/quota';
import { TeamAccess, type TeamAccessProps } from '../../../constructs/cluster/team-access';
import { OWNERSHIP } from '../samples';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Examined, each, eachKey, examined } from './subject';

const namespace = examined<NamespaceProps>({
  name: 'Namespace',
  props: {
    namespace: 'shop',
    area: 'team',
    ownership: OWNERSHIP,
    podSecurityVersion: 'v1.36',
    unit: 'shop',
    meshRevision: 'r1',
  },
  alternatives: {
    namespace: ['trade'],
    area: ['data', 'platform', 'edge', 'ci'],
    ownership: OTHER_OWNERSHIPS,
    podSecurityVersion: ['v1.35'],
    unit: ['trade'],
    meshRevision: ['r2'],
  },
  build: (scope, props) => new Namespace(scope, 'Namespace', props),
});

const SHARE: QuotaShare = { kind: 'Deployment', cpuMillis: 100, memoryMiB: 128, maxReplicas: 4, surge: 1 };
const OTHER_SHARE: QuotaShare = { kind: 'StatefulSet', cpuMillis: 200, memoryMiB: 256, maxReplicas: 5, surge: 2 };

const quota = examined<QuotaProps>({
  name: 'Quota',
  props: { namespace: 'shop', ownership: OWNERSHIP, shares: [SHARE], centres: 1, loadBalancers: 1 },
  alternatives: {
    namespace: ['trade'],
    ownership: OTHER_OWNERSHIPS,
    shares: [[SHARE, SHARE], ...each(eachKey(SHARE, OTHER_SHARE), (share) => [share])],
    centres: [2],
    loadBalancers: [0],
  },
  build: (scope, props) => new Quota(scope, 'Quota', props),
});

const defaultDeny = examined<DefaultDenyProps>({
  name: 'DefaultDeny',
  props: { namespace: 'shop', ownership: OWNERSHIP },
  alternatives: { namespace: ['trade'], ownership: OTHER_OWNERSHIPS },
  build: (scope, props) => new DefaultDeny(scope, 'Deny', props),
});

const FLOW: Required<PolicyFlow> = { direction: 'egress', peer: { namespace: 'trade' }, port: 80, protocol: 'TCP' };

/** Each thing that a flow and its peer can say. */
const OTHER_FLOWS: [PolicyFlow, ...PolicyFlow[]] = [
  ...eachKey(FLOW, { direction: 'ingress', peer: { namespace: 'user' }, port: 81, protocol: 'UDP' }),
  { ...FLOW, peer: {} },
  { ...FLOW, peer: { namespaceLabels: { a: '1' } } },
  { ...FLOW, peer: { namespace: 'trade', podLabels: { a: '1' } } },
  { ...FLOW, peer: { cidrs: ['10.0.0.0/8'] } },
];

const flowPolicy = examined<FlowPolicyProps>({
  name: 'FlowPolicy',
  props: { policyName: 'flows', namespace: 'shop', ownership: OWNERSHIP, flows: [FLOW], podLabels: { a: '1' } },
  alternatives: {
    policyName: ['other'],
    namespace: ['trade'],
    ownership: OTHER_OWNERSHIPS,
    flows: each(OTHER_FLOWS, (flow) => [flow]),
    podLabels: [{ a: '2' }, { a: '1', b: '1' }, {}],
  },
  build: (scope, props) => new FlowPolicy(scope, 'Policy', props),
});

const ranges = examined<{ readonly cidrs: readonly string[]; readonly except?: readonly string[] }>({
  name: 'FlowPeer of ranges',
  props: { cidrs: ['10.0.0.0/8'], except: ['10.1.0.0/16'] },
  alternatives: { cidrs: [['10.0.0.0/9'], ['10.0.0.0/8', '10.0.0.0/9']], except: [['10.2.0.0/16'], []] },
  build: (scope, peer) =>
    new FlowPolicy(scope, 'Policy', {
      policyName: 'flows',
      namespace: 'shop',
      ownership: OWNERSHIP,
      flows: [{ ...FLOW, peer }],
    }),
});

const teamAccess = examined<TeamAccessProps>({
  name: 'TeamAccess',
  props: { namespace: 'shop', ownership: OWNERSHIP, group: 'trading', clusterRole: 'viewer' },
  alternatives: { namespace: ['trade'], ownership: OTHER_OWNERSHIPS, group: ['payments'], clusterRole: ['member'] },
  build: (scope, props) => new TeamAccess(scope, 'Access', props),
});

const platformAccess = examined<PlatformAccessProps>({
  name: 'PlatformAccess',
  props: { ownership: OWNERSHIP, group: 'auditors', clusterRole: 'auditor' },
  alternatives: { ownership: OTHER_OWNERSHIPS, group: ['engineers'], clusterRole: ['engineer'] },
  build: (scope, props) => new PlatformAccess(scope, 'Access', props),
});

export const CLUSTER: readonly Examined[] = [
  namespace,
  quota,
  defaultDeny,
  flowPolicy,
  ranges,
  teamAccess,
  platformAccess,
];
