import type { FlowFact } from '../../facts';
import { grouped } from '../../grouped';
import { referenceTo } from '../../objects';
import type { ServiceOperations } from '../../routing/service-operations';
import type { Finding } from '../../rule';
import { type Pod, proxyPorts } from '../pods';
import { flowReference, type Register, type Row } from '../register';
import { listOf } from '../wording';
import type { World } from '../world';
import type { AuthorizationPolicies, AuthorizationRule, Operation } from './authorization-policies';
import { anonymous, formatIdentity, type Identity, identityOf } from './identities';
import { findMisread } from './meaning';
import {
  covers,
  type DeclaredRequests,
  findRefused,
  findUndeclared,
  other,
  type Request,
  type RequestSet,
} from './requests';

/** What the register declares of one client at one server. */
type Declared = ReadonlyMap<string, readonly { readonly flow: FlowFact; readonly requests: DeclaredRequests }[]>;

/** Compares what AuthorizationPolicies admit with what the register declares. */
export function auditMesh(
  world: World,
  policies: AuthorizationPolicies,
  register: Register,
  services: ReadonlyMap<string, ServiceOperations>,
  exempt: (namespace: string) => boolean,
): Finding[] {
  const members = world.pods.filter(({ proxy }) => proxy !== 'none');
  const clients = distinctClients(members);
  const declared = declaredByServer(register);
  return [
    ...register.rows.flatMap(misplaced),
    ...members
      .filter(({ namespace }) => !exempt(namespace))
      .flatMap((server) =>
        auditServer(server, policies, clients, declared.get(server) ?? new Map(), services.get(server.ref)),
      ),
  ];
}

function distinctClients(members: readonly Pod[]): ReadonlyMap<string, Identity> {
  const all = [anonymous, ...members.map(identityOf)];
  return new Map(all.map((client) => [client.key, client]));
}

function declaredByServer(register: Register): ReadonlyMap<Pod, Declared> {
  const servers = new Map<Pod, Map<string, { flow: FlowFact; requests: DeclaredRequests }[]>>();
  for (const { flow, from, to } of register.rows.filter((row) => row.flow.level === 'mesh')) {
    const keys = new Set(from.pods.map((pod) => identityOf(pod).key));
    if (from.blocks.length > 0) {
      keys.add(anonymous.key);
    }
    const entry = { flow, requests: { port: flow.port, operations: flow.operations ?? [{}] } };
    for (const server of to.pods) {
      const clients = servers.get(server) ?? new Map();
      servers.set(server, clients);
      for (const key of keys) {
        const rows = clients.get(key) ?? [];
        rows.push(entry);
        clients.set(key, rows);
      }
    }
  }
  return servers;
}

function auditServer(
  server: Pod,
  policies: AuthorizationPolicies,
  known: ReadonlyMap<string, Identity>,
  declared: Declared,
  service: ServiceOperations | undefined,
): Finding[] {
  const rules = policies.rulesFor(server);
  if (!rules.restricted) {
    return [unrestricted(server)];
  }
  const admitting = rules.allow.map((rule) => ({ rule, clients: policies.clientsOf(rule, known.values()) }));
  const admitted = new Map(admitting.flatMap(({ clients }) => clients.map((client) => [client.key, client])));
  const allowed = grouped(admitting, ({ clients }) => clients.map(({ key }) => key));
  const findings: Finding[] = [];
  const opened = new Map<AuthorizationRule, string[]>();
  for (const key of new Set([...admitted.keys(), ...declared.keys()])) {
    const client = admitted.get(key) ?? known.get(key) ?? anonymous;
    const allow = (allowed.get(client.key) ?? []).map(({ rule }) => rule);
    const deny = rules.deny.filter((rule) => policies.matchesSender(rule, client));
    const open = { allow: allow.flatMap(operationsOf), deny: deny.flatMap(operationsOf) };
    const rows = declared.get(key) ?? [];
    findings.push(...rows.flatMap(({ flow, requests }) => refused(flow, server, client, open, requests)));
    const requests = rows.map((row) => row.requests);
    const outside = findUndeclared(open, requests, () => portsOf(server, open, rows));
    const misread = outside ? undefined : findMisread(open, requests, service);
    const request = outside ?? misread?.request;
    if (request) {
      const culprit = allow.find((rule) => operationsOf(rule).some((operation) => covers(operation, request)));
      const lines = opened.get(culprit ?? (allow[0] as AuthorizationRule)) ?? [];
      const meaning = misread ? `, which '${misread.operation}' answers` : '';
      lines.push(`${formatIdentity(client)} -> ${server.ref} ${formatRequest(request)}${meaning}`);
      opened.set(culprit ?? (allow[0] as AuthorizationRule), lines);
    }
  }
  return [...findings, ...[...opened].map(([rule, lines]) => undeclared(rule, lines))];
}

