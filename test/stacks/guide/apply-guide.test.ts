import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planOf } from '../../../environments/register/plan';
import type { ClusterSpec } from '../../../environments/specification/cluster';
import { LAYERS } from '../../../model/layer';
import { applyGuide } from '../../../stacks/guide/apply-guide';
import type { GuidedCluster } from '../../../stacks/guide/guided-cluster';
import { sample } from '../../environments/validation/sample';
import { synthesized } from '../environments';

function guided(name: string, rest: Partial<GuidedCluster> = {}): GuidedCluster {
  const cluster = sample.clusters.find((candidate) => candidate.name === name) as ClusterSpec;
  return { plan: planOf(sample, cluster), areas: [], layers: new Set(), ...rest };
}

/** Titles of the steps, with their clusters and numbers. */
function titles(guide: string): string[] {
  return guide.split('\n').flatMap((line) => (line.startsWith('### ') ? line.slice(4) : []));
}

describe('the guide', () => {
  test('asks for certificates of kubelets where metrics-server runs', () => {
    const without = { components: { 'metrics-server': 'the cluster has metrics of its own' } };

    expect(applyGuide(sample, [guided('primary')])).toContain('Certificates of kubelets');
    expect(applyGuide({ ...sample, without }, [guided('primary')])).not.toMatch(/kubelets\*\*|metrics-server trusts/);
  });

  test('has secrets before what needs them, and layers in apply order', () => {
    const step = (title: string) => ({ title, text: 'Text.', commands: ['true'] });
    const areas = [
      {
        firstSecrets: [step('First')],
        layers: { '20-security': { holds: 'one thing', waits: ['wait one'] }, '00-namespaces': { holds: 'names' } },
      },
      { secrets: [step('Second')], layers: { '20-security': { holds: 'another', waits: ['wait two'] } } },
    ];
    const guide = applyGuide(sample, [
      guided('primary', { areas, layers: new Set(['20-security', '00-namespaces'] as const) }),
    ]);

    expect(titles(guide)).toEqual([
      'Before 1. A shell',
      'Before 2. Registry of charts',
      'Before 3. What changes',
      'primary 1. Nodes',
      'primary 2. Terraform',
      'primary 3. Namespaces of operators',
      'primary 4. First',
      'primary 5. Plan of the landing zone',
      'primary 6. Landing zone',
      'primary 7. Release',
      'primary 8. Replicas',
      'primary 9. Layer 00-namespaces',
      'primary 10. Second',
      'primary 11. Layer 20-security',
      'primary 12. Smoke test',
      'primary 13. What is no longer declared',
      'After 1. A copy of what was applied',
    ]);
    expect(guide).toContain('\n\nOne thing; another.\n\n');
    expect(guide).toContain('primary/20-security/\nwait one\nwait two\n');
  });

  test('ends each cluster with a list of what is left, and hands replicas over where there are services', () => {
    const guide = applyGuide(sample, [guided('management'), guided('primary')]);

    expect(titles(guide).filter((title) => title.endsWith('Replicas'))).toEqual(['primary 6. Replicas']);
    expect(titles(guide).filter((title) => title.endsWith('What is no longer declared'))).toHaveLength(2);
    expect(guide).toMatch(
      /^npm --prefix "\S+" run -s prune -- "\$PWD\/primary" --context "\$CONTEXT" \|\| test \$\? -eq 1$/m,
    );
  });

  test('marks each cluster with the release before its first layer, so that no older checkout prunes it', () => {
    const { guide, clusters } = synthesized(sample);
    const steps = titles(guide).map((title) => title.replace(/ \d+\./, ''));

    for (const { name } of clusters) {
      const first = steps.findIndex((step) => step.startsWith(`${name} Layer`));
      expect(steps.indexOf(`${name} Release`)).toBeGreaterThan(0);
      expect(first === -1 || steps.indexOf(`${name} Release`) < first).toBe(true);
    }
    expect(guide).toMatch(/^npm --prefix "\S+" run -s prune -- "\$PWD\/primary" --context "\$CONTEXT" --mark$/m);
  });

  test('waits for all services of a cluster by one command', () => {
    const { guide } = synthesized(sample);
    const waits = guide.split('\n').filter((line) => line.includes('rollout status') && line.includes('--timeout=15m'));

    expect([...new Set(waits)]).toEqual([
      'kubectl --context "$CONTEXT" get -f recovery/50-services/ -o jsonpath=\'{.items[?(@.kind=="Deployment")]}\' | kubectl --context "$CONTEXT" rollout status --timeout=15m -f -',
      'kubectl --context "$CONTEXT" get -f primary/50-services/ -o jsonpath=\'{.items[?(@.kind=="Deployment")]}\' | kubectl --context "$CONTEXT" rollout status --timeout=15m -f -',
    ]);
  });

  test('changes the clusters that customers meet last', () => {
    const guide = applyGuide(sample, [guided('primary'), guided('management'), guided('recovery')]);

    expect(guide.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Prerequisites',
      '## Before the first cluster',
      '## Cluster management (management, south)',
      '## Cluster recovery (recovery, south)',
      '## Cluster primary (primary, north)',
      '## After the last cluster',
      '## Rollback',
      '## Upgrade',
      '## What opens and what closes',
      '## Edits by hand',
      '## Deletion',
    ]);
  });

  test('changes a promoted recovery cluster last, for there the customers are', () => {
    const recovery = guided('recovery');
    const plan = { ...recovery.plan, cluster: { ...recovery.plan.cluster, promoted: true } };
    const guide = applyGuide(sample, [guided('primary'), { ...recovery, plan }, guided('management')]);

    expect(guide).toContain('in this order: management, primary, recovery.');
    expect(guide).toContain('goes last (management, primary, recovery)');
  });

  test('makes namespaces before the landing zone only where a secret needs them', () => {
    const guide = applyGuide(sample, [guided('primary')]);

    expect(titles(guide)).toContain('primary 3. Plan of the landing zone');
    expect(guide).not.toContain('-target');
  });

  test("says what must be there with the environment's own values", () => {
    const { guide } = synthesized(sample);
    const [, prerequisites = ''] = guide.split('\n## ');

    for (const said of [
      '| primary | 10.1.32.0/24 | 10.1.0.0/20 | 10.1.16.0/20 |',
      '`policy-cidr-match-mode: nodes`',
      '`cni.exclusive: false`',
      '`sample-platform`',
      '`sample-auditors`',
      '`sample-channels`, `sample-lending`, `sample-payments`',
      'the bucket `sample-state` at https://objects.sample.example',
      '`partner.sample.example`, `www.sample.example`',
      'primary `topolvm.io` (on a node) and `rook-ceph.rbd.csi.ceph.com` (in a centre)',
      'OpenBao** at https://pki.sample.example:8200 signs for the issuer `bank`',
      '`kubernetes-sample-recovery`, `kubernetes-sample-primary`',
      'audience `vault://bank`',
      '`pki/sign/sample`',
      '`require_cn=false`',
      '`key_type=any`',
      '`2160h`',
      '`serverTLSBootstrap: true`',
      '`EncryptionConfiguration`',
    ]) {
      expect(prerequisites).toContain(said);
    }
  });

  test('has the steps of the short way that the runbook of a lost city names', () => {
    const runbook = readFileSync(join(__dirname, '../../../docs/runbooks/city-lost.md'), 'utf8');
    const [way = ''] = /by the blocks of `apply\.md`:[^:]*?recovery cluster\./s.exec(runbook) ?? [];
    const steps = [...way.matchAll(/\*([^*]+)\*/g)].map(([, step = '']) => step);
    const known = titles(synthesized(sample).guide).filter((title) => /^(?:Before|recovery) /.test(title));

    expect(steps).toEqual(['Before 1', 'Release', 'Layer 50-services', 'Smoke test']);
    expect(
      steps.filter((step) => !known.some((title) => title.startsWith(`${step}.`) || title.endsWith(step))),
    ).toEqual([]);
  });

  test('has the steps that the runbook of a lost centre names', () => {
    const runbook = readFileSync(join(__dirname, '../../../docs/runbooks/centre-lost.md'), 'utf8');
    const [, meanwhile = ''] = /\n## A release meanwhile\n([^#]*)/.exec(runbook) ?? [];
    const named = [...meanwhile.matchAll(/\*([^*]+)\*/g)].map(([, step = '']) => step);
    const { guide } = synthesized(sample);
    const known = guide.split('\n').flatMap((line) => line.match(/^##+ (?:\S+ \d+\. )?(.*)$/)?.[1] ?? []);

    expect(named).toEqual(['Nodes', 'Rollback', 'A shell', 'Release', 'Layer 50-services', 'Smoke test']);
    expect(named.filter((step) => !known.includes(step))).toEqual([]);
  });

  test('refuses a layer that no area explains', () => {
    expect(() => applyGuide(sample, [guided('primary', { layers: new Set(['40-data'] as const) })])).toThrow(
      "layer '40-data' has manifests, and no area says what it holds",
    );
  });

  test('applies every layer for which there are manifests, and no other', () => {
    const { guide, clusters } = synthesized(sample);

    for (const { name, files } of clusters) {
      const made = LAYERS.filter((layer) => files.some(({ file }) => file.startsWith(`${name}/${layer}/`)));
      const applied = titles(guide).flatMap(
        (title) => title.match(new RegExp(`^${name} \\d+\\. Layer (.*)$`))?.[1] ?? [],
      );

      expect(applied).toEqual(made);
    }
  });
});
