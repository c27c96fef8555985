import { mendName } from './near';
import { quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import { entry, type View } from './view';

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

const duplicateHost: Rule = function* (view) {
  yield* repeatedHosts(publicAddresses(view));
  yield* repeatedHosts(externalAddresses(view));
};

function publicAddresses({ environment }: View): readonly Address[] {
  return Object.entries(environment.publicHosts).map(([name, { host }]) => ({ place: `publicHosts.${name}`, host }));
}

/** Two external hosts may share a name at different ports. */
function externalAddresses({ environment }: View): readonly Address[] {
  return environment.landscape.externalHosts.map(({ name, host, port = 443 }) => ({
    place: `landscape.externalHosts[${name}]`,
    host: `${entry(environment.externalHosts, name)?.host ?? host}${port === 443 ? '' : `:${port}`}`,
  }));
}

interface Address {
  readonly place: string;
  readonly host: string;
}

function* repeatedHosts(addresses: readonly Address[]): Iterable<Problem> {
  const seen = new Map<string, string>();
  for (const { place, host } of addresses) {
    const first = seen.get(host);
    if (first === undefined) {
      seen.set(host, place);
    } else if (first !== place) {
      yield {
        mistake: 'duplicate-host',
        place,
        message: `host ${quote(host)} is ${first} too`,
        remedy: 'give each a host of its own, or merge them',
      };
    }
  }
}

/** Names that the internet reaches, and names beyond. */
export const hostRules: readonly Rule[] = [hostWithoutCertificate, selfSignedInProduction, duplicateHost];
