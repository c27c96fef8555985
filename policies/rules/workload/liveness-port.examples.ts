import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, foundDeployment } from '../../examples/objects';

const asking = (livenessProbe: unknown) =>
  exampleDeployment({ container: { ports: [{ name: 'http', containerPort: 8080 }], livenessProbe } });

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleDeployment()] },
    { objects: [asking({ httpGet: { path: '/', port: 8081 } })] },
    { objects: [asking({ grpc: { port: 8081 } })] },
    { objects: [asking({ exec: { command: ['alive'] } })] },
    { objects: [exampleDeployment({ container: { ports: undefined, livenessProbe: { tcpSocket: { port: 8080 } } } })] },
  ],
  fail: [
    ...[
      { httpGet: { path: '/', port: 8080 } },
      { httpGet: { path: '/', port: 'http' } },
      { grpc: { port: 8080 } },
      { tcpSocket: { port: 8080 } },
    ].map((probe) => ({ objects: [asking(probe)], found: [foundDeployment], message: 'takes requests' })),
  ],
};
