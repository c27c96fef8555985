import type { ApiObject, Size } from 'cdk8s';
import { Construct } from 'constructs';
import type { PodSecurityContext, PodTemplateSpec } from '../../imports/kinds';
import { APP_NAME, LABELS } from '../../model/labels';
import type { Tier } from '../../model/tier';
import { lazy } from '../core/lazy';
import { resource } from '../core/resource';
import { Autoscaler } from './autoscaler';
import { evictionTolerations, priorityClassOf, ROLLING_UPDATE, spreadConstraints } from './availability';
import { containerSpec, type WorkloadContainer } from './container';
import { podSecurityContext } from './container-security';
import { DisruptionBudget } from './disruption-budget';
import { PodEnvironment } from './pod-environment';
import { type PodFile, PodFiles } from './pod-files';
import type { ICertificate, IConfigMap, IPods, ISecret } from './pods';

/** How a workload stands in its cluster: in service, warm without traffic, or at zero until it is promoted. */
export type Standing = 'active' | 'standby' | 'cold';

/** Owner and group read, nobody writes; the group is the pod's. */
const FILE_MODE = 0o440;

export interface WorkloadProps {
  /** Name of the Deployment, its ServiceAccount and its selector. */
  readonly workload: string;
  /** Namespace that it runs in. */
  readonly namespace: string;
  /** Labels of every object of the workload. */
  readonly labels: Readonly<Record<string, string>>;
  /** Tier, which decides its priority and how fast it leaves a dead node. */
  readonly tier: Tier;
  /** Tag of the image, for people and for telemetry. */
  readonly version: string;
  /** What runs in its pods. */
  readonly container: WorkloadContainer;
  /** Least replicas, at least 1. */
  readonly minReplicas: number;
  /** Most replicas, not below `minReplicas`. */
  readonly maxReplicas: number;
  /** Seconds from the order to stop until the pod is killed. */
  readonly stopSeconds: number;
  /**
   * Labels of the pods besides `labels`.
   * @default - none
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /**
   * Annotations of the pods.
   * @default - none
   */
  readonly podAnnotations?: Readonly<Record<string, string>>;
  /**
   * Security context of the pods.
   * @default podSecurityContext()
   */
  readonly securityContext?: PodSecurityContext;
  /**
   * How it stands in its cluster.
   * @default 'active'
   */
  readonly standing?: Standing;
}

/** Pods that are alike: Deployment, ServiceAccount without token, disruption budget and autoscaler. */
export class Workload extends Construct implements IPods {
  /** Who the pods are. */
  public readonly serviceAccount: ApiObject;
  /** Labels of every object of the workload. */
  public readonly labels: Readonly<Record<string, string>>;
  /** Label by which policies and Services find the pods. */
  public readonly matchLabels: Readonly<Record<string, string>>;

  private readonly namespace: string;
  private readonly files: PodFiles;
  private readonly environment: PodEnvironment;
  private readonly requestPorts: readonly number[];
  private readonly pastProxy = new Set<number>();

  /** @throws for replicas that {@link Autoscaler} refuses, and for two values of one variable of `container.env` */
  public constructor(scope: Construct, id: string, props: WorkloadProps) {
    super(scope, id);
    const { workload, namespace, tier, container, minReplicas, maxReplicas, standing = 'active' } = props;
    const labels = { ...props.labels };
    const metadata = { name: workload, namespace, labels };
    this.labels = labels;
    this.namespace = namespace;
    this.requestPorts = container.ports.map(({ port }) => port);
    this.files = new PodFiles(`${namespace}/${workload}`);
    this.environment = new PodEnvironment(`${namespace}/${workload}`, container.env ?? []);
    this.matchLabels = { [APP_NAME]: workload };

    resource(this, 'Resource', 'apps/v1/Deployment', {
      metadata: {
        ...metadata,
        labels: standing === 'active' ? labels : { ...labels, [LABELS.role]: 'standby' },
        ...(standing === 'cold'
          ? { annotations: { 'terrace.internal/promoted-max-replicas': String(maxReplicas) } }
          : {}),
      },
      spec: {
        // Where there is an autoscaler, the number is its own.
        ...(standing === 'cold' ? { replicas: 0 } : {}),
        revisionHistoryLimit: 3,
        strategy: ROLLING_UPDATE,
        selector: { matchLabels: this.matchLabels },
        template: lazy(() => this.podTemplate(props)),
      },
    });
    this.serviceAccount = resource(this, 'ServiceAccount', 'v1/ServiceAccount', {
      metadata,
      automountServiceAccountToken: false,
    });
    if (tier < 3 || minReplicas > 1) {
      new DisruptionBudget(this, 'DisruptionBudget', { workload, namespace, labels, matchLabels: this.matchLabels });
    }
    if (standing !== 'cold') {
      const scaled = { workload, namespace, labels, container: container.name };
      new Autoscaler(this, 'Autoscaler', { ...scaled, minReplicas, maxReplicas });
    }
  }

