import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { compile } from '../project/compile';
import { ProjectCopy, WITH_TESTS } from '../project/copy';
import { changed, Page } from '../project/shown';
import { digest, tree } from '../project/tree';
import { type AnyObject, only } from '../stacks/environments';
import { README_FILES } from './readme';

const ROOT = join(__dirname, '..', '..');

const RECIPES = {
  component: new Page(ROOT, 'docs/adding/component.md'),
  area: new Page(ROOT, 'docs/adding/area.md'),
  rule: new Page(ROOT, 'docs/adding/rule.md'),
};

/** A test that the recipes add, and those that look at everything, also at what the recipes add. */
const SUITES = [
  'constructs/status/watch-list',
  'architecture',
  'architecture/documentation',
  'constructs/every-prop/every-prop',
  'environments/platform/components',
  'environments/validation/mistakes',
  'policies/catalogue',
  'stacks/edges',
];

function pathsOf({ files, edits }: Page): string[] {
  return [...files, ...edits].map(({ path }) => path);
}

/** Does what a page says. */
function follow({ files, edits }: Page, copy: ProjectCopy): void {
  for (const edit of edits) {
    copy.write(edit.path, changed(copy.read(edit.path), edit));
  }
  for (const { path, text } of files) {
    copy.write(path, text);
  }
}

/** Code that the pages touch. */
const TOUCHED = Object.values(RECIPES)
  .flatMap(pathsOf)
  .filter((path) => path.endsWith('.ts'));

/** Compiles the environments, the program and all that the pages touch, and what the README shows. */
function compileWithReadme(copy: ProjectCopy) {
  // All else is compiled by `npm test` itself.
  for (const { path, text } of README_FILES) {
    copy.write(path, text);
  }
  const include = ['environments/*.ts', 'stacks/main.ts', ...TOUCHED, ...README_FILES.map(({ path }) => path)];
  copy.write('tsconfig.recipes.json', JSON.stringify({ extends: './tsconfig.json', include }));
  const run = compile(copy.folder, '-p', 'tsconfig.recipes.json');
  for (const { path } of README_FILES) {
    copy.delete(path);
  }
  return run;
}

/** Everything that was added, once: a copy takes longer to check than to make. */
const copy = new ProjectCopy(ROOT, 'recipes', WITH_TESTS);
afterAll(() => copy.remove());
for (const recipe of Object.values(RECIPES)) {
  follow(recipe, copy);
}
const images = copy.run('node', ['--require', 'tsx/cjs', 'stacks/images/main.ts']);
const synthesized = copy.synth(['dev']);

const json = (file: string): AnyObject => JSON.parse(copy.read(`dist/dev/${file}`));
const objects = (file: string) => loadAll(copy.read(`dist/dev/primary/${file}`)) as AnyObject[];

describe('what the recipes add', () => {
  test.each(Object.entries(RECIPES))('does not exist yet: %s', (name, { files }) => {
    expect(files.length).toBeGreaterThanOrEqual(2);
    expect({ name, there: files.filter(({ path }) => existsSync(join(ROOT, path))) }).toEqual({ name, there: [] });
  });

  test('compiles, and so does what the README shows', () => {
    expect(compileWithReadme(copy)).toMatchObject({ stdout: '', status: 0 });
  });

  test('has the style of the house', () => {
    const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const run = copy.run('node', [biome, 'check', '--error-on-warnings', '--vcs-enabled=false', ...TOUCHED]);

    expect({ status: run.status, errors: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, errors: '' });
    expect(run.stdout).toMatch(/^Checked \d\d files/);
  });

  test('is synthesized, and judged by every rule without a violation', () => {
    expect(images.status).toBe(0);
    expect(synthesized.stderr).toMatch(/^dev {2,}primary/m);
    expect(synthesized.status).toBe(0);
    const { rules } = json('evidence.json');
    const asked = rules.filter(({ verdict }: AnyObject) => verdict !== 'not in this stage');
    expect(asked.filter(({ verdict, examined }: AnyObject) => verdict !== 'pass' || examined === 0)).toEqual([]);
  });

  test('passes its own tests, and those that look at everything', () => {
    const together = SUITES.map((suite) => `describe('${suite}', () => void require('./${suite}.test'));\n`);
    copy.write('test/followed.test.ts', together.join(''));
    const run = copy.run('node', [join('node_modules', 'jest', 'bin', 'jest.js'), '--runInBand', 'test/followed']);
    copy.delete('test/followed.test.ts');

    expect({ status: run.status, errors: run.status === 0 ? '' : run.stderr }).toEqual({ status: 0, errors: '' });
    for (const suite of SUITES) {
      expect(run.stderr).toMatch(new RegExp(`^  ${suite}\\n`, 'm'));
    }
  });
});

