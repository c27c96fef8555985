import { addIssuer, addService, dropService } from '../additions';
import { named, service } from '../edit';
import type { Row } from '../row';

const SERVER = "write it like 'https://pki.bank.example:8200', a DNS name in lower case, without path or query";
const PATH = "write it like 'pki/sign/<role>', without a slash at the beginning or the end";

type Said = Pick<Row, 'mistake' | 'message' | 'remedy'>;

/** A row about the description of a service of its own. */
function description(name: string, text: string, said: Omit<Said, 'mistake'>): Row {
  return {
    ...said,
    mistake: 'unreadable-text',
    place: `landscape.units[${name}].services[${name}].description`,
    break: (e) => addService(e, { name, description: text }),
    mend: (e) => dropService(e, name),
  };
}

/** A row about a value of an issuer of its own. */
function issuer(name: string, change: { readonly path: string } | { readonly server: string }, said: Said): Row {
  return {
    ...said,
    place: `issuers.${name}.${Object.keys(change)[0]}`,
    break: (e) => addIssuer(e, name, change),
    mend: (e) => {
      delete e.issuers[name];
    },
  };
}

/** Characters of every kind that nobody sees, each by the name of a service. */
const UNSEEN: Readonly<Record<string, number>> = {
  filler: 0x3164,
  'half-filler': 0xffa0,
  'first-filler': 0x115f,
  'vowel-filler': 0x1160,
  'inherent-vowel': 0x17b4,
  braille: 0x2800,
  selector: 0xfe0f,
  'further-selector': 0xe0100,
  joining: 0x034f,
  hyphen: 0x00ad,
  'zero-width-joiner': 0x200d,
  'right-to-left': 0x200f,
  'word-joiner': 0x2060,
  times: 0x2062,
  isolate: 0x2066,
  language: 0xe0001,
  tag: 0xe0041,
  private: 0xe000,
  'further-private': 0x10fffd,
  unassigned: 0x0378,
  nonexistent: 0xfffe,
  'full-blank': 0x13441,
};

const unseen: readonly Row[] = Object.entries(UNSEEN).map(([name, code]) => {
  const [hex, character] = [code.toString(16).toUpperCase(), String.fromCodePoint(code)];
  return description(`holds-${name}`, `Pays${character}.`, {
    message: `'Pays\\u{${hex}}.' holds the character U+${hex.padStart(4, '0')}, which nobody sees`,
    remedy: 'remove the character',
  });
});

const CREDENTIALS: Said = {
  mistake: 'credentials-in-address',
  message: 'the address holds a user or a password, and everybody can read it',
  remedy: "remove what stands before the '@', and change the password",
};

