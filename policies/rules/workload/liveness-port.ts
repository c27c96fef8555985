import { iso, nist } from '../../frameworks';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

export const livenessPort: Rule = {
  id: 'WH-11',
  title: 'No container tells whether it lives on a port of requests',
  rationale: 'A probe that waits in the queue of requests takes load for death, and restarts make the load worse.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...nist('cp-10', 'sc-5'), ...iso('A.8.6')],
  kinds: podKinds,
  cel: {
    variables: [
      {
        name: 'probed',
        expression: 'variables.containers.filter(c, has(c.livenessProbe))',
      },
      {
        name: 'asked',
        expression:
          'variables.probed.map(c, [c.livenessProbe.?grpc.?port.orValue(c.livenessProbe.?httpGet.?port.orValue(c.livenessProbe.?tcpSocket.?port.orValue(0))), c.?ports.orValue([])])',
      },
    ],
    compares: 'size(variables.probed) > 0',
    validations: [
      {
        expression: 'variables.asked.all(a, !a[1].exists(p, p.containerPort == a[0] || p.?name.orValue("") == a[0]))',
        message: 'a liveness probe asks a port on which the container takes requests',
      },
    ],
  },
  remedy: 'let the container tell whether it lives on a port of its own, which no Service leads to',
};