describe('a change that a page shows', () => {
  const edit = { path: 'list.ts', hunks: [{ from: '  a,\n', to: '  a,\n  b,\n', added: ['b,'] }] };

  test('is made where its lines stand, and refused where they do not stand once', () => {
    expect(changed('[\n  a,\n]\n', edit)).toBe('[\n  a,\n  b,\n]\n');
    expect(() => changed('[\n  aa,\n]\n', edit)).toThrow('list.ts holds these lines 0 times, not once');
    expect(() => changed('[\n  a,\n  a,\n]\n', edit)).toThrow('list.ts holds these lines 2 times, not once');
  });
});

describe('the recipe of a component', () => {
  const { resource } = synthesized.status === 0 ? json('primary/terraform/cdk.tf.json') : { resource: {} };
  const NAME = 'trust-manager';

  test('touches five files, and the lock that a command writes', () => {
    const touched = pathsOf(RECIPES.component);

    expect([...new Set(touched)]).toEqual(touched);
    expect(touched.length).toBeLessThanOrEqual(5);
    expect(copy.read('environments/images.lock.json')).toContain(`/cert-manager/${NAME}"`);
  });

  test('makes a namespace with its level, and a quota with room for a roll-out and a lost centre', () => {
    expect(resource.kubernetes_namespace_v1[NAME].metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    // One replica of 20m and 64 MiB, its successor, one of surge, and one more after the loss of the only centre.
    expect(resource.kubernetes_resource_quota_v1[NAME].spec.hard).toMatchObject({
      pods: '4',
      'requests.cpu': '80m',
      'limits.memory': '256Mi',
    });
  });

  test('installs the chart after its quota and the component before, and before the next one', () => {
    expect(resource.helm_release[NAME].depends_on).toEqual(
      expect.arrayContaining([`kubernetes_resource_quota_v1.${NAME}`, 'helm_release.cert-manager']),
    );
    expect(resource.helm_release['metrics-server'].depends_on).toContain(`helm_release.${NAME}`);
    expect(resource.helm_release[NAME]).toMatchObject({ chart: NAME, version: 'v0.24.0' });
  });

  test('denies all traffic, and opens both ends of its flows', () => {
    const policies = objects('10-policies/platform.k8s.yaml');
    const { nodeCidr } = json('facts.json').clusters[0];
    const nodes = { from: [{ ipBlock: { cidr: nodeCidr } }], ports: [{ port: 6443, protocol: 'TCP' }] };

    expect(only(policies, 'NetworkPolicy', NAME, 'default-deny').spec.podSelector).toEqual({});
    expect(only(policies, 'NetworkPolicy', NAME, NAME).spec).toMatchObject({
      podSelector: { matchLabels: { 'app.kubernetes.io/name': NAME } },
      ingress: [nodes],
      egress: [{ to: nodes.from, ports: nodes.ports }],
    });
    expect(only(policies, 'NetworkPolicy', NAME, 'platform-flows').spec.egress[0].ports).toHaveLength(2);
  });

  test('tells the judge its endpoint and its flows', () => {
    const { endpoints, flows } = json('facts.json').clusters[0];

    expect(endpoints).toContainEqual(
      expect.objectContaining({
        name: NAME,
        namespace: NAME,
        serviceAccount: NAME,
        ports: [6443, 9402].map((port) => ({ port, protocol: 'TCP' })),
      }),
    );
    expect(flows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: 'address:api-server', to: `packaged:${NAME}`, port: 6443 }),
        expect.objectContaining({ from: `packaged:${NAME}`, to: 'address:api-server', port: 6443 }),
        expect.objectContaining({ from: `namespace:${NAME}`, to: 'packaged:kube-dns', protocol: 'UDP' }),
      ]),
    );
  });

  test('lets those who see the cluster read its kinds, and has the guide wait for them', () => {
    const readers = Object.entries<AnyObject>(resource.kubernetes_cluster_role_v1).filter(([, { rule }]) =>
      rule.some(({ api_groups: groups }: AnyObject) => groups.includes('trust.cert-manager.io')),
    );

    expect(readers.map(([name]) => name)).toEqual(['terrace-auditor', 'terrace-platform-engineer']);
    expect(copy.read('dist/dev/apply.md')).toMatch(/wait --for=condition=Established crd --all/);
  });
});

