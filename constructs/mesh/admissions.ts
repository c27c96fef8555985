import type { AuthorizationPolicyRules } from '../../imports/kinds';
import { sortedBy, sortedUnique } from '../core/sorted';
import type { RequestGrant } from './peer';

/** Stands for callers without an identity of the mesh. */
export const OUTSIDE_THE_MESH = '';

/** ServiceAccounts of a source, by `maxItems` of Istio's definition of AuthorizationPolicy. */
const ACCOUNTS_A_SOURCE = 16;

/** Sources of a rule, by the same definition. */
const SOURCES_A_RULE = 512;

/** Operations of a policy. The same definition allows 512 rules, and a rule has one operation at least. */
const OPERATIONS_A_POLICY = 512;

/** What callers may ask for: one port, and of a grant everything but its callers. */
interface AdmittedOperation {
  readonly port: number;
  readonly grant: RequestGrant;
  readonly callers: Set<string>;
}

/**
 * Who may send which requests, as the rules of AuthorizationPolicies.
 *
 * Operations with the same callers share a rule, so that there are never more rules than operations, however many callers
 * there are. Policies of one workload add up: what one of them cannot hold goes on in the next.
 */
export class Admissions {
  private readonly operations = new Map<string, AdmittedOperation>();

  /** Admits a grant; the caller is `<namespace>/<name>` of a ServiceAccount, or {@link OUTSIDE_THE_MESH}. */
  public add(caller: string, port: number, grant: RequestGrant): void {
    for (const path of grant.paths ?? [undefined]) {
      const one = { ...grant, paths: path === undefined ? undefined : [path] };
      const key = JSON.stringify([...sharedBy(port, one), path]);
      const known = this.operations.get(key) ?? { port, grant: one, callers: new Set() };
      known.callers.add(caller);
      this.operations.set(key, known);
    }
  }

  /** How many policies they take, one at least. */
  public get parts(): number {
    return Math.max(1, Math.ceil(this.operations.size / OPERATIONS_A_POLICY));
  }

  /** The rules of one of the policies, from 0, in a stable order. */
  public rules(part: number): AuthorizationPolicyRules[] {
    const start = part * OPERATIONS_A_POLICY;
    const operations = sortedBy(this.operations, ([key]) => key).slice(start, start + OPERATIONS_A_POLICY);
    const groups = new Map<string, AdmittedOperation[]>();
    for (const [, operation] of operations) {
      const key = JSON.stringify(sortedUnique(operation.callers));
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [operation]);
      } else {
        group.push(operation);
      }
    }
    return sortedBy(groups, ([key]) => key).flatMap(([, group]) => rulesOf(group));
  }
}

/** Rules of operations with the same callers; several where one does not hold so many callers. */
function rulesOf(operations: readonly AdmittedOperation[]): AuthorizationPolicyRules[] {
  const to = gathered(operations).map((operation) => ({ operation }));
  const callers = sortedUnique(operations[0]?.callers ?? []);
  return sliced(sourcesOf(callers), SOURCES_A_RULE).map((sources) => ({
    from: sources.map((source) => ({ source })),
    to,
  }));
}

/** A workload of the mesh must not come in as if it were a customer. */
function sourcesOf(callers: readonly string[]) {
  const accounts = callers.filter((caller) => caller !== OUTSIDE_THE_MESH);
  return [
    ...(accounts.length < callers.length ? [{ notPrincipals: ['*'] }] : []),
    ...sliced(accounts, ACCOUNTS_A_SOURCE).map((serviceAccounts) => ({ serviceAccounts })),
  ];
}

/** Paths of the same port, hosts and methods stand together. */
function gathered(operations: readonly AdmittedOperation[]) {
  const groups = new Map<string, { grant: RequestGrant; port: number; paths: string[] | undefined }>();
  for (const { port, grant } of operations) {
    const key = JSON.stringify([...sharedBy(port, grant), grant.paths === undefined]);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, { port, grant, paths: grant.paths && [...grant.paths] });
    } else {
      known.paths?.push(...(grant.paths ?? []));
    }
  }
  return sortedBy(groups, ([key]) => key).map(([, { port, grant, paths }]) => ({
    ports: [String(port)],
    ...(grant.hosts === undefined ? {} : { hosts: sortedUnique(grant.hosts.flatMap(withPorts)) }),
    ...(grant.methods === undefined ? {} : { methods: sortedUnique(grant.methods) }),
    ...(paths === undefined ? {} : { paths: sortedUnique(paths) }),
  }));
}

/** What grants have in common whose paths may stand together. */
function sharedBy(port: number, { hosts, methods }: RequestGrant): readonly unknown[] {
  return [port, hosts && sortedUnique(hosts), methods && sortedUnique(methods)];
}

/** Clients may name the port after the host, and a policy compares the whole text. */
function withPorts(host: string): readonly string[] {
  return [host, `${host}:*`];
}

function sliced<T>(items: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );
}
