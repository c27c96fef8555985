/** What the commands of a guide change: in a cluster, in a state of Terraform, in the shell and on the disk of whoever applies. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replicas } from '../../../stacks/guide/replicas';
import { type Block, blocksOf } from '../../conformance/guide/blocks';
import { sample } from '../../environments/validation/sample';
import { synthesized } from '../environments';

const blocks = blocksOf(synthesized(sample).guide);

/** Each call of a program once, without its cluster and layer; a call ends at a pipe, a list or a parenthesis. */
function callsOf(begin: RegExp, from: readonly Block[] = blocks): string[] {
  const lines = from.flatMap(({ script }) => script.replaceAll(/\\\n/g, ' ').split('\n'));
  const calls = lines.flatMap((line) =>
    line.split(/'[^']*'|[|;)]/).flatMap((part) => (begin.test(part) ? [part.replace(begin, '$1 ').trim()] : [])),
  );
  const general = calls.map((call) =>
    call
      .replaceAll(/\b(?:management|recovery|primary)\b/g, '<cluster>')
      .replaceAll(/\b\d\d-[a-z]+\//g, '<layer>/')
      .replaceAll(/ +/g, ' '),
  );
  return [...new Set(general)].sort();
}

/** Calls of kubectl that only read, by their verbs; any other one has its line below. */
const READS = /^(?:get|wait|rollout status|auth can-i|-n \S+ (?:get|wait|rollout status)) /;

describe('what a guide changes', () => {
  test('in a cluster: layers take no field from anybody, only secrets that people put in are replaced', () => {
    const calls = callsOf(/^.*kubectl --context "\$CONTEXT"( )?/).map((call) => call.trim());

    expect(calls.length).toBeGreaterThan(20);
    expect(
      calls.filter((call) => !READS.test(call)).map((call) => call.replace(/ (?:--from-file=\S+ ?)+$/, '')),
    ).toEqual([
      '-n cert-manager create secret generic issuer-bank-ca --dry-run=client -o yaml',
      '-n istio-egress create secret generic core-bank-client --dry-run=client -o yaml',
      '-n istio-system create secret generic cacerts --dry-run=client -o yaml',
      'apply --server-side --field-manager=terrace -f <cluster>/<layer>/',
      'apply --server-side --field-manager=terrace-replicas -f -',
      'apply --server-side --force-conflicts --field-manager=terrace-secrets -f -',
      'taint nodes -l topology.kubernetes.io/zone=w terrace.internal/witness=:NoSchedule --overwrite',
    ]);
  });

  test('by Terraform: it asks nobody, and applies nothing but a plan that was read', () => {
    const calls = callsOf(/^.*terraform -chdir="\$WORK\/\w+"( )?/);

    expect(calls.map((call) => call.replaceAll(/-target=\S+ /g, '').trim())).toEqual([
      'apply -input=false landing-zone.tfplan',
      'apply -input=false namespaces.tfplan',
      'init -input=false',
      'plan -input=false -out=landing-zone.tfplan',
      'plan -input=false -out=namespaces.tfplan',
    ]);
  });

  test('of what is left: nothing, for the step of pruning lists only', () => {
    expect(callsOf(/^.*run -s prune --( )?/)).toEqual([
      '"$PWD/<cluster>" --context "$CONTEXT"',
      '"$PWD/<cluster>" --context "$CONTEXT" --mark',
    ]);
  });
});

describe('the shell of a guide', () => {
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'terrace-guide-')));
    writeFileSync(join(folder, 'apply.md'), '# Applying sample\n');
    mkdirSync(join(folder, 'management', 'terraform'), { recursive: true });
    writeFileSync(join(folder, 'kubeconfig'), '');
    symlinkSync(join(folder, 'kubeconfig'), join(folder, 'link'));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the first block, and then commands in its shell. */
  function shell(commands: string, variables: Readonly<Record<string, string>> = {}) {
    const [block] = blocks;
    const input = `${block?.script}\n${commands}`;
    const env = { PATH: process.env.PATH, HOME: folder, KUBECONFIG: 'link', ...variables };
    const { status, stdout } = spawnSync('bash', ['--norc'], { cwd: folder, input, encoding: 'utf8', env });
    return { status, stdout };
  }

  test('gives programs what they need, and nothing else', () => {
    const { stdout } = shell('env');
    const given = stdout.split('\n').filter((line) => !/^(?:PATH|HOME|PWD|OLDPWD|SHLVL|_)?(?:=|$)/.test(line));
    const kubeconfig = join(folder, 'kubeconfig');

    expect(given.sort()).toEqual([
      'AWS_REQUEST_CHECKSUM_CALCULATION=when_required',
      'AWS_RESPONSE_CHECKSUM_VALIDATION=when_required',
      `KUBECONFIG=${kubeconfig}`,
      `TF_VAR_kubeconfig=${kubeconfig}`,
    ]);
  });

  test('knows its folders, by default or as they were given', () => {
    const say = 'printf "%s %s" "$WORK" "$SECRETS"';

    expect(shell(say).stdout).toBe(`${folder}/.terrace/sample /nowhere`);
    expect(shell(say, { TERRACE_WORK: `${folder}/work`, TERRACE_SECRETS: '/dev/shm/keys' }).stdout).toBe(
      `${folder}/work/sample /dev/shm/keys`,
    );
  });

  test('keeps what Terraform knows from other users, also in a folder that was there', () => {
    const work = join(folder, 'work', 'sample');
    mkdirSync(work, { recursive: true });
    chmodSync(work, 0o755);

    expect(shell('', { TERRACE_WORK: join(folder, 'work') }).status).toBe(0);
    expect(statSync(work).mode & 0o777).toBe(0o700);
  });

  test.each([
    ['fails', 'false\necho passed'],
    ['fails before a pipe', 'false | true\necho passed'],
    ['uses what nobody set', 'echo "$NOBODY"\necho passed'],
  ])('ends at the first command that %s', (_, commands) => {
    expect(shell(commands)).toEqual({ status: 1, stdout: '' });
  });

  test('ends without a kubeconfig', () => {
    expect(shell('echo passed', { KUBECONFIG: '' }).stdout).toBe('');
  });
});

