import { cis, iso, mlps, nist, pci, slsa } from '../../frameworks';
import { lockedWritings } from '../../image-lock';
import { referenceTo } from '../../objects';
import { podKinds } from '../../pods/kinds';
import type { Workload } from '../../pods/workloads';
import type { Check, Rule } from '../../rule';

export const pinnedImage: Rule = {
  id: 'SC-01',
  title: 'Images come from the approved registry, by a digest that is locked',
  rationale: 'Every image comes from our registry, by digest, and stands in the lock.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.6', '8.1.9.3', '8.2.4.4'),
    ...pci('6.3.2', '6.3.3'),
    ...iso('A.8.19', 'A.5.21'),
    ...nist('cm-7.5', 'si-7', 'sr-11'),
    ...cis('5.5.1'),
    ...slsa('Build L2'),
  ],
  kinds: podKinds,
  cel: {
    compares: 'size(variables.containers) > 0',
    validations: [
      {
        expression:
          "variables.containers.all(c, c.image.matches('^registry[.]terrace[.]internal/[a-z0-9._/-]+(:[A-Za-z0-9._-]+)?@sha256:[a-f0-9]{64}$'))",
        message: 'an image is not registry.terrace.internal/<repository>@sha256:<digest>',
      },
    ],
  },
  check: checkLock(),
  remedy: 'take image and digest from the lock of images',
};

function checkLock(): Check {
  return (view, { facts, exempt }) => {
    const subjects = view.workloads.filter(({ namespace, app }) => !exempt(namespace, app));
    const locked = lockedWritings(facts.images);
    const findings = subjects.flatMap(({ placed, ...workload }) => {
      const foreign = [...new Set(imagesOf(workload))].filter((image) => !locked.has(image));
      return foreign.map((image) => ({
        object: referenceTo(placed.object),
        file: placed.file,
        message: `image '${image}' does not stand in the lock with that digest`,
      }));
    });
    return { examined: subjects.length, findings };
  };
}

function imagesOf({ pod }: Pick<Workload, 'pod'>): readonly string[] {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = pod;
  return [...containers, ...initContainers, ...ephemeralContainers].map(({ image = '' }) => image);
}
