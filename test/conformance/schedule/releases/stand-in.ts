import type { Stage } from '../../../../model/stage';
import type { KubernetesObject } from '../../../../policies/objects';
import type { DeclaredPods } from '../../authorities/charts/declared';

/**
 * Plays the pods of a chart that cannot be had: a workload with the labels, the ServiceAccount and the size that the
 * platform declares. What the chart would add beside them, budgets, placement, rights, is not known and not played.
 */
export function standIn(pods: DeclaredPods, stage: Stage): KubernetesObject[] {
  const { namespace, name, kind, labels, serviceAccount } = pods;
  const metadata = { name, namespace, labels };
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: serviceAccount, namespace } };
  const template = { metadata: { labels }, spec: podSpec(pods, stage) };
  if (kind === 'Job') {
    return [account, { apiVersion: 'batch/v1', kind, metadata, spec: { template } }];
  }
  const replicas = kind === 'DaemonSet' ? {} : { replicas: pods.sizes[stage].replicas };
  const service = kind === 'StatefulSet' ? { serviceName: name } : {};
  const spec = { ...replicas, ...service, selector: { matchLabels: labels }, template };
  return [account, { apiVersion: 'apps/v1', kind, metadata, spec }];
}

function podSpec({ kind, serviceAccount, sizes, ports, hostNetwork = false }: DeclaredPods, stage: Stage): object {
  const { cpuMillis, memoryMiB } = sizes[stage];
  const memory = `${memoryMiB}Mi`;
  return {
    serviceAccountName: serviceAccount,
    ...(kind === 'Job' ? { restartPolicy: 'OnFailure' } : {}),
    ...(hostNetwork ? { hostNetwork } : {}),
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'stand-in',
        image: 'stand-in',
        ports: ports.map((containerPort) => ({ containerPort })),
        resources: { requests: { cpu: `${cpuMillis}m`, memory }, limits: { memory } },
        securityContext: {
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        },
      },
    ],
  };
}
