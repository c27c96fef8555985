import { iso, nist } from '../../frameworks';
import { podVariables } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** A probe that waits in the queue of requests takes load for death, and restarts make the load worse. */
export const livenessPort: Rule = {
  id: 'WH-11',
  title: 'Containers tell whether they live on another port than those of requests',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...nist('cp-10', 'sc-5'), ...iso('A.8.6')],
  kinds: podKinds,
  cel: {
    variables: [
      ...podVariables,
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
    validations: [
      {
        expression: 'variables.asked.all(a, !a[1].exists(p, p.containerPort == a[0] || p.?name.orValue("") == a[0]))',
        message: 'a liveness probe asks a port on which the container takes requests',
      },
    ],
  },
  remedy: 'let the container tell whether it lives on a port of its own, which no Service leads to',
};
