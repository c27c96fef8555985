import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../policies/facts';
import { readFacts } from '../../policies/facts/reader';
import type { Synthesis } from '../../stacks/synthesis';
import { dev } from '../environments/sample-environments';
import { synthesized } from './environments';

const MAIN = join(__dirname, '..', '..', 'stacks', 'main.ts');

/** What `stacks/main.ts` hands to the judge. */
type Handed = Synthesis['facts'];
type HandedCluster = Handed['clusters'][number];

const handed: Handed = synthesized(dev).facts;
const { trustDomain: _trustDomain, ...withoutTrustDomain } = handed;
const { domain, ...withoutDomain } = handed;
const misspelt = { ...withoutDomain, domian: domain };

/** The facts with other clusters. */
function withClusters<T>(change: (cluster: HandedCluster) => T) {
  return { ...handed, clusters: handed.clusters.map(change) };
}

const wrongType = withClusters((cluster) => ({
  ...cluster,
  nodePools: cluster.nodePools.map((pool) => ({ ...pool, count: String(pool.count) })),
}));
const wrongWord = withClusters((cluster) => ({
  ...cluster,
  nodePools: cluster.nodePools.map((pool) => ({ ...pool, taints: [{ key: 'witness', effect: 'Never' as const }] })),
}));
const unreadableEnd = withClusters((cluster) => ({
  ...cluster,
  flows: cluster.flows.map((flow) => ({ ...flow, to: 'cluster:primary' as const })),
}));

/*
 * The compiler says it first: `test/project/compiled.test.ts` fails where one of these compiles. Unknown fields do compile,
 * for the facts are no literal where they are handed over; the schema refuses them.
 */
const WRONG: readonly (readonly [what: string, facts: unknown])[] = [
  // @ts-expect-error the judge needs it
  ['a missing field', withoutTrustDomain satisfies Facts],
  // @ts-expect-error the judge knows it by another name
  ['a misspelt field', misspelt satisfies Facts],
  // @ts-expect-error no number
  ['a wrong type', wrongType satisfies Facts],
  // @ts-expect-error no effect of a taint
  ['a wrong word', wrongWord satisfies Facts],
  // @ts-expect-error no kind of end
  ['an end of a flow that the judge cannot read', unreadableEnd satisfies Facts],
];

test('the facts are handed to the judge as what it reads, by the compiler and by its reader', () => {
  expect(readFileSync(MAIN, 'utf8')).toContain('new Judging(facts satisfies Facts)');
  expect(readFacts(handed satisfies Facts)).toEqual({ facts: handed });
});

test.each(WRONG)('%s in the facts neither compiles nor is read', (_what, facts) => {
  expect(readFacts(facts)).toHaveProperty('problems');
});
