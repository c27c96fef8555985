import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import { validate } from '../../../environments/validation';
import { smokeTest } from '../../../stacks/guide/smoke-test';
import { filesOf, synthesize } from '../../../stacks/synthesis';
import { Phases } from '../../../stacks/writer';
import { blocksOf, scriptOf } from '../../conformance/guide/blocks';
import { edited, service } from '../../environments/validation/edit';
import { sample } from '../../environments/validation/sample';

const made = synthesize(sample, new Phases());
const files = [...filesOf(made, {}, new Phases())];
const texts = files.map(([, text]) => text).join('\n');
const blocks = blocksOf(made.guide);
const commands = blocks.flatMap(({ title, script }) =>
  script
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ title, line })),
);

/** Variables that a reader sets before: their use says what is missing, or has a default. */
const GIVEN = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'KUBECONFIG',
  'TERRACE',
  'TERRACE_REGISTRY_PASSWORD',
  'TERRACE_REGISTRY_USER',
  'TERRACE_SECRETS',
  'TERRACE_WORK',
  'HOME',
  'PWD',
];

/** Where a line uses a variable that no line before it has set; what it sets itself comes too late. */
function usedBeforeSet(lines: readonly string[], given: readonly string[] = GIVEN): string[] {
  const set = new Set(given);
  return lines.flatMap((line) => {
    const used = [...line.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);
    const unset = used.filter((name) => !set.has(name)).map((name) => `$${name}: ${line}`);
    const assigned = [...line.matchAll(/(?:^| )(\w+)=/g)].map(([, name = '']) => name);
    const read = [...line.matchAll(/\bread -r ([\w ]+)/g)].flatMap(([, names = '']) => names.split(' '));
    const listed = [...line.matchAll(/\bfor (\w+) in /g)].map(([, name = '']) => name);
    for (const name of [...assigned, ...read, ...listed]) {
      set.add(name);
    }
    return unset;
  });
}

/** The words behind an option or a command, wherever it stands. */
function wordsAfter(what: RegExp): string[] {
  return [...new Set(commands.flatMap(({ line }) => [...line.matchAll(what)].map(([, word = '']) => word)))].sort();
}

