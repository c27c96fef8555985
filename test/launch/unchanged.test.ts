import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Store } from '../../launch/store';
import { Proof } from '../../launch/unchanged';
import { LEFT_OUT, LOG } from '../../launch/unseen';

const ROOT = join(__dirname, '..', '..');
const EDITS = 200;
const holds = () => true;

const PACKAGE = 'node_modules/found';
/** What of packages a run was made of. */
const PARTS_OF_PACKAGES: readonly string[] = [PACKAGE, `${PACKAGE}/index.js`];

const folder = mkdtempSync(join(tmpdir(), 'terrace-unchanged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VARIABLES: Readonly<Record<string, string>> = { PATH: '/bin', TERRACE_LOAD_SECONDS: '60' };
const proofOf = (variables = VARIABLES, operands: readonly string[] = [], start = Date.now()) =>
  new Proof(folder, new Store(folder), operands, variables, start);
/** A proof a minute after the last edit: what changed this moment proves nothing anyway. */
const laterProof = () => proofOf(VARIABLES, [], Date.now() + 60_000);

/** Numbers below a bound, always the same. */
let seed = 7;
function below(bound: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * bound);
}

function files(): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !['.cache', PACKAGE].some((part) => path.includes(part)))
    .sort();
}

/** Changes of a file, each with the way back. */
const CHANGES: readonly ((path: string) => () => void)[] = [
  (path) => {
    const before = readFileSync(path);
    const after = Buffer.from(before);
    const at = below(before.length);
    after[at] = (after[at] ?? 0) ^ (1 << below(8));
    writeFileSync(path, after.length === 0 ? 'x' : after);
    return () => writeFileSync(path, before);
  },
  (path) => {
    const before = readFileSync(path);
    writeFileSync(path, before.length === 0 ? 'x' : '');
    return () => writeFileSync(path, before);
  },
  (path) => {
    const before = readFileSync(path);
    rmSync(path);
    return () => writeFileSync(path, before);
  },
  (path) => {
    renameSync(path, `${path}.moved`);
    return () => renameSync(`${path}.moved`, path);
  },
  (path) => {
    appendFileSync(`${path}.new`, '');
    return () => rmSync(`${path}.new`);
  },
  (path) => {
    chmodSync(path, 0o600);
    return () => chmodSync(path, 0o644);
  },
];

