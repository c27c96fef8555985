import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resource } from '../../../constructs/core/resource';
import { CLUSTER } from './cluster';
import { GATEWAY } from './gateway';
import { IDENTITY } from './identity';
import { MESH } from './mesh';
import { SERVICE } from './service';
import { type Alternatives, examined } from './subject';
import { WORKLOAD } from './workload';

const SUBJECTS = [...CLUSTER, ...GATEWAY, ...IDENTITY, ...MESH, ...SERVICE, ...WORKLOAD];

test.each(SUBJECTS)('every prop of $name, changed, changes the manifests', (subject) => {
  expect(subject.silentProps()).toEqual([]);
});

test('a prop that is declared and read nowhere is found', () => {
  const forgetful = examined<{ readonly read: string; readonly forgotten?: string }>({
    name: 'Forgetful',
    props: { read: 'a', forgotten: 'a' },
    alternatives: { read: ['b'], forgotten: ['b', 'c'] },
    build: (scope, { read }) =>
      resource(scope, 'Config', 'v1/ConfigMap', { metadata: { name: read, namespace: 'shop' } }),
  });

  expect(forgetful.silentProps()).toEqual(['forgotten[0]', 'forgotten[1]']);
});

test('a table that leaves a prop out does not compile', () => {
  // @ts-expect-error no alternative for `forgotten`
  const alternatives: Alternatives<{ readonly read: string; readonly forgotten?: string }> = { read: ['b'] };

  expect(Object.keys(alternatives)).toEqual(['read']);
});

/** The landing zone's parts are Terraform's, and examined in test/constructs/foundation. */
test('every construct is examined', () => {
  const root = join(__dirname, '../../../constructs');
  const classes = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('foundation'))
    .flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/^export class (\w+) extends \w+/gm)])
    .map(([, name]) => name);

  expect(SUBJECTS.map(({ name }) => name)).toEqual(expect.arrayContaining(classes));
});