describe('the commands of a guide', () => {
  test('parse, one by one and together', () => {
    for (const script of [...blocks.map((block) => block.script), scriptOf(blocks, 2)]) {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
    expect(spawnSync('bash', ['-n'], { input: 'if [ -d x ]; then\n', encoding: 'utf8' }).status).toBe(2);
  });

  test('use no variable before it is set, nor in the line that sets it', () => {
    expect(usedBeforeSet(commands.map(({ line }) => line))).toEqual([]);
    expect(usedBeforeSet(['export A=1 B="$A"', 'echo "$B"', 'read -r C', 'echo $C $D'], [])).toEqual([
      '$A: export A=1 B="$A"',
      '$D: echo $C $D',
    ]);
  });

  test('name only files that were written', () => {
    const named = wordsAfter(/ (?:-f|-d|cp) ((?!-)[\w./-]+)/g);
    const written = files.map(([file]) => file);

    expect(
      named.filter((path) => !written.some((file) => file === path || file.startsWith(`${path.replace(/\/$/, '')}/`))),
    ).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['management/terraform', 'recovery/50-services/']));
    expect(wordsAfter(/^cp ((?!-)\S+)/g)).toEqual([
      'management/terraform/cdk.tf.json',
      'primary/terraform/cdk.tf.json',
      'recovery/terraform/cdk.tf.json',
    ]);
  });

  test('wait for what is declared: what an earlier release left may never be ready, and is pruned last', () => {
    const waits = commands.map(({ line }) => line).filter((line) => /\b(?:wait --for|rollout status)\b/.test(line));
    const named = waits.map(
      (line) => line.match(/ -f - *$| (?:crd --all|apiservice \S+|(?:daemonset|service)\/\S+)(?: |$)/)?.[0] ?? line,
    );

    expect(waits.length).toBeGreaterThan(10);
    expect([...new Set(named.map((text) => text.trim()))].sort()).toEqual([
      '-f -',
      'apiservice v1beta1.metrics.k8s.io',
      'crd --all',
      'daemonset/istio-cni-node',
      'service/ingressgateway',
    ]);
    expect(commands.filter(({ line }) => line.includes('managed-by')).map(({ title }) => title)).toEqual([
      'recovery 8. Replicas',
      'primary 8. Replicas',
    ]);
  });

  test('know the pods of a Deployment by its name, as the smoke test looks for them', () => {
    const selectors = made.clusters
      .flatMap((cluster) => cluster.files.flatMap(({ objects }) => objects))
      .filter(({ kind }) => kind === 'Deployment')
      .map(({ metadata: { name }, spec }) => [name, spec]);

    expect(selectors.length).toBeGreaterThan(5);
    for (const [name, spec] of selectors) {
      expect(spec).toMatchObject({
        selector: { matchLabels: { 'app.kubernetes.io/name': name } },
        template: { metadata: { labels: { 'app.kubernetes.io/name': name } } },
      });
    }
  });

  test('name only namespaces and secrets that something makes or needs', () => {
    const namespaces = wordsAfter(/" -n (\S+)/g).filter((word) => word !== '"$namespace"');

    expect(namespaces).toEqual(['cert-manager', 'istio-cni', 'istio-egress', 'istio-ingress', 'istio-system']);
    expect(
      namespaces.filter((name) => !texts.includes(`name: ${name}\n`) && !texts.includes(`"name": "${name}"`)),
    ).toEqual([]);
    expect(wordsAfter(/create secret generic (\S+)/g)).toEqual(['cacerts', 'core-bank-client', 'issuer-bank-ca']);
    expect(texts).toMatch(/credentialName: core-bank-client\n/);
    expect(texts).toMatch(/caBundleSecretRef:\n +key: ca.crt\n +name: issuer-bank-ca\n/);
  });

  test('name the cluster: each block in its first line, each kubectl by its context', () => {
    const ofClusters = blocks.filter(({ title }) => !/^(?:Before|After) /.test(title));
    const kubectls = commands.flatMap(({ line }) => line.match(/\bkubectl (?:\S+ \S+)?/g) ?? []);

    expect([
      ...new Set(ofClusters.map(({ title, script }) => `${title.split(' ')[0]} ${script.split('\n')[0]}`)),
    ]).toEqual([
      'management CONTEXT=sample-management',
      'recovery CONTEXT=sample-recovery',
      'primary CONTEXT=sample-primary',
    ]);
    expect([...new Set(kubectls)]).toEqual(['kubectl --context "$CONTEXT"']);
  });

  test('name the cluster to Terraform as to kubectl', () => {
    const terraforms = commands.flatMap(({ line }) => line.match(/(?:\S+ )?terraform -chdir/g) ?? []);

    expect([...new Set(terraforms)]).toEqual(['TF_VAR_kube_context="$CONTEXT" terraform -chdir']);
    expect(texts).toContain('"kube_context": {');
  });

  test('end the script where they fail: behind `&&`, the failure of the first one would pass', () => {
    expect(commands.filter(({ line }) => line.includes('&&'))).toEqual([]);
  });

  test.each([
    ['# Applying sample\n', 0],
    ['# Applying sample-2\n', 1],
    ['# Another\n', 1],
  ])('stop in the folder of another environment: %j', (text, status) => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-'));
    try {
      writeFileSync(join(folder, 'apply.md'), text);
      mkdirSync(join(folder, 'management', 'terraform'), { recursive: true });
      const shell = blocks[0]?.script.split('\n').slice(0, 3).join('\n') ?? '';
      expect(spawnSync('bash', [], { cwd: folder, input: `${shell}\ntrue\n` }).status).toBe(status);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
  ])('go on after pruning with status %i, and end with trouble', (status, expected) => {
    const prune = commands.find(({ line }) => line.includes('run -s prune') && !line.endsWith('--mark'))?.line ?? '';
    const script = `set -euo pipefail\nnpm() { return ${status}; }\nCONTEXT=sample-primary\n${prune}\ntrue\n`;

    expect(spawnSync('bash', [], { input: script }).status).toBe(expected);
  });

  describe('the folders that are kept', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guide ')));
    const output = join(folder, 'dist', 'sample');
    const work = join(folder, 'work', 'sample');
    afterAll(() => rmSync(folder, { recursive: true }));
    beforeAll(() => {
      for (const name of ['sample/management/terraform', 'other', '../work', '../secrets']) {
        mkdirSync(join(folder, 'dist', name), { recursive: true });
      }
      for (const name of ['sample', 'other']) {
        writeFileSync(join(folder, 'dist', name, 'apply.md'), `# Applying ${name}\n`);
        writeFileSync(join(folder, 'dist', name, 'facts.json'), '{}\n');
      }
    });

    /** Begins a shell of the guide in the output, and says what the folders are. */
    const begin = (variables: Readonly<Record<string, string>>) => {
      const script = `${blocks[0]?.script}echo "$WORK $SECRETS"\n`;
      const env = { PATH: process.env.PATH, HOME: join(folder, 'home'), KUBECONFIG: 'apply.md', ...variables };
      const { status, stdout, stderr } = spawnSync('bash', [], { cwd: output, input: script, encoding: 'utf8', env });
      return { status, stdout, stderr };
    };

    test.each<[string, Readonly<Record<string, string>>, string]>([
      ['nothing', {}, `${join(folder, 'home', '.terrace', 'sample')} /nowhere`],
      ['a path from here', { TERRACE_WORK: '../../work' }, `${work} /nowhere`],
      ['both', { TERRACE_WORK: join(folder, 'work'), TERRACE_SECRETS: '../../secrets' }, `${work} ${folder}/secrets`],
    ])('have whole paths, given %s', (_, variables, said) => {
      expect(begin(variables)).toEqual({ status: 0, stdout: `${said}\n`, stderr: '' });
    });

    test.each<[string, Readonly<Record<string, string>>, string]>([
      ['a path from here', { TERRACE_WORK: 'work' }, 'sample'],
      ['a whole path', { TERRACE_WORK: join(output, 'management') }, 'sample'],
      ['the folder of all', { TERRACE_WORK: '..' }, 'sample'],
      ['another environment', { TERRACE_WORK: '../other/work' }, 'other'],
      ['secrets', { TERRACE_SECRETS: './secrets' }, 'sample'],
    ])('are refused in the output: %s', (_, variables, environment) => {
      expect(begin(variables)).toEqual({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining(`'${join(folder, 'dist', environment)}' is replaced by the next synthesis`),
      });
    });
  });

  describe('without keys', () => {
    /** Runs the block of a title; the programs that it calls only say how. */
    const run = (title: string, variables: Readonly<Record<string, string>> = {}) => {
      const script = blocks.find((block) => block.title === title)?.script ?? 'false';
      const programs = ['grep', 'test', 'mkdir', 'chmod', 'cp', 'realpath', 'terraform'].map(
        (name) => `${name}() { :; }`,
      );
      const helm = 'helm() { echo "$*: $(cat)"; }';
      const input = ['set -euo pipefail', 'WORK=/nowhere', ...programs, helm, script, 'echo passed'].join('\n');
      const env = { PATH: process.env.PATH, HOME: '/nowhere', KUBECONFIG: '/nowhere', ...variables };
      const { stdout, stderr } = spawnSync('bash', [], { input, encoding: 'utf8', env });
      return { stdout, stderr };
    };

    test('a shell begins, for the short way needs none; Terraform ends and names what is missing', () => {
      expect(run('Before 1. A shell')).toEqual({ stdout: 'passed\n', stderr: '' });
      expect(run('primary 2. Terraform')).toEqual({
        stdout: '',
        stderr: expect.stringContaining('AWS_ACCESS_KEY_ID: is not set'),
      });
      expect(run('primary 2. Terraform', { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' }).stdout).toBe(
        'passed\n',
      );
    });

    test.each<[string, Readonly<Record<string, string>>, string]>([
      ['takes who is signed in', {}, 'passed\n'],
      ['ends without the password of a user', { TERRACE_REGISTRY_USER: 'ada' }, ''],
      [
        'signs in, with the password in no argument',
        { TERRACE_REGISTRY_USER: 'ada', TERRACE_REGISTRY_PASSWORD: 's e' },
        'registry login registry.terrace.internal --username ada --password-stdin: s e\npassed\n',
      ],
    ])('the registry asks nobody: it %s', (_, variables, stdout) => {
      expect(run('Before 2. Registry of charts', variables).stdout).toBe(stdout);
    });
  });

  test('ask for every path as it is declared, also for one that a shell would read', () => {
    const prefix = "/it's/$(false)&x!";
    const environment = edited(sample, (e) => {
      const { exposure, operations } = service(e, 'loans');
      Object.assign(exposure ?? {}, { prefix });
      Object.assign(operations ?? {}, { Odd: { http: `GET ${prefix}/all`, idempotent: true, timeoutMs: 1000 } });
    });
    expect(validate(environment)).toEqual([]);
    const plan = planOf(environment, environment.clusters.find(({ role }) => role === 'primary') as ClusterSpec);
    const { commands: lines } = smokeTest({ plan, areas: [], layers: new Set() });
    const asked = lines.filter((line) => line.includes('curl') && line.includes('$(false)'));
    const curl = 'curl() { printf "%s" "$@" | grep -o "https:.*"; }\nADDRESS=192.0.2.1';

    expect(asked.length).toBeGreaterThan(0);
    for (const line of asked) {
      const { stdout } = spawnSync('bash', [], { input: `${curl}\n${line}\necho "$STATUS"\n`, encoding: 'utf8' });
      expect(stdout).toBe(`https://partner.sample.example${prefix}\n`);
    }
  });

  test('stand in blocks, never in a sentence where nobody runs them', () => {
    const prose = made.guide.replaceAll(/```sh\n[\s\S]*?\n```/g, '');

    expect(prose.match(/`(?:kubectl|terraform|helm|npm|npx|git|curl|istioctl|bao|aws) [^`]*`/g)).toBeNull();
  });
});

describe('blocks of a guide', () => {
  test('are found with their titles, and marked in a script', () => {
    const guide = '# Guide\n\n### One\n\n```sh\nA=1\n```\n\n### Two\n\n```sh\n# no title\necho "$A"\n```\n';

    expect(blocksOf(guide)).toEqual([
      { title: 'One', script: 'A=1\n' },
      { title: 'Two', script: '# no title\necho "$A"\n' },
    ]);
    expect(scriptOf(blocksOf(guide), 2)).toBe(
      "echo '== One'\nA=1\necho '== One'\nA=1\necho '== Two'\n# no title\necho \"$A\"\necho '== Two'\n# no title\necho \"$A\"\n",
    );
  });

  test.each([
    ['another language', '### One\n```\nx\n```\n', "the guide has a block '```' below 'One'"],
    ['no title', '```sh\nx\n```\n', "the guide has a block '```sh' below ''"],
    ['no end', '### One\n```sh\nx\n', "the last block of the guide, below 'One', has no end"],
  ])('are refused with %s', (_, guide, message) => {
    expect(() => blocksOf(guide)).toThrow(message);
  });
});
