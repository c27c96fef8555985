import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { jsonMap } from '../../../stacks/writer/json-map';

const ROOT = join(__dirname, '..', '..', '..');

test('a map is one like any other', () => {
  const map = jsonMap();
  map.a = 1;

  expect(map).toStrictEqual({ a: 1 });
  expect(Object.getPrototypeOf(map)).toBe(Object.getPrototypeOf({}));
  expect(jsonMap()).not.toBe(jsonMap());
});

test('maps share a shape when thousands of other objects used up those of {}', () => {
  const script = `
    const { jsonMap } = require('./stacks/writer/json-map.ts');
    const held = Array.from({ length: 3000 }, (_, index) => { const other = {}; other['other' + index] = 1; return other; });
    const sameShape = new Function('a', 'b', 'return %HaveSameMap(a, b)');
    const share = (make) => sameShape(...[make(), make()].map((map) => { map.first = held.length; map.second = 2; return map; }));
    console.log(JSON.stringify([share(() => ({})), share(jsonMap)]));`;
  const run = spawnSync(process.execPath, ['--allow-natives-syntax', '--require', 'tsx/cjs', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });

  expect(run.stdout).toBe('[false,true]\n');
});
