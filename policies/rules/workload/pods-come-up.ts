import { iso, mlps, nist } from '../../frameworks';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';
import { auditRunning } from '../../running/audit';

export const podsComeUp: Rule = {
  id: 'WH-12',
  title: 'Pods find nodes and all that they refer to, get ready in time, and end their requests before they go',
  rationale: 'A route to pods that never get ready leads nowhere, however well it is declared.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c'), ...iso('A.8.6', 'A.8.14'), ...nist('cp-10', 'cm-6')],
  kinds: podKinds,
  check: auditRunning,
  remedy: 'write it as the manifests of other workloads do, or make what the pods refer to',
};
