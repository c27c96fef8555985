import { sandbox } from '../../environments/blueprints';
import type { ExternalHost, Service, Unit } from '../../environments/specification/landscape';
import { validate } from '../../environments/validation';
import { judge } from '../../policies/judge';
import { forJudge } from '../../stacks/synthesized';
import { sample, sampleService } from '../environments/validation/sample';
import { type AnyObject, clusterOf, objectsOf, only, synthesized } from './environments';

const CALLERS = 1000;
const ROUTES = 497;
const PUBLIC_HOSTS = 298;

/** Each calls one service, and two hosts outside that nobody else calls; most are exposed, under one host or their own. */
function caller(index: number): Service {
  const name = `c${index}`;
  const own = index - ROUTES;
  const host = own < 0 ? 'partner' : `host${own}`;
  return sampleService({
    name,
    runtime: 'java-spring',
    dataClass: 4,
    operations: { Get: { http: `GET /${name}/x`, idempotent: true, timeoutMs: 900 } },
    calls: [{ to: 'ledger', operations: ['GetEntry'], mode: 'soft', degraded: 'It waits.' }],
    external: outsideOf(index).map((outside) => ({ host: outside.name, mode: 'soft', degraded: 'It waits.' })),
    ...(own < PUBLIC_HOSTS ? { exposure: { host, prefix: `/${name}` } } : {}),
  });
}

function outsideOf(index: number): ExternalHost[] {
  return ['a', 'b'].map((letter) => {
    const name = `${letter}${index}`;
    return { name, description: 'Elsewhere.', host: `${name}.provider.example` };
  });
}

function many<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

const units = many(CALLERS / 20, (unit): Unit => {
  const services = many(20, (index) => caller(unit * 20 + index));
  return { name: `u${unit}`, kind: 'application', team: 'lending', services };
});

const crowded = sandbox({
  name: 'crowded',
  asOf: '2027-01-15',
  domain: 'crowded.sample.example',
  city: 'north',
  network: '10.8.0.0/14',
  nodes: 60,
  landscape: {
    ...sample.landscape,
    units: [...sample.landscape.units, ...units],
    externalHosts: [...sample.landscape.externalHosts, ...many(CALLERS, outsideOf).flat()],
  },
  publicHosts: Object.fromEntries(many(PUBLIC_HOSTS, (index) => [`host${index}`, `host${index}.crowded.example`])),
  coreBank: { host: 'core.simulators.sample.example', port: 9443, cidrs: ['192.0.2.10/32'] },
  testSystems: ['198.51.100.0/28'],
} as Parameters<typeof sandbox>[0]);

const policyOf = (objects: readonly AnyObject[], namespace: string, name: string): AnyObject =>
  only(objects, 'AuthorizationPolicy', namespace, name).spec;

/** What is wrong after a change of the accounts that may read entries of the ledger, of which each source has 16. */
function violationsAfter(change: (sources: AnyObject[]) => void): string[] {
  const made = synthesized(crowded);
  const { clusters, facts } = forJudge(made);
  const copies = clusters.map((cluster) => ({
    ...cluster,
    objects: cluster.objects.map((placed: AnyObject) => {
      const { kind, metadata } = placed.object;
      const isLedger = kind === 'AuthorizationPolicy' && metadata.namespace === 'ledger';
      return isLedger ? JSON.parse(JSON.stringify(placed)) : placed;
    }),
  }));
  const rules: AnyObject[] = policyOf(
    copies[0]?.objects.map(({ object }: AnyObject) => object) ?? [],
    'ledger',
    'ledger',
  ).rules;
  change(rules.find(({ from }) => from.length > 1).from);
  return judge({ facts, clusters: copies } as AnyObject).violations.map(({ message }) => message);
}

describe('a service with 1,000 callers, 2,000 hosts outside, 500 routes of one host and 300 public hosts', () => {
  test('are declared without a mistake', () => {
    expect(validate(crowded)).toEqual([]);
  });

  test('are made, callers sharing rules and hosts policies', () => {
    const objects = objectsOf(clusterOf(crowded, 'primary'));

    expect(policyOf(objects, 'ledger', 'ledger').rules.length).toBeLessThan(5);
    for (const part of ['', '-2', '-3', '-4']) {
      expect(policyOf(objects, 'istio-egress', `egressgateway${part}`).rules.length).toBeLessThanOrEqual(512);
    }
    expect(only(objects, 'VirtualService', 'istio-ingress', 'partner').spec.http).toHaveLength(500);
    expect(only(objects, 'Gateway', 'istio-ingress', 'ingressgateway').spec.servers).toHaveLength(301);
  });

  // Judged once: what is said of the one account that was changed, and nothing else, is what is said of a clean crowd, too.
  test('are judged clean but for a caller too many and one too few, which are found in the shared rule', () => {
    expect(
      violationsAfter((sources) => {
        const { serviceAccounts } = sources[3].source;
        serviceAccounts.splice(5, 1, 'notice/notice');
      }),
    ).toEqual([
      expect.stringContaining('no ALLOW rule names that client'),
      expect.stringContaining('admits what no flow declares: service account notice/notice'),
    ]);
  });
});
