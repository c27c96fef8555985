import fc from 'fast-check';
import { formatBlock, parseAddress } from '../../../policies/addresses';
import { AuthorizationPolicies } from '../../../policies/reachability/mesh/authorization-policies';
import { anonymous, identityOf } from '../../../policies/reachability/mesh/identities';
import { covers, findRefused, findUndeclared } from '../../../policies/reachability/mesh/requests';
import { imports, importsOf, Sidecars } from '../../../policies/reachability/mesh/sidecar-audit';
import { auditNetwork } from '../../../policies/reachability/network/audit';
import { NetworkPolicies } from '../../../policies/reachability/network/network-policies';
import type { Pod } from '../../../policies/reachability/pods';
import { includesPort } from '../../../policies/reachability/ports';
import { Register } from '../../../policies/reachability/register';
import { World } from '../../../policies/reachability/world';
import {
  admitted,
  isImported,
  type LiteralPod,
  type LiteralRequest,
  openPorts,
  type Party,
  pathMatches,
  textMatches,
} from './literal';
import {
  asView,
  hosts,
  literally,
  operations,
  outsideAddresses,
  ports,
  protocols,
  type RandomWorld,
  randomWorlds,
} from './worlds';

const runs = { seed: 20_261_123, numRuns: 400 };
/** Requests differ in more than ports, so mistakes about them are rarer. */
const requestRuns = { ...runs, numRuns: 800 };
const directions = ['ingress', 'egress'] as const;

let made: readonly RandomWorld[] | undefined;

/** Checks a property on worlds made from a fixed seed, once for all properties; a world that breaks it is made small. */
function forWorlds(check: (world: RandomWorld) => void): void {
  const property = fc.property(randomWorlds, check);
  made ??= fc.sample(property, runs).map(([world]) => world);
  try {
    made.forEach(check);
  } catch (error) {
    fc.assert(property, runs);
    throw error;
  }
}

