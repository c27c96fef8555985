import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const found = [foundDeployment];
const pod = (fields: Readonly<Record<string, unknown>>) => goodDeployment({ pod: fields });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [...goodPods, { objects: [pod({ dnsPolicy: 'ClusterFirst', hostAliases: [], shareProcessNamespace: false })] }],
  fail: [
    { objects: [pod({ dnsPolicy: 'Default' })], found, message: 'dnsPolicy' },
    { objects: [pod({ dnsConfig: { nameservers: ['192.0.2.1'] } })], found, message: 'dnsConfig' },
    { objects: [pod({ hostAliases: [{ ip: '192.0.2.1', hostnames: ['ledger'] }] })], found, message: 'hostAliases' },
    { objects: [pod({ enableServiceLinks: true })], found, message: 'enableServiceLinks' },
    { objects: [pod({ enableServiceLinks: undefined })], found, message: 'enableServiceLinks' },
    { objects: [pod({ shareProcessNamespace: true })], found, message: 'shareProcessNamespace' },
    { objects: [goodDeployment({ container: { stdin: true } })], found, message: 'stdin' },
    { objects: [goodDeployment({ container: { tty: true } })], found, message: 'tty' },
    { objects: [pod({ runtimeClassName: 'gvisor' })], found, message: 'runtimeClassName' },
  ],
};
