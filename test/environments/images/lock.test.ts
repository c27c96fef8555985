import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageOf, imageReference, imagesIn, lock, platformImage } from '../../../environments/images';
import { type ImageLock, imagesOf, lockOf, lockText } from '../../../environments/images/lock';
import { exampleImage, type LockedImage } from '../../../environments/images/locked-image';
import { type ImageName, images, REGISTRY } from '../../../environments/versions';
import { ENVIRONMENTS } from '../all';
import { dev, prod } from '../sample-environments';
import { sampleService } from '../validation/sample';

const file = join(__dirname, '..', '..', '..', 'environments', 'images.lock.json');

const EMPTY: ImageLock = { platform: [], channels: {} };

const resolved: LockedImage = {
  image: `${REGISTRY}/pay/payment`,
  tag: '2.4.1',
  digest: `sha256:${'ab'.repeat(32)}`,
  origin: 'resolved',
};

describe('images.lock.json', () => {
  test("is what 'npm run images' would write", () => {
    expect(readFileSync(file, 'utf8')).toBe(lockText(lockOf(ENVIRONMENTS, images, lock)));
  });

  test.each(ENVIRONMENTS)('holds each image that $name runs', (environment) => {
    const locked = new Set([...lock.platform, ...Object.values(lock.channels).flat()]);

    expect(imagesIn(environment).filter((image) => !locked.has(image))).toEqual([]);
  });

  test('calls an example what nobody resolved', () => {
    for (const { image, tag, digest, origin } of [...lock.platform, ...Object.values(lock.channels).flat()]) {
      const example = `sha256:${createHash('sha256').update(`${image}:${tag}`).digest('hex')}`;
      expect([image, origin]).toEqual([image, digest === example ? 'example' : 'resolved']);
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });
});

describe('lockOf', () => {
  test('has a channel for each environment, or one that environments share', () => {
    const shared = { ...dev, name: 'pilot', images: { channel: 'prod' } };

    expect(Object.keys(lockOf([prod, dev], images, EMPTY).channels)).toEqual(['dev', 'prod']);
    expect(lockOf([prod, shared], images, EMPTY)).toEqual(lockOf([prod], images, EMPTY));
  });

  test('keeps the released tag and digest of a service in its own channel', () => {
    const made = lockOf([dev, prod], images, { ...EMPTY, channels: { dev: [resolved] } });

    expect(imagesOf(made, 'dev')).toContainEqual(resolved);
    expect(imagesOf(made, 'prod')).toContainEqual(exampleImage(resolved.image, '1.0.0'));
  });

  test('drops what is no longer in use', () => {
    const gone = { ...resolved, image: `${REGISTRY}/gone/gone` };
    const current = { ...EMPTY, channels: { dev: [gone], gone: [resolved] } };

    expect(lockOf([dev], images, current)).toEqual(lockOf([dev], images, EMPTY));
  });

  test('keeps a digest of the platform for its own tag only', () => {
    const { repository: image, tag } = images.proxyv2;
    const same = { ...resolved, image, tag };
    const older = { ...resolved, image, tag: '1.0.0' };

    expect(lockOf([dev], images, { ...EMPTY, platform: [same] }).platform).toContainEqual(same);
    expect(lockOf([dev], images, { ...EMPTY, platform: [older] }).platform).toContainEqual(exampleImage(image, tag));
  });

  test('takes in a service that one environment alone has', () => {
    const units = dev.landscape.units.map((unit) =>
      unit.name === 'loans' ? { ...unit, services: [...unit.services, sampleService({ name: 'points' })] } : unit,
    );
    const made = lockOf([{ ...dev, landscape: { ...dev.landscape, units } }, prod], images, EMPTY);
    const points = exampleImage(`${REGISTRY}/loans/points`, '1.0.0');

    expect(imagesOf(made, 'dev')).toContainEqual(points);
    expect(imagesOf(made, 'prod')).not.toContainEqual(points);
  });
});

describe('imageOf', () => {
  test('makes an example for a service, or a channel, that the lock does not know', () => {
    const example = exampleImage(`${REGISTRY}/loyalty/points`, '1.0.0');

    expect(imageOf(dev, 'loyalty', 'points')).toEqual(example);
    expect(imageOf({ name: 'constructor' }, 'loyalty', 'points')).toEqual(example);
  });
});

describe('platformImage', () => {
  test.each(Object.keys(images) as ImageName[])('%s is locked with the tag of versions.ts', (name) => {
    expect(lock.platform).toContain(platformImage(name));
    expect(platformImage(name).tag).toBe(images[name].tag);
  });
});

test('imageReference names tag and digest', () => {
  expect(imageReference(resolved)).toBe(`${REGISTRY}/pay/payment:2.4.1@sha256:${'ab'.repeat(32)}`);
});
