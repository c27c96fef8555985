import { ApiObject, type ApiObjectMetadata, App, Chart, Lazy } from 'cdk8s';
import { plainMetadata } from '../../../stacks/writer/plain-metadata';

const COMMON = { name: 'settings', namespace: 'team', labels: { app: 'core', tier: '1' } };

const lazy = Lazy.any({ produce: () => '1' }) as string;

/** Metadata that differs from the common one in one respect each. */
const DIFFERENT: Readonly<Record<string, ApiObjectMetadata>> = {
  'another name': { ...COMMON, name: 'other' },
  'another namespace': { ...COMMON, namespace: 'other' },
  'no namespace': { name: COMMON.name, labels: COMMON.labels },
  'another label': { ...COMMON, labels: { app: 'core', role: '1' } },
  'another value of a label': { ...COMMON, labels: { app: 'core', tier: '2' } },
  'a label less': { ...COMMON, labels: { app: 'core' } },
  'a label more': { ...COMMON, labels: { ...COMMON.labels, role: 'standby' } },
  'a label without value': { ...COMMON, labels: { app: 'core', role: undefined as never } },
  'a label called like a method': { ...COMMON, labels: { app: 'core', toString: '1' } },
  'no labels': { name: COMMON.name, namespace: COMMON.namespace },
  annotations: { ...COMMON, annotations: { note: 'text' } },
  finalizers: { ...COMMON, finalizers: ['keep'] },
  owners: { ...COMMON, ownerReferences: [{ apiVersion: 'v1', kind: 'Pod', name: 'owner', uid: '1' }] },
  'a further attribute': { ...COMMON, generateName: 'settings-' },
};

function objects(...metadata: readonly ApiObjectMetadata[]): ApiObject[] {
  const chart = new Chart(new App(), 'chart');
  return metadata.map(
    (each, index) => new ApiObject(chart, `${index}`, { apiVersion: 'v1', kind: 'A', metadata: each }),
  );
}

describe('plainMetadata', () => {
  test.each(Object.entries(DIFFERENT))('is that of cdk8s before and after an object with %s', (_, different) => {
    for (const { metadata } of objects(COMMON, different, COMMON, COMMON, different, different)) {
      expect(JSON.stringify(plainMetadata(metadata))).toBe(JSON.stringify(sorted(metadata.toJson())));
    }
  });

  test('is made once for objects that follow each other with the same', () => {
    const [one, same, other, again] = objects(COMMON, { ...COMMON }, { ...COMMON, name: 'other' }, COMMON).map(
      ({ metadata }) => plainMetadata(metadata),
    );

    expect(same).toBe(one);
    expect(again).not.toBe(one);
    expect(again).toEqual(one);
    expect(other).toMatchObject({ name: 'other' });
  });

  test('renders a lazy label each time', () => {
    let count = 0;
    const counted = Lazy.any({ produce: () => `${++count}` }) as string;
    const labels = { app: 'core', count: counted };
    const rendered = objects({ ...COMMON, labels }, { ...COMMON, labels }).map(({ metadata }) =>
      plainMetadata(metadata),
    );

    expect(rendered).toMatchObject([{ labels: { count: '1' } }, { labels: { count: '2' } }]);
  });

  test('sees what was added since', () => {
    const [object] = objects({ ...COMMON, labels: { app: 'core', lazy } }) as [ApiObject];
    plainMetadata(object.metadata);
    object.metadata.addLabel('lazy', '2');

    expect(plainMetadata(object.metadata)).toMatchObject({ labels: { app: 'core', lazy: '2' } });
  });

  test('cannot be changed where it is shared', () => {
    const [object] = objects(COMMON) as [ApiObject];
    const shared = plainMetadata(object.metadata) as { name: string; labels: Record<string, string> };

    expect(() => {
      shared.name = 'other';
    }).toThrow(TypeError);
    expect(() => {
      shared.labels.app = 'other';
    }).toThrow(TypeError);
  });
});

/** cdk8s sorts the keys of an object when it has put it together. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return value;
  }
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
