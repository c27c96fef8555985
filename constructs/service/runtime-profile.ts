import { Duration } from 'cdk8s';
import type { Probe } from '../../imports/kinds';
import { HEALTH_PORT, REQUEST_PORTS, type Runtime } from '../../model/runtime';
import type { EnvironmentVariable } from '../workload/container';

/** What follows from the language and framework of a service. */
export interface RuntimeProfile {
  /** Protocol that the mesh balances by request. */
  readonly appProtocol: 'grpc' | 'http';
  /** Port of requests. */
  readonly port: number;
  /** Time after which a client closes a connection without requests; the server keeps it longer. */
  readonly idleTimeout: Duration;
  /** Seconds that a start may take before the pod is given up. */
  readonly startSeconds: number;
  /** Variables that the framework reads. */
  readonly env: readonly EnvironmentVariable[];
  /** How the kubelet tells that it lives, that it may be sent requests, and that its start has ended. */
  readonly probes: { readonly liveness: Probe; readonly readiness: Probe; readonly startup: Probe };
}

const STARTUP_PERIOD_SECONDS = 5;

/** Seconds by which the client is earlier: a request that meets the close of its connection is lost. */
const EARLIER = 5;

/** Tomcat's own value, said so that no application says another. */
const TOMCAT_KEEP_ALIVE_SECONDS = 20;

const profiles: Readonly<Record<Runtime, RuntimeProfile>> = {
  'go-grpc': profile({
    appProtocol: 'grpc',
    port: REQUEST_PORTS['go-grpc'],
    // grpc-go never closes a connection for want of requests.
    keepAliveSeconds: 305,
    startSeconds: 30,
    env: [],
    alive: { grpc: { port: HEALTH_PORT } },
    ready: { grpc: { port: REQUEST_PORTS['go-grpc'] } },
  }),
  'java-spring': spring(),
  'kotlin-spring': spring(),
  spa: profile({
    appProtocol: 'http',
    port: REQUEST_PORTS.spa,
    // What the web server's image says.
    keepAliveSeconds: 65,
    startSeconds: 15,
    env: [],
    alive: { httpGet: { path: '/healthz', port: HEALTH_PORT } },
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
    keepAliveSeconds: TOMCAT_KEEP_ALIVE_SECONDS,
    startSeconds: 120,
    env: [
      { name: 'JAVA_TOOL_OPTIONS', value: '-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError' },
      { name: 'MANAGEMENT_SERVER_PORT', value: String(HEALTH_PORT) },
      { name: 'MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED', value: 'true' },
      { name: 'SERVER_SHUTDOWN', value: 'graceful' },
      { name: 'SERVER_TOMCAT_KEEPALIVETIMEOUT', value: `${TOMCAT_KEEP_ALIVE_SECONDS}s` },
    ],
    alive: { httpGet: { path: '/actuator/health/liveness', port: HEALTH_PORT } },
    ready: { httpGet: { path: '/actuator/health/readiness', port: HEALTH_PORT } },
  });
}

interface ProfileChoices extends Pick<RuntimeProfile, 'appProtocol' | 'port' | 'startSeconds' | 'env'> {
  /** Seconds for which the server keeps a connection without requests. */
  readonly keepAliveSeconds: number;
  readonly alive: Probe;
  readonly ready: Probe;
}

function profile(choices: ProfileChoices): RuntimeProfile {
  const { appProtocol, port, keepAliveSeconds, startSeconds, env, alive, ready } = choices;
  return {
    appProtocol,
    port,
    idleTimeout: Duration.seconds(keepAliveSeconds - EARLIER),
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
