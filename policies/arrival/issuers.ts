import { type Known, unreadFields, unsaidFields, Values } from '../known';
import type { PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Directory } from './directory';
import { mayDo } from './grants';
import { specOf } from './objects';

const name = Values.ofText('a name', '[a-z0-9]([a-z0-9.-]*[a-z0-9])?');

const vault = {
  server: Values.ofText("'https://<host>[:<port>]'", 'https?://[a-z0-9.-]+(:[1-9]\\d{0,4})?/?'),
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

interface IssuerSpec {
  readonly vault?: {
    readonly server: string;
    readonly auth: { readonly kubernetes: { readonly serviceAccountRef: { readonly name: string } } };
  };
}

const problemsFound = oncePer((_: Directory) => new Map<PlacedObject, readonly string[]>());

/** What keeps a ClusterIssuer from signing, found once for all certificates. */
export function issuerProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const known = problemsFound(directory);
  const problems = known.get(placed) ?? findProblems(placed, directory);
  known.set(placed, problems);
  return problems;
}

/** Of a signer that is not asked alone, or is none, rules of issuers speak (DP-12, DP-13). */
function findProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { vault: signer, ...others } = specOf<IssuerSpec>(placed);
  if (signer === undefined || Object.keys(others).length > 0) {
    return [];
  }
  const unread = unreadFields(signer, vault).map(
    (place) => `the judge cannot say whether it signs by spec.vault${place}`,
  );
  const unsaid = unsaidFields(signer, vault).map((place) => `it does not say spec.vault${place}`);
  const problems = [...unread, ...unsaid];
  return problems.length > 0 ? problems : vaultProblems(signer, directory);
}

/** Its signer is asked by the pods whose account it names. */
function vaultProblems(
  { server, auth }: NonNullable<IssuerSpec['vault']>,
  { world, register }: Directory,
): readonly string[] {
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
