import type { Stage } from '../facts';
import { type Known, unreadFields, unsaidFields, Values } from '../known';
import type { PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Directory } from './directory';
import { mayDo } from './grants';
import { specOf } from './objects';

const name = Values.ofText('a name', '[a-z0-9]([a-z0-9.-]*[a-z0-9])?');

const vault = {
  server: Values.ofText("'https://<host>[:<port>]'", 'https://[a-z0-9.-]+(:[1-9]\\d{0,4})?/?'),
  path: Values.ofText("'<mount>/sign/<role>'", '[^/\\s]+(/[^/\\s]+)*/sign/[^/\\s]+'),
  // made by hand, as the guide tells
  caBundleSecretRef: { name, key: ['ca.crt'] },
  auth: {
    kubernetes: {
      mountPath: Values.ofText("'/v1/auth/<mount>'", '/v1/auth/[^/\\s]+'),
      role: name,
      serviceAccountRef: { name },
    },
  },
} as const satisfies Known;

/** What the judge understands of an issuer: what is said of the one that signs must be said whole. */
const known: Known = { selfSigned: {}, vault };

interface IssuerSpec {
  readonly selfSigned: object;
  readonly vault: {
    readonly server: string;
    readonly auth: { readonly kubernetes: { readonly serviceAccountRef: { readonly name: string } } };
  };
}

const problemsFound = oncePer((_: Directory) => new Map<PlacedObject, readonly string[]>());

/** What keeps a ClusterIssuer from signing, found once for all certificates. */
export function issuerProblems(placed: PlacedObject, directory: Directory, stage: Stage): readonly string[] {
  const known = problemsFound(directory);
  const problems = known.get(placed) ?? findProblems(placed, directory, stage);
  known.set(placed, problems);
  return problems;
}

function findProblems(placed: PlacedObject, directory: Directory, stage: Stage): readonly string[] {
  const spec = specOf<IssuerSpec>(placed);
  const unread = unreadFields(spec, known).map((place) => `the judge cannot say whether it signs by spec${place}`);
  const unsaid = spec.vault ? unsaidFields({ vault: spec.vault }, { vault }) : [];
  const problems = [...unread, ...unsaid.map((place) => `it does not say spec${place}`)];
  if ((spec.vault === undefined) === (spec.selfSigned === undefined)) {
    return [...problems, 'it names no signer, or several: one of spec.vault and spec.selfSigned'];
  }
  if (spec.selfSigned && stage === 'prod') {
    return [...problems, 'certificates that sign themselves (spec.selfSigned) are trusted by nobody outside'];
  }
  return problems.length > 0 || spec.vault === undefined ? problems : vaultProblems(spec.vault, directory);
}

/** Its signer is asked by the pods whose account it names. */
function vaultProblems({ server, auth }: IssuerSpec['vault'], { world, register }: Directory): readonly string[] {
  const account = auth.kubernetes.serviceAccountRef.name;
  const port = Number(/:(\d+)\/?$/.exec(server)?.[1] ?? 443);
  const askers = world.pods.filter((pod) => pod.serviceAccount === account && pod.file === undefined);
  const [asker] = askers;
  if (asker === undefined) {
    return [`no pods of cert-manager have the account '${account}' (spec.vault.auth.kubernetes.serviceAccountRef)`];
  }
  const { apiServerCidr, addresses } = world.view.cluster;
  const outside = addresses.filter(({ cidrs }) => !cidrs.includes(apiServerCidr)).map((one) => `address:${one.name}`);
  const isOpen = register.rows.some(
    ({ flow, from }) => from.pods.includes(asker) && flow.port === port && outside.includes(flow.to),
  );
  const deed = { verbs: ['create'], resource: 'serviceaccounts/token', name: account };
  return [
    ...(isOpen ? [] : [`no flow of ${asker.ref} leads to addresses on port ${port}, where '${server}' is`]),
    ...(mayDo(account, asker.namespace, deed, world.view)
      ? []
      : [
          `no RoleBinding in '${asker.namespace}' lets the account '${account}' create serviceaccounts/token of itself, which it shows to '${server}'`,
        ]),
  ];
}
