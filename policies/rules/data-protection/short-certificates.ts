import { iso, mlps, nist, pci } from '../../frameworks';
import { CERTIFICATE_LIFE } from '../../parameters';
import type { Rule } from '../../rule';

/** A time that is none is refused by cert-manager; 90 days is its default. */
const LIFE = `object.spec.?duration.orValue('${CERTIFICATE_LIFE}')`;
const IS_TIME = `${LIFE}.matches('^([0-9]+(ms|h|m|s))+$')`;
const ALGORITHM = "object.spec.?privateKey.?algorithm.orValue('RSA')";
const SIZE = (least: number) => `object.spec.?privateKey.?size.orValue(${least}) >= ${least}`;

export const shortCertificates: Rule = {
  id: 'DP-08',
  title: 'A certificate is short, of its own hosts, and its key changes with it',
  rationale:
    'A key that was copied is worth something for as long as its certificate holds, and for all that it names.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.10.9'), ...pci('4.2.1.1', '3.7.4'), ...iso('A.8.24'), ...nist('sc-12', 'sc-17')],
  kinds: [{ group: 'cert-manager.io', kind: 'Certificate' }],
  cel: {
    validations: [
      {
        expression: `!${IS_TIME} || duration(${LIFE}) <= duration('${CERTIFICATE_LIFE}')`,
        message: `it holds for longer than ${CERTIFICATE_LIFE}`,
      },
      {
        expression: "object.spec.?privateKey.?rotationPolicy.orValue('Never') == 'Always'",
        message: 'its key stays when it is renewed',
      },
      {
        expression: [
          `(${ALGORITHM} == 'RSA' && ${SIZE(2048)})`,
          `(${ALGORITHM} == 'ECDSA' && ${SIZE(256)})`,
          `${ALGORITHM} == 'Ed25519'`,
        ].join(' || '),
        message: 'its key is none of RSA from 2048 bits, ECDSA from 256, Ed25519',
      },
      { expression: '!object.spec.?isCA.orValue(false)', message: 'it signs other certificates (isCA)' },
      {
        expression:
          "(object.spec.?dnsNames.orValue([]) + [object.spec.?commonName.orValue('')]).all(name, !name.contains('*'))",
        message: 'it stands for every name of a domain (*)',
      },
    ],
  },
  remedy: `set duration to ${CERTIFICATE_LIFE} at most and rotationPolicy to Always, and name each host`,
};
