import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleFacts } from '../../policies/examples/objects';
import { type PruneCall, prune } from '../../prune/prune';

/** Plays kubectl: answers by files beside it, notes its calls and what it is told to delete. */
const KUBECTL = `#!/bin/sh
shift 2
here=$(dirname "$0")
echo "$*" >> "$here/calls"
case "$1 $2" in
  'api-resources --verbs=list,delete') echo services; echo namespaces ;;
  'get configmap') cat "$here/marked" 2> /dev/null ;;
  'apply --server-side') cat > "$here/marked" ;;
  'get nodes') cat "$here/nodes" ;;
  'get services,namespaces') cat "$here/objects" ;;
  delete*) cat >> "$here/deleted"; echo gone; test ! -e "$here/overtaken" || cp "$here/overtaken" "$here/marked" ;;
esac
test ! -e "$here/refused" || { cat "$here/refused" >&2; exit 1; }
`;

const folder = mkdtempSync(join(tmpdir(), 'terrace-prune-'));
const kubectl = join(folder, 'kubectl');
const MANIFEST = `apiVersion: v1
kind: Service
metadata:
  name: pay
  namespace: pay
`;

const object = (kind: string, name: string, metadata: object) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, managedFields: [{ manager: 'terrace', operation: 'Apply' }], ...metadata },
});
const declared = object('Service', 'pay', { namespace: 'pay' });
const left = object('Service', 'left', { namespace: 'pay' });
const space = object('Namespace', 'left', {});
/** What somebody else put into the namespace that is left. */
const foreign = (kind: string, name: string) => ({ apiVersion: 'v1', kind, metadata: { name, namespace: 'left' } });
const secret = foreign('Secret', 'key');

