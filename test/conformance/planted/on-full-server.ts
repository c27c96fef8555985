import { firstApplyProblems } from '../checks/apply';
import { admit, templateOf } from '../checks/pods';
import { containmentProblems, readStored, secondApplyProblems } from '../checks/round-trip';
import { changesBetween } from '../lived/changes';
import { leaveTraces, withoutTraces } from '../lived/traces';
import { problemsOf } from '../manifests/apply';
import type { Manifest } from '../manifests/manifest';
import { first, withValue } from './edit';
import { applyTo, type Lab, type PlantedFault } from './fault';

const CONTAINER_RIGHTS = ['spec', 'template', 'spec', 'containers', 0, 'securityContext'];

/** Faults of single objects. Without them, the server has taken the same objects. */
export const onFullServer: readonly PlantedFault[] = [
  {
    fault: 'a field of a custom resource is misspelt',
    foundBy: 'apply',
    says: ['DestinationRule', 'spec.trafficPolicie', 'field not declared in schema'],
    problems: (lab) => applied(lab, withValue(first(lab.cluster, 'DestinationRule'), ['spec', 'trafficPolicie'], {})),
  },
  {
    fault: 'a field of a built-in kind is misspelt',
    foundBy: 'apply',
    says: ['Deployment', 'spec.replica', 'field not declared in schema'],
    problems: (lab) => applied(lab, withValue(first(lab.cluster, 'Deployment'), ['spec', 'replica'], 3)),
  },
  {
    fault: 'a value of a custom resource has a wrong type',
    foundBy: 'apply',
    says: ['DestinationRule', 'spec.host', 'expected string'],
    problems: (lab) => applied(lab, withValue(first(lab.cluster, 'DestinationRule'), ['spec', 'host'], ['cart'])),
  },
  {
    fault: 'a value of a built-in kind has a wrong type',
    foundBy: 'apply',
    says: ['Deployment', 'spec.replicas', 'expected numeric'],
    problems: (lab) => applied(lab, withValue(first(lab.cluster, 'Deployment'), ['spec', 'replicas'], 'three')),
  },
  {
    fault: 'a rule of a definition is broken',
    foundBy: 'apply',
    says: ['PeerAuthentication', 'portLevelMtls requires selector'],
    problems: (lab) => {
      const meshWide = first(lab.cluster, 'PeerAuthentication', ({ spec }) => !('selector' in (spec as object)));
      return applied(lab, withValue(meshWide, ['spec', 'portLevelMtls'], { 8080: { mode: 'STRICT' } }));
    },
  },
  {
    fault: 'a value that Kubernetes checks in code is wrong',
    foundBy: 'apply',
    says: ['Deployment', 'spec.template.spec.dnsPolicy', 'Unsupported value: "Nowhere"'],
    problems: (lab) => applied(lab, withDeployment(lab, ['spec', 'template', 'spec', 'dnsPolicy'], 'Nowhere')),
  },
  {
    fault: 'an object is applied twice',
    foundBy: 'apply',
    says: ['Service', 'it existed already'],
    problems: async (lab) => firstApplyProblems(await applyTo(lab, first(lab.cluster, 'Service'))),
  },
  {
    fault: 'a field belongs to Terraform and to GitOps',
    foundBy: 'apply',
    says: ['PriorityClass', 'refused with 409', 'conflict with "Terraform"'],
    problems: (lab) => {
      const label = ['metadata', 'labels', 'app.kubernetes.io/managed-by'];
      return applied(lab, withValue(first(lab.cluster, 'PriorityClass'), label, 'someone else'));
    },
  },
  {
    fault: 'pods of a workload break Pod Security, which warns of the workload',
    foundBy: 'apply',
    says: ['Deployment', 'warning: would violate PodSecurity "restricted', 'privileged'],
    problems: (lab) => applied(lab, withDeployment(lab, CONTAINER_RIGHTS, { privileged: true })),
  },
  {
    fault: 'a pod is refused by Pod Security',
    foundBy: 'pods',
    says: ['Deployment', 'refused with 403', 'violates PodSecurity "restricted', 'privileged'],
    problems: (lab) => admitted(lab, withDeployment(lab, CONTAINER_RIGHTS, { privileged: true })),
  },
  {
    fault: 'a PriorityClass is missing',
    foundBy: 'pods',
    says: ['Deployment', 'refused with 403', 'no PriorityClass with name tier-9 was found'],
    problems: (lab) => admitted(lab, withDeployment(lab, ['spec', 'template', 'spec', 'priorityClassName'], 'tier-9')),
  },
  {
    fault: 'a ServiceAccount is missing',
    foundBy: 'pods',
    says: ['Deployment', 'refused with 403', 'serviceaccount "nobody" not found'],
    problems: (lab) => admitted(lab, withDeployment(lab, ['spec', 'template', 'spec', 'serviceAccountName'], 'nobody')),
  },
  {
    fault: 'a field is written that the server does not store',
    foundBy: 'round-trip',
    says: ['NetworkPolicy', '.spec.egress: [] was dropped'],
    async problems(lab) {
      const policy = withEmptyEgress(lab);
      await applyTo(lab, policy);
      return containmentProblems(policy, await readStored(lab.plane.api, lab.discovery, [policy]));
    },
  },
  {
    fault: 'an object never comes to rest',
    foundBy: 'round-trip',
    says: ['NetworkPolicy', 'resourceVersion moved from'],
    async problems(lab) {
      const policy = withEmptyEgress(lab);
      const before = await applyTo(lab, policy);
      return secondApplyProblems([before], [await applyTo(lab, policy)]);
    },
  },
  {
    fault: 'the replicas of an autoscaled Deployment are stated',
    foundBy: 'lived',
    says: ['Deployment', 'refused with 409', 'conflict with "kube-controller-manager"', '.spec.replicas'],
    async problems(lab) {
      const stating = withDeployment(lab, ['spec', 'replicas'], 2);
      await applyTo(lab, stating);
      const { name, namespace } = stating.object.metadata;
      const path = `/apis/apps/v1/namespaces/${namespace}/deployments/${name}/scale?fieldManager=kube-controller-manager`;
      await lab.plane.api.merge(path, { spec: { replicas: 5 } });
      return applied(lab, stating);
    },
  },
  {
    fault: 'an annotation of a ServiceAccount is stated, which others write',
    foundBy: 'lived',
    says: [
      'ServiceAccount',
      'refused with 409',
      'conflict with "somebody"',
      '.metadata.annotations.lived.example/seen',
    ],
    async problems(lab) {
      const account = withValue(first(lab.cluster, 'ServiceAccount'), ['metadata', 'name'], 'planted');
      const stating = withValue(account, ['metadata', 'annotations'], { 'lived.example/seen': 'never' });
      await applyTo(lab, stating);
      const refused = await leaveTraces({ api: lab.plane.api, discovery: lab.discovery }, stating);
      return [...refused, ...(await applied(lab, stating))];
    },
  },
  {
    fault: 'no controller works where something should have lived',
    foundBy: 'lived',
    says: ['Deployment', 'its controller has left nothing in it'],
    async problems(lab) {
      const deployment = first(lab.cluster, 'Deployment');
      return withoutTraces((await readStored(lab.plane.api, lab.discovery, [deployment])).values());
    },
  },
  {
    fault: 'an apply changes what has lived',
    foundBy: 'lived',
    says: ['Service', '.metadata.annotations: {"planted":"fault"}'],
    async problems(lab) {
      const service = first(lab.cluster, 'Service');
      const read = () => readStored(lab.plane.api, lab.discovery, [service]);
      const before = await read();
      await applyTo(lab, withValue(service, ['metadata', 'annotations'], { planted: 'fault' }));
      return changesBetween(before, await read());
    },
  },
];

async function applied(lab: Lab, manifest: Manifest): Promise<string[]> {
  return problemsOf(await applyTo(lab, manifest));
}

async function admitted(lab: Lab, workload: Manifest): Promise<string[]> {
  return problemsOf(await admit(lab.plane.api, workload));
}

function withDeployment({ cluster }: Lab, path: readonly (string | number)[], value: unknown): Manifest {
  return withValue(
    first(cluster, 'Deployment', (object) => templateOf(object) !== undefined),
    path,
    value,
  );
}

/** A policy that lets nothing out, in words that the server forgets and is told anew with every apply. */
function withEmptyEgress({ cluster }: Lab): Manifest {
  const policy = first(cluster, 'NetworkPolicy');
  return withValue(withValue(policy, ['metadata', 'name'], 'planted'), ['spec', 'egress'], []);
}
