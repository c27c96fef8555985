import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { findCycle } from './architecture/cycles';
import { documentationGaps } from './architecture/documentation';
import { folderGraph } from './architecture/folders';
import { type Import, importsOf, sourceFiles } from './architecture/imports';
import { documentedInterfaces } from './architecture/interfaces';

const ROOT = join(__dirname, '..');

/** Packages of the CDKs. */
const CDK = ['cdk8s', 'cdk8s-plus-27', 'cdktf', 'constructs', '@cdktf/provider-helm', '@cdktf/provider-kubernetes'];

/** Who may import whom: the table of the architecture. Folders and packages; a path allows one file. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['model'],
  commands: ['commands', 'node:util'],
  launch: ['launch', 'esbuild', 'node:*'],
  environments: ['model', 'environments', 'ipaddr.js', 'node:crypto', 'node:net', 'node:util'],
  imports: ['imports', 'cdk8s', 'node:fs', 'node:path'],
  'imports/generate': ['imports', 'yaml', 'js-yaml', 'node:*'],
  'imports/generate/main.ts': ['imports', 'commands', 'node:fs', 'node:path'],
  constructs: [...CDK, 'model', 'imports', 'constructs'],
  policies: ['policies', 'imports', '@marcbachmann/cel-js', 'ajv', 'ipaddr.js', 'js-yaml', 'node:net'],
  stacks: [...CDK, 'model', 'environments', 'constructs', 'stacks', 'yaml', 'node:fs', 'node:path'],
  prune: [
    'prune',
    'policies/facts',
    'policies/objects.ts',
    'policies/reading',
    'commands',
    'node:child_process',
    'node:crypto',
    'node:fs',
    'node:path',
  ],
  'policies/reading': ['policies', 'js-yaml', 'node:fs', 'node:path'],
  'policies/audit': ['policies', 'js-yaml', 'node:fs', 'node:path'],
  'policies/population.ts': ['policies', 'node:crypto'],
  'policies/audit/main.ts': ['policies', 'commands'],
  'policies/diff/main.ts': ['policies', 'commands'],
  'stacks/kubernetes/areas/admission.ts': ['constructs/core', 'policies', 'stacks'],
  'stacks/kubernetes/cluster.ts': ['environments', 'policies/admission', 'stacks'],
  'stacks/images/main.ts': ['environments', 'stacks', 'commands', 'node:fs', 'node:path'],
  'stacks/loading/apart.ts': ['stacks', 'node:child_process', 'node:os', 'node:path'],
  'stacks/main.ts': ['environments', 'policies', 'stacks', 'commands', 'node:fs', 'node:path'],
  'stacks/signals.ts': ['node:timers/promises'],
  'stacks/writer/run-folder.ts': ['node:child_process', 'node:fs', 'node:os', 'node:path'],
};

const FOLDERS = Object.keys(MAY_IMPORT).filter((row) => !row.includes('/'));

/** Made from the schemas by `npm run import`; says what these say. */
const GENERATED = 'imports/kinds.ts';

const files = sourceFiles(ROOT, FOLDERS);
const interfaces = documentedInterfaces(files.map(textOf));
const imports: readonly Import[] = files.flatMap((file) => importsOf(ROOT, file));

/** The row of the table that fits a file best. */
function ruleFor(file: string): readonly string[] {
  const rows = Object.keys(MAY_IMPORT).filter((row) => file === row || file.startsWith(`${row}/`));
  const best = rows.sort((a, b) => b.length - a.length)[0];
  return best === undefined ? [] : (MAY_IMPORT[best] ?? []);
}

function allows(rule: readonly string[], { target }: Import): boolean {
  return rule.some(
    (allowed) =>
      target === allowed || target.startsWith(`${allowed}/`) || (allowed === 'node:*' && target.startsWith('node:')),
  );
}

function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

