import { runs } from '../../running';
import { Names } from '../names';
import { quote } from '../place';
import type { Rule } from '../rule';

const hostWithoutCertificate: Rule = function* ({ environment }) {
  const issuers = new Names(Object.keys(environment.issuers));
  for (const [name, { host, issuer }] of Object.entries(environment.publicHosts)) {
    if (!issuer) {
      yield {
        mistake: 'host-without-certificate',
        place: `publicHosts.${name}`,
        message: `nobody signs a certificate for ${quote(host)}`,
        remedy: "name one of 'issuers' in 'issuer'",
      };
    } else if (!issuers.has(issuer)) {
      yield {
        mistake: 'host-without-certificate',
        place: `publicHosts.${name}`,
        message: `nobody signs a certificate for ${quote(host)}: issuer ${quote(issuer)} is unknown`,
        remedy: issuers.mend(issuer, "declare it in 'issuers'"),
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

/** A misspelt name would be a way in that leads to nothing, beside the one that was meant. */
const unusedPublicHost: Rule = function* ({ environment, exposures, publicHostNames, running }) {
  const used = new Names(exposures.map(({ value }) => value.host));
  const inUse = new Set(
    exposures
      .filter(({ owner: { unit, service } }) => runs(environment, unit.name, service.name))
      .map(({ value }) => value.host),
  );
  const misspelt = new Set(
    exposures.flatMap(({ value }) => (publicHostNames.has(value.host) ? [] : publicHostNames.nearest(value.host))),
  );
  for (const name of Object.keys(environment.publicHosts)) {
    if (!used.has(name) && !misspelt.has(name)) {
      yield {
        mistake: 'unused-public-host',
        place: `publicHosts.${name}`,
        message: `no service is exposed under public host ${quote(name)}`,
        remedy: used.mend(name, 'remove it'),
      };
    } else if (used.has(name) && !inUse.has(name) && running.length > 0) {
      yield {
        mistake: 'needless-choice',
        place: `publicHosts.${name}`,
        message: `every service under public host ${quote(name)} is switched off here`,
        remedy: 'remove it, or let one of them run',
      };
    }
  }
};

/** Names that the internet reaches. */
export const publicHostRules: readonly Rule[] = [hostWithoutCertificate, selfSignedInProduction, unusedPublicHost];
