import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Service, Unit } from '../../../environments/specification/landscape';
import type { Runtime } from '../../../model/runtime';

/** A declared connection, straight from the landscape: no code of the constructs, nor of the register. */
export interface DeclaredEdge {
  /** Service that sends. */
  readonly caller: string;
  /** Its unit. */
  readonly callerUnit: string;
  /** Workload that receives. */
  readonly callee: string;
  /** Its namespace. */
  readonly calleeUnit: string;
  /** Port of its pods. */
  readonly port: number;
  /** What the Sidecar of the caller must import. */
  readonly sidecarHost: string;
  /** What the AuthorizationPolicy of the callee must admit. */
  readonly operations: readonly { readonly methods?: string[]; readonly paths?: string[]; readonly hosts?: string[] }[];
}

/** A service that a cluster runs, and its unit. */
export interface Runs {
  readonly unit: Unit;
  readonly service: Service;
}

/** Where the edges of a service lead. */
export interface Around {
  /** Everything that the cluster runs. */
  readonly running: readonly Runs[];
  /** Environment of the cluster. */
  readonly environment: EnvironmentSpec;
}

/** Port of requests, by what a service is written in. */
export const PORTS: Readonly<Record<Runtime, number>> = {
  'go-grpc': 9000,
  'java-spring': 8080,
  'kotlin-spring': 8080,
  spa: 8080,
};
