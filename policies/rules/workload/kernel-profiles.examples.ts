import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods, withPodSecurity, withSecurity } from '../../examples/pods';

const found = [foundDeployment];
const annotated = (profile: string) =>
  goodDeployment({ annotations: { 'container.apparmor.security.beta.kubernetes.io/pay': profile } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [withSecurity({ appArmorProfile: { type: 'RuntimeDefault' }, procMount: 'Default' })] },
    { objects: [annotated('runtime/default')] },
    { objects: [goodDeployment({ annotations: { other: 'unconfined' } })] },
  ],
  fail: [
    ...[{ type: 'Unconfined' }, { type: 'Localhost', localhostProfile: 'mine.json' }].flatMap((seccompProfile) => [
      { objects: [withPodSecurity({ seccompProfile })], found, message: 'seccomp' },
      { objects: [withSecurity({ seccompProfile })], found, message: 'seccomp' },
    ]),
    { objects: [withPodSecurity({ seccompProfile: undefined })], found, message: 'no seccomp profile' },
    { objects: [withSecurity({ appArmorProfile: { type: 'Unconfined' } })], found, message: 'AppArmor' },
    { objects: [withPodSecurity({ appArmorProfile: { type: 'Unconfined' } })], found, message: 'AppArmor' },
    { objects: [annotated('unconfined')], found, message: 'AppArmor' },
    { objects: [withSecurity({ seLinuxOptions: { type: 'spc_t' } })], found, message: 'SELinux' },
    { objects: [withPodSecurity({ seLinuxOptions: { user: 'system_u' } })], found, message: 'SELinux' },
    { objects: [withSecurity({ procMount: 'Unmasked' })], found, message: '/proc' },
  ],
};
