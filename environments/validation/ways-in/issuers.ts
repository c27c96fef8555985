import { ISSUER_PORT } from '../../platform/components/cert-manager';
import { serverOf } from '../fields/hosts';
import { quote } from '../place';
import type { Rule } from '../rule';

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

const closedPort: Rule = function* (view) {
  for (const [name, issuer] of Object.entries(view.environment.issuers)) {
    const server = issuer.kind === 'vault' && view.isSound(issuer, 'server') ? serverOf(issuer.server) : undefined;
    if (server !== undefined && server.port !== ISSUER_PORT) {
      yield {
        mistake: 'issuer-behind-closed-port',
        place: `issuers.${name}.server`,
        message: `${quote(server.host)} is asked at port ${server.port}, the way to issuers is open at port ${ISSUER_PORT} only`,
        remedy: `let it answer at 'https://${server.host}:${ISSUER_PORT}'`,
      };
    }
  }
};

/** Who signs certificates. */
export const issuerRules: readonly Rule[] = [selfSignedInProduction, closedPort];
