import type { RuleExamples } from '../../examples/example';
import { example } from '../../examples/objects';

const rule = (host: string, spec: object) =>
  example('networking.istio.io/v1', 'DestinationRule', 'pay', { spec: { host, ...spec } });
const whole = (tls: object) => ({ trafficPolicy: { tls } });
const ofPort = (tls: object) => ({ trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls }] } });
const ofSubset = (tls: object) => ({ subsets: [{ name: 'all', ...whole(tls) }] });
const pay = 'pay.pay.svc.cluster.local';
const outside = 'sms.example.com';
const proved = { mode: 'SIMPLE', sni: outside, subjectAltNames: [outside] };
const found = [{ kind: 'DestinationRule', namespace: 'pay', name: 'pay' }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [rule(pay, {})] },
    { objects: [rule(pay, { ...whole({ mode: 'ISTIO_MUTUAL' }), ...ofSubset({ mode: 'ISTIO_MUTUAL', sni: 'a.b' }) })] },
    { objects: [rule('pay', whole({ mode: 'ISTIO_MUTUAL' })), rule('*.local', whole({ mode: 'ISTIO_MUTUAL' }))] },
    { objects: [rule(outside, ofPort(proved))] },
    { objects: [rule(outside, whole({ ...proved, mode: 'MUTUAL', credentialName: 'pay' }))] },
  ],
  fail: [
    ...[whole, ofPort, ofSubset].flatMap((place) => [
      { objects: [rule(pay, place({ mode: 'DISABLE' }))], found, message: 'turns TLS off' },
      { objects: [rule(outside, place({ mode: 'DISABLE' }))], found, message: 'turns TLS off' },
      { objects: [rule(outside, place({ ...proved, insecureSkipVerify: true }))], found, message: 'any certificate' },
      { objects: [rule(pay, place({ mode: 'SIMPLE' }))], found, message: 'of the mesh than that' },
      { objects: [rule(outside, place({ mode: 'ISTIO_MUTUAL' }))], found, message: 'that very name' },
    ]),
    ...[{ sni: undefined }, { sni: 'a.b' }, { subjectAltNames: [] }, { subjectAltNames: [outside, 'a.b'] }].map(
      (change) => ({ objects: [rule(outside, ofPort({ ...proved, ...change }))], found, message: 'that very name' }),
    ),
  ],
};
