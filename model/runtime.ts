/**
 * What a service is written in; it decides ports, probes and start-up.
 *
 * `go-grpc` serves gRPC; `java-spring` and `kotlin-spring` serve HTTP; `spa` is a static bundle behind a web server.
 */
export type Runtime = 'go-grpc' | 'java-spring' | 'kotlin-spring' | 'spa';

/** All runtimes. */
export const RUNTIMES: readonly Runtime[] = ['go-grpc', 'java-spring', 'kotlin-spring', 'spa'];

/** Port on which the pods of a runtime answer requests; their Service has the same. */
export const REQUEST_PORTS: Readonly<Record<Runtime, number>> = {
  'go-grpc': 9000,
  'java-spring': 8080,
  'kotlin-spring': 8080,
  spa: 8080,
};

/** Port on which pods of every runtime tell whether they live, apart from requests: load must not look like death. */
export const HEALTH_PORT = 8081;
