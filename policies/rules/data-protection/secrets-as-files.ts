import { cis, mlps, owasp, pci } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const secretsAsFiles: Rule = {
  id: 'DP-03',
  title: 'Processes read Secrets from files, not from their environment',
  rationale: 'An environment stands in every dump of its process and in those it starts, and is as old as these.',
  severity: 'low',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.8b'), ...pci('3.6.1.2'), ...cis('5.4.1'), ...owasp('K03')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: 'variables.containers.all(c, c.?env.orValue([]).all(e, !e.?valueFrom.?secretKeyRef.hasValue()))',
        message: 'a variable takes its value from a Secret (secretKeyRef)',
      },
      {
        expression: 'variables.containers.all(c, c.?envFrom.orValue([]).all(e, !has(e.secretRef)))',
        message: 'a container takes all keys of a Secret as variables (secretRef)',
      },
    ],
  },
  // operators of data make pods of other shapes
  enforcedIn: ['team', 'edge'],
  remedy: 'mount the Secret as a volume, read-only',
};
