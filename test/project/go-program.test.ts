import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Stands in for the compiler: notes its calls, and takes a while to write the file that is asked for. */
const COMPILER = `#!/bin/sh
echo "$1" >> "$0.calls"
[ "$1" = build ] || exit 0
while [ "$1" != -o ]; do shift; done
sleep 0.2
echo built > "$2"
`;

/** Asks twice at the same time, and prints where the programs are. */
const PROGRAM = `
const { buildGoProgram } = require('./test/conformance/build/go-program');
Promise.all([buildGoProgram({ name: 'kwok' }), buildGoProgram({ name: 'kwok' })]).then((builds) =>
  console.log(JSON.stringify(builds)),
);
`;

describe('buildGoProgram', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-go-'));

  afterAll(() => rmSync(folder, { recursive: true }));

  test('builds a program once for all that ask at the same time', () => {
    const compiler = join(folder, 'go');
    writeFileSync(compiler, COMPILER);
    chmodSync(compiler, 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}`, XDG_CACHE_HOME: folder };

    const run = spawnSync('node', ['--require', 'tsx/cjs', '-e', PROGRAM], { cwd: ROOT, env, encoding: 'utf8' });

    expect({ status: run.status, errors: run.stderr }).toMatchObject({ status: 0 });
    const paths: string[] = JSON.parse(run.stdout);
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['built\n', 'built\n']);
    const calls = readFileSync(`${compiler}.calls`, 'utf8').split('\n');
    expect(calls.filter((call) => call === 'build')).toHaveLength(1);
  });
});
