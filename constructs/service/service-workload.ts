import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Runtime } from '../../model/runtime';
import { SIDECAR_DRAIN_SECONDS } from '../mesh/proxy';
import type { WorkloadContainer } from '../workload/container';
import { Workload, type WorkloadProps } from '../workload/workload';
import { runtimeProfile } from './runtime-profile';

export interface ServiceWorkloadProps
  extends Pick<
      WorkloadProps,
      'workload' | 'namespace' | 'labels' | 'tier' | 'version' | 'minReplicas' | 'maxReplicas' | 'standing'
    >,
    Pick<WorkloadContainer, 'image' | 'cpu' | 'memory'> {
  /** What the service is written in. */
  readonly runtime: Runtime;
}

/** Seconds in which endpoints and proxies forget a pod that is going away. */
const DRAIN_SECONDS = 10;

/** Seconds in which requests under way may end after that. */
const STOP_SECONDS = 30;

/** The pods of a service: ports, probes and environment follow from its runtime. */
export class ServiceWorkload extends Workload {
  public constructor(scope: Construct, id: string, props: ServiceWorkloadProps) {
    // The proxy stops after the container, within the same time.
    const stopSeconds = DRAIN_SECONDS + STOP_SECONDS + SIDECAR_DRAIN_SECONDS;
    super(scope, id, { ...props, container: containerOf(props), stopSeconds });
    this.mountEmptyDir('/tmp', Size.mebibytes(64));
  }
}

function containerOf({ workload, runtime, image, cpu, memory }: ServiceWorkloadProps): WorkloadContainer {
  const { appProtocol, port, env, probes } = runtimeProfile(runtime);
  return {
    name: workload,
    image,
    cpu,
    memory,
    ports: [{ name: appProtocol, port }],
    env,
    health: {
      startupProbe: probes.startup,
      livenessProbe: probes.liveness,
      readinessProbe: probes.readiness,
      lifecycle: { preStop: { sleep: { seconds: DRAIN_SECONDS } } },
    },
  };
}
