import { iso, mlps, nist, pci } from '../../frameworks';
import { CIPHER_SUITES, celList, ENTRY_NAMESPACE, EXIT_NAMESPACE } from '../../parameters';
import type { Rule } from '../../rule';

const SERVERS = 'object.?spec.?servers.orValue([])';
const IS_HTTPS = "s.?port.?protocol.orValue('') == 'HTTPS'";

/** Suites of SM2, SM3 and SM4 (GB/T 39786) are an open gap: Envoy has none. */
export const securedGateways: Rule = {
  id: 'NM-07',
  title: 'Gateways end TLS 1.2 or newer for hosts that they name, and send plain text on to it',
  rationale: 'What a gateway passes through, or takes in plain text, no policy of the mesh can look into.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.2.2b', '8.1.4.8a'), ...pci('4.2.1', '12.3.3'), ...iso('A.8.24'), ...nist('sc-8.1', 'sc-13')],
  kinds: [{ group: 'networking.istio.io', kind: 'Gateway' }],
  cel: {
    validations: [
      {
        expression: `object.metadata.?namespace.orValue('') in ['${ENTRY_NAMESPACE}', '${EXIT_NAMESPACE}']`,
        message: 'it is a door of its own: gateways stand in the namespaces of ingress and egress only',
      },
      {
        expression: `${SERVERS}.all(s, s.?port.?protocol.orValue('') in ['HTTP', 'HTTPS'])`,
        message: 'a server of it takes other than HTTP and HTTPS, of which no policy sees the requests',
      },
      {
        expression: `${SERVERS}.all(s, s.?port.?protocol.orValue('') != 'HTTP' || (s.?tls.?httpsRedirect.orValue(false) && s.?tls.?mode.orValue('') == ''))`,
        message: 'a server of it takes requests in plain text, and does not send them to HTTPS (tls.httpsRedirect)',
      },
      {
        expression: `${SERVERS}.all(s, !(${IS_HTTPS}) || s.?tls.?mode.orValue('PASSTHROUGH') in ['SIMPLE', 'MUTUAL', 'ISTIO_MUTUAL'])`,
        message: 'a server of it does not end TLS itself, by SIMPLE, MUTUAL or ISTIO_MUTUAL (tls.mode)',
      },
      {
        expression: `${SERVERS}.all(s, !(${IS_HTTPS}) || (s.?tls.?minProtocolVersion.orValue('') in ['TLSV1_2', 'TLSV1_3'] && s.?tls.?maxProtocolVersion.orValue('TLSV1_3') in ['TLSV1_2', 'TLSV1_3']))`,
        message:
          'a server of it takes older TLS than 1.2, or does not say (tls.minProtocolVersion, maxProtocolVersion)',
      },
      {
        expression: `${SERVERS}.all(s, s.?tls.?cipherSuites.orValue([]).all(c, c in ${celList(CIPHER_SUITES)}))`,
        message: 'a server of it takes a cipher suite without forward secrecy or authenticated encryption',
      },
      {
        expression: `${SERVERS}.all(s, s.?hosts.orValue([]).all(h, !h.contains('*')))`,
        message: "a server of it serves hosts that it does not name ('*')",
      },
    ],
  },
  remedy: 'give each host a server of HTTPS with mode SIMPLE, a certificate and TLSV1_2, and redirect port 80 to it',
};
