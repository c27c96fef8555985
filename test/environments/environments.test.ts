import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '../../environments/validation';
import { bounds } from './addresses';
import { ENVIRONMENTS } from './all';

const folder = join(__dirname, '..', '..', 'environments');

test('the environments are the files with a default export, each named like its file', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found = files.filter((file) => /^export default /m.test(readFileSync(join(folder, file), 'utf8')));

  expect(found.length).toBeGreaterThan(0);
  expect(found.sort()).toEqual(ENVIRONMENTS.map(({ name }) => `${name}.ts`).sort());
});

test('no two clusters of any environments share addresses', () => {
  const ranges = ENVIRONMENTS.flatMap(({ clusters }) =>
    clusters.flatMap((each) => [each.podCidr, each.serviceCidr, each.nodeCidr]),
  )
    .map(bounds)
    .sort(([a], [b]) => a - b);

  expect(ranges.length).toBeGreaterThanOrEqual(3);
  for (const [index, [first]] of ranges.entries()) {
    expect(first).toBeGreaterThan(ranges[index - 1]?.[1] ?? 0);
  }
});

test.each(ENVIRONMENTS)('$name is without a mistake', (environment) => {
  expect(validate(environment)).toEqual([]);
});
