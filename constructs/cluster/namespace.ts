import { Construct } from 'constructs';
import { type Area, LABELS } from '../../model/labels';
import { type Ownership, ownershipLabels } from '../core/ownership';
import { resource } from '../core/resource';

export interface NamespaceProps {
  /** Name, for team namespaces that of the unit. */
  readonly namespace: string;
  /** Who works in it. */
  readonly area: Area;
  /** Who answers for it, and who pays. */
  readonly ownership: Ownership;
  /** Version of Kubernetes whose Pod Security levels are meant, as `v1.36`. */
  readonly podSecurityVersion: string;
  /**
   * Unit that lives in it.
   * @default - none: an edge namespace
   */
  readonly unit?: string;
  /**
   * Revision of the mesh whose proxy is injected.
   * @default - outside the mesh
   */
  readonly meshRevision?: string;
}

/**
 * A namespace that refuses every pod which is not `restricted`.
 *
 * @stateful Deleting it deletes everything in it.
 */
export class Namespace extends Construct {
  /** Its name. */
  public readonly namespace: string;

  public constructor(scope: Construct, id: string, props: NamespaceProps) {
    super(scope, id);
    const { namespace, area, ownership, podSecurityVersion, unit, meshRevision } = props;
    this.namespace = namespace;

    resource(this, 'Resource', 'v1/Namespace', {
      metadata: {
        name: namespace,
        labels: {
          ...ownershipLabels(ownership),
          'pod-security.kubernetes.io/enforce': 'restricted',
          'pod-security.kubernetes.io/enforce-version': podSecurityVersion,
          'pod-security.kubernetes.io/audit': 'restricted',
          'pod-security.kubernetes.io/audit-version': podSecurityVersion,
          'pod-security.kubernetes.io/warn': 'restricted',
          'pod-security.kubernetes.io/warn-version': podSecurityVersion,
          [LABELS.area]: area,
          ...(unit === undefined ? {} : { [LABELS.unit]: unit }),
          ...(meshRevision === undefined ? {} : { 'istio.io/rev': meshRevision }),
        },
      },
    });
  }
}
