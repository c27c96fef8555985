import type { ClusterPlan } from '../../environments/register/plan';
import { WITNESS_TAINT } from '../../model/labels';
import { componentWaits } from './component-waits';
import { type GuideStep, KUBECTL, none } from './step';

const ZONE = 'topology.kubernetes.io/zone';
const REGION = 'topology.kubernetes.io/region';

/** What nodes must be before anything is installed. */
export function nodes({ cluster }: ClusterPlan): GuideStep {
  const zones = cluster.centres.map(({ centre }) => centre);
  const taints = cluster.centres
    .filter(({ witness = false }) => witness)
    .map(({ centre }) => `${KUBECTL} taint nodes -l ${ZONE}=${centre} ${WITNESS_TAINT}=:NoSchedule --overwrite`);
  return {
    title: 'Nodes',
    text: `Every node carries its centre as the label \`${ZONE}\` (${zones.join(', ')})
and its city as \`${REGION}\` (${cluster.city}). Each centre has a node that is ready; others that are not are shown as a
warning: whether there is room without them, only whoever applies knows.`,
    commands: [
      `${KUBECTL} get nodes -L ${REGION} -L ${ZONE}`,
      ...none(`${KUBECTL} get nodes -l '!${ZONE}' -o name`),
      ...none(`${KUBECTL} get nodes -l ${REGION}!=${cluster.city} -o name`),
      ...zones.flatMap(hasReadyNode),
      `${KUBECTL} get nodes -L ${ZONE} | { grep NotReady || true; }`,
      ...taints,
    ],
  };
}

function hasReadyNode(zone: string): string[] {
  const status = '{.items[*].status.conditions[?(@.type=="Ready")].status}';
  return [`READY=$(${KUBECTL} get nodes -l ${ZONE}=${zone} -o jsonpath='${status}')`, `grep -qw True <<< "$READY"`];
}

/** Gives Terraform the configuration, in the folder that it keeps across syntheses. */
export function terraformFolder({ cluster }: ClusterPlan): GuideStep {
  return {
    title: 'Terraform',
    text: `Terraform works in \`$WORK/${cluster.name}\`, where its plugins and the digests of the providers stay; this folder is replaced
by the next synthesis. Digests are written down the first time and compared ever after.`,
    commands: [
      `: "\${AWS_ACCESS_KEY_ID:?is not set}" "\${AWS_SECRET_ACCESS_KEY:?is not set}"`,
      `mkdir -p "$WORK/${cluster.name}"`,
      `cp ${cluster.name}/terraform/cdk.tf.json "$WORK/${cluster.name}/"`,
      `${terraform(cluster.name)} init -input=false`,
    ],
  };
}

/** The namespaces of operators alone, for the secrets that must be there before the operators. */
export function operatorNamespaces({ cluster, packaged }: ClusterPlan): GuideStep {
  const namespaces = [...new Set(packaged.map(({ namespace }) => namespace))];
  const targets = namespaces.map((namespace) => `-target=kubernetes_namespace_v1.${namespace}`);
  const plan = 'namespaces.tfplan';
  return {
    title: 'Namespaces of operators',
    text: 'Some secrets need their namespaces before the operators start. Terraform warns that this is a part of its plan.',
    commands: [
      `${terraform(cluster.name)} plan -input=false ${targets.join(' ')} -out=${plan}`,
      `${terraform(cluster.name)} apply -input=false ${plan}`,
      `rm -f "$WORK/${cluster.name}/${plan}"`,
    ],
  };
}

/** A plan may hold what is secret, so it lies in the folder that only its owner reads, and goes when it was applied. */
const PLAN = 'landing-zone.tfplan';

/** What Terraform would change. */
export function landingZonePlan({ cluster }: ClusterPlan): GuideStep {
  return {
    title: 'Plan of the landing zone',
    text: `Storage and priority classes, roles of people, operators with their definitions. Read the plan: one that destroys or
replaces a namespace or a release takes with it what lies in there.`,
    commands: [`rm -f "$WORK/${cluster.name}/${PLAN}"`, `${terraform(cluster.name)} plan -input=false -out=${PLAN}`],
  };
}

/** Everything that Terraform makes. */
export function landingZone(plan: ClusterPlan): GuideStep {
  const { name } = plan.cluster;
  return {
    title: 'Landing zone',
    text: `Applies the plan, once; Terraform waits for the pods. After a failure, go back to the plan: this one is used up.`,
    commands: [
      `if [ -f "$WORK/${name}/${PLAN}" ]; then`,
      `  ${terraform(name)} apply -input=false ${PLAN}`,
      `  rm -f "$WORK/${name}/${PLAN}"`,
      'fi',
      ...componentWaits(plan),
    ],
  };
}

/** Begins every command of Terraform, so that it speaks to the cluster to which kubectl speaks in the same block. */
function terraform(cluster: string): string {
  return `TF_VAR_kube_context="$CONTEXT" terraform -chdir="$WORK/${cluster}"`;
}
