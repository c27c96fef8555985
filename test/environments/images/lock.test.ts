import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageOf, imageReference, lock, platformImage } from '../../../environments/images';
import { lockOf, lockText } from '../../../environments/images/lock';
import { exampleImage, type LockedImage } from '../../../environments/images/locked-image';
import { bank } from '../../../environments/landscape/bank';
import { type ImageName, images, REGISTRY } from '../../../environments/versions';
import { sample, sampleService } from '../validation/sample';

const { landscape } = sample;

const file = join(__dirname, '..', '..', '..', 'environments', 'images.lock.json');

const resolved: LockedImage = {
  image: `${REGISTRY}/pay/payment`,
  tag: '2.4.1',
  digest: `sha256:${'ab'.repeat(32)}`,
  origin: 'resolved',
};

describe('images.lock.json', () => {
  test('is what the command would write', () => {
    expect(readFileSync(file, 'utf8')).toBe(lockText(lockOf(bank, images, lock)));
  });

  test('holds each service and each image of the platform once', () => {
    const services = bank.units.flatMap(({ name, services: all }) =>
      all.map((each) => `${REGISTRY}/${name}/${each.name}`),
    );
    const platform = Object.values(images).map(({ repository }) => repository);

    expect(lock.map(({ image }) => image)).toEqual([...services, ...platform].sort());
  });

  test('calls an example what nobody resolved', () => {
    for (const { image, tag, digest, origin } of lock) {
      const example = `sha256:${createHash('sha256').update(`${image}:${tag}`).digest('hex')}`;
      expect([image, origin]).toEqual([image, digest === example ? 'example' : 'resolved']);
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });
});

describe('lockOf', () => {
  test('keeps the released tag and digest of a service', () => {
    expect(lockOf(landscape, images, [resolved])).toContainEqual(resolved);
  });

  test('drops what is no longer in use', () => {
    const gone = { ...resolved, image: `${REGISTRY}/gone/gone` };

    expect(lockOf(landscape, images, [gone])).toEqual(lockOf(landscape, images, []));
  });

  test('keeps a digest of the platform for its own tag only', () => {
    const { repository: image, tag } = images.proxyv2;
    const same = { ...resolved, image, tag };
    const older = { ...resolved, image, tag: '1.0.0' };

    expect(lockOf(landscape, images, [same])).toContainEqual(same);
    expect(lockOf(landscape, images, [older])).toContainEqual(exampleImage(image, tag));
  });

  test('takes in a new service', () => {
    const units = landscape.units.map((unit) =>
      unit.name === 'loans' ? { ...unit, services: [...unit.services, sampleService({ name: 'points' })] } : unit,
    );
    const before = lockOf(landscape, images, []);
    const known = new Set(before.map(({ image }) => image));
    const added = lockOf({ ...landscape, units }, images, before).filter(({ image }) => !known.has(image));

    expect(added).toEqual([exampleImage(`${REGISTRY}/loans/points`, '1.0.0')]);
  });
});

describe('imageOf', () => {
  test('finds the locked image of a service', () => {
    const [unit] = bank.units;
    const name = unit?.services[0]?.name ?? '';

    expect(lock).toContain(imageOf(unit?.name ?? '', name));
  });

  test('makes an example for a service that the lock does not know', () => {
    expect(imageOf('loyalty', 'points')).toEqual(exampleImage(`${REGISTRY}/loyalty/points`, '1.0.0'));
  });
});

describe('platformImage', () => {
  test.each(Object.keys(images) as ImageName[])('%s is locked with the tag of versions.ts', (name) => {
    expect(lock).toContain(platformImage(name));
    expect(platformImage(name).tag).toBe(images[name].tag);
  });
});

test('imageReference names tag and digest', () => {
  expect(imageReference(resolved)).toBe(`${REGISTRY}/pay/payment:2.4.1@sha256:${'ab'.repeat(32)}`);
});
