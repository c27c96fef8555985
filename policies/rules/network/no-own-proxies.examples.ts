import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const telemetry = (spec: object) => example('telemetry.istio.io/v1', 'Telemetry', 'pay', { spec });
const found = [{ kind: 'Telemetry', namespace: 'pay', name: 'pay' }];
const KINDS = [
  ['networking.istio.io/v1alpha3', 'EnvoyFilter'],
  ['networking.istio.io/v1beta1', 'ProxyConfig'],
  ['networking.istio.io/v1', 'WorkloadEntry'],
  ['networking.istio.io/v1', 'WorkloadGroup'],
  ['extensions.istio.io/v1alpha1', 'WasmPlugin'],
] as const;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [telemetry({ accessLogging: [{ providers: [{ name: 'stdout' }] }] })] },
    { objects: [telemetry({ tracing: [{ randomSamplingPercentage: 1 }], metrics: [{ overrides: [{}] }] })] },
  ],
  fail: [
    ...KINDS.map(([apiVersion, kind]) => ({
      objects: [example(apiVersion, kind, 'pay', { spec: {} })],
      found: [{ kind, namespace: 'pay', name: 'pay' }],
      message: 'past what rules read',
    })),
    ...[{ disabled: true }, { filter: { expression: 'false' } }].map((logging) => ({
      objects: [telemetry({ accessLogging: [logging] })],
      found,
      message: 'access logs',
    })),
    { objects: [telemetry({ tracing: [{ disableSpanReporting: true }] })], found, message: 'metrics or traces' },
    {
      objects: [telemetry({ metrics: [{ overrides: [{ disabled: true }] }] })],
      found,
      message: 'metrics or traces',
    },
  ],
};
