import type { CertificateIssuer, PublicHost } from '../../specification/environment';
import type { Exposure, Split } from '../../specification/landscape';
import { outsideCidrs } from '../fields/addresses';
import { list, object, record, variants } from '../fields/containers';
import { type Fault, optional } from '../fields/field';
import { host, serverUrl } from '../fields/hosts';
import { signingPath } from '../fields/identifiers';
import { MOST_OPERATIONS, MOST_PUBLIC_HOSTS } from '../fields/limits';
import { nameOf } from '../fields/names';
import { percent } from '../fields/numbers';
import { own } from '../fields/plain';
import { reference, text } from '../fields/texts';
import { word } from '../fields/words';
import { quote } from '../place';
import { colonSegment, type UnclearPath, unclearPath } from '../segments';

const PREFIX = /^\/[-A-Za-z0-9._~:@!$&'()+,;=%/]*$/;

const split = object<Split>({ prefix: text([malformedPrefix], { atOwner: true }), to: reference, percent });

/** How a service is reached from outside the mesh. */
export const exposure = object<Exposure>({
  host: reference,
  prefix: text([malformedPrefix]),
  // Each moves an operation at least.
  splits: optional(list(split, { nameOf: (value) => own(value, 'prefix'), most: MOST_OPERATIONS })),
});

// Without an issuer there is no certificate, which says more than a missing value.
const publicHost = object<PublicHost>({ host, issuer: optional(reference) });

/** Names that the internet reaches. */
export const publicHosts = record(publicHost, { key: nameOf('public host'), most: MOST_PUBLIC_HOSTS });

type Vault = Extract<CertificateIssuer, { kind: 'vault' }>;
type SelfSigned = Extract<CertificateIssuer, { kind: 'self-signed' }>;

const issuer = variants<CertificateIssuer>({
  vault: object<Vault>({ kind: word({ vault: true }), server: serverUrl, path: signingPath, cidrs: outsideCidrs }),
  'self-signed': object<SelfSigned>({ kind: word({ 'self-signed': true }) }),
});

/** Who signs certificates. */
export const issuers = record(issuer, { key: nameOf('issuer') });

function malformedPrefix(value: string): Fault | undefined {
  const fault = PREFIX.test(value)
    ? (unclearPath(value, value) ?? colonParameter(value))
    : {
        message: `${quote(value)} is not the beginning of a path`,
        remedy: "write it like '/orders', without pattern or query",
      };
  return fault && { mistake: 'malformed-prefix', ...fault };
}

function colonParameter(prefix: string): UnclearPath | undefined {
  const segment = colonSegment(prefix);
  return segment === undefined
    ? undefined
    : {
        message: `${quote(prefix)} has the segment ${quote(segment)}, which is no parameter`,
        remedy: 'end it before that segment',
      };
}
