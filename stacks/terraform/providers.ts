import { HelmProvider } from '@cdktf/provider-helm/lib/provider';
import { KubernetesProvider } from '@cdktf/provider-kubernetes/lib/provider';
import { type TerraformStack, TerraformVariable } from 'cdktf';
import { versions } from '../../environments/versions';

/**
 * Leads Terraform to one cluster.
 *
 * The path of the kubeconfig is the business of whoever runs Terraform. The context has a default, so that a
 * kubeconfig that leads elsewhere does not change the wrong cluster.
 */
export function addProviders(stack: TerraformStack, context: string): void {
  const kubeconfig = new TerraformVariable(stack, 'kubeconfig', {
    type: 'string',
    nullable: false,
    description: 'Path of the kubeconfig that leads to the cluster',
  });
  const kubeContext = new TerraformVariable(stack, 'kube_context', {
    type: 'string',
    nullable: false,
    default: context,
    description: 'Context of the kubeconfig',
  });
  const access = { configPath: kubeconfig.stringValue, configContext: kubeContext.stringValue };
  new KubernetesProvider(stack, 'kubernetes', access);
  new HelmProvider(stack, 'helm', { kubernetes: access });

  stack.addOverride('terraform.required_version', `~> ${versions.terraform.version}`);
  stack.addOverride('terraform.required_providers', {
    helm: { source: 'hashicorp/helm', version: versions.terraformHelm.version },
    kubernetes: { source: 'hashicorp/kubernetes', version: versions.terraformKubernetes.version },
  });
}
