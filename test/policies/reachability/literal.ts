/**
 * A slow reading of the specifications, sentence by sentence, one question at a time: the check on the evaluator of
 * `policies/reachability`, with which it shares nothing. Sources: API reference of NetworkPolicy v1, of Istio's
 * AuthorizationPolicy and Sidecar.
 */

export interface LiteralPod {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Record<string, string>;
  readonly serviceAccount: string;
  readonly ports: readonly { name?: string; containerPort: number; protocol?: string }[];
}

/** A pod, or one address: a number of 32 bits, or `v6` for some address of version 6. */
export type Party = LiteralPod | number | 'v6';

export interface LiteralWorld {
  readonly namespaceLabels: Record<string, Record<string, string>>;
  readonly pods: readonly LiteralPod[];
  /** Every address that a pod may have. */
  readonly podAddresses: readonly number[];
  readonly trustDomain: string;
  // biome-ignore lint/suspicious/noExplicitAny: manifests, read as they are
  readonly policies: readonly any[];
}

// biome-ignore lint/suspicious/noExplicitAny: manifests, read as they are
type Any = any;

/** "A label selector is a label query over a set of resources. The result of matchLabels and matchExpressions are ANDed." */
export function selectorMatches(selector: Any, labels: Record<string, string>): boolean {
  for (const key of Object.keys(selector.matchLabels ?? {})) {
    if (labels[key] !== selector.matchLabels[key]) return false;
  }
  for (const { key, operator, values } of selector.matchExpressions ?? []) {
    if (operator === 'In' && !(key in labels && values.includes(labels[key]))) return false;
    if (operator === 'NotIn' && key in labels && values.includes(labels[key])) return false;
    if (operator === 'Exists' && !(key in labels)) return false;
    if (operator === 'DoesNotExist' && key in labels) return false;
  }
  return true;
}

/** "If this field is not specified, it will default based on the existence of ingress or egress rules." */
function affects(spec: Any, type: 'Ingress' | 'Egress'): boolean {
  if (spec.policyTypes !== undefined && spec.policyTypes.length > 0) return spec.policyTypes.includes(type);
  return type === 'Ingress' || (spec.egress !== undefined && spec.egress.length > 0);
}

const cidrs = new Map<string, { readonly base: number; readonly size: number }>();

function cidrOf(cidr: string): { readonly base: number; readonly size: number } {
  const [text, prefix] = cidr.split('/') as [string, string];
  let base = 0;
  for (const part of text.split('.')) base = base * 256 + Number(part);
  return { base, size: 2 ** (32 - Number(prefix)) };
}

function inCidr(address: number, cidr: string): boolean {
  const { base, size } = cidrs.get(cidr) ?? cidrOf(cidr);
  cidrs.set(cidr, { base, size });
  return Math.floor(address / size) === Math.floor(base / size);
}

function inBlock(address: number, ipBlock: Any): boolean {
  if (ipBlock.cidr.includes(':') || !inCidr(address, ipBlock.cidr)) return false;
  for (const except of ipBlock.except ?? []) if (inCidr(address, except)) return false;
  return true;
}

function peerMatches(world: LiteralWorld, policy: Any, peer: Any, party: Party): boolean {
  if (peer.ipBlock !== undefined) {
    if (party === 'v6') return peer.ipBlock.cidr === '::/0';
    if (typeof party === 'number') return inBlock(party, peer.ipBlock);
    return world.podAddresses.some((address) => inBlock(address, peer.ipBlock));
  }
  if (typeof party === 'number' || party === 'v6') return false;
  if (peer.namespaceSelector === undefined) {
    return party.namespace === policy.metadata.namespace && selectorMatches(peer.podSelector, party.labels);
  }
  const labels = { ...world.namespaceLabels[party.namespace], 'kubernetes.io/metadata.name': party.namespace };
  return selectorMatches(peer.namespaceSelector, labels) && selectorMatches(peer.podSelector ?? {}, party.labels);
}

function portMatches(entry: Any, target: Party, protocol: string, port: number): boolean {
  if ((entry.protocol ?? 'TCP') !== protocol) return false;
  if (entry.port === undefined) return true;
  if (typeof entry.port === 'string') {
    if (typeof target === 'number' || target === 'v6') return false;
    return target.ports.some(
      (own) => own.name === entry.port && (own.protocol ?? 'TCP') === protocol && own.containerPort === port,
    );
  }
  return entry.endPort === undefined ? entry.port === port : entry.port <= port && port <= entry.endPort;
}

