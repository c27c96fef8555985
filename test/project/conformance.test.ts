import { buildSeconds, whileBuilding, workSeconds } from '../conformance/build/clock';
import { bringingUp, clusterChecks, runChecks } from '../conformance/checks';
import type { Budgeted, Check } from '../conformance/checks/check';
import { coveredBy, devAndProd, devOnly, leftToFull, prodOnly } from '../conformance/checks/coverage';
import { Run } from '../conformance/checks/run';
import type { GuidedServer } from '../conformance/guide/guided-server';
import { RunningBank } from '../conformance/guide/running-bank';
import type { ClusterManifests } from '../conformance/manifests/manifest';
import { OPTIONS, type Options, optionsOf } from '../conformance/options';
import { closingLine, textOf } from '../conformance/report';
import { type Result, resultOf } from '../conformance/result';

const CHECKS = [...clusterChecks, ...runChecks.flat()];

const CLUSTERS: readonly ClusterManifests[] = [
  { environment: 'dev', stage: 'dev', cluster: 'primary', waves: [] },
  { environment: 'prod', stage: 'prod', cluster: 'primary', waves: [] },
  { environment: 'prod', stage: 'prod', cluster: 'recovery', waves: [] },
  { environment: 'uat', stage: 'uat', cluster: 'primary', waves: [] },
];

function check(facts: Partial<Check> = {}): Check {
  return { name: 'slow', budgetMinutes: 1, coverage: devAndProd, ...facts };
}

function passed(name: string): Result {
  return resultOf({
    check: name,
    component: '-',
    version: '-',
    subject: 'all',
    count: 1,
    unit: 'things',
    problems: [],
  });
}

function options(given: Partial<Options> = {}): Options {
  const { dist, crds, charts, 'terraform-schemas': schemas } = OPTIONS;
  const values = { dist: dist.default, crds: crds.default, charts: charts.default, full: false };
  return { ...optionsOf('/', { ...values, 'terraform-schemas': schemas.default }), ...given };
}

/** A run of some checks on a clock that only they move; each takes some seconds at each cluster. */
async function runOf(seconds: readonly number[], ...checks: readonly Check[]): Promise<Run> {
  let now = 0;
  const run = new Run(checks, () => now);
  for (const one of checks) {
    for (const took of seconds) {
      await run.perform(one, 'all', async () => {
        now += took;
        return [passed(one.name)];
      });
    }
  }
  return run;
}

describe('a run of checks', () => {
  test('fails by name a check that takes longer than its budget', async () => {
    const run = await runOf([61], check(), check({ name: 'patient', budgetMinutes: 2 }));

    expect(run.results().filter(({ verdict }) => verdict === 'failed')).toEqual([
      expect.objectContaining({
        check: 'slow',
        subject: 'budget',
        problems: [expect.stringMatching(/^slow took 61 s, its budget is 60 s; find what became slower, or raise/)],
      }),
    ]);
  });

  test('adds up what a check takes at each cluster, and takes a budget that is just used up', async () => {
    const [within, above] = [await runOf([20, 40], check()), await runOf([20, 20, 21], check())];

    expect(within.times()).toEqual([{ check: 'slow', seconds: 60, budgetSeconds: 60 }]);
    expect(closingLine(within.results())).toBe('2 passed, 0 failed');
    expect(closingLine(above.results())).toBe('3 passed, 1 failed');
  });

  test('counts the time of a check that throws, which has failed', async () => {
    let now = 0;
    const run = new Run([check()], () => now);
    await run.perform(check(), 'dev/primary', async () => {
      now += 5;
      throw new Error('no such cluster');
    });

    expect(run.times()).toMatchObject([{ seconds: 5 }]);
    expect(run.results()).toMatchObject([{ check: 'slow', subject: 'dev/primary', problems: ['no such cluster'] }]);
  });

  test('fails a check that says nothing', async () => {
    const run = await runOf([], check());

    expect(run.results()).toMatchObject([
      { check: 'slow', verdict: 'failed', problems: [expect.stringContaining('it looked at nothing')] },
    ]);
  });
});

