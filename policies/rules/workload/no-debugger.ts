import { mlps, nist, pci } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** No role of people may add one either; who must, in an emergency, gets a waiver that ends. */
export const noDebugger: Rule = {
  id: 'WH-15',
  title: 'No container is put into a running pod',
  rationale: 'A debugger sees the memory of the service beside it, with its keys and the data of its customers.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.2d', '8.1.4.4a'), ...pci('6.5.1'), ...nist('cm-5', 'cm-7')],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: 'size(variables.spec.?ephemeralContainers.orValue([])) == 0',
        message: 'it has ephemeral containers',
      },
    ],
  },
  remedy: 'read logs, metrics and traces instead, or find the fault where no data of customers is',
};