/** On which ports the policies that select `pod` let it exchange with `other` in one direction. */
export function openPorts(
  world: LiteralWorld,
  pod: LiteralPod,
  direction: 'ingress' | 'egress',
  other: Party,
): (protocol: string, port: number) => boolean {
  const type = direction === 'ingress' ? 'Ingress' : 'Egress';
  const selecting = world.policies.filter(
    (policy) =>
      policy.kind === 'NetworkPolicy' &&
      policy.metadata.namespace === pod.namespace &&
      selectorMatches(policy.spec.podSelector ?? {}, pod.labels) &&
      affects(policy.spec, type),
  );
  if (selecting.length === 0) return () => true;
  const rulesForOther = selecting.flatMap((policy) =>
    (policy.spec[direction] ?? []).filter((rule: Any) => {
      const peers = (direction === 'ingress' ? rule.from : rule.to) ?? [];
      return peers.length === 0 || peers.some((peer: Any) => peerMatches(world, policy, peer, other));
    }),
  );
  const target = direction === 'ingress' ? pod : other;
  return (protocol, port) => {
    for (const { ports = [] } of rulesForOther) {
      if (ports.length === 0 || ports.some((entry: Any) => portMatches(entry, target, protocol, port))) return true;
    }
    return false;
  };
}

export interface LiteralRequest {
  readonly port: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
}

/** "Exact match, prefix match, suffix match and presence match." */
export function textMatches(pattern: string, text: string): boolean {
  if (pattern === '*') return text.length > 0;
  if (pattern[0] === '*') return text.endsWith(pattern.substring(1));
  if (pattern[pattern.length - 1] === '*') return text.startsWith(pattern.substring(0, pattern.length - 1));
  return text === pattern;
}

const expressions = new Map<string, RegExp>();

/** "{*} matches a single path segment, {**} matches zero or more path segments." */
export function pathMatches(pattern: string, path: string): boolean {
  if (!pattern.includes('{')) return textMatches(pattern, path);
  let expression = expressions.get(pattern);
  if (!expression) {
    expression = new RegExp(`^${pattern.replaceAll('{**}', '.§').replaceAll('{*}', '[^/]+').replaceAll('§', '*')}$`);
    expressions.set(pattern, expression);
  }
  return expression.test(path);
}

export interface LiteralOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** "A `{name}` stands for one segment"; "parameters of a segment are cut off, and it is decoded once". */
function templateMatches(template: string, path: string): boolean {
  const names = template.split('/');
  const values = path.split('/').map((segment) => decodeURIComponent(segment.split(';')[0] as string));
  return (
    names.length === values.length &&
    names.every((name, index) => (name[0] === '{' ? values[index] !== '' : name === values[index]))
  );
}

/** "The most specific of those that match answers": whose values, one by one, are all that another one's names admit. */
export function answering(operations: readonly LiteralOperation[], method: string, path: string): LiteralOperation[] {
  const own = operations.filter((one) => one.method === method && templateMatches(one.path, path));
  const shape = (one: LiteralOperation) => one.path.replace(/\{\w*\}/g, '{}');
  const implicit = operations.filter(
    (one) =>
      method === 'HEAD' &&
      one.method === 'GET' &&
      templateMatches(one.path, path) &&
      !own.some((head) => shape(head) === shape(one)),
  );
  const all = [...own, ...implicit];
  const isNarrower = (one: LiteralOperation, other: LiteralOperation) => {
    const [a, b] = [shape(one).split('/'), shape(other).split('/')];
    return shape(one) !== shape(other) && a.every((segment, index) => segment === b[index] || b[index] === '{}');
  };
  return all.filter((one) => !all.some((other) => isNarrower(other, one)));
}

/** One condition and its negation; an absent list is no condition. */
function condition(yes: string[] | undefined, no: string[] | undefined, matches: (value: string) => boolean): boolean {
  if (yes !== undefined && yes.length > 0 && !yes.some(matches)) return false;
  return !no?.some(matches);
}

