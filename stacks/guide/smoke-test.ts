import type { ClusterPlan } from '../../environments/register/plan';
import type { GuidedCluster } from './guided-cluster';
import { type GuideStep, KUBECTL, none } from './step';

/** What must be true of a cluster to which everything was applied; each command fails where it is not. */
export function smokeTest({ plan }: GuidedCluster): GuideStep {
  return {
    title: 'Smoke test',
    text: `The API server is ready; no pod waits or has failed; auditors read pods and no secrets; somebody without a group reads
nothing.${plan.publicEntries.length > 0 ? ' Every public host answers at the load balancer with a certificate that this machine trusts.' : ''}`,
    commands: [
      `${KUBECTL} get --raw=/readyz`,
      ...none(`${KUBECTL} get pods -A --field-selector=status.phase!=Running,status.phase!=Succeeded -o name`),
      ...mayAuditors(plan),
      ...publicHosts(plan),
    ],
  };
}

function mayAuditors({ environment }: ClusterPlan): string[] {
  const { auditors } = environment.groups;
  return [
    can('list pods', auditors, 'yes'),
    can('list secrets', auditors, 'no'),
    can('list pods', 'system:authenticated', 'no'),
  ];
}

function can(what: string, group: string, answer: 'yes' | 'no'): string {
  return `test "$(${KUBECTL} auth can-i ${what} -A --as=smoke-test --as-group=${group})" = ${answer}`;
}

/** At the address of this cluster's gateway, for the DNS may name the other city. */
function publicHosts({ environment, publicEntries, mesh }: ClusterPlan): string[] {
  if (mesh === undefined || publicEntries.length === 0) {
    return [];
  }
  const { namespace, name } = mesh.ingress;
  const path = '{.status.loadBalancer.ingress[0].ip}';
  return [
    `ADDRESS=$(${KUBECTL} -n ${namespace} get service ${name} -o jsonpath='${path}')`,
    ...publicEntries.map(({ publicHost: { host, issuer } }) => {
      const trust = environment.issuers[issuer]?.kind === 'self-signed' ? ' --insecure' : '';
      return `curl --silent --show-error --max-time 10 --output /dev/null${trust} --resolve "${host}:443:$ADDRESS" https://${host}/`;
    }),
  ];
}
