import { spawnSync } from 'node:child_process';
import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import { nodes } from '../../../stacks/guide/landing-zone';
import { smokeTest } from '../../../stacks/guide/smoke-test';
import { sample } from '../../environments/validation/sample';

const primary = sample.clusters.find(({ name }) => name === 'primary') as ClusterSpec;
const plan = planOf(sample, primary);
const north = planOf(sample, {
  ...primary,
  centres: [
    { ...primary.centres[0], centre: 'north-1' },
    { ...primary.centres[0], centre: 'north-2' },
  ] as ClusterSpec['centres'],
});

/** What programs answer to arguments that contain a text; to all others nothing. */
type Answers = Readonly<Record<string, string>>;

/** Runs commands as a block of the guide, with programs that only answer. */
function run(commands: readonly string[], answers: Answers) {
  const cases = Object.entries(answers).map(([said, answer]) => `*'${said}'*) ${answer} ;;`);
  const programs = ['kubectl', 'curl'].map((name) => `${name}() { case "${name} $*" in ${cases.join(' ')} esac; }`);
  const input = ['set -euo pipefail', ...programs, 'CONTEXT=sample-primary', ...commands, 'echo passed'].join('\n');
  const { status, stdout } = spawnSync('bash', [], { input, encoding: 'utf8' });
  return { passed: status === 0 && stdout.endsWith('passed\n'), stdout };
}

describe('the step of nodes', () => {
  const ready = { 'zone=north-1 -o jsonpath': 'echo Unknown True', 'zone=north-2 -o jsonpath': 'echo True' };

  test('goes on with one ready node a centre, and shows the others', () => {
    const table = { ...ready, 'get nodes -L topology.kubernetes.io/zone': "echo 'sick NotReady'" };

    expect(run(nodes(north).commands, table)).toMatchObject({
      passed: true,
      stdout: expect.stringContaining('sick NotReady'),
    });
  });

  test.each(['Unknown False', ''])('ends for a centre whose nodes are %j', (states) => {
    const down = { ...ready, 'zone=north-2 -o jsonpath': `echo ${states}` };

    expect(run(nodes(north).commands, down).passed).toBe(false);
  });

  test('ends where a node has no centre, and names it', () => {
    const lost = { ...ready, '-l !topology.kubernetes.io/zone': 'echo node/lost' };

    expect(run(nodes(north).commands, lost)).toEqual({ passed: false, stdout: expect.stringContaining('node/lost') });
  });
});

describe('the smoke test', () => {
  const layers = new Set(['30-mesh', '50-services'] as const);
  const { commands } = smokeTest({ plan, areas: [], layers });
  const works: Answers = {
    '{.metadata.namespace}': "printf '%s\n' 'pay payment' 'lend loan'",
    'get pods -A -l app.kubernetes.io/managed-by': "echo 'pay gone 0/1 CrashLoopBackOff'",
    'wait --for=condition=Available deployment -A': 'return 1',
    'can-i list pods -A --as=smoke-test --as-group=sample-auditors': 'echo yes',
    'can-i list secrets': "echo 'no - no policy allows it'",
    'can-i list pods -A --as=smoke-test --as-group=system:authenticated': 'echo no',
    'get service': 'echo lb.sample.example',
    curl: 'printf 401',
  };

  test.each<[string, Answers]>([
    ['everything works, but for what an earlier release left', {}],
    ['pods were evicted or end', { 'get pods': "printf '%s\n' 'pay a 0/1 Evicted' 'pay b 1/1 Terminating'" }],
  ])('passes when %s', (_, answers) => {
    expect(run(commands, { ...answers, ...works }).passed).toBe(true);
  });

  test.each<[string, Answers]>([
    ['a pod restarts in vain', { 'get pods': "echo 'pay a 0/1 CrashLoopBackOff'" }],
    ['an init container does', { 'get pods': "echo 'pay a 0/1 Init:CrashLoopBackOff'" }],
    ['an image is not there', { 'get pods': "echo 'pay a 0/1 ErrImagePull'" }],
    ['a secret is not there', { 'get pods': "echo 'pay a 0/1 CreateContainerConfigError'" }],
    ['pods cannot be listed', { 'get pods': 'return 1' }],
    ['pods of one Deployment cannot be listed', { 'name=payment': 'return 1' }],
    ['a Deployment is not available', { '--for=condition=Available': 'return 1' }],
    ['a Deployment is not there', { 'get -f': 'return 1' }],
    ['auditors read secrets', { 'can-i list secrets': 'echo yes' }],
    ['nobody says who may', { 'can-i list pods': 'return 1' }],
    ['there is no load balancer', { 'get service': 'return 1' }],
    ['the load balancer gets no address', { 'loadBalancer.ingress[0]': 'return 1' }],
    ['a host has no backend', { curl: 'printf 503' }],
    ['a host is not reached', { curl: 'printf 000; return 7' }],
  ])('ends when %s', (_, answers) => {
    // The first key that fits decides, so what differs stands first.
    expect(run(commands, { ...answers, ...works, ...answers }).passed).toBe(false);
  });

  test('asks every public route at the load balancer, by name or by address', () => {
    const asked = commands.flatMap(
      (line) =>
        line
          .match(/--connect-to (\S+) .*(https:\S+)\)/)
          ?.slice(1)
          .join(' ') ?? [],
    );

    expect(asked).toEqual([
      '"partner.sample.example:443:$ADDRESS:443" https://partner.sample.example/loans',
      '"partner.sample.example:443:$ADDRESS:443" https://partner.sample.example/suite',
      '"partner.sample.example:443:$ADDRESS:443" https://partner.sample.example/suite/loans',
      '"www.sample.example:443:$ADDRESS:443" https://www.sample.example/api',
      '"www.sample.example:443:$ADDRESS:443" https://www.sample.example/',
    ]);
  });

  test('takes any answer where a service waits cold, and its gateway alone can give one', () => {
    const cold = {
      ...plan,
      publicEntries: plan.publicEntries.map((entry) => ({
        ...entry,
        routes: entry.routes.map((route) => ({
          ...route,
          destinations: route.destinations.map((destination) => ({
            ...destination,
            placed: { ...destination.placed, placement: 'cold' as const },
          })),
        })),
      })),
    };
    const { commands: lines } = smokeTest({ plan: cold, areas: [], layers });

    expect(run(lines, { ...works, curl: 'printf 503' }).passed).toBe(true);
    expect(run(lines, { ...works, curl: 'printf 000; return 7' }).passed).toBe(false);
  });

  test('asks for no Deployment where Terrace has none', () => {
    const management = sample.clusters.find(({ name }) => name === 'management') as ClusterSpec;
    const bare = smokeTest({ plan: planOf(sample, management), areas: [], layers });

    expect(run(bare.commands, { ...works, 'get -f': 'return 1' }).passed).toBe(true);
  });
});
