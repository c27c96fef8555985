import { createHash } from 'node:crypto';
import { audit } from '../../policies/audit/audit';
import { judge } from '../../policies/judge';
import { digestOf, type ObjectDigests } from '../../policies/population';
import { prod } from '../environments/sample-environments';
import { inMemory, ScratchFolder } from './reading/written';

const scratch = new ScratchFolder();
afterAll(() => scratch.remove());

const PAYMENTS = 'primary/50-services/payments.k8s.yaml';

/** The digests that the audit prints of a folder, which it reads with another YAML library than the one that wrote it. */
function audited(folder: string): ObjectDigests {
  const { stdout } = audit({ folder, format: 'json' });
  return JSON.parse(stdout).folders[0].evidence.objects;
}

function namesOf(digests: ObjectDigests): string[] {
  return Object.entries(digests).flatMap(([file, objects]) => Object.keys(objects).map((name) => `${file} ${name}`));
}

describe('the digests of the objects', () => {
  const { evidence } = judge(inMemory(prod));
  const folder = scratch.environment(prod);

  test('are of every object that was judged', () => {
    const objects = evidence.clusters.reduce((sum, { objects, wave0 }) => sum + objects + wave0, 0);

    expect(objects).toBeGreaterThan(100);
    expect(namesOf(evidence.objects)).toHaveLength(objects);
  });

  test('are those of the bytes that were written', () => {
    expect(JSON.stringify(audited(folder))).toBe(JSON.stringify(evidence.objects));
  });

  test('change with the object, and with no other', () => {
    const changed = new ScratchFolder();
    const copy = changed.environment(prod);
    changed.edit(`prod/${PAYMENTS}`, 'terminationGracePeriodSeconds: ', 'terminationGracePeriodSeconds: 1');
    const now = audited(copy);
    changed.remove();

    const differing = namesOf(now).filter((_, index) => all(now)[index] !== all(evidence.objects)[index]);
    expect(namesOf(now)).toEqual(namesOf(evidence.objects));
    expect(differing).toEqual([expect.stringContaining(PAYMENTS)]);
  });
});

function all(digests: ObjectDigests): string[] {
  return Object.values(digests).flatMap((objects) => Object.values(objects));
}

describe('the digest of an object', () => {
  const metadata = { name: 'a', labels: { x: '1', y: '2' } };

  test('is SHA-256 of its JSON with the fields in order', () => {
    const text = '{"apiVersion":"v1","data":{"10":"a","9":"b"},"kind":"ConfigMap","metadata":{"name":"a"}}';
    const object = { kind: 'ConfigMap', apiVersion: 'v1', metadata: { name: 'a' }, data: { 9: 'b', 10: 'a' } };

    expect(digestOf(object)).toBe(createHash('sha256').update(text).digest('hex'));
  });

  test('says nothing of the order of fields, and all of that of items', () => {
    const object = { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [{ name: 'a' }, { name: 'b' }] } };
    const { spec, ...rest } = object;
    const turned = { ...rest, spec: { containers: [...spec.containers].reverse() } };

    expect(digestOf({ spec, ...rest, metadata: { labels: { y: '2', x: '1' }, name: 'a' } })).toBe(digestOf(object));
    expect(digestOf(turned)).not.toBe(digestOf(object));
  });

  test('takes a field without a value for none', () => {
    expect(digestOf({ apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, namespace: undefined } })).toBe(
      digestOf({ apiVersion: 'v1', kind: 'Pod', metadata }),
    );
  });
});
