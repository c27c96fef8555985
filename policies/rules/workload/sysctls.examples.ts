import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodPods, withPodSecurity } from '../../examples/pods';

const changing = (...names: readonly string[]) =>
  withPodSecurity({ sysctls: names.map((name) => ({ name, value: '1' })) });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [...goodPods, { objects: [changing()] }],
  fail: [
    { objects: [changing('net.ipv4.ip_forward')], found: [foundDeployment] },
    { objects: [changing('net.ipv4.ip_unprivileged_port_start', 'kernel.msgmax')], found: [foundDeployment] },
  ],
};
