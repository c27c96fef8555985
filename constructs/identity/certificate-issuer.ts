import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

/** Who signs: the bank's PKI behind OpenBao's Vault interface, or the cluster itself. */
export type Signer =
  | {
      /** OpenBao, or whatever speaks Vault's interface. */
      readonly kind: 'vault';
      /** Its URL. */
      readonly server: string;
      /** Path of its PKI that signs: `<mount>/sign/<role>`. */
      readonly path: string;
      /** Auth mount that trusts this cluster, without `auth/`. */
      readonly authMount: string;
      /** Secret in cert-manager's namespace whose key `ca.crt` holds the authority of the server's certificate. */
      readonly authoritySecret: string;
    }
  | {
      /** Each certificate signs itself. */
      readonly kind: 'self-signed';
    };

export interface CertificateIssuerProps {
  /** Name that certificates refer to. */
  readonly issuerName: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** Who signs. */
  readonly signer: Signer;
}

/** Signs certificates for every namespace of a cluster. */
export class CertificateIssuer extends Construct {
  public constructor(scope: Construct, id: string, props: CertificateIssuerProps) {
    super(scope, id);
    const { issuerName, ownership, signer } = props;
    resource(this, 'Resource', 'cert-manager.io/v1/ClusterIssuer', {
      metadata: { name: issuerName, labels: ownershipLabels(ownership) },
      spec: signer.kind === 'self-signed' ? { selfSigned: {} } : { vault: vaultOf(signer) },
    });
  }
}

/** cert-manager shows its own ServiceAccount, so no token has to be kept. */
function vaultOf({ server, path, authMount, authoritySecret }: Extract<Signer, { kind: 'vault' }>) {
  return {
    server,
    path,
    caBundleSecretRef: { name: authoritySecret, key: 'ca.crt' },
    auth: {
      kubernetes: {
        mountPath: `/v1/auth/${authMount}`,
        role: 'cert-manager',
        serviceAccountRef: { name: 'cert-manager' },
      },
    },
  };
}
