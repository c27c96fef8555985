import type { Pod } from '../pods';

/** Who sends a request, as the receiving proxy knows it. */
export interface Identity {
  /** `<namespace>/<service account>`, empty for whoever shows no certificate of the mesh. */
  readonly key: string;
  /** Namespace of the account; empty without a certificate. */
  readonly namespace: string;
  /** Name of the account; empty without a certificate. */
  readonly serviceAccount: string;
}

/** Clients outside the mesh. */
export const anonymous: Identity = { key: '', namespace: '', serviceAccount: '' };

/** The identity of a service account. */
export function identity(namespace: string, serviceAccount: string): Identity {
  return { key: `${namespace}/${serviceAccount}`, namespace, serviceAccount };
}

/** Pods with a proxy show the certificate of their service account. */
export function identityOf({ namespace, serviceAccount, proxy }: Pod): Identity {
  return proxy === 'none' ? anonymous : identity(namespace, serviceAccount);
}

/** For messages. */
export function formatIdentity({ key }: Identity): string {
  return key === '' ? 'clients without a certificate of the mesh' : `service account ${key}`;
}