describe('the clock of checks', () => {
  afterEach(() => jest.useRealTimers());

  test('stands still while programs are built, and counts those at the same time once', async () => {
    jest.useFakeTimers();
    const [work, builds] = [workSeconds(), buildSeconds()];
    const build = (seconds: number) =>
      whileBuilding(() => new Promise<void>((done) => setTimeout(done, seconds * 1000)));

    const both = Promise.all([build(30), build(50)]);
    await jest.advanceTimersByTimeAsync(40_000);
    expect(workSeconds() - work).toBeCloseTo(0);
    expect(buildSeconds() - builds).toBeCloseTo(40);
    await jest.advanceTimersByTimeAsync(20_000);
    await both;

    expect(workSeconds() - work).toBeCloseTo(10);
    expect(buildSeconds() - builds).toBeCloseTo(50);
  });

  test('goes on when a build fails', async () => {
    jest.useFakeTimers();
    await expect(whileBuilding(() => Promise.reject(new Error('no compiler')))).rejects.toThrow('no compiler');
    const work = workSeconds();
    jest.advanceTimersByTime(7_000);

    expect(workSeconds() - work).toBeCloseTo(7);
  });
});

describe('what a run covers', () => {
  const namesOf = (clusters: readonly ClusterManifests[]) =>
    clusters.map(({ environment, cluster }) => `${environment}/${cluster}`);

  test('is by check, unless the caller asks for all or names environments', () => {
    const covered = (coverage: Check['coverage'], given?: Partial<Options>) =>
      namesOf(coveredBy(check({ coverage }), CLUSTERS, options(given)));

    expect(covered(devAndProd)).toEqual(['dev/primary', 'prod/primary', 'prod/recovery']);
    expect(covered(devOnly)).toEqual(['dev/primary']);
    expect(covered(prodOnly)).toEqual(['prod/primary', 'prod/recovery']);
    expect(covered(devOnly, { full: true })).toEqual(namesOf(CLUSTERS));
    expect(covered(devOnly, { environments: ['uat'] })).toEqual(namesOf(CLUSTERS));
  });

  test('names what is left to whole runs, which neither passed nor failed', () => {
    const left = leftToFull([check({ coverage: devOnly })], CLUSTERS, options());

    expect(left).toMatchObject([
      { check: 'slow', subject: 'prod, uat', count: 3, unit: `clusters: ${devOnly.reason}`, verdict: 'left to --full' },
    ]);
    expect(closingLine(left)).toBe('0 passed, 0 failed, 1 left to --full');
    expect(leftToFull([check({ coverage: devOnly })], CLUSTERS, options({ full: true }))).toEqual([]);
  });

  test('has dev in full: a check that leaves it out does so for what dev has not', () => {
    const without = CHECKS.filter(({ coverage }) => !coverage.stages.includes('dev'));

    expect(without.map(({ name, coverage }) => [name, coverage])).toEqual([['schedule-planted', prodOnly]]);
  });
});

describe('the stand-in of a running bank', () => {
  test('outlives a connection that breaks: what it does not play, the waits of the guide find', async () => {
    const broken = () => Promise.reject(new Error('socket hang up'));
    const plane = { api: { get: broken, request: broken }, kubeconfig: '/nowhere' };
    const bank = new RunningBank([{ plane } as unknown as GuidedServer]);

    await expect(bank.end()).resolves.toBeUndefined();
  });
});

describe('the report', () => {
  test('says what each check used of its budget, after all results', async () => {
    const run = await runOf([12.34], check(), check({ name: 'other', budgetMinutes: 15 }));
    const measurements = { buildSeconds: 0, totalSeconds: 30, checks: run.times(), clusters: {} };

    expect(textOf({ results: run.results(), measurements }).split('\n\n').slice(-2)).toEqual([
      ['check  seconds  budget', 'slow      12.3      60', 'other     12.3     900'].join('\n'),
      '2 passed, 0 failed\n',
    ]);
  });
});

describe('the budgets of all checks', () => {
  /** A submission ends within 40 minutes when all programs are built; its other commands take four. */
  const MINUTES = 36;

  test('let a submission end in time: checks of a group run at the same time', () => {
    const groups: readonly (readonly Budgeted[])[] = [[bringingUp], ...clusterChecks.map((one) => [one]), ...runChecks];
    const minutes = groups.map((group) => Math.max(...group.map(({ budgetMinutes }) => budgetMinutes)));

    expect(minutes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(MINUTES);
  });
});