/** What texts carry beside what is read in them. */
export const textRows: readonly Row[] = [
  description('newline', 'Pays.\nTwice.', {
    message: "'Pays.\\u{A}Twice.' holds the character U+000A, which nobody sees",
    remedy: 'remove the character',
  }),
  description('half-pair', 'Pays \ud83c.', {
    message: "'Pays \\u{D83C}.' holds the character U+D83C, which nobody sees",
    remedy: 'remove the character',
  }),
  description('backwards', 'Pays \u202eylkciuq.', {
    message: "'Pays \\u{202E}ylkciuq.' holds the character U+202E, which nobody sees",
    remedy: 'remove the character',
  }),
  description('zero-width', 'Pa\u200bys.', {
    message: "'Pa\\u{200B}ys.' holds the character U+200B, which nobody sees",
    remedy: 'remove the character',
  }),
  description('marked', '\ufeffPays.', {
    message: "'\\u{FEFF}Pays.' holds the character U+FEFF, which nobody sees",
    remedy: 'remove the character',
  }),
  description('separated', 'Pays.\u2028Twice.', {
    message: "'Pays.\\u{2028}Twice.' holds the character U+2028, which nobody sees",
    remedy: 'remove the character',
  }),
  description('bell', 'Pays\u0007.', {
    message: "'Pays\\u{7}.' holds the character U+0007, which nobody sees",
    remedy: 'remove the character',
  }),
  ...unseen,
  description('padded', ' Pays.', {
    message: "' Pays.' begins or ends with white space",
    remedy: 'remove the white space around it',
  }),
  description('talkative', 'x'.repeat(501), {
    message: `'${'x'.repeat(80)}…' has 501 characters`,
    remedy: 'say it in at most 500 characters',
  }),
  {
    mistake: 'unreadable-text',
    place: 'landscape.units[pay].services[payment].calls[notice].degraded',
    message: "'it is told\\u{B}later' holds the character U+000B, which nobody sees",
    remedy: 'remove the character',
    break: (e) => {
      service(e, 'payment').calls?.push({
        to: 'notice',
        operations: ['Send'],
        within: ['Transfer'],
        mode: 'soft',
        degraded: 'it is told\u000blater',
      });
    },
    mend: (e) => service(e, 'payment').calls?.pop(),
  },
  issuer('root', { server: 'https://root:hunter2@root.sample.example:8200' }, CREDENTIALS),
  issuer('token', { server: 'https://token@token.sample.example:8200' }, CREDENTIALS),
  issuer(
    'asking',
    { server: 'https://asking.sample.example:8200?namespace=bank' },
    {
      mistake: 'malformed-url',
      message: "'https://asking.sample.example:8200?namespace=bank' is not the https address of a server",
      remedy: SERVER,
    },
  ),
  issuer(
    'far',
    { server: 'https://far.sample.example:82000' },
    {
      mistake: 'malformed-url',
      message: "'https://far.sample.example:82000' is not the https address of a server",
      remedy: SERVER,
    },
  ),
  issuer(
    'bare',
    { server: 'https://192.0.2.40:8200' },
    {
      mistake: 'malformed-url',
      message: "'192.0.2.40' is not a DNS name in lower case",
      remedy: SERVER,
    },
  ),
  issuer(
    'undotted',
    { server: 'https://bao:8200' },
    {
      mistake: 'malformed-url',
      message: "'bao' lies in no domain",
      remedy: SERVER,
    },
  ),
  issuer(
    'pathless',
    { path: '' },
    {
      mistake: 'malformed-identifier',
      message: "'' is not the path of a signing endpoint",
      remedy: PATH,
    },
  ),
  issuer(
    'mountless',
    { path: 'sign/sample' },
    {
      mistake: 'malformed-identifier',
      message: "'sign/sample' is not the path of a signing endpoint",
      remedy: PATH,
    },
  ),
  issuer(
    'dotted',
    { path: 'pki/../sys/sign/sample' },
    {
      mistake: 'malformed-identifier',
      message: "'pki/../sys/sign/sample' is not the path of a signing endpoint",
      remedy: PATH,
    },
  ),
  ...(
    ['sys/mounts/sign/root', 'bank/sys/mounts/sign/root', 'auth/token/sign/root', 'identity/oidc/sign/x'] as const
  ).map((path, index) =>
    issuer(
      `system-${index}`,
      { path },
      {
        mistake: 'malformed-identifier',
        message: `'${path}' leads to '${/sys|auth|identity/.exec(path)?.[0]}', a part of OpenBao itself`,
        remedy: 'give the path at which the PKI is mounted',
      },
    ),
  ),
  issuer(
    'gapped',
    { path: 'pki//sign/sample' },
    {
      mistake: 'malformed-identifier',
      message: "'pki//sign/sample' is not the path of a signing endpoint",
      remedy: PATH,
    },
  ),
  issuer(
    'verbatim',
    { path: 'pki/sign-verbatim/sample' },
    {
      mistake: 'malformed-identifier',
      message: "'pki/sign-verbatim/sample' is not the path of a signing endpoint",
      remedy: PATH,
    },
  ),
  {
    ...CREDENTIALS,
    place: 'stateBackend.endpoint',
    break: (e) => {
      e.stateBackend.endpoint = 'https://key:secret@objects.sample.example';
    },
    mend: (e) => {
      e.stateBackend.endpoint = 'https://objects.sample.example';
    },
  },
  {
    ...CREDENTIALS,
    place: 'landscape.units[suite].services[suite].runbook',
    break: (e) => {
      service(e, 'suite').runbook = 'https://reader:hunter2@docs.sample.example/suite';
    },
    mend: (e) => {
      service(e, 'suite').runbook = 'https://docs.sample.example/suite';
    },
  },
  {
    mistake: 'malformed-url',
    place: 'landscape.units[loans].services[loans].runbook',
    message: "'https://docs.sample.example/\\u{D}loans' is not an absolute https address",
    remedy: "write it like 'https://docs.bank.example/page'",
    break: (e) => {
      service(e, 'loans').runbook = 'https://docs.sample.example/\rloans';
    },
    mend: (e) => {
      service(e, 'loans').runbook = 'https://docs.sample.example/loans?id=7#restart';
    },
  },
  {
    mistake: 'malformed-identifier',
    place: 'stateBackend.bucket',
    message: `'${'b'.repeat(64)}' is not a bucket`,
    remedy: "use lower-case letters, digits, '-' and '.', a letter or digit first and last, 3 to 63 characters",
    break: (e) => {
      e.stateBackend.bucket = 'b'.repeat(64);
    },
    mend: (e) => {
      e.stateBackend.bucket = 'b'.repeat(63);
    },
  },
  {
    mistake: 'malformed-identifier',
    place: 'stateBackend.region',
    message: "'north;south' is not a region",
    remedy: "use letters, digits, '-' and '_', a letter or digit first and last, at most 63 characters",
    break: (e) => {
      e.stateBackend.region = 'north;south';
    },
    mend: (e) => {
      e.stateBackend.region = 'north-1';
    },
  },
  {
    mistake: 'malformed-identifier',
    place: 'clusters[primary].storage.networkProvisioner',
    message: "'%{ if true }x%{ endif }' is not a CSI driver",
    remedy: "write it like 'topolvm.io', letters, digits, '-' and '.', at most 63 characters",
    break: (e) => {
      named(e.clusters, 'primary').storage.networkProvisioner = '%{ if true }x%{ endif }';
    },
    mend: (e) => {
      named(e.clusters, 'primary').storage.networkProvisioner = 'ebs.csi.aws.com';
    },
  },
  {
    mistake: 'malformed-topic-name',
    place: 'landscape.topics[loans.closed-.v1]',
    message: "topic 'loans.closed-.v1' is not named '<domain>.<event>.v<major>'",
    remedy: "write it like 'payments.settled.v1'",
    break: (e) => e.landscape.topics.push({ name: 'loans.closed-.v1', unit: 'loans', tier: 2, dataClass: 3 }),
    mend: (e) => {
      named(e.landscape.topics, 'loans.closed-.v1').name = 'loans.closed.v1';
    },
  },
  {
    mistake: 'foreign-topic',
    place: 'landscape.units[notice].services[notice].publishes[ledger.posted.v1]',
    message: "topic 'ledger.posted.v1' belongs to unit 'ledger', a service of unit 'notice' writes to it",
    remedy: "call a service of unit 'ledger', or publish to a topic of unit 'notice'",
    break: (e) => {
      service(e, 'notice').publishes = [{ topic: 'ledger.posted.v1' }];
    },
    mend: (e) => {
      delete service(e, 'notice').publishes;
    },
  },
];
