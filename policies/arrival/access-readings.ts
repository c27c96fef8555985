import { type Known, Values } from '../known';

/** A text with at most one `*`, at its beginning or its end: elsewhere proxies compare it as a letter, or as anything. */
const pattern = (what: string, text: string): Values =>
  Values.ofText(`${what}, a '*' at its beginning or its end`, `\\*|\\*?${text}|${text}\\*`);

const account = Values.ofText("an account, or 'namespace/account'", '([a-z0-9-]+/)?[a-z0-9.-]+');
/** All five parts: in a shorter name proxies do not replace `cluster.local` by the domain of the mesh. */
const principal = Values.ofText(
  "'<trust domain>/ns/<namespace>/sa/<account>'",
  '\\*|\\*/ns/[a-z0-9-]+/sa/[a-z0-9.-]+|[A-Za-z0-9.-]+/ns/[a-z0-9-]+/sa/([a-z0-9.-]+\\*?|\\*)',
);
const namespace = pattern('a namespace', '[a-z0-9-]+');
const host = pattern('a host', '[A-Za-z0-9.:-]+');
const method = pattern('a method in capitals', '[A-Z]+');
const port = Values.ofText(
  'a port from 1 to 65535, as a text',
  '[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]',
);

const segment = "[A-Za-z0-9._~%!$&'()+,;:@=-]+";
/** Of a template, `{**}` is the last parameter; a text in a path that no request has would name nothing. */
const path = Values.ofText(
  "a path, with one '*' at an end, or with '{*}' and a last '{**}' as segments",
  `\\*[^*{}?#\\s]*|/[^*{}?#\\s]*\\*?|(?=/)(/(${segment}|\\{\\*\\}))*(/\\{\\*\\*\\}(/${segment})*)?/?`,
);

const source: Known = {
  principals: principal,
  notPrincipals: principal,
  namespaces: namespace,
  notNamespaces: namespace,
  serviceAccounts: account,
  notServiceAccounts: account,
};

const operation: Known = {
  ports: port,
  notPorts: port,
  methods: method,
  notMethods: method,
  paths: path,
  notPaths: path,
  hosts: host,
  notHosts: host,
};

/**
 * What the judge understands of the `spec` of policies of the mesh. What only a request can tell (tokens, addresses,
 * headers) is not among it: a rule that asks for it may keep out what is declared, and no manifest says when. Values
 * are read by their shape: of a rule with one that proxies cannot read, they drop the rule, or its condition.
 */
export const accessReadings = {
  AuthorizationPolicy: {
    selector: { matchLabels: true },
    action: ['ALLOW', 'DENY', 'AUDIT'],
    rules: { from: { source }, to: { operation } },
  },
  PeerAuthentication: { selector: { matchLabels: true }, mtls: { mode: true }, portLevelMtls: true },
} as const satisfies Readonly<Record<string, Known>>;
