import { celCredentialName, celWithoutCredential } from '../../credentials';
import { mlps, nist, nsa, owasp, pci } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const value = "e.?value.orValue('')";

export const noCredentials: Rule = {
  id: 'DP-02',
  title: 'No variable of a process holds a password, a token or a key',
  rationale: 'What stands in a manifest is read by all who read the repository, the cluster or a dump of the process.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.1c'), ...pci('8.6.2'), ...nist('ia-5'), ...nsa('C-0012'), ...owasp('K03')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `variables.containers.all(c, c.?env.orValue([]).all(e, ${value} == '' || !${celCredentialName('e.name')}))`,
        message: 'a variable whose name is that of a password, a token or a key has a value',
      },
      {
        expression: `variables.containers.all(c, c.?env.orValue([]).all(e, ${celWithoutCredential(value)}))`,
        message: 'the value of a variable holds a password, a token or a key',
      },
    ],
  },
  remedy: 'let the program read it from a file of a mounted Secret, which no manifest holds',
};
