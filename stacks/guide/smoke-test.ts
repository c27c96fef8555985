import type { ClusterPlan } from '../../environments/register/plan';
import type { Layer } from '../../model/layer';
import type { GuidedCluster } from './guided-cluster';
import { declaredDeployments, type GuideStep, haveCondition, KUBECTL, none, word } from './step';

/** What must be true of a cluster to which everything was applied; each command fails where it is not. */
export function smokeTest({ plan, layers }: GuidedCluster): GuideStep {
  const { mesh, publicEntries } = plan;
  return {
    title: 'Smoke test',
    text: `The API server is ready; auditors read pods and no secrets; somebody without a group reads nothing.${
      mesh === undefined
        ? ''
        : ` Every
Deployment that is declared is available, and no pod of it restarts in vain or lacks its image; pods that were evicted or
end do not count, nor does what an earlier release left.`
    }${
      publicEntries.length > 0
        ? ` Every public
route answers at the load balancer with a certificate that this machine trusts, and, where its services run, with no error
of a server.`
        : ''
    }`,
    commands: [
      `${KUBECTL} get --raw=/readyz`,
      ...(mesh === undefined ? [] : podsWork(foldersWithPods(plan, layers))),
      ...mayAuditors(plan),
      ...publicHosts(plan),
    ],
  };
}

/** What a pod waits for that does not come by itself, as kubectl shows it. */
const STUCK = 'BackOff|ErrImage|InvalidImageName|ContainerError|ConfigError';

/** Layers that hold Deployments. */
const LAYERS_WITH_PODS: readonly Layer[] = ['30-mesh', '50-services'];

function foldersWithPods({ cluster }: ClusterPlan, layers: GuidedCluster['layers']): string[] {
  return LAYERS_WITH_PODS.filter((layer) => layers.has(layer)).map((layer) => `${cluster.name}/${layer}`);
}

/** Pods carry the name of their Deployment as a label. */
function podsWork(folders: readonly string[]): string[] {
  const pods = `${KUBECTL} -n "$namespace" get pods -l "app.kubernetes.io/name=$name"`;
  return [
    haveCondition('Available', 'Deployment', folders, '5m'),
    ...none(`${declaredDeployments(folders)} |
  while read -r namespace name; do
    ${pods} | { grep -E '${STUCK}' || true; } || exit 1
  done`),
  ];
}

function mayAuditors({ environment }: ClusterPlan): string[] {
  const { auditors } = environment.groups;
  return [
    can('list pods', auditors, 'yes'),
    can('list secrets', auditors, 'no'),
    can('list pods', 'system:authenticated', 'no'),
  ];
}

/** The answer is the first word; a reason may stand behind it. */
function can(what: string, group: string, answer: 'yes' | 'no'): string {
  return `test "$(${KUBECTL} auth can-i ${what} -A --as=smoke-test --as-group=${group} | cut -d' ' -f1)" = ${answer}`;
}

/** At the address of this cluster's gateway, for the DNS may name the other city. Behind a cold route only the gateway answers. */
function publicHosts({ environment, publicEntries, mesh }: ClusterPlan): string[] {
  if (mesh === undefined || publicEntries.length === 0) {
    return [];
  }
  const { namespace, name } = mesh.ingress;
  const address = '{{with index .status.loadBalancer.ingress 0}}{{or .ip .hostname}}{{end}}';
  return [
    // A new load balancer takes its time.
    `${KUBECTL} -n ${namespace} wait --for=jsonpath='{.status.loadBalancer.ingress[0]}' service/${name} --timeout=5m`,
    `ADDRESS=$(${KUBECTL} -n ${namespace} get service ${name} -o go-template='${address}')`,
    ...publicEntries.flatMap(({ publicHost: { host, issuer }, routes }) => {
      const trust = environment.issuers[issuer]?.kind === 'self-signed' ? ' --insecure' : '';
      const options = `--silent --show-error --max-time 10 --output /dev/null${trust} --connect-to "${host}:443:$ADDRESS:443"`;
      return routes.flatMap(({ prefix, destinations }) => {
        const cold = destinations.some(({ placed }) => placed.placement === 'cold');
        const asked = `STATUS=$(curl ${options} --write-out '%{http_code}' ${word(`https://${host}${prefix}`)})`;
        return cold ? [asked] : [asked, 'test "$STATUS" -lt 500'];
      });
    }),
  ];
}
