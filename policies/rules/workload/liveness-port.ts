import { serviceNamed } from '../../declared-services';
import { iso, nist } from '../../frameworks';
import { referenceTo } from '../../objects';
import { fieldAt, podKinds } from '../../pods/kinds';
import type { Check, Rule } from '../../rule';

export const livenessPort: Rule = {
  id: 'WH-11',
  title: 'Services tell whether they live, and no container does on a port of requests',
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
  check: checkServices(),
  remedy: 'let the container tell whether it lives on a port of its own, which no Service leads to',
};

/** A container of a service that nobody asks is not restarted when it hangs. */
function checkServices(): Check {
  return (view, { facts, exempt }) => {
    const workloads = view.workloads.filter(
      ({ kind, namespace, app }) =>
        kind.scales && serviceNamed(app, namespace, facts) !== undefined && !exempt(namespace, app),
    );
    return {
      examined: workloads.length,
      findings: workloads.flatMap(({ placed, pod }) =>
        (pod.containers ?? [])
          .filter((container) => fieldAt(container, ['livenessProbe']) === undefined)
          .map(({ name }) => ({
            object: referenceTo(placed.object),
            file: placed.file,
            message: `nobody asks container '${name}' of the service whether it lives: it has no livenessProbe`,
          })),
      ),
    };
  };
}