beforeAll(() => {
  const layer = join(folder, 'example/example/50-services');
  mkdirSync(layer, { recursive: true });
  mkdirSync(join(folder, 'example/example/terraform'));
  writeFileSync(join(layer, 'payments.k8s.yaml'), MANIFEST);
  writeFileSync(join(folder, 'example/example/terraform/cdk.tf.json'), '{}');
  writeFileSync(join(folder, 'example/facts.json'), JSON.stringify(exampleFacts));
  writeFileSync(kubectl, KUBECTL);
  chmodSync(kubectl, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  for (const name of ['calls', 'deleted', 'refused', 'overtaken', 'marked']) {
    rmSync(join(folder, name), { force: true });
  }
  nodesIn('a', 'b');
  objects(declared);
  call({ mark: true });
  rmSync(join(folder, 'calls'));
});

function nodesIn(...zones: string[]): void {
  const items = zones.map((zone) => ({ metadata: { labels: zone && { 'topology.kubernetes.io/zone': zone } } }));
  writeFileSync(join(folder, 'nodes'), JSON.stringify({ items }));
}

function objects(...items: object[]): void {
  writeFileSync(join(folder, 'objects'), JSON.stringify({ items }));
}

function markedAs(data: object): void {
  writeFileSync(join(folder, 'marked'), JSON.stringify({ data }));
}

function call(changes: Partial<PruneCall> = {}) {
  const said = { out: '', err: '' };
  const cluster = join(folder, 'example/example');
  const status = prune(
    { folder: cluster, context: undefined, kubectl, mark: false, delete: false, withData: [], ...changes },
    {
      out: (text) => {
        said.out += text;
      },
      err: (text) => {
        said.err += text;
      },
    },
  );
  return { status, ...said };
}

describe('prune', () => {
  test('says that nothing is left', () => {
    expect(call()).toEqual({ status: 0, out: 'example/example: nothing is there that is not declared\n', err: '' });
  });

  test('lists what is left and what a namespace holds, and deletes nothing', () => {
    objects(declared, left, space, secret, foreign('Deployment', 'theirs'), foreign('ServiceAccount', 'default'));

    expect(call()).toEqual({
      status: 1,
      out: `example/example: no longer declared
go, in this order:
  Service/pay/left
may hold data, and go only when named by --with-data:
  Namespace/left, and all in it: Secret key, Deployment theirs
`,
      err: '',
    });
    expect(readFileSync(join(folder, 'calls'), 'utf8')).not.toMatch(/^delete/m);
  });

  test('tells nothing of what is in a namespace by itself, or is owned, and all else of others', () => {
    const passing = [
      foreign('Endpoints', 'any'),
      foreign('Event', 'any'),
      foreign('Lease', 'any'),
      foreign('ConfigMap', 'kube-root-ca.crt'),
      foreign('ConfigMap', 'istio-ca-root-cert'),
      foreign('ServiceAccount', 'default'),
    ];
    const owned = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'owned', namespace: 'left', ownerReferences: [{}] },
    };
    objects(declared, space, ...passing, owned);
    expect(call().out).toContain('Namespace/left, and all in it: nothing but what manifests can make again\n');

    objects(declared, space, foreign('ConfigMap', 'default'), object('Secret', 'ours', { namespace: 'left' }));
    expect(call().out).toContain('Namespace/left, and all in it: ConfigMap default, Secret ours\n');
  });

  test('takes an object that is served in two groups for one', () => {
    const served = { ...left, metadata: { ...left.metadata, uid: '7' } };
    objects(declared, served, { ...served, apiVersion: 'other/v1' });

    expect(call().out.match(/Service\/pay\/left/g)).toHaveLength(1);
  });

  test('asks for the labels of the environment only', () => {
    call();

    expect(readFileSync(join(folder, 'calls'), 'utf8')).toContain(
      '--selector app.kubernetes.io/managed-by=terrace,terrace.internal/environment=example ',
    );
  });

  test('deletes what is left, and holds back what was not named', () => {
    objects(declared, left, space);

    expect(call({ delete: true })).toMatchObject({ status: 1, out: expect.stringMatching(/gone\n$/) });
    expect(JSON.parse(readFileSync(join(folder, 'deleted'), 'utf8')).items).toEqual([
      { apiVersion: 'v1', kind: 'Service', metadata: { name: 'left', namespace: 'pay' } },
    ]);
    expect(call({ delete: true, withData: ['Namespace/left'] })).toMatchObject({ status: 0 });
  });

  test('waits until what runs is gone with all that it made, and ends where that takes too long', () => {
    objects(declared, left);
    call({ delete: true });

    expect(readFileSync(join(folder, 'calls'), 'utf8').match(/^delete.*$/gm)).toEqual([
      'delete --cascade=foreground --ignore-not-found --timeout=10m -f -',
    ]);
  });

  test('marks the cluster whoever marked it before, as nobody who applies manifests', () => {
    call({ mark: true });

    expect(readFileSync(join(folder, 'calls'), 'utf8').match(/^apply.*$/gm)).toEqual([
      'apply --server-side --force-conflicts --field-manager=terrace-release -f -',
    ]);
  });

  test('looks at every kind that can be listed and deleted, and at who applied what', () => {
    call();

    expect(readFileSync(join(folder, 'calls'), 'utf8').match(/^(?:api-resources|get services).*$/gm)).toEqual([
      'api-resources --verbs=list,delete -o name',
      'get services,namespaces --all-namespaces --selector app.kubernetes.io/managed-by=terrace,terrace.internal/environment=example --show-managed-fields -o json',
    ]);
  });

  test('marks the cluster before the folder is applied, and looks at nothing else', () => {
    expect(call({ mark: true })).toEqual({
      status: 0,
      out: expect.stringMatching(/^example\/example: marked with sha256:[0-9a-f]{64}\n$/),
      err: '',
    });
    expect(JSON.parse(readFileSync(join(folder, 'marked'), 'utf8'))).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'terrace-release', namespace: 'kube-system' },
      data: { subject: 'example/example', manifests: expect.stringMatching(/^sha256:/) },
    });
    expect(readFileSync(join(folder, 'calls'), 'utf8')).not.toMatch(/selector|^delete/m);
  });

  test.each<[string, Partial<PruneCall>]>([
    ['lists', {}],
    ['deletes', { delete: true }],
  ])('%s nothing once another release is marked', (_, changes) => {
    objects(declared, left);
    markedAs({ subject: 'example/example', manifests: 'sha256:newer' });

    expect(call(changes)).toEqual({
      status: 2,
      out: '',
      err: expect.stringMatching(
        /^prune: the cluster is marked with the release example\/example sha256:newer, this folder is example\/example sha256:/,
      ),
    });
  });

  test('takes the mark of the same manifests for its own, whoever wrote it, and that of others not', () => {
    const again = join(folder, 'again/example');
    cpSync(join(folder, 'example'), join(folder, 'again'), { recursive: true });
    expect(call({ folder: again })).toMatchObject({ status: 0 });

    writeFileSync(join(again, '50-services/payments.k8s.yaml'), MANIFEST.replace('v1', 'v1 # as it was'));
    expect(call({ folder: again })).toMatchObject({ status: 0 });

    writeFileSync(join(again, '50-services/payments.k8s.yaml'), `${MANIFEST}  labels: {newer: 'true'}\n`);
    expect(call({ folder: again, mark: true })).toMatchObject({ status: 0 });
    expect(call()).toMatchObject({ status: 2, err: expect.stringContaining('this folder is example/example') });
  });

  test('ends between two steps when another release is marked meanwhile', () => {
    objects(declared, left, { ...object('Deployment', 'left', { namespace: 'pay' }), apiVersion: 'apps/v1' });
    writeFileSync(
      join(folder, 'overtaken'),
      JSON.stringify({ data: { subject: 'example/example', manifests: 'newer' } }),
    );

    expect(call({ delete: true })).toMatchObject({
      status: 2,
      err: expect.stringContaining('release example/example newer'),
    });
    expect(JSON.parse(readFileSync(join(folder, 'deleted'), 'utf8')).items).toMatchObject([{ kind: 'Deployment' }]);
  });

  test.each<[string, () => void, Partial<PruneCall>, string]>([
    [
      'a cluster without a mark',
      () => rmSync(join(folder, 'marked')),
      {},
      "prune: no release is marked on the cluster; follow apply.md of this folder first, whose step 'Release' marks the cluster\n",
    ],
    [
      'a mark and a deletion in one call',
      () => undefined,
      { mark: true },
      "prune: --mark deletes nothing; leave it out, or '--delete' and '--with-data'\n",
    ],
    [
      'nodes of other centres',
      () => nodesIn('a', 'elsewhere', ''),
      {},
      "prune: nodes stand in 'elsewhere', no centre, those of 'example' in a, b, w; name the context of 'example', or label its nodes with 'topology.kubernetes.io/zone'\n",
    ],
    [
      'nodes of other centres, before it marks them',
      () => nodesIn('elsewhere'),
      { delete: false, mark: true },
      "prune: nodes stand in 'elsewhere', those of 'example' in a, b, w; name the context of 'example', or label its nodes with 'topology.kubernetes.io/zone'\n",
    ],
    [
      'no nodes',
      () => nodesIn(),
      {},
      "prune: the cluster of the context has no nodes, so that nothing tells that it is 'example'; name its context\n",
    ],
    [
      'another folder',
      () => undefined,
      { folder: 'dist/nowhere/primary' },
      "prune: 'dist/nowhere/primary' is no folder of a cluster; name one that npm run synth has written, as dist/prod/primary\n",
    ],
    [
      'a server that refuses',
      () => writeFileSync(join(folder, 'refused'), 'Error from server (Forbidden): secrets is forbidden\n'),
      {},
      'prune: kubectl get: Error from server (Forbidden): secrets is forbidden\n',
    ],
    [
      'a kubectl that is not there',
      () => undefined,
      { kubectl: '/nowhere/kubectl' },
      "prune: '/nowhere/kubectl' cannot be run (spawnSync /nowhere/kubectl ENOENT); name kubectl with --kubectl\n",
    ],
  ])('ends with 2 and deletes nothing at %s', (_, prepare, changes, err) => {
    objects(declared, left);
    prepare();

    expect(call({ delete: true, ...changes })).toEqual({ status: 2, out: '', err });
  });

  test('names the clusters of an environment that has no such one', () => {
    const parent = join(folder, 'example');

    expect(call({ folder: join(parent, 'other') })).toEqual({
      status: 2,
      out: '',
      err: `prune: '${parent}/other' is no folder of a cluster; ${parent} has example\n`,
    });
  });
});
