import { budgetOf, type PackagedDeployment, packagedDeployment, restrictedPod } from './packaged';
import type { StandIn } from './release';

/** The chart's values of one component; those of the controller stand at the top. */
interface Component {
  readonly replicaCount?: number;
  readonly image: { readonly repository: string; readonly digest: string };
  readonly resources: unknown;
  readonly podDisruptionBudget?: { readonly enabled?: boolean };
  readonly strategy?: unknown;
  readonly tolerations?: readonly unknown[];
  readonly topologySpreadConstraints?: readonly unknown[];
  readonly affinity?: unknown;
}

interface Values extends Component {
  readonly global: { readonly priorityClassName?: string };
  readonly webhook: Component;
  readonly cainjector: Component;
  readonly startupapicheck: Component & { readonly enabled?: boolean };
}

/** Three Deployments, and the job that waits for the webhook. */
export const certManager: StandIn = ({ namespace, values }) => {
  const { global, webhook, cainjector, startupapicheck, ...controller } = values as unknown as Values;
  const deployment = (name: string, app: string, role: string, component: Component) =>
    packagedDeployment({
      name,
      namespace,
      labels: { 'app.kubernetes.io/name': app, 'app.kubernetes.io/component': role },
      replicas: component.replicaCount ?? 1,
      priorityClassName: global.priorityClassName,
      ...placed(component),
      disruptionBudget: budgetOf(component.podDisruptionBudget),
      strategy: component.strategy,
    });
  return [
    ...deployment('cert-manager', 'cert-manager', 'controller', controller),
    ...deployment('cert-manager-webhook', 'webhook', 'webhook', webhook),
    ...deployment('cert-manager-cainjector', 'cainjector', 'cainjector', cainjector),
    ...(startupapicheck.enabled === true ? startupCheck(namespace, startupapicheck, global.priorityClassName) : []),
  ];
};

function startupCheck(namespace: string, component: Component, priorityClassName: string | undefined) {
  const name = 'cert-manager-startupapicheck';
  const labels = { 'app.kubernetes.io/name': 'startupapicheck' };
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace } },
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name, namespace, labels },
      spec: {
        template: {
          metadata: { labels },
          spec: {
            serviceAccountName: name,
            restartPolicy: 'OnFailure',
            ...restrictedPod({ priorityClassName, ...placed(component) }),
          },
        },
      },
    },
  ];
}

function placed({ image, resources, tolerations, topologySpreadConstraints, affinity }: Component) {
  const placement = { tolerations, topologySpreadConstraints, affinity };
  return {
    image: `${image.repository}@${image.digest}`,
    resources,
    ...placement,
  } satisfies Partial<PackagedDeployment>;
}
