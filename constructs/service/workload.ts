import type { Size } from 'cdk8s';
import { Construct } from 'constructs';
import { APP_NAME, LABELS } from '../../model/labels';
import type { Runtime } from '../../model/runtime';
import type { Tier } from '../../model/tier';
import { type Cpu, serviceAccount } from '../core/kplus';
import { resource } from '../core/resource';
import { Autoscaler } from '../workload/autoscaler';
import { evictionTolerations, priorityClassOf, ROLLING_UPDATE, spreadConstraints } from '../workload/availability';
import { CONTAINER_SECURITY_CONTEXT, podSecurityContext } from '../workload/container-security';
import { DisruptionBudget } from '../workload/disruption-budget';
import { runtimeProfile } from './runtime-profile';

/** How a workload stands in its cluster: in service, warm without traffic, or at zero until it is promoted. */
export type Standing = 'active' | 'standby' | 'cold';

export interface WorkloadProps {
  /** Name of the Deployment, its ServiceAccount and its selector. */
  readonly workload: string;
  readonly namespace: string;
  /** Labels of every object of the workload. */
  readonly labels: Readonly<Record<string, string>>;
  readonly tier: Tier;
  readonly runtime: Runtime;
  /** Image with its digest: `registry.terrace.internal/<unit>/<service>@sha256:…`. */
  readonly image: string;
  /** Tag of the image, for people. */
  readonly version: string;
  /** Requested processor time; there is no limit. */
  readonly cpu: Cpu;
  /** Requested memory, which is the limit too. */
  readonly memory: Size;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  /** @default 'active' */
  readonly standing?: Standing;
}

/** Seconds in which endpoints and proxies forget a pod that is going away. */
const DRAIN_SECONDS = 10;

/** Seconds in which requests under way may end after that. */
const STOP_SECONDS = 30;

/** A service's pods: Deployment, ServiceAccount without token, disruption budget and autoscaler. */
export class Workload extends Construct {
  /** Label by which policies and Services find the pods. */
  public readonly matchLabels: Readonly<Record<string, string>>;

  public constructor(scope: Construct, id: string, props: WorkloadProps) {
    super(scope, id);
    const { workload, namespace, labels, tier, minReplicas, maxReplicas, standing = 'active' } = props;
    this.matchLabels = { [APP_NAME]: workload };

    resource(this, 'Resource', 'apps/v1/Deployment', {
      metadata: {
        name: workload,
        namespace,
        labels: { ...labels },
        ...(standing === 'cold'
          ? { annotations: { 'terrace.internal/promoted-max-replicas': String(maxReplicas) } }
          : {}),
      },
      spec: {
        replicas: standing === 'cold' ? 0 : minReplicas,
        revisionHistoryLimit: 3,
        strategy: ROLLING_UPDATE,
        selector: { matchLabels: { ...this.matchLabels } },
        template: {
          metadata: {
            labels: {
              ...labels,
              ...this.matchLabels,
              'app.kubernetes.io/version': props.version,
              ...(standing === 'active' ? {} : { [LABELS.role]: 'standby' }),
            },
          },
          spec: this.podSpec(props),
        },
      },
    });
    serviceAccount(this, 'ServiceAccount', { name: workload, namespace, labels: { ...labels } });
    if (tier < 3) {
      new DisruptionBudget(this, 'DisruptionBudget', { workload, namespace, labels, matchLabels: this.matchLabels });
    }
    if (standing !== 'cold') {
      new Autoscaler(this, 'Autoscaler', {
        workload,
        namespace,
        labels,
        container: workload,
        minReplicas,
        maxReplicas,
      });
    }
  }

  private podSpec(props: WorkloadProps) {
    const { workload, tier, runtime, image, cpu, memory } = props;
    const { appProtocol, port, env, probes } = runtimeProfile(runtime);
    const memoryQuantity = `${memory.toMebibytes()}Mi`;
    return {
      serviceAccountName: workload,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      priorityClassName: priorityClassOf(tier),
      terminationGracePeriodSeconds: DRAIN_SECONDS + STOP_SECONDS,
      securityContext: podSecurityContext(),
      tolerations: evictionTolerations(tier),
      topologySpreadConstraints: spreadConstraints(this.matchLabels),
      containers: [
        {
          name: workload,
          image,
          imagePullPolicy: 'IfNotPresent',
          ports: [{ name: appProtocol, containerPort: port, protocol: 'TCP' }],
          ...(env.length > 0 ? { env: [...env] } : {}),
          resources: { requests: { cpu: `${cpu.amount}`, memory: memoryQuantity }, limits: { memory: memoryQuantity } },
          startupProbe: probes.startup,
          livenessProbe: probes.liveness,
          readinessProbe: probes.readiness,
          lifecycle: { preStop: { sleep: { seconds: DRAIN_SECONDS } } },
          securityContext: CONTAINER_SECURITY_CONTEXT,
          volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
        },
      ],
      volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
    };
  }
}