  public mountSecret({ namespace, secretName }: ISecret, path: string): void {
    this.mount(`Secret '${secretName}'`, namespace, path, secretSource(secretName));
  }

  public mountConfigMap({ namespace, configMapName }: IConfigMap, path: string): void {
    this.mount(`ConfigMap '${configMapName}'`, namespace, path, {
      configMap: { name: configMapName, defaultMode: FILE_MODE, optional: false },
    });
  }

  public mountCertificate({ namespace, certificateName, secretName }: ICertificate, path: string): void {
    this.mount(`certificate '${certificateName}'`, namespace, path, secretSource(secretName));
  }

  public addEnvironment(name: string, value: string): void {
    this.environment.add(name, value);
  }

  public keepFromProxy(port: number): void {
    const taken = this.requestPorts.includes(port);
    if (taken || !Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Error(
        `workload '${this.namespace}/${this.matchLabels[APP_NAME]}' keeps port ${port} from its proxy, ${taken ? 'on which it takes requests: nobody would be asked who he is' : 'which is no port'}; name another port`,
      );
    }
    this.pastProxy.add(port);
  }

  /**
   * Gives the container an empty folder that it may write to and that is lost with the pod.
   *
   * @throws for a path that {@link mountSecret} refuses
   */
  public mountEmptyDir(path: string, sizeLimit: Size): void {
    const quantity = `${sizeLimit.toMebibytes()}Mi`;
    this.files.add({
      what: `an empty folder of ${quantity}`,
      path,
      source: { emptyDir: { sizeLimit: quantity } },
      readOnly: false,
    });
  }

  private mount(what: string, namespace: string, path: string, source: PodFile['source']): void {
    if (namespace !== this.namespace) {
      throw new Error(
        `workload '${this.namespace}/${this.matchLabels[APP_NAME]}' mounts ${what} of namespace '${namespace}', which its pods cannot see; make one in '${this.namespace}'`,
      );
    }
    this.files.add({ what, path, source, readOnly: true });
  }

  /** Rendered when the manifest is written, after every grant was made. */
  private podTemplate(props: WorkloadProps): PodTemplateSpec {
    const { workload, tier, version, container, stopSeconds, podLabels, podAnnotations } = props;
    const { securityContext = podSecurityContext() } = props;
    return {
      metadata: {
        labels: {
          ...this.labels,
          ...this.matchLabels,
          ...podLabels,
          'app.kubernetes.io/version': version,
        },
        annotations: this.annotations(podAnnotations),
      },
      spec: {
        serviceAccountName: workload,
        automountServiceAccountToken: false,
        enableServiceLinks: false,
        priorityClassName: priorityClassOf(tier),
        terminationGracePeriodSeconds: stopSeconds,
        securityContext,
        tolerations: evictionTolerations(tier),
        topologySpreadConstraints: spreadConstraints(this.matchLabels),
        containers: [
          { ...containerSpec(container), env: this.environment.variables(), volumeMounts: this.files.mounts() },
        ],
        volumes: this.files.volumes(),
      },
    };
  }

  private annotations(given: WorkloadProps['podAnnotations']): WorkloadProps['podAnnotations'] {
    if (this.pastProxy.size === 0) {
      return given;
    }
    const ports = [...this.pastProxy].sort((a, b) => a - b).join();
    return { ...given, 'traffic.sidecar.istio.io/excludeInboundPorts': ports };
  }
}

function secretSource(secretName: string): PodFile['source'] {
  return { secret: { secretName, defaultMode: FILE_MODE, optional: false } };
}
