import { Session } from 'node:inspector';
import { catalogue } from '../../policies/catalogue';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import type { Facts } from '../../policies/facts';
import { readFacts } from '../../policies/facts/reader';
import { readWave0 } from '../../policies/terraform/objects';
import { forJudge } from '../../stacks/synthesized';
import { synthesized } from '../stacks/environments';
import { wideSample } from './wide';

const GROUPS = 2;
const TIMES = 4;

/** A constant part lets calls grow less than the cluster; room is for what is rare and not shared out evenly. */
const ALLOWED = TIMES * 1.1;

/** Functions that are called less often tell nothing. */
const RARE = 20;

/** How often each function of the judge is called. */
type Visits = ReadonlyMap<string, number>;

let session: Session;

beforeAll(() => {
  session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true });
});

afterAll(() => session.disconnect());

/** The calls since they were asked for last, by function. */
function visits(): Visits {
  const counts = new Map<string, number>();
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) {
      throw error;
    }
    for (const { url, functions } of coverage.result.filter((script) =>
      /(?<!test)\/policies\/.*\.ts$/.test(script.url),
    )) {
      for (const { functionName, ranges } of functions) {
        const [{ count = 0, startOffset = 0 } = {}] = ranges;
        counts.set(`${url.replace(/^.*\/policies\//, '')} ${functionName || 'callback'} @${startOffset}`, count);
      }
    }
  });
  return counts;
}

/** The visits of the reader of facts and of each rule to the primary cluster of a sample with so many more groups of services. */
function visitsByRule(groups: number): ReadonlyMap<string, Visits> {
  const { facts, clusters } = forJudge(synthesized(wideSample(groups)));
  const [input] = clusters;
  const cluster = (facts as Facts).clusters.find(({ name }) => name === input?.name);
  if (input === undefined || cluster === undefined) {
    throw new Error('the sample has no cluster');
  }
  const view = new ClusterView(cluster, [...readWave0(input.terraform).objects, ...input.objects]);
  visits();
  expect(readFacts(facts)).toEqual({ facts });
  const ofFacts = visits();
  return new Map([
    ['FACTS', ofFacts],
    ...catalogue.map((rule) => {
      const { findings } = evaluateRule(rule, view, facts as Facts, catalogue);
      expect(findings).toEqual([]);
      return [rule.id, visits()] as const;
    }),
  ]);
}

test('no function of the judge is called more often for each service, the more services there are', () => {
  const [few, many] = [visitsByRule(GROUPS), visitsByRule(GROUPS * TIMES)];
  const faster = [...many].flatMap(([rule, counts]) =>
    [...counts]
      .map(([name, count]) => ({ rule, name, count, before: few.get(rule)?.get(name) ?? 0 }))
      .filter(({ count, before }) => count > RARE && count > before * ALLOWED),
  );

  expect(faster.map(({ rule, name, count, before }) => `${rule} ${name}: ${before} to ${count}`)).toEqual([]);
});
