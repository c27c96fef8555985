import { cis, mlps, nist, nsa, owasp, podSecurity } from '../../frameworks';
import { makesPods } from '../../pod-variables';
import { podKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

/** Types of volumes that hold nothing of a node: those of Pod Security, without drivers that a pod itself would choose. */
const volumes = ['configMap', 'downwardAPI', 'emptyDir', 'persistentVolumeClaim', 'projected', 'secret'];

/** Handlers of a container by which the kubelet, with the network of its node, asks somebody. */
const handlers = ['startupProbe', 'readinessProbe', 'livenessProbe', 'lifecycle.?postStart', 'lifecycle.?preStop'].map(
  (name) => `c.?${name}`,
);
const asked = handlers.flatMap((handler) => [`${handler}.?httpGet.?host`, `${handler}.?tcpSocket.?host`]);

export const hostAccess: Rule = {
  id: 'WH-07',
  title: 'Pods have no namespace, port, path or process of their node, and do not send it to ask others',
  rationale: 'What has a part of the node has, with some patience, all of it, and so every pod on it.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.4.2d', '8.2.4.2'),
    ...nist('sc-39', 'ac-6'),
    ...cis('5.2.3', '5.2.4', '5.2.5', '5.2.10', '5.2.11', '5.2.12'),
    ...nsa('C-0038', 'C-0041', 'C-0044'),
    ...podSecurity('baseline', 'restricted'),
    ...owasp('K01'),
  ],
  kinds: podKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: ['hostNetwork', 'hostPID', 'hostIPC']
          .map((field) => `!variables.spec.?${field}.orValue(false)`)
          .join(' && '),
        message: 'its pods share network, processes or memory of their node (hostNetwork, hostPID, hostIPC)',
      },
      {
        expression: 'variables.containers.all(c, c.?ports.orValue([]).all(p, p.?hostPort.orValue(0) == 0))',
        message: 'a container takes a port of its node (hostPort)',
      },
      {
        expression: `variables.spec.?volumes.orValue([]).all(v, ${volumes.map((type) => `has(v.${type})`).join(' || ')})`,
        message: `a volume is of another type than ${volumes.join(', ')}`,
      },
      {
        expression:
          '([variables.spec] + variables.containers).all(c, !has(c.securityContext) || !has(c.securityContext.windowsOptions))',
        message: 'it asks for a process of a Windows node (windowsOptions)',
      },
      {
        expression: `variables.containers.all(c, [${asked.join(', ')}].all(h, h.orValue('') == ''))`,
        message: 'a probe or a hook asks another host than its pod (host)',
      },
    ],
  },
  remedy: 'take the field away; what needs the node belongs in an operator of the platform',
};
