import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALONE, BESIDE, fileOf, GROUPS, SUITE, suitesOf, TESTS } from './suites';

const suites = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(SUITE));
const grouped = GROUPS.flatMap(suitesOf);

describe('the suites that npm test runs', () => {
  test('are all that there are, each once', () => {
    const alone = [...ALONE, ...BESIDE].map((name) => name + SUITE).filter((path) => existsSync(join(TESTS, path)));

    expect(suites.length).toBeGreaterThan(20);
    expect([...grouped, ...alone].sort()).toEqual(suites.sort());
  });

  test.each(GROUPS)('run by the file of their group: %s', (group) => {
    expect(readFileSync(join(TESTS, fileOf(group)), 'utf8')).toContain(`together('${group}');`);
    expect(suitesOf(group)).not.toEqual([]);
  });

  test.each(BESIDE)('but those that the whole run of CI names: %s', (name) => {
    expect(readFileSync(join(TESTS, '..', '.ci', 'run'), 'utf8')).toContain(`npx jest test/${name}`);
  });

  test('share no module to which one of them gives another content', () => {
    const changing = grouped.filter((path) => /jest\.(mock|doMock)\(/.test(readFileSync(join(TESTS, path), 'utf8')));

    expect(changing).toEqual([]);
  });
});