test('NetworkPolicies open between pods what the specification says', () => {
  let open = 0;
  forWorlds((random) => {
    const literal = literally(random);
    const { world, policies } = networkOf(random);
    const wrong: unknown[] = [];
    for (const [index, pod] of random.pods.entries()) {
      for (const [at, other] of random.pods.entries()) {
        for (const direction of directions) {
          const set = policies.openTo(podAt(world, index), direction, podAt(world, at));
          const isOpen = openPorts(literal, pod, direction, other);
          for (const protocol of protocols) {
            for (const port of ports) {
              const expected = isOpen(protocol, port);
              open += Number(expected);
              if (includesPort(set, protocol, port) !== expected) {
                wrong.push({ pod, other, direction, protocol, port, expected });
              }
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
  expect(open).toBeGreaterThan(20_000);
});

test('NetworkPolicies open towards addresses what the specification says', () => {
  forWorlds((random) => {
    const literal = literally(random);
    const { world, policies } = networkOf(random);
    const wrong: unknown[] = [];
    for (const [index, pod] of random.pods.entries()) {
      for (const direction of directions) {
        const rules = policies.rulesToAddresses(podAt(world, index), direction);
        const target = direction === 'ingress' ? podAt(world, index) : undefined;
        const isOpen = outside.map(({ party }) => openPorts(literal, pod, direction, party));
        for (const [protocol, port] of [
          ['TCP', 80],
          ['UDP', 443],
          ['SCTP', 1],
        ] as const) {
          const opening = rules?.filter((rule) => includesPort(rule.portsOf(target), protocol, port));
          for (const [at, { party, family, value }] of outside.entries()) {
            const found = opening?.some(({ blocks }) =>
              blocks.some((block) => block.family === family && block.first <= value && value <= block.last),
            );
            const expected = isOpen[at]?.(protocol, port);
            if ((found ?? true) !== expected) {
              wrong.push({ pod, direction, address: party, protocol, port, expected });
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('the audit of the network finds what is missing and what is too much, and nothing else', () => {
  const seen = { missing: 0, extra: 0, clean: 0 };
  forWorlds((random) => {
    const { world, policies } = networkOf(random);
    const register = new Register(world);
    const findings = auditNetwork(world, policies, register, () => false);
    const missing = findings.some(({ object }) => object.kind === 'Flow');
    const extra = findings.some(({ object }) => object.kind !== 'Flow');
    const expected = compareLiterally(random);
    expect({ missing, extra }).toEqual(expected);
    seen.missing += Number(missing);
    seen.extra += Number(extra);
    seen.clean += Number(!missing && !extra);
  });
  expect(Math.min(seen.missing, seen.extra, seen.clean)).toBeGreaterThan(20);
});

test('AuthorizationPolicies admit what the specification says', () => {
  const seen = { undeclared: 0, refused: 0, neither: 0 };
  fc.assert(
    fc.property(randomWorlds, operations, (random, declared) => {
      const literal = literally(random);
      const world = new World(asView(random));
      const policies = new AuthorizationPolicies(
        world.view.ofKind('security.istio.io', 'AuthorizationPolicy'),
        literal.trustDomain,
      );
      const server = random.pods[0] as LiteralPod;
      const rules = policies.rulesFor(podAt(world, 0));
      for (const client of [random.pods[1] as LiteralPod, 'anonymous'] as const) {
        const identity = client === 'anonymous' ? anonymous : identityOf(podAt(world, 1));
        const operationsOf = (list: typeof rules.allow) =>
          list
            .filter((rule) => policies.matchesSender(rule, identity))
            .flatMap(({ rule }) => (rule.to ?? [{}]).map(({ operation = {} }) => operation));
        const open = { allow: rules.restricted ? operationsOf(rules.allow) : [{}], deny: operationsOf(rules.deny) };
        const isAdmitted = admitted(literal, client, server);
        const row = { port: 80, operations: declared };
        const isDeclared = (request: LiteralRequest) =>
          request.port === 80 &&
          declared.some(
            ({ hosts: names = [], methods = [], paths = [] }) =>
              (names.length === 0 ||
                names.some(
                  (name) => textMatches(name, request.host) || textMatches(name, request.host.split(':')[0] ?? ''),
                )) &&
              (methods.length === 0 || methods.some((method) => textMatches(method, request.method))) &&
              (paths.length === 0 || paths.some((path) => pathMatches(path, request.path))),
          );

        const isUndeclared = (one: LiteralRequest) => isAdmitted(one) && !isDeclared(one);
        const isRefused = (one: LiteralRequest) => !isAdmitted(one) && isDeclared(one);

        const undeclared = findUndeclared(open, [row], () => [80, 81, 443]);
        const refused = findRefused(open, row);
        expect({
          undeclared: undeclared && isUndeclared(undeclared) && open.allow.some((one) => covers(one, undeclared)),
          refused: refused && isRefused(refused),
          unseen: [
            ...(undeclared ? [] : allRequests.filter(isUndeclared)),
            ...(refused ? [] : allRequests.filter(isRefused)),
          ],
        }).toEqual({ undeclared: undeclared && true, refused: refused && true, unseen: [] });
        seen.undeclared += Number(undeclared !== undefined);
        seen.refused += Number(refused !== undefined);
        seen.neither += Number(!undeclared || !refused);
      }
    }),
    requestRuns,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(200);
});

test('rules that name their clients are found without asking all of them', () => {
  forWorlds((random) => {
    const world = new World(asView(random));
    const policies = new AuthorizationPolicies(world.view.ofKind('security.istio.io', 'AuthorizationPolicy'), 'bank');
    const all = [anonymous, ...world.pods.map(identityOf)];
    const unasked = world.pods.flatMap((pod) =>
      policies.rulesFor(pod).allow.flatMap((rule) => {
        const asked = new Set(policies.clientsOf(rule, all).map(({ key }) => key));
        return all.filter((client) => policies.matchesSender(rule, client) && !asked.has(client.key));
      }),
    );
    expect(unasked).toEqual([]);
  });
});

test('Sidecars import what the specification says', () => {
  let imported = 0;
  forWorlds((random) => {
    const literal = literally(random);
    const world = new World(asView(random));
    const sidecars = new Sidecars(world.view.ofKind('networking.istio.io', 'Sidecar'));
    const wrong: unknown[] = [];
    for (const [index, pod] of random.pods.entries()) {
      const governing = sidecars.governing(podAt(world, index));
      for (const [host, namespace] of Object.entries(hosts)) {
        const found = governing
          ? importsOf(governing, pod.namespace).some((one) => imports(one, host, [namespace]))
          : true;
        imported += Number(found && governing !== undefined);
        if (found !== isImported(literal, pod, host, namespace)) {
          wrong.push({ pod, host, namespace, found });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
  expect(imported).toBeGreaterThan(100);
});

/** Every path of up to four characters that patterns of the worlds name, and some with a character that none names. */
const allPaths = [
  ...['', '', ''].reduce<readonly string[]>(
    (known) => [...new Set([...known, ...known.flatMap((path) => ['a', 'b', '/'].map((next) => path + next))])],
    ['/'],
  ),
  ...['/~', '/a~', '/~b', '/~/b', '/a/~', '/~/~'],
];
const allRequests: readonly LiteralRequest[] = [80, 81].flatMap((port) =>
  ['api.bank', 'api.bank:443', 'a.bank', 'api.x', 'x'].flatMap((host) =>
    ['GET', 'POST', 'PT', 'T', 'HEAD'].flatMap((method) => allPaths.map((path) => ({ port, host, method, path }))),
  ),
);

function networkOf(random: RandomWorld): { world: World; policies: NetworkPolicies } {
  const world = new World(asView(random));
  return { world, policies: new NetworkPolicies(world) };
}

function podAt(world: World, index: number): Pod {
  return world.pods[index] as Pod;
}

function textOf(address: number): string {
  return formatBlock({ family: 4, first: BigInt(address), last: BigInt(address) });
}

/** Everyone outside the cluster, for both readings. */
const outside = ([...outsideAddresses, 'v6'] as const).map((party) => ({
  party,
  ...parseAddress(party === 'v6' ? '2001:db8::1' : textOf(party)),
}));

/** What the audit must find, from one question after the other. */
function compareLiterally(random: RandomWorld): { missing: boolean; extra: boolean } {
  const literal = literally(random);
  const rows = random.flows
    .map((flow) => ({ ...flow, from: partiesOf(random, flow.from), to: partiesOf(random, flow.to) }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0);
  const missing = rows.some(({ from, to, protocol, port }) =>
    [
      { direction: 'egress' as const, own: from, others: to },
      { direction: 'ingress' as const, own: to, others: from },
    ].some(({ direction, own, others }) =>
      own
        .filter((party): party is LiteralPod => typeof party === 'object')
        .some((pod) => others.some((other) => !openPorts(literal, pod, direction, other)(protocol, port))),
    ),
  );
  const isDeclared = (from: Party, to: Party, protocol: string, port: number) =>
    rows.some(
      (row) => row.from.includes(from) && row.to.includes(to) && row.protocol === protocol && row.port === port,
    );
  const everyone: Party[] = [...random.pods, ...outsideAddresses, 'v6'];
  const extra = random.pods.some((pod) =>
    directions.some((direction) =>
      everyone.some((other) => {
        const isOpen = openPorts(literal, pod, direction, other);
        const [from, to] = direction === 'egress' ? [pod, other] : [other, pod];
        return protocols.some((protocol) =>
          ports.some((port) => isOpen(protocol, port) && !isDeclared(from, to, protocol, port)),
        );
      }),
    ),
  );
  return { missing, extra };
}

/** Pods and addresses behind one end of a flow. */
function partiesOf({ pods }: RandomWorld, ref: string): readonly Party[] {
  if (ref === 'address:all') {
    return [...outsideAddresses, 'v6'];
  }
  if (ref === 'address:near') {
    const base = 10 * 2 ** 24;
    return outsideAddresses.filter((address) => address >= base && address !== base + 12 && address !== base + 13);
  }
  return pods.filter(({ name, namespace }) => ref === name || ref === `namespace:${namespace}`);
}