describe('the proof that nothing changed', () => {
  beforeAll(async () => {
    for (const part of [
      'model',
      'stacks/loading',
      'launch',
      'imports/schemas/index.json',
      'package-lock.json',
      'cdk8s.yaml',
    ]) {
      cpSync(join(ROOT, part), join(folder, part), { recursive: true });
    }
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{}');
    mkdirSync(join(folder, 'dist', 'dev', 'primary'), { recursive: true });
    for (let index = 0; index < 40; index++) {
      writeFileSync(join(folder, 'dist', 'dev', 'primary', `${index}.k8s.yaml`), `kind: K${index}\n`);
    }
    mkdirSync(join(folder, `parts${LOG}`));
    writeFileSync(join(folder, `parts${LOG}`, 'part.ts'), 'export default 1;');
    for (const path of files()) {
      chmodSync(path, 0o644);
    }
    mkdirSync(join(folder, PACKAGE));
    for (const file of ['index.js', 'unused.js']) {
      writeFileSync(join(folder, PACKAGE, file), '');
    }
    await setTimeout(60);
    proofOf().remember(['what people must know'], PARTS_OF_PACKAGES, holds);
  });

  test('tells what people must know', () => {
    expect(proofOf().lines()).toEqual(['what people must know']);
  });

  test(`fails for each of ${EDITS} edits of sources, schemas, locks and output, and stands when all are taken back`, () => {
    const paths = files().filter((path) => !path.endsWith(LOG));
    const output = paths.filter((path) => path.startsWith(join(folder, 'dist')));
    const unnoticed: string[] = [];
    for (let edit = 0; edit < EDITS; edit++) {
      const of = edit % 2 === 0 ? output : paths;
      const path = of[below(of.length)] as string;
      const change = below(CHANGES.length);
      const isSettings = path.endsWith('node_modules/.package-lock.json');
      const undo = CHANGES[isSettings ? 0 : change]?.(path);
      if (laterProof().lines() !== undefined) {
        unnoticed.push(`${change} of ${path}`);
      }
      undo?.();
    }

    expect(unnoticed).toEqual([]);
    expect(laterProof().lines()).toEqual(['what people must know']);
  });

  test('fails for a source in a folder that is called like a log', () => {
    const path = join(folder, `parts${LOG}`, 'part.ts');
    writeFileSync(path, 'export default 2;');
    expect(laterProof().lines()).toBeUndefined();
    writeFileSync(path, 'export default 1;');
    expect(laterProof().lines()).toBeDefined();
  });

  test('fails for other variables, operands, links, and what changed this moment', async () => {
    await setTimeout(60);
    expect(proofOf().lines()).toBeDefined();
    expect(proofOf({ ...VARIABLES, NODE_OPTIONS: '' }).lines()).toBeUndefined();
    expect(proofOf({ ...VARIABLES, PATH: '/usr/bin' }).lines()).toBeUndefined();
    expect(proofOf(VARIABLES, ['dev']).lines()).toBeUndefined();
    symlinkSync('model', join(folder, 'link'));
    expect(proofOf().lines()).toBeUndefined();
    rmSync(join(folder, 'link'));
    expect(proofOf().lines()).toBeDefined();
    const before = readFileSync(join(folder, 'cdk8s.yaml'));
    writeFileSync(join(folder, 'cdk8s.yaml'), before);
    expect(proofOf().lines()).toBeUndefined();
  });

  test.each(['CDK8S_OUTDIR', 'TERRACE_PHASES', 'NODE_OPTIONS', 'NODE_PATH', 'NODE_ICU_DATA'])(
    'is none for a run with %s, which always works',
    async (name) => {
      const variables = { ...VARIABLES, [name]: '1' };
      await setTimeout(60);
      const proof = proofOf(variables);

      expect([proof.remember([], [], holds), proof.data]).toEqual([undefined, undefined]);
      expect(proofOf(variables).lines()).toBeUndefined();
    },
  );

  test('knows what may be read beside sources', async () => {
    await setTimeout(60);
    const { data } = proofOf();
    const withEdit = (path: string) => {
      const before = readFileSync(join(folder, path));
      appendFileSync(join(folder, path), ' ');
      const after = proofOf().data;
      writeFileSync(join(folder, path), before);
      return after;
    };

    expect(data).toEqual(expect.any(String));
    expect(withEdit('model/tier.ts')).toBe(data);
    expect(withEdit('package-lock.json')).toBe(data);
    expect(withEdit('imports/schemas/index.json')).not.toBe(data);
    expect(withEdit('launch/evaluate.js')).not.toBe(data);
    expect(proofOf().data).toBe(data);
  });

  test('is not remembered where a source changed during the run, also there and back', async () => {
    await setTimeout(60);
    const proof = proofOf(VARIABLES, ['moving']);
    const before = readFileSync(join(folder, 'cdk8s.yaml'));
    writeFileSync(join(folder, 'cdk8s.yaml'), 'other');
    writeFileSync(join(folder, 'cdk8s.yaml'), before);
    proof.remember([], [], holds);
    await setTimeout(60);

    expect(proofOf(VARIABLES, ['moving']).lines()).toBeUndefined();
  });

  test.each([
    ['edited', (path: string) => writeFileSync(path, 'x')],
    [
      'edited and given its former time',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, 'y');
        utimesSync(path, atime, mtime);
      },
    ],
    [
      'replaced by an equal one',
      (path: string) => {
        cpSync(path, `${path}.new`);
        renameSync(`${path}.new`, path);
      },
    ],
    ['given another before it', (path: string) => writeFileSync(path.replace(/\.js$/, ''), '')],
    ['removed', (path: string) => rmSync(path)],
  ])('fails where a part of a package is %s, until a run is remembered again', async (_, edit) => {
    const path = join(folder, PACKAGE, 'index.js');
    const remember = (proof = proofOf()) => proof.remember(['again'], PARTS_OF_PACKAGES, holds);
    await setTimeout(60);
    remember();
    expect(laterProof().lines()).toEqual(['again']);
    const during = proofOf();
    edit(path);
    expect(laterProof().lines()).toBeUndefined();
    expect(remember(during)).toBeUndefined();
    writeFileSync(path, '');
    await setTimeout(60);
    expect(remember()).toBeDefined();
    expect(proofOf().lines()).toEqual(['again']);
  });

  test('is nothing where what was kept is something else', async () => {
    await setTimeout(60);
    expect(proofOf().lines()).toEqual(['again']);
    const store = new Store(folder);
    const [name = ''] = readdirSync(store.folder).filter((each) => store.read(each)?.includes('again') === true);
    const kept = JSON.parse(String(store.read(name)));
    const others = [
      null,
      7,
      [],
      {},
      ...Object.keys(kept).flatMap((key) => [
        { ...kept, [key]: null },
        { ...kept, [key]: [7] },
      ]),
    ];
    for (const other of others) {
      store.writeData(name, other);
      expect([other, proofOf().lines()]).toEqual([other, undefined]);
    }
    store.write(name, 'no data');
    expect(proofOf().lines()).toBeUndefined();
    store.writeData(name, kept);
    expect(proofOf().lines()).toEqual(['again']);
  });

  test('is not remembered where the output no longer is what the run made of it', async () => {
    await setTimeout(60);
    expect(proofOf(VARIABLES, ['edited']).remember([], [], () => false)).toBeUndefined();
    expect(proofOf(VARIABLES, ['edited']).lines()).toBeUndefined();
  });

  test('fails where packages are not installed', async () => {
    await setTimeout(60);
    const lock = join(folder, 'node_modules', '.package-lock.json');
    renameSync(lock, `${lock}.away`);
    expect(proofOf().lines()).toBeUndefined();
    renameSync(`${lock}.away`, lock);
    await setTimeout(60);
    expect(proofOf().lines()).toBeDefined();
  });

  test('leaves out what git ignores, and git', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').trim().split('\n');

    expect(ignored.sort()).toEqual(
      [`*${LOG}`, ...LEFT_OUT.filter((name) => name !== '.git').map((name) => `${name}/`)].sort(),
    );
  });
});
