import { iso, istio, mlps, nist, pci } from '../../frameworks';
import type { Rule } from '../../rule';

const HOST = "object.?spec.?host.orValue('')";
const IN_MESH = `${HOST}.endsWith('.svc.cluster.local')`;
/** NM-22 names hosts that are written by a pattern or in short. */
const NOT_OUTSIDE = `!${HOST}.contains('.') || ${HOST}.endsWith('.local') || ${HOST}.endsWith('.svc')`;

/** CEL that must hold for the TLS of each part of a rule, written with the optional `t`. */
function everySetting(condition: (t: string) => string): string {
  return `variables.policies.all(p, (${condition('p.?tls')}) && p.?portLevelSettings.orValue([]).all(s, ${condition('s.?tls')}))`;
}

export const securedDestinations: Rule = {
  id: 'NM-06',
  title: 'Clients open TLS to every host: mutual in the mesh, and outside to who can prove the name',
  rationale: 'A client that takes no TLS, or any certificate, talks to whoever stands in between.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.2.2b', '8.1.4.8a'),
    ...pci('4.2.1'),
    ...iso('A.8.24'),
    ...nist('sc-8.1', 'ia-3'),
    ...istio('mutual TLS'),
  ],
  kinds: [{ group: 'networking.istio.io', kind: 'DestinationRule' }],
  cel: {
    variables: [
      {
        name: 'policies',
        expression:
          '(object.?spec.?trafficPolicy.hasValue() ? [dyn(object.spec.trafficPolicy)] : []) + object.?spec.?subsets.orValue([]).filter(s, s.?trafficPolicy.hasValue()).map(s, dyn(s.trafficPolicy))',
      },
    ],
    validations: [
      {
        expression: everySetting((t) => `${t}.?mode.orValue('') != 'DISABLE'`),
        message: 'it turns TLS off (mode DISABLE)',
      },
      {
        expression: everySetting((t) => `!${t}.?insecureSkipVerify.orValue(false)`),
        message: 'it takes any certificate (insecureSkipVerify)',
      },
      {
        expression: `!${IN_MESH} || ${everySetting((t) => `${t}.?mode.orValue('ISTIO_MUTUAL') in ['ISTIO_MUTUAL', 'DISABLE']`)}`,
        message: 'it opens other TLS to a host of the mesh than that of the mesh (mode ISTIO_MUTUAL)',
      },
      {
        expression: `${NOT_OUTSIDE} || ${everySetting((t) => `!${t}.hasValue() || ${t}.?mode.orValue('') == 'DISABLE' || (${t}.?mode.orValue('') in ['SIMPLE', 'MUTUAL'] && ${t}.?sni.orValue('') == ${HOST} && ${t}.?subjectAltNames.orValue([]) == [${HOST}])`)}`,
        message:
          'it does not ask a host outside for a certificate of that very name (mode SIMPLE or MUTUAL; sni and subjectAltNames are the host)',
      },
    ],
  },
  remedy: 'leave the mode to the mesh or write ISTIO_MUTUAL; for a host outside write SIMPLE, sni and subjectAltNames',
};
