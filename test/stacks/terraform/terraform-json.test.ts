import { StorageClassV1 } from '@cdktf/provider-kubernetes/lib/storage-class-v1';
import { TerraformStack } from 'cdktf';
import { RootConstruct } from 'constructs';
import { HelmRelease } from '../../../constructs/foundation/helm-release';
import { StorageClasses } from '../../../constructs/foundation/storage-classes';
import { addProviders } from '../../../stacks/terraform/providers';
import { storeState } from '../../../stacks/terraform/state-backend';
import { printTerraform } from '../../../stacks/terraform/terraform-json';

const OPEN = '{';

/** Texts that Terraform evaluates where nobody escapes them, in each place into which texts of an environment go. */
function printed(): string {
  const stack = new TerraformStack(new RootConstruct(), 'test');
  storeState(stack, { bucket: `$${OPEN}path.module}`, endpoint: 'https://o.example', region: '100%' }, 'sample/k');
  addProviders(stack, `%${OPEN} if true }sample%${OPEN} endif }`);
  new StorageClasses(stack, 'classes', {
    ownership: { owner: 'platform', environment: `$${OPEN}terraform.workspace}`, costCenter: 'c' },
    nodeLocalProvisioner: `%${OPEN} if true }x%${OPEN} endif }`,
    networkProvisioner: `$${OPEN}var.kubeconfig}`,
  });
  new StorageClassV1(stack, 'keys', {
    metadata: { name: 'keys', annotations: { [`$${OPEN}path.module}`]: 'a', [`$$%${OPEN} if true }`]: 'b' } },
    storageProvisioner: 'p',
    parameters: { [`%${OPEN} if true }k%${OPEN} endif }`]: `$${OPEN}v}` },
  }).overrideLogicalId('keys');
  new HelmRelease(stack, 'release', {
    releaseName: 'sample',
    namespace: 'sample',
    chart: 'sample',
    repository: 'oci://registry.terrace.internal/charts',
    version: '1.0.0',
    values: { format: `$${OPEN}pod} %${OPEN}if} $x %REQ(:METHOD)%` },
    after: [],
  });
  return printTerraform(stack);
}

describe('printTerraform', () => {
  test('leaves nothing for Terraform to fill in but what leads providers to the cluster', () => {
    const evaluated = printed().match(/(?<![$%])[$%]\{[^}]*\}/g);

    expect(evaluated?.sort()).toEqual([
      `$${OPEN}var.kube_context}`,
      `$${OPEN}var.kube_context}`,
      `$${OPEN}var.kubeconfig}`,
      `$${OPEN}var.kubeconfig}`,
    ]);
  });

  test('writes each text so that Terraform reads it as it was given', () => {
    const { resource, terraform, variable } = JSON.parse(printed());
    const classes = resource.kubernetes_storage_class_v1;

    expect(terraform.backend.s3.bucket).toBe(`$$${OPEN}path.module}`);
    expect(variable.kube_context.default).toBe(`%%${OPEN} if true }sample%%${OPEN} endif }`);
    expect(classes['node-local'].storage_provisioner).toBe(`%%${OPEN} if true }x%%${OPEN} endif }`);
    expect(classes.network.storage_provisioner).toBe(`$$${OPEN}var.kubeconfig}`);
    expect(JSON.parse(resource.helm_release.sample.values[0]).format).toBe(
      `$$${OPEN}pod} %%${OPEN}if} $x %REQ(:METHOD)%`,
    );
  });

  // Terraform 1.11 reads `{"$${k}": 1, "%%{ if }": 2}` as a map with the keys `${k}` and `%{ if }`, and fills in `${k}`.
  test('writes each key of a map so that Terraform reads it as it was given', () => {
    const { metadata, parameters } = JSON.parse(printed()).resource.kubernetes_storage_class_v1.keys;

    expect(metadata.annotations).toEqual({ [`$$${OPEN}path.module}`]: 'a', [`$$%%${OPEN} if true }`]: 'b' });
    expect(parameters).toEqual({ [`%%${OPEN} if true }k%%${OPEN} endif }`]: `$$${OPEN}v}` });
  });
});
