import type { ClusterPlan } from '../../environments/register/plan';
import { WITNESS_TAINT } from '../../model/labels';
import { componentWaits } from './component-waits';
import { type GuideStep, KUBECTL } from './step';

/** What nodes must be before anything is installed. */
export function nodes({ environment, cluster }: ClusterPlan): GuideStep {
  const zones = cluster.centres.map(({ centre }) => centre).join(', ');
  const taints = cluster.centres
    .filter(({ witness = false }) => witness)
    .map(
      ({ centre }) =>
        `${KUBECTL} taint nodes -l topology.kubernetes.io/zone=${centre} ${WITNESS_TAINT}=:NoSchedule --overwrite`,
    );
  return {
    title: 'Nodes',
    text: `Every node carries its centre as the label \`topology.kubernetes.io/zone\` (${zones}) and its city as
\`topology.kubernetes.io/region\` (${cluster.city}). Kubelets have serving certificates signed by the cluster's authority
(\`serverTLSBootstrap: true\`, requests approved): metrics-server trusts no others.`,
    commands: [
      `CONTEXT=${environment.name}-${cluster.name}`,
      `${KUBECTL} get nodes -L topology.kubernetes.io/region -L topology.kubernetes.io/zone`,
      ...taints,
    ],
  };
}

/** The namespaces of operators alone, for the secrets that must be there before the operators. */
export function operatorNamespaces({ cluster, packaged }: ClusterPlan): GuideStep {
  const targets = packaged.map(({ namespace }) => `-target=kubernetes_namespace_v1.${namespace}`);
  return {
    title: 'Namespaces of operators',
    text: 'The first secrets need their namespaces before the operators start.',
    commands: [
      `terraform -chdir=${cluster.name}/terraform init`,
      `terraform -chdir=${cluster.name}/terraform apply ${targets.join(' ')}`,
    ],
  };
}

/** Everything that Terraform makes. */
export function landingZone(plan: ClusterPlan): GuideStep {
  const { cluster } = plan;
  return {
    title: 'Landing zone',
    text: 'Storage and priority classes, roles of people, operators with their definitions; Terraform waits for their pods.',
    commands: [
      `terraform -chdir=${cluster.name}/terraform plan -out=landing-zone.tfplan`,
      `terraform -chdir=${cluster.name}/terraform apply landing-zone.tfplan`,
      ...componentWaits(plan),
    ],
  };
}