function sourceMatches(world: LiteralWorld, policy: Any, source: Any, client: LiteralPod | 'anonymous'): boolean {
  const assumed = (policy.spec.action ?? 'ALLOW') === 'ALLOW';
  const known = client !== 'anonymous';
  const principal = known ? `${world.trustDomain}/ns/${client.namespace}/sa/${client.serviceAccount}` : '';
  const full = known ? `${client.namespace}/${client.serviceAccount}` : '';
  for (const field of ['requestPrincipals', 'ipBlocks', 'remoteIpBlocks']) {
    if ((source[field] ?? []).length > 0 && !assumed) return false;
    const negated = `not${field[0]?.toUpperCase()}${field.substring(1)}`;
    if ((source[negated] ?? []).length > 0 && !assumed) return false;
  }
  return (
    condition(
      source.principals,
      source.notPrincipals,
      (value) => known && textMatches(value.replace(/^cluster\.local\//, `${world.trustDomain}/`), principal),
    ) &&
    condition(source.namespaces, source.notNamespaces, (value) => known && textMatches(value, client.namespace)) &&
    condition(
      source.serviceAccounts,
      source.notServiceAccounts,
      (value) => known && (value.includes('/') ? value : `${policy.metadata.namespace}/${value}`) === full,
    )
  );
}

function operationMatches(operation: Any, request: LiteralRequest): boolean {
  return (
    condition(operation.ports, operation.notPorts, (value) => value === String(request.port)) &&
    condition(operation.hosts, operation.notHosts, (value) => textMatches(value, request.host)) &&
    condition(operation.methods, operation.notMethods, (value) => textMatches(value, request.method)) &&
    condition(operation.paths, operation.notPaths, (value) => pathMatches(value, request.path))
  );
}

/** Rules of a policy that are about the requests of one client. */
function rulesFor(world: LiteralWorld, policy: Any, client: LiteralPod | 'anonymous'): Any[] {
  const assumed = (policy.spec.action ?? 'ALLOW') === 'ALLOW';
  return (policy.spec.rules ?? []).filter((rule: Any) => {
    const from = rule.from ?? [];
    const byFrom = from.length === 0 || from.some((one: Any) => sourceMatches(world, policy, one.source, client));
    return byFrom && ((rule.when ?? []).length === 0 || assumed);
  });
}

/** "1. DENY matches: deny. 2. No ALLOW policies: allow. 3. ALLOW matches: allow. 4. Deny." */
export function admitted(
  world: LiteralWorld,
  client: LiteralPod | 'anonymous',
  server: LiteralPod,
): (request: LiteralRequest) => boolean {
  const selecting = world.policies.filter(
    (policy) =>
      policy.kind === 'AuthorizationPolicy' &&
      (policy.metadata.namespace === 'istio-system' || policy.metadata.namespace === server.namespace) &&
      selectorMatches({ matchLabels: policy.spec.selector?.matchLabels }, server.labels),
  );
  const withAction = (action: string) => selecting.filter((policy) => (policy.spec.action ?? 'ALLOW') === action);
  const rulesWith = (action: string) => withAction(action).flatMap((policy) => rulesFor(world, policy, client));
  const matches = ({ to = [] }: Any, request: LiteralRequest) =>
    to.length === 0 || to.some((one: Any) => operationMatches(one.operation, request));
  const [deny, allow] = [rulesWith('DENY'), rulesWith('ALLOW')];
  const isOpen = withAction('ALLOW').length === 0;
  return (request) => {
    if (deny.some((rule) => matches(rule, request))) return false;
    if (isOpen) return true;
    return allow.some((rule) => matches(rule, request));
  };
}

/** Whether the Sidecar of a pod brings a host that `namespace` publishes. */
export function isImported(world: LiteralWorld, pod: LiteralPod, host: string, namespace: string): boolean {
  const sidecars = world.policies.filter((policy) => policy.kind === 'Sidecar');
  const own = sidecars.filter((sidecar) => sidecar.metadata.namespace === pod.namespace);
  const order = [
    own.find(
      ({ spec }) => spec.workloadSelector && selectorMatches({ matchLabels: spec.workloadSelector.labels }, pod.labels),
    ),
    own.find(({ spec }) => !spec.workloadSelector),
    sidecars.find(({ metadata, spec }) => metadata.namespace === 'istio-system' && !spec.workloadSelector),
  ];
  const governing = order.find((sidecar) => sidecar?.spec.egress !== undefined);
  if (!governing) return true;
  return governing.spec.egress.some((egress: Any) =>
    egress.hosts.some((entry: string) => {
      const [where, name] = entry.split('/') as [string, string];
      if (where === '~') return false;
      if (where !== '*' && (where === '.' ? pod.namespace : where) !== namespace) return false;
      return name === '*' || name === host || (name.startsWith('*.') && host.endsWith(name.substring(1)));
    }),
  );
}