describe('the step of replicas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-replicas-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What is applied where these Deployments stand: namespace, name, replicas, and a mark where they were stated. */
  function handedOver(deployments: readonly string[], refused = false) {
    const applied = join(folder, 'applied');
    writeFileSync(applied, '');
    const kubectl = `kubectl() {
  case "$*" in
    *' get deployments '*) printf '%s\\n' "$DEPLOYMENTS" ;;
    *' apply '*) cat >> "$APPLIED"; ${refused ? 'return 1' : ':'} ;;
  esac
}`;
    const input = ['set -euo pipefail', 'CONTEXT=sample-primary', kubectl, ...replicas().commands].join('\n');
    const env = { PATH: process.env.PATH, APPLIED: applied, DEPLOYMENTS: deployments.join('\n') };
    const { status } = spawnSync('bash', [], { input, encoding: 'utf8', env });
    return { status, applied: readFileSync(applied, 'utf8').split('\n').slice(0, -1) };
  }

  test('hands over the number of what runs and stated it; what is cold must fall, what states none has its owner', () => {
    expect(handedOver(['pay payment 3 {}', 'pay cold 0 {}', 'trade order 4 ', 'trade ledger 12 {}'])).toEqual({
      status: 0,
      applied: [
        '{apiVersion: apps/v1, kind: Deployment, metadata: {namespace: pay, name: payment}, spec: {replicas: 3}}',
        '{apiVersion: apps/v1, kind: Deployment, metadata: {namespace: trade, name: ledger}, spec: {replicas: 12}}',
      ],
    });
  });

  test('ends at the first one that is refused', () => {
    const { status, applied } = handedOver(['pay payment 3 {}', 'trade ledger 12 {}'], true);

    expect(status).toBe(1);
    expect(applied).toHaveLength(1);
  });
});
