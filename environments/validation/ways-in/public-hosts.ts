import { mendName } from '../near';
import { quote } from '../place';
import { repeatedHosts } from '../repeated-hosts';
import type { Rule } from '../rule';

const hostWithoutCertificate: Rule = function* ({ environment }) {
  const issuers = Object.keys(environment.issuers);
  for (const [name, { host, issuer }] of Object.entries(environment.publicHosts)) {
    if (!issuer) {
      yield {
        mistake: 'host-without-certificate',
        place: `publicHosts.${name}`,
        message: `nobody signs a certificate for ${quote(host)}`,
        remedy: "name one of 'issuers' in 'issuer'",
      };
    } else if (!issuers.includes(issuer)) {
      yield {
        mistake: 'host-without-certificate',
        place: `publicHosts.${name}`,
        message: `nobody signs a certificate for ${quote(host)}: issuer ${quote(issuer)} is unknown`,
        remedy: mendName(issuer, issuers, "declare it in 'issuers'"),
      };
    }
  }
};

const selfSignedInProduction: Rule = function* ({ environment }) {
  for (const [name, { kind }] of Object.entries(environment.issuers)) {
    if (environment.stage === 'prod' && kind === 'self-signed') {
      yield {
        mistake: 'self-signed-in-production',
        place: `issuers.${name}`,
        message: `issuer ${quote(name)} signs for itself in stage 'prod'`,
        remedy: "use the bank's PKI, kind 'vault'",
      };
    }
  }
};

const duplicateHost: Rule = function* ({ environment }) {
  yield* repeatedHosts(
    Object.entries(environment.publicHosts).map(([name, { host }]) => ({ place: `publicHosts.${name}`, host })),
  );
};

/** Names that the internet reaches. */
export const hostRules: readonly Rule[] = [hostWithoutCertificate, selfSignedInProduction, duplicateHost];
