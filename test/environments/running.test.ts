import { planOf } from '../../environments/register/plan';
import { registerOf } from '../../environments/register/register';
import { dependantsOf, runningPart } from '../../environments/running';
import type { ClusterSpec } from '../../environments/specification/cluster';
import type { Absences, EnvironmentSpec } from '../../environments/specification/environment';
import { validate } from '../../environments/validation';
import { judge } from '../../policies/judge';
import { absenceLines } from '../../stacks/absences';
import { factsOf } from '../../stacks/facts';
import { synthesize } from '../../stacks/synthesis';
import { forJudge } from '../../stacks/synthesized';
import { Phases } from '../../stacks/writer';
import { dev } from './sample-environments';
import { edited, service } from './validation/edit';

function without(absences: Absences, environment: EnvironmentSpec = dev): EnvironmentSpec {
  return { ...environment, without: absences };
}

/** Without units of every kind of dependants: callers that degrade, readers of topics, what a split leads to. */
const REDUCED = without(
  {
    units: { loans: 'it moves in spring', portal: 'nobody tries it' },
    services: { notice: 'no messages from here' },
  },
  edited(dev, (e) => {
    delete e.publicHosts.web;
  }),
);

const services = (environment: EnvironmentSpec) =>
  environment.landscape.units.flatMap((unit) => unit.services.map(({ name }) => name));

describe('an environment without some of the landscape', () => {
  test('is whole where nothing is switched off', () => {
    expect(runningPart(dev)).toBe(dev);
    expect(runningPart(without({}))).toEqual(without({}));
    expect(dependantsOf(dev)).toEqual([]);
  });

  test('runs the rest, and no unit without services', () => {
    expect(services(runningPart(REDUCED))).toEqual(['payment', 'ledger', 'core-adapter', 'suite']);
    expect(runningPart(REDUCED).landscape.units.map(({ name }) => name)).toEqual([
      'pay',
      'ledger',
      'core-adapter',
      'suite',
    ]);
  });

  test('is valid, and accepted by the judge, with no trace of what is switched off', () => {
    expect(validate(REDUCED)).toEqual([]);
    const made = synthesize(REDUCED, new Phases());
    const { violations } = judge(forJudge(made));
    const text = JSON.stringify([made.facts, made.clusters]);

    expect(violations).toEqual([]);
    expect(text).toContain('"suite"');
    expect(
      ['"loans"', '"notice"', '"portal', 'provider.example', '/suite/loans"'].filter((trace) => text.includes(trace)),
    ).toEqual([]);
    expect(made.facts.services.map(({ name }) => name)).toEqual(['payment', 'ledger', 'core-adapter', 'suite']);
  });

  test('tells who does without it', () => {
    const environment = without({ services: { loans: 'it moves in spring', payment: 'a', notice: 'b', web: 'c' } });

    expect(dependantsOf(without({ services: { notice: 'quiet', loans: 'it moves in spring' } }))).toEqual([
      { service: 'portal-bff', without: "service 'notice'", degraded: 'the customer sees the result on the page only' },
      {
        service: 'suite',
        without: "service 'loans'",
        degraded: "it answers the requests below '/suite/loans' that no other split takes",
      },
    ]);
    expect(dependantsOf(without({ services: { suite: 'all has moved' } }))).toContainEqual({
      service: 'loans',
      without: "service 'suite'",
      degraded: "its share of the requests below '/suite/loans' does not reach it",
    });
    expect(dependantsOf({ ...environment, without: { units: { pay: 'a' } } })).toContainEqual({
      service: 'notice',
      without: "events of 'payments.settled.v1'",
      degraded: 'nobody writes them here',
    });
  });

  test('says so after the synthesis, with the reasons', () => {
    expect(absenceLines(dev)).toEqual([]);
    expect(
      absenceLines(
        without({ services: { loans: 'it moves' }, components: { 'metrics-server': 'the provider has one' } }),
      ),
    ).toEqual([
      "dev: without service 'loans': it moves",
      "dev: without component 'metrics-server': the provider has one; autoscalers keep the replicas that there are, unless the cluster brings metrics of its own",
      "dev: service 'suite' goes without service 'loans': it answers the requests below '/suite/loans' that no other split takes",
    ]);
  });

  test('asks for no addresses of hosts that nobody there calls', () => {
    const { sms, rates, ...others } = dev.externalHosts;
    const unplaced = { ...dev, externalHosts: others };

    expect(validate(unplaced).map(({ mistake }) => mistake)).toEqual([
      'external-without-address',
      'external-without-address',
    ]);
    expect(validate(without({ units: { notice: 'quiet' } }, unplaced))).toEqual([]);
  });

  test('is refused where several splits lead all requests away, and one of their targets is missing', () => {
    const moved = edited(without({ services: { loans: 'closed' } }), (e) => {
      const { exposure } = service(e, 'suite');
      if (exposure !== undefined) {
        exposure.splits = [
          { prefix: '/suite/loans', to: 'loans', percent: 60 },
          { prefix: '/suite/loans', to: 'notice', percent: 40 },
        ];
      }
    });

    expect(validate(moved)).toContainEqual(
      expect.objectContaining({
        mistake: 'needed-absence',
        message: "service 'loans' is switched off, and 'suite' answers nothing below '/suite/loans'",
      }),
    );
  });

  test('is refused where nothing is left, or a split leads all requests away', () => {
    const units = Object.fromEntries(dev.landscape.units.map(({ name }) => [name, 'closed']));
    const moved = edited(without({ units: { loans: 'closed' } }), (e) => {
      const [split] = service(e, 'suite').exposure?.splits ?? [];
      if (split !== undefined) {
        split.percent = 100;
      }
    });

    expect(validate(without({ units }))).toEqual([
      {
        mistake: 'needed-absence',
        place: 'without',
        message: 'every service is switched off',
        remedy: 'leave one that runs, or remove the environment',
      },
    ]);
    expect(validate(moved)).toEqual([
      {
        mistake: 'needed-absence',
        place: 'without.units.loans',
        message: "service 'loans' is switched off, and 'suite' answers nothing below '/suite/loans'",
        remedy: "switch 'suite' off as well, or let 'loans' run",
      },
    ]);
  });
});

describe('an environment without a component', () => {
  const environment = without({ components: { 'metrics-server': 'the provider has one' } });
  const [cluster] = dev.clusters as [ClusterSpec];
  const plan = planOf(environment, cluster);

  test('has nothing of it: no namespace, no chart, no flow', () => {
    expect(planOf(dev, cluster).packaged.map(({ namespace }) => namespace)).toContain('metrics-server');
    expect(plan.packaged.map(({ namespace }) => namespace)).not.toContain('metrics-server');
    expect(JSON.stringify([registerOf(plan), plan.namespaces, factsOf(environment, [plan]).clusters])).not.toContain(
      'metrics-server',
    );
  });

  test('is accepted by the judge', () => {
    const made = synthesize(environment, new Phases());

    expect(judge(forJudge(made)).violations).toEqual([]);
    expect(synthesize(dev, new Phases()).guide).toContain('apiservice');
    expect(made.guide).not.toContain('apiservice');
    const { resource } = JSON.parse(made.clusters[0]?.terraform.text ?? '');
    expect(Object.keys(resource.helm_release)).toEqual(['cert-manager', 'istio-base', 'istio-cni', 'istiod']);
    expect(Object.keys(resource.kubernetes_namespace_v1)).toEqual(['cert-manager', 'istio-cni', 'istio-system']);
  });
});