describe('the architecture', () => {
  test('has files in every folder of the table', () => {
    for (const folder of FOLDERS) {
      expect(files.filter((file) => file.startsWith(`${folder}/`))).not.toHaveLength(0);
    }
    expect(imports.length).toBeGreaterThan(500);
  });

  test('has no import that its table forbids', () => {
    const forbidden = imports.filter((found) => !allows(ruleFor(found.file), found));

    expect(forbidden.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test('finds a forbidden import and a cycle when there is one', () => {
    const planted: Import = { file: 'constructs/mesh/access.ts', target: 'environments/dev.ts', typeOnly: false };

    expect(allows(ruleFor(planted.file), planted)).toBe(false);
    expect(allows(ruleFor('policies/judge.ts'), { ...planted, target: 'model/tier.ts' })).toBe(false);
    expect(allows(ruleFor('stacks/synthesis.ts'), { ...planted, target: 'policies/index.ts' })).toBe(false);
    expect(
      findCycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
  });

  test('has no cycle of imports', () => {
    const graph = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { file, target } of imports) {
      if (graph.has(target)) {
        graph.get(file)?.push(target);
      }
    }

    expect(findCycle(graph)).toBeUndefined();
  });

  test.each(FOLDERS)('has no circle of folders in %s', (folder) => {
    expect(findCycle(folderGraph(imports, folder))).toBeUndefined();
  });

  test('finds a circle of folders when there is one, also without a circle of files', () => {
    const planted: Import = {
      file: 'constructs/mesh/peer.ts',
      target: 'constructs/service/runtime-profile.ts',
      typeOnly: true,
    };

    expect(findCycle(folderGraph([...imports, planted], 'constructs'))).toEqual(
      expect.arrayContaining(['constructs/mesh', 'constructs/service']),
    );
  });

  test('keeps cdktf to the landing zone, and cdk8s-plus-27 to one file', () => {
    const cdktf = imports.filter(({ target }) => target === 'cdktf' || target.startsWith('@cdktf/'));
    const kplus = imports.filter(({ target, typeOnly }) => target === 'cdk8s-plus-27' && !typeOnly);

    expect(cdktf.length).toBeGreaterThan(0);
    expect(cdktf.filter(({ file }) => !/^(constructs\/foundation|stacks\/terraform)\//.test(file))).toEqual([]);
    expect([...new Set(kplus.map(({ file }) => file))]).toEqual(['constructs/core/kplus.ts']);
  });

  test('loads providers file by file, never as a whole', () => {
    expect(imports.filter(({ target }) => /^@cdktf\/provider-[a-z]+$/.test(target))).toEqual([]);
  });

  test('leads from a unit to no contracts but those that it imports itself, so that an edit re-checks little', () => {
    const importedBy = (from: string) => imports.filter(({ file }) => file === from).map(({ target }) => target);
    const reached = (from: string, seen = new Set<string>()): Set<string> => {
      for (const target of importedBy(from)) {
        if (!seen.has(target)) {
          reached(target, seen.add(target));
        }
      }
      return seen;
    };
    const contracts = (paths: Iterable<string>) =>
      [...paths].filter((path) => path.startsWith('environments/landscape/contracts/')).sort();
    const units = files.filter((file) => file.startsWith('environments/landscape/units/'));

    expect(units).not.toHaveLength(0);
    for (const unit of units) {
      expect([unit, contracts(reached(unit))]).toEqual([unit, contracts(importedBy(unit))]);
    }
  });

  test('reads the outside in its entry points only', () => {
    const entryPoints =
      /^(commands\/run\.ts|stacks\/main\.ts|stacks\/loading\/check-file\.ts|launch\/|imports\/generate\/)/;
    const outside =
      /process\.(env|argv|exit|cwd|hrtime|cpuUsage)|new Date\(\)|Date\.now|Math\.random|randomUUID|os\.hostname/;
    // A stopwatch, two runs that must not step back in step, and a switch of cdk8s that the entry point turns off.
    const exceptions = ['phases', 'turn', 'plain-object'].map((name) => `stacks/writer/${name}.ts`);
    const found = files.filter(
      (file) => !exceptions.includes(file) && !entryPoints.test(file) && outside.test(textOf(file)),
    );

    expect(found).toEqual([]);
  });

  test('asks the plan for the mesh, never the role of a cluster', () => {
    const asked = /[!=]==?\s*'management'|'management'\s*[!=]==?|case 'management'/;
    const readers = files.filter((file) => /^(constructs|stacks|environments\/(register|platform))\//.test(file));

    expect(readers.filter((file) => asked.test(textOf(file)))).toEqual([]);
    expect(asked.test("mesh: role !== 'management',")).toBe(true);
    // Where services stand does depend on the role.
    expect(asked.test(textOf('environments/placement.ts'))).toBe(true);
  });

  test.each(FOLDERS)('documents what it exports in %s, members, defaults and errors too', (folder) => {
    const gaps = files
      .filter((file) => file.startsWith(`${folder}/`) && file !== GENERATED)
      .flatMap((file) => documentationGaps(file, textOf(file), interfaces));

    expect(gaps).toEqual([]);
  });

  test('keeps the tests of a folder under its name', () => {
    const tests = sourceFiles(ROOT, ['test']).filter((file) => file.endsWith('.test.ts'));
    const homes = new Set(tests.map((file) => relative('test', dirname(file)).split('/')[0]));
    const allowed = new Set(['', ...FOLDERS, 'architecture', 'project', 'example', 'bench', 'conformance', 'together']);

    expect([...homes].filter((home) => !allowed.has(home ?? ''))).toEqual([]);
  });
});
