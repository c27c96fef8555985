import type { Rule } from '../rule';
import { podKinds } from '../workloads';
import { cis, mlps, nist, nsa, owasp, pci } from './controls';
import { exampleDeployment, foundDeployment } from './example-objects';
import { podVariables } from './pod-variables';

/** Volumes that bring a token of a service account, in addition to the one that is mounted by default. */
const projected = (token: object) => ({
  volumes: [{ name: 'token', projected: { sources: [{ serviceAccountToken: token }] } }],
});

/** A pod that never asks the API server holds nothing that the API server would accept. */
export const noToken: Rule = {
  id: 'ID-05',
  title: 'No token of the API server is mounted, and no pod runs as the default service account',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2b', '8.1.4.2c'),
    ...pci('8.6.1', '2.2.2'),
    ...nist('ac-6', 'ia-5'),
    ...cis('5.1.5', '5.1.6'),
    ...nsa('C-0034'),
    ...owasp('K09'),
  ],
  kinds: podKinds,
  cel: {
    variables: podVariables,
    validations: [
      {
        expression:
          'size(variables.containers) == 0 || variables.spec.?automountServiceAccountToken.orValue(true) == false',
        message: 'the token of the service account is mounted',
      },
      {
        expression:
          "size(variables.containers) == 0 || !(variables.spec.?serviceAccountName.orValue('') in ['', 'default'])",
        message: 'it runs as the default service account',
      },
      {
        expression:
          "variables.spec.?volumes.orValue([]).all(v, v.?projected.?sources.orValue([]).all(s, !has(s.serviceAccountToken) || s.serviceAccountToken.?audience.orValue('') != ''))",
        message: 'a volume projects a token for the API server',
      },
    ],
  },
  remedy:
    'set automountServiceAccountToken: false and a service account of its own; what needs the API server is exempted by name, with its reason',
  examples: {
    pass: [
      { objects: [exampleDeployment()] },
      { objects: [exampleDeployment({ pod: projected({ audience: 'vault', path: 'token' }) })] },
      {
        objects: [exampleDeployment({ pod: { automountServiceAccountToken: true } })],
        facts: { exemptions: [{ rule: 'ID-05', namespace: 'pay', reason: 'the controller watches its objects' }] },
      },
    ],
    fail: [
      {
        objects: [exampleDeployment({ pod: { automountServiceAccountToken: undefined } })],
        found: [foundDeployment],
        message: 'is mounted',
      },
      {
        objects: [exampleDeployment({ pod: { serviceAccountName: undefined } })],
        found: [foundDeployment],
        message: 'default service account',
      },
      {
        objects: [exampleDeployment({ pod: projected({ path: 'token' }) })],
        found: [foundDeployment],
        message: 'a volume projects',
      },
      {
        objects: [exampleDeployment({ pod: { automountServiceAccountToken: true } })],
        facts: { exemptions: [{ rule: 'ID-05', namespace: 'pay', name: 'other', reason: 'another workload' }] },
        found: [foundDeployment],
      },
    ],
  },
};
