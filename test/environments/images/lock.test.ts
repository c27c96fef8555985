import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageOf, imageReference, lock, platformImage } from '../../../environments/images';
import { lockOf, lockText } from '../../../environments/images/lock';
import { exampleImage, type LockedImage } from '../../../environments/images/locked-image';
import { bank, extend } from '../../../environments/landscape/bank';
import { unit } from '../../../environments/landscape/unit';
import { type ImageName, images, REGISTRY } from '../../../environments/versions';

const file = join(__dirname, '..', '..', '..', 'environments', 'images.lock.json');

const resolved: LockedImage = {
  image: `${REGISTRY}/user/user`,
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
    expect(lockOf(bank, images, [resolved])).toContainEqual(resolved);
  });

  test('drops what is no longer in use', () => {
    const gone = { ...resolved, image: `${REGISTRY}/gone/gone` };

    expect(lockOf(bank, images, [gone])).toEqual(lockOf(bank, images, []));
  });

  test('keeps a digest of the platform for its own tag only', () => {
    const { repository: image, tag } = images.proxyv2;
    const same = { ...resolved, image, tag };
    const older = { ...resolved, image, tag: '1.0.0' };

    expect(lockOf(bank, images, [same])).toContainEqual(same);
    expect(lockOf(bank, images, [older])).toContainEqual(exampleImage(image, tag));
  });

  test('takes in a new service', () => {
    const points = {
      name: 'points',
      description: 'Counts points.',
      runtime: 'go-grpc',
      tier: 2,
      dataClass: 2,
    } as const;
    const services = [{ ...points, runbook: 'https://runbooks.bank.example/points' }];
    const loyalty = unit({ name: 'loyalty', kind: 'application', team: 'growth', services });
    const added = lockOf(extend(bank, loyalty), images, lock).filter((entry) => !lock.includes(entry));

    expect(added).toEqual([exampleImage(`${REGISTRY}/loyalty/points`, '1.0.0')]);
  });
});

describe('imageOf', () => {
  test('finds the locked image of a service', () => {
    expect(lock).toContain(imageOf('user', 'onboarding'));
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
  expect(imageReference(resolved)).toBe(`${REGISTRY}/user/user:2.4.1@sha256:${'ab'.repeat(32)}`);
});