function operationsOf({ rule }: AuthorizationRule): readonly Operation[] {
  return (rule.to ?? []).length === 0 ? [{}] : (rule.to ?? []).map(({ operation = {} }) => operation);
}

/** A port that hardly anybody names: containers may listen on more than they declare, so it stands for all of those. */
const unnamedPort = 1;

/** Ports on which a request may arrive: those of the pod, all that policies or register name, and one more. */
function portsOf(server: Pod, { allow, deny }: RequestSet, rows: readonly { requests: DeclaredRequests }[]): number[] {
  const named = [...allow, ...deny].flatMap(({ ports = [], notPorts = [] }) => [...ports, ...notPorts].map(Number));
  const own = server.ports.filter(({ protocol }) => protocol === 'TCP').map(({ port }) => port);
  const ports = new Set([...own, ...named, ...rows.map(({ requests }) => requests.port), unnamedPort]);
  return [...ports].filter((port) => !isBypassed(server, port));
}

function isBypassed(server: Pod, port: number): boolean {
  return proxyPorts.includes(port) || server.bypassed.includes(port);
}

function refused(
  flow: FlowFact,
  server: Pod,
  client: Identity,
  open: RequestSet,
  requests: DeclaredRequests,
): Finding[] {
  const request = findRefused(open, requests);
  if (!request) {
    return [];
  }
  const why = open.allow.length === 0 ? 'no ALLOW rule names that client' : `${formatRequest(request)} is refused`;
  return [
    {
      object: flowReference(flow),
      message: `declared, but the AuthorizationPolicies of ${server.ref} refuse ${formatIdentity(client)}: ${why}`,
      remedy: 'admit the declared operations at the server, or take the flow out of the register',
    },
  ];
}

function undeclared({ policy, index }: AuthorizationRule, lines: readonly string[]): Finding {
  return {
    object: referenceTo(policy.object),
    file: policy.file,
    message: `rules[${index}] admits what no flow declares: ${listOf(lines)}`,
    remedy: 'name the declared clients, ports, methods and paths only, or declare the flow with its reason',
  };
}

function unrestricted(server: Pod): Finding {
  return {
    object: server.object,
    file: server.file,
    message: `no ALLOW policy selects ${server.ref}, so that its proxy admits everyone`,
    remedy: 'add an AuthorizationPolicy without rules to the namespace istio-system',
  };
}

/** Rows whose level does not fit the proxies of their ends. */
function misplaced({ flow, to }: Row): Finding[] {
  const finding = (message: string, remedy: string): Finding[] => [{ object: flowReference(flow), message, remedy }];
  if (flow.level === 'mesh' && (to.blocks.length > 0 || to.pods.some(({ proxy }) => proxy === 'none'))) {
    return finding('declared for the mesh, but its receiver has no proxy', "declare it with level 'network'");
  }
  const open = to.pods.filter(({ bypassed }) => bypassed.includes(flow.port));
  if (flow.level === 'mesh' && open.length > 0) {
    return finding(
      `declared for the mesh, but ${listOf(open.map(({ ref }) => ref))} keeps port ${flow.port} from its proxy, so nobody is asked who he is`,
      'take the port out of the annotation traffic.sidecar.istio.io/excludeInboundPorts',
    );
  }
  const guarded = to.pods.filter(({ proxy, bypassed }) => proxy === 'sidecar' && !bypassed.includes(flow.port));
  if (flow.level === 'network' && flow.protocol === 'TCP' && guarded.length > 0 && !proxyPorts.includes(flow.port)) {
    const refs = listOf(guarded.map(({ ref }) => ref));
    return finding(
      `declared for the network only, but the proxy of ${refs} takes port ${flow.port}`,
      "declare it with level 'mesh', or keep the port from the proxy (traffic.sidecar.istio.io/excludeInboundPorts)",
    );
  }
  return [];
}

/** A host is named only where hosts are told apart. */
function formatRequest({ port, host, method, path }: Request): string {
  return `port ${port}, ${host === other ? '' : `host ${host}, `}method ${method}, path ${path}`;
}
