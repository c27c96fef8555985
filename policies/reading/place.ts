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

/** Files of a synthesized folder beside manifests: for people, and for programs that ask what was judged or proved. */
const BESIDE = ['apply.md', 'conformance.json', 'evidence.html', 'evidence.json', 'facts.json'];

/** Whether a file, relative to the environment's folder or to `dist`, is what Terrace writes there. */
export function isOurs(file: string): boolean {
  return placeOf(file) !== undefined || BESIDE.includes(file);
}