describe('the recipe of an area', () => {
  const { files, edits } = RECIPES.area;

  test('takes at most 20 new files, and one line in each list', () => {
    const longer = edits.flatMap(({ path, hunks }) =>
      hunks.filter(({ added }) => added.length > 1).map(({ added }) => ({ path, added })),
    );

    expect(files.length).toBeLessThanOrEqual(20);
    expect(longer).toEqual([]);
    expect(edits.every(({ hunks }) => hunks.some(({ added }) => added.length === 1))).toBe(true);
  });

  test('brings each part that an area may have', () => {
    const parts = [
      /^model\//,
      /^environments\/specification\//,
      /^environments\/validation\//,
      /^environments\/register\/edges\//,
      /^constructs\/\w+\//,
      /^stacks\/kubernetes\/areas\//,
      /^stacks\/kubernetes\/edges\//,
      /^policies\/rules\/\w+\/[-\w]+\.ts$/,
      /^policies\/rules\/\w+\/[-\w]+\.examples\.ts$/,
      /^docs\/areas\//,
      /^test\//,
    ];

    expect(parts.filter((part) => !files.some(({ path }) => part.test(path)))).toEqual([]);
  });

  test('shows its object to the pods that use it', () => {
    const made = objects('50-services/digital-channels.k8s.yaml');
    const { volumes } = only(made, 'Deployment', 'mobile', 'mobile-bff').spec.template.spec;

    expect(JSON.parse(only(made, 'ConfigMap', 'mobile', 'mobile-bff-watch-list').data['watched.json'])).toHaveLength(2);
    expect(volumes).toContainEqual(
      expect.objectContaining({ configMap: expect.objectContaining({ name: 'mobile-bff-watch-list' }) }),
    );
    expect(copy.read('dist/dev/apply.md')).toContain('whose status is shown');
  });
});

describe('the recipe of a rule', () => {
  test('takes one file with its examples, and one line', () => {
    const { files, edits } = RECIPES.rule;

    expect(files.map(({ path }) => path.replace('.examples', ''))).toEqual(Array(2).fill(files[0]?.path));
    expect(edits.flatMap(({ hunks }) => hunks.flatMap(({ added }) => added))).toHaveLength(1);
  });
});

describe('mistakes in what the recipes added', () => {
  test('of an environment are told', () => {
    const broken = new Map([
      ['environments/landscape/units/mobile.ts', ["{ service: 'payment' }", "{ service: 'web-portal' }"]],
      ['environments/landscape/units/content.ts', ["name: 'content'", "name: 'trust-manager'"]],
    ] as const);
    const run = withEdits(broken);

    expect(run.status).toBe(1);
    expect(run.stderr).toContain("front end 'web-portal' runs at its user, where it neither asks nor answers");
    expect(run.stderr).toContain("unit 'trust-manager' has the name of a namespace of the platform");
  });

  test('of manifests are found by the rules, and by the audit of what is open', () => {
    const planted = new Map([
      ['constructs/status/watch-list.ts', ['push({ host,', "push({ host: 'gone.example',"]],
      ['constructs/cluster/group-role.ts', ['name: group', "name: 'Bank Pay'"]],
      ['stacks/kubernetes/edges/watch.ts', ["method: 'GET'", "method: 'HEAD'"]],
    ] as const);
    const run = withEdits(planted);

    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /\[OB-99\] primary ConfigMap mobile\/mobile-bff-watch-list: 'gone\.example' is no Service/,
    );
    expect(run.stderr).toMatch(/\[ID-99\] primary \w+ \S+: it names a group that the identity provider cannot have/);
    expect(run.stderr).toMatch(/\[NM-09\] primary .*mobile-bff/);
  });

  /** Runs the synthesis with some texts changed, and changes them back; a run that is refused leaves its output. */
  function withEdits(edits: ReadonlyMap<string, readonly [string, string]>) {
    const before = digest(tree(copy.path('dist')));
    for (const [path, [from, to]] of edits) {
      copy.edit(path, from, to);
    }
    const run = copy.synth(['dev']);
    expect(digest(tree(copy.path('dist')))).toBe(before);
    for (const [path, [from, to]] of edits) {
      copy.edit(path, to, from);
    }
    return run;
  }
});
