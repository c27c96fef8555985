import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

export interface MeshDefaultsProps {
  /** Root namespace of the mesh. */
  readonly rootNamespace: string;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
}

/** What holds in the whole mesh: mutual TLS is a must, and nobody may call anybody. */
export class MeshDefaults extends Construct {
  public constructor(scope: Construct, id: string, props: MeshDefaultsProps) {
    super(scope, id);
    const labels = ownershipLabels(props.ownership);
    const namespace = props.rootNamespace;
    resource(this, 'PeerAuthentication', 'security.istio.io/v1/PeerAuthentication', {
      metadata: { name: 'default', namespace, labels },
      spec: { mtls: { mode: 'STRICT' } },
    });
    resource(this, 'AuthorizationPolicy', 'security.istio.io/v1/AuthorizationPolicy', {
      metadata: { name: 'deny-all', namespace, labels },
      spec: {},
    });
  }
}
