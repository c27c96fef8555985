import { iso, mlps, nist, nsa, owasp } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const quantity = (side: string, resource: string) => `c.?resources.?${side}.?${resource}.orValue('')`;

/** The two quantities of memory are compared as texts, for which the API server has one writing. */
export const ownResources: Rule = {
  id: 'WH-08',
  title: 'Containers request processor time and memory, with the memory as limit and no limit of processor time',
  rationale:
    'What is requested is set aside on a node; memory beyond it is taken from neighbours, and cores that are free need no limit.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.2.1a', '8.2.3.1'),
    ...iso('A.8.6'),
    ...nist('sc-5', 'au-4'),
    ...nsa('C-0270', 'C-0271'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: `variables.containers.all(c, ${quantity('requests', 'cpu')} != '' && ${quantity('requests', 'memory')} != '')`,
        message: 'a container does not say how much cpu and memory it requests',
      },
      {
        expression: `variables.containers.all(c, ${quantity('limits', 'memory')} == ${quantity('requests', 'memory')})`,
        message: 'the memory that a container requests is not its limit',
      },
      {
        expression: `variables.containers.all(c, ${quantity('limits', 'cpu')} == '')`,
        message: 'a container has a limit of cpu, which throttles it beside cores that are free',
      },
    ],
  },
  remedy: 'set requests.cpu, requests.memory and the same limits.memory in the resources of each container',
};
