import { iso, mlps, nist, pci, slsa } from '../../frameworks';
import { lockedWritings } from '../../image-lock';
import { REGISTRY } from '../../parameters';
import { type Check, type Rule, wholeCluster } from '../../rule';
import { mapOf } from '../../terraform/blocks';
import { landingZoneOf, partNamed } from '../../terraform/landing-zone';

/** What charts make of these values is in no manifest; the pods of the platform run them with more rights than others. */
export const lockedChartImages: Rule = {
  id: 'SC-05',
  title: 'Charts run images of the approved registry, by a digest that is locked',
  rationale: 'Every image comes from our registry, by digest, and stands in the lock; those of charts too.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.6', '8.1.9.3', '8.2.4.4'),
    ...pci('6.3.2', '6.3.3'),
    ...iso('A.8.19', 'A.5.21'),
    ...nist('cm-7.5', 'si-7', 'sr-11'),
    ...slsa('Build L2'),
  ],
  kinds: [wholeCluster],
  check: checkImages(),
  remedy: 'take image and digest from the lock of images',
};

/** Names under which charts keep the place of images. */
const PLACES = ['hub', 'registry', 'imageRegistry', 'image_registry', 'dockerRegistry'];

const unread = 'its values are no JSON, so that nobody can say which images it runs';

function checkImages(): Check {
  return ({ terraform }, { facts }) => {
    const locked = lockedWritings(facts.images);
    const releases = terraform === undefined ? [] : landingZoneOf(terraform).releases;
    return {
      examined: releases.length,
      findings: releases.flatMap(({ address, values }) =>
        values
          .flatMap((value) => (typeof value === 'string' ? [unread] : foreignImages(value, locked)))
          .map((message) => ({ object: partNamed(address), file: terraform?.file ?? '', message })),
      ),
    };
  };
}

function foreignImages(value: unknown, locked: ReadonlySet<string>): readonly string[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  const whole = wholeImage(mapOf(value));
  return [
    ...(whole === undefined || locked.has(whole)
      ? []
      : [`image '${whole}' does not stand in the lock with that digest`]),
    ...Object.entries(value).flatMap(([name, field]) => {
      if (name === 'image' && typeof field === 'string') {
        return locked.has(field) ? [] : [`image '${field}' does not stand in the lock with that digest`];
      }
      if (PLACES.includes(name) && typeof field === 'string') {
        return field === REGISTRY || field.startsWith(`${REGISTRY}/`)
          ? []
          : [`it takes images from '${field}' (${name})`];
      }
      return foreignImages(field, locked);
    }),
  ];
}

/** An image that is written in parts, as charts put it together. */
function wholeImage({ repository, tag, digest }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof repository !== 'string') {
    return undefined;
  }
  return [repository, ...(tag === undefined ? [] : [`:${tag}`]), ...(digest === undefined ? [] : [`@${digest}`])].join(
    '',
  );
}
