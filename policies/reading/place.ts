/** Terraform's configuration of a cluster, below the cluster's folder. */
export const TERRAFORM_FILE = 'terraform/cdk.tf.json';

const MANIFESTS = '.k8s.yaml';

/** What the path of a file says, relative to the environment's folder. */
export interface FilePlace {
  /** First folder of the path. */
  readonly cluster: string;
  /** Step of the apply order, as `50-services`; `terraform` for what exists before the first one. */
  readonly layer: string;
  /** `platform` or a team; `terraform` for Terraform, which owns what it makes. */
  readonly owner: string;
}

/** The place of `<cluster>/<layer>/<owner>.k8s.yaml` or `<cluster>/terraform/cdk.tf.json`; nothing for other paths. */
export function placeOf(file: string): FilePlace | undefined {
  const [cluster, layer, name, ...rest] = file.split('/');
  if (!cluster || !layer || !name || rest.length > 0) {
    return undefined;
  }
  if (`${layer}/${name}` === TERRAFORM_FILE) {
    return { cluster, layer, owner: 'terraform' };
  }
  const owner = name.endsWith(MANIFESTS) ? name.slice(0, -MANIFESTS.length) : '';
  return owner === '' ? undefined : { cluster, layer, owner };
}
