import type { Known } from './fields';

/** A text with at most one `*`, at its beginning or its end: elsewhere proxies compare it as a letter, or as anything. */
const pattern = (text: string): Known => shaped(`\\*|\\*?${text}|${text}\\*`);

const account = shaped('([a-z0-9-]+/)?[a-z0-9.-]+');
/** All five parts: in a shorter name proxies do not replace `cluster.local` by the domain of the mesh. */
const principal = shaped('\\*|\\*/ns/[a-z0-9-]+/sa/[a-z0-9.-]+|[A-Za-z0-9.-]+/ns/[a-z0-9-]+/sa/([a-z0-9.-]+\\*?|\\*)');
const namespace = pattern('[a-z0-9-]+');
const host = pattern('[A-Za-z0-9.:-]+');
const method = pattern('[A-Z]+');

const segment = "[A-Za-z0-9._~%!$&'()+,;:@=-]+";
/** Of a template, `{**}` is the last parameter; a text in a path that no request has would name nothing. */
const path = shaped(
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
  ports: isPort,
  notPorts: isPort,
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

function shaped(expression: string): Known {
  const whole = new RegExp(`^(?:${expression})$`);
  return (value) => typeof value === 'string' && whole.test(value);
}

function isPort(value: unknown): boolean {
  return typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65_535;
}
