import { StorageClassV1 } from '@cdktf/provider-kubernetes/lib/storage-class-v1';
import { Construct } from 'constructs';
import { type Ownership, ownershipLabels } from '../core/ownership';

export interface StorageClassesProps {
  /** Labels that say to whom the classes belong. */
  readonly ownership: Ownership;
  /** CSI driver of `node-local`: volumes that stay on one node, whose placement decides what a lost centre costs. */
  readonly nodeLocalProvisioner: string;
  /** CSI driver of `network`: volumes that follow a pod within a centre. */
  readonly networkProvisioner: string;
}

/**
 * The storage classes of a cluster. Neither is the default: who claims a volume says which kind.
 *
 * @stateful Volumes outlive their claims.
 */
export class StorageClasses extends Construct {
  public constructor(scope: Construct, id: string, props: StorageClassesProps) {
    super(scope, id);
    // A disk of a node has an end: stores there are sized for their life, or moved.
    this.storageClass('node-local', props.nodeLocalProvisioner, false, props.ownership);
    this.storageClass('network', props.networkProvisioner, true, props.ownership);
  }

  private storageClass(name: string, provisioner: string, expandable: boolean, ownership: Ownership): void {
    const storageClass = new StorageClassV1(this, name, {
      metadata: {
        name,
        labels: ownershipLabels(ownership),
        annotations: { 'storageclass.kubernetes.io/is-default-class': 'false' },
      },
      storageProvisioner: provisioner,
      reclaimPolicy: 'Retain',
      // The scheduler chooses node and centre first, and the volume is made there.
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: expandable,
      lifecycle: { preventDestroy: true },
    });
    storageClass.overrideLogicalId(name);
  }
}
