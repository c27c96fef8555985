import type { Probe } from '../../imports/kinds';
import { REQUEST_PORTS, type Runtime } from '../../model/runtime';
import type { EnvironmentVariable } from '../workload/container';

/** What follows from the language and framework of a service. */
export interface RuntimeProfile {
  /** Protocol that the mesh balances by request. */
  readonly appProtocol: 'grpc' | 'http';
  /** Port of requests. */
  readonly port: number;
  /** Seconds that a start may take before the pod is given up. */
  readonly startSeconds: number;
  /** Variables that the framework reads. */
  readonly env: readonly EnvironmentVariable[];
  /** How the kubelet tells that it lives, that it may be sent requests, and that its start has ended. */
  readonly probes: { readonly liveness: Probe; readonly readiness: Probe; readonly startup: Probe };
}

const STARTUP_PERIOD_SECONDS = 5;

/** Spring answers health on a port of its own, so that a full request queue does not look like death. */
const MANAGEMENT_PORT = 8081;

const profiles: Readonly<Record<Runtime, RuntimeProfile>> = {
  'go-grpc': profile({
    appProtocol: 'grpc',
    port: REQUEST_PORTS['go-grpc'],
    startSeconds: 30,
    env: [],
    alive: { grpc: { port: REQUEST_PORTS['go-grpc'] } },
    ready: { grpc: { port: REQUEST_PORTS['go-grpc'] } },
  }),
  'java-spring': spring(),
  'kotlin-spring': spring(),
  spa: profile({
    appProtocol: 'http',
    port: REQUEST_PORTS.spa,
    startSeconds: 15,
    env: [],
    alive: { httpGet: { path: '/healthz', port: REQUEST_PORTS.spa } },
    ready: { httpGet: { path: '/healthz', port: REQUEST_PORTS.spa } },
  }),
};

/** The profile of a runtime. */
export function runtimeProfile(runtime: Runtime): RuntimeProfile {
  return profiles[runtime];
}

function spring(): RuntimeProfile {
  return profile({
    appProtocol: 'http',
    port: REQUEST_PORTS['java-spring'],
    startSeconds: 120,
    env: [
      { name: 'JAVA_TOOL_OPTIONS', value: '-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError' },
      { name: 'MANAGEMENT_SERVER_PORT', value: String(MANAGEMENT_PORT) },
      { name: 'MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED', value: 'true' },
      { name: 'SERVER_SHUTDOWN', value: 'graceful' },
    ],
    alive: { httpGet: { path: '/actuator/health/liveness', port: MANAGEMENT_PORT } },
    ready: { httpGet: { path: '/actuator/health/readiness', port: MANAGEMENT_PORT } },
  });
}

interface ProfileChoices extends Pick<RuntimeProfile, 'appProtocol' | 'port' | 'startSeconds' | 'env'> {
  readonly alive: Probe;
  readonly ready: Probe;
}

function profile(choices: ProfileChoices): RuntimeProfile {
  const { appProtocol, port, startSeconds, env, alive, ready } = choices;
  return {
    appProtocol,
    port,
    startSeconds,
    env,
    probes: {
      startup: {
        ...alive,
        periodSeconds: STARTUP_PERIOD_SECONDS,
        failureThreshold: Math.ceil(startSeconds / STARTUP_PERIOD_SECONDS),
      },
      liveness: { ...alive, periodSeconds: 10, timeoutSeconds: 2, failureThreshold: 3 },
      readiness: { ...ready, periodSeconds: 5, timeoutSeconds: 2, failureThreshold: 2 },
    },
  };
}
