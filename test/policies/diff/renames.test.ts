import { compareClusters } from '../../../policies/diff/cluster';
import { diffFolders } from '../../../policies/diff/diff-folders';
import type { Difference, ItemChange } from '../../../policies/diff/difference';
import { itemsOf as itemsIn } from '../../../policies/diff/items';
import { findRenames } from '../../../policies/diff/renames/find';
import { oneSided } from '../../../policies/diff/renames/items';
import { isRenamed } from '../../../policies/diff/renames/values';
import { dev } from '../../environments/sample-environments';
import { ScratchFolder } from '../reading/written';
import { clusterOf, object } from './clusters';

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());

/** The sample with another name for whatever has one, in the specification of its landscape. */
function renamedSample(from: string, to: string): typeof dev {
  const renamed = JSON.parse(JSON.stringify(dev.landscape), (_, value) => (value === from ? to : value));
  return { ...dev, landscape: renamed };
}

const oldFolder = scratch.environment(dev, 'old/dev');

function diffAgainst(name: string, environment: typeof dev): { readonly text: string; readonly json: Difference } {
  const next = scratch.environment(environment, `${name}/dev`);
  const said = (json: boolean) => diffFolders({ old: oldFolder, next, json, full: false }).stdout;
  return { text: said(false), json: JSON.parse(said(true)) };
}

function itemsOf({ environments }: Difference): readonly ItemChange[] {
  return environments.flatMap(({ clusters }) => clusters.flatMap(({ items }) => items));
}

describe('a value is renamed', () => {
  const renames = [{ from: 'one-time-code', to: 'passcode' }];

  test.each([
    ['one-time-code', 'passcode'],
    ['cluster.local/ns/message/sa/one-time-code', 'cluster.local/ns/message/sa/passcode'],
    ['one-time-code calls one-time-code-check', 'passcode calls one-time-code-check'],
    ['/bank.v1.OneTimeCode/Send', '/bank.v1.Passcode/Send'],
    [{ 'one-time-code': 1 }, { passcode: 1 }],
    [
      ['a', 'one-time-code', 'z'],
      ['a', 'z', 'passcode'],
    ],
    [{ a: [{ b: 'one-time-code' }] }, { a: [{ b: 'passcode' }] }],
  ])('%j → %j', (old, next) => {
    expect(isRenamed(renames, old, next)).toBe(true);
  });

  test.each([
    ['one-time-code', 'another'],
    ['xone-time-code', 'xpasscode'],
    ['passcode', 'one-time-code'],
    [{ 'one-time-code': 1 }, { passcode: 2 }],
    [{ a: 'one-time-code' }, { a: 'passcode', b: 1 }],
    [['one-time-code'], ['passcode', 'passcode']],
    [
      ['a', 'one-time-code', 'z'],
      ['z', 'passcode', 'a'],
    ],
    [1, 2],
    ['1', 1],
  ])('%j → %j is more than that', (old, next) => {
    expect(isRenamed(renames, old, next)).toBe(false);
  });

  test('never without a name that changed', () => {
    expect(isRenamed([], 'a', 'a')).toBe(false);
  });
});

describe('a service that is renamed', () => {
  const { text, json } = diffAgainst('service', renamedSample('portal-bff', 'front-bff'));

  test('is told in few lines: its objects, what only names it, and what else differs', () => {
    const [title, ...lines] = text.split('\n');

    expect(title).toBe('dev: renamed');
    expect(lines[0]).toMatch(/^ {2}portal-bff → front-bff: \d\d objects, deleted and made anew$/);
    expect(lines[1]).toMatch(/^ {2}nothing else differs in \d+ other objects and \d+ entries of the facts$/);
    expect(lines.length).toBeLessThan(30);
  });

  test('is told whole to programs', () => {
    const items = itemsOf(json);
    const halves = (change: string) => items.filter((item) => item.change === change && item.renamed);

    expect(json.environments[0]?.renames).toEqual([
      { from: 'portal-bff', to: 'front-bff', objects: halves('added').length },
    ]);
    expect(halves('removed')).toHaveLength(halves('added').length);
    expect(json.totals).toMatchObject({ added: halves('added').length, removed: halves('removed').length });
  });

  test('hides nothing that differs besides', () => {
    const grown = { ...renamedSample('portal-bff', 'front-bff'), services: { 'front-bff': { maxReplicas: 9 } } };

    expect(diffAgainst('grown', grown).text).toMatch(
      /\+ HorizontalPodAutoscaler portal\/front-bff \(50-services\/channels, renamed\)\n +~ spec\.maxReplicas: \d → 9\n/,
    );
  });
});

describe('what holds data and is renamed', () => {
  test('is marked as lost, where objects hold it', () => {
    const topic = (name: string) =>
      clusterOf({ '40-data/platform': [object('kafka.strimzi.io/v1', 'KafkaTopic', name)] });
    const sides = (['a.v1', 'b.v1'] as const).map((name) => itemsIn(topic(name), 'one', []));
    const renames = findRenames([oneSided(...sides)]);

    expect(renames).toEqual([{ from: 'a.v1', to: 'b.v1', objects: 1 }]);
    expect(compareClusters('one', sides[0], sides[1], renames)?.items).toMatchObject([
      { change: 'removed', renamed: true, marks: [{ kind: 'data' }] },
      { change: 'added', renamed: true, fields: [{ path: 'metadata.name', renamed: true }], marks: [] },
    ]);
  });

  test.each([
    ['topics', 'payments.settled.v1', 'payments.closed.v1'],
    ['stores', 'archive', 'attic'],
  ])('is marked as lost, where only facts declare it: %s', (section, from, to) => {
    const { text, json } = diffAgainst(section, renamedSample(from, to));

    expect(json.environments[0]?.renames).toEqual([{ from, to, objects: 0 }]);
    expect(text).toContain(`  ${from} → ${to}: as declared, no object has the name\n`);
    expect(text).toMatch(new RegExp(`look at these first\n  ! dev: facts: holds data: ${section}\\[${from}\\]: `));
  });
});

test('one service that goes beside another that comes is no rename, though small objects of both look alike', () => {
  const cluster = (name: string, port: number) =>
    itemsIn(
      clusterOf({
        '50-services/payments': [
          object('v1', 'ServiceAccount', name),
          object('v1', 'Service', name, { spec: { port } }),
          object('apps/v1', 'Deployment', name, { spec: { port } }),
        ],
      }),
      'one',
      [],
    );
  const renamesTo = (port: number) => findRenames([oneSided(cluster('a', 1), cluster('b', port))]);

  expect(renamesTo(2)).toEqual([]);
  expect(renamesTo(1)).toEqual([{ from: 'a', to: 'b', objects: 3 }]);
});
