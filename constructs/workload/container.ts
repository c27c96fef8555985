import type { Size } from 'cdk8s';
import type { Container } from '../../imports/kinds';
import type { Cpu } from '../core/kplus';
import { CONTAINER_SECURITY_CONTEXT, userContext } from './container-security';

/** A TCP port on which a container listens. */
export interface ContainerPort {
  /** Name by which Services refer to it. */
  readonly name: string;
  /** Number; containers have no capability to take one below 1024. */
  readonly port: number;
}

/** A variable of a container's environment; never a secret, which is mounted instead. */
export interface EnvironmentVariable {
  /** Name, in the letters that every shell takes: `A-Z`, `0-9` and `_`. */
  readonly name: string;
  /** Value, as the program sees it. */
  readonly value: string;
}

/** The container of a workload. */
export interface WorkloadContainer {
  /** Name, which logs and metrics carry. */
  readonly name: string;
  /** Image with its digest: `registry.terrace.internal/<unit>/<service>@sha256:…`. */
  readonly image: string;
  /** Requested processor time; there is no limit. */
  readonly cpu: Cpu;
  /** Requested memory, which is the limit too. */
  readonly memory: Size;
  /** Ports on which it listens. */
  readonly ports: readonly ContainerPort[];
  /**
   * Variables that its runtime needs, in this order before all others.
   * @default - none
   */
  readonly env?: readonly EnvironmentVariable[];
  /**
   * Probes, and what it does when it is stopped.
   * @default - it is well as long as it runs, and a signal stops it
   */
  readonly health?: Pick<Container, 'startupProbe' | 'livenessProbe' | 'readinessProbe' | 'lifecycle'>;
  /**
   * User and group that it runs as.
   * @default - those of the pod
   */
  readonly user?: number;
}

/** What the API takes for the container, which can change nothing but its volumes; environment and mounts come later. */
export function containerSpec({ name, image, cpu, memory, ports, health, user }: WorkloadContainer): Container {
  const memoryQuantity = `${memory.toMebibytes()}Mi`;
  return {
    name,
    image,
    imagePullPolicy: 'IfNotPresent',
    ports: ports.map((one) => ({ name: one.name, containerPort: one.port, protocol: 'TCP' })),
    resources: { requests: { cpu: `${cpu.amount}`, memory: memoryQuantity }, limits: { memory: memoryQuantity } },
    ...health,
    securityContext: { ...CONTAINER_SECURITY_CONTEXT, ...(user === undefined ? {} : userContext(user)) },
  };
}
