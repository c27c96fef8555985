import { runtimeProfile } from '../../../constructs/service/runtime-profile';
import { RUNTIMES } from '../../../model/runtime';

describe('runtimeProfile', () => {
  test('gRPC is probed by gRPC, whether it is ready on the port of requests', () => {
    const { appProtocol, port, probes } = runtimeProfile('go-grpc');

    expect([appProtocol, port]).toEqual(['grpc', 9000]);
    expect(probes.liveness.grpc).toEqual({ port: 8081 });
    expect(probes.readiness.grpc).toEqual({ port: 9000 });
  });

  test.each(['java-spring', 'kotlin-spring'] as const)('%s answers health on a port of its own', (runtime) => {
    const { appProtocol, port, env, probes } = runtimeProfile(runtime);

    expect([appProtocol, port]).toEqual(['http', 8080]);
    expect(probes.liveness.httpGet).toEqual({ path: '/actuator/health/liveness', port: 8081 });
    expect(probes.readiness.httpGet).toEqual({ path: '/actuator/health/readiness', port: 8081 });
    expect(env).toContainEqual({ name: 'MANAGEMENT_SERVER_PORT', value: '8081' });
    expect(env).toContainEqual({ name: 'SERVER_SHUTDOWN', value: 'graceful' });
  });

  test('a front end is probed at its web server and needs no environment', () => {
    const { appProtocol, port, env, probes } = runtimeProfile('spa');

    expect([appProtocol, port, env]).toEqual(['http', 8080, []]);
    expect(probes.readiness.httpGet).toEqual({ path: '/healthz', port: 8080 });
  });

  test.each(RUNTIMES)(
    '%s tells on another port than that of requests whether it lives: load is not death',
    (runtime) => {
      const { port, probes } = runtimeProfile(runtime);
      const { grpc, httpGet } = probes.liveness;

      expect(grpc?.port ?? httpGet?.port).toBe(8081);
      expect(port).not.toBe(8081);
    },
  );

  test.each([
    ['go-grpc', 300],
    ['java-spring', 15],
    ['kotlin-spring', 15],
    ['spa', 60],
  ] as const)('clients of %s close idle connections after %i seconds, before the server does', (runtime, idle) => {
    expect(runtimeProfile(runtime).idleTimeout.toSeconds()).toBe(idle);
  });

  test('Tomcat keeps idle connections longer than its clients', () => {
    expect(runtimeProfile('java-spring').env).toContainEqual({ name: 'SERVER_TOMCAT_KEEPALIVETIMEOUT', value: '20s' });
  });

  test.each(RUNTIMES)('%s is given the time that its start may take, and is asked the same as later', (runtime) => {
    const { startSeconds, probes } = runtimeProfile(runtime);
    const { periodSeconds = 0, failureThreshold = 0, ...startup } = probes.startup;

    expect(periodSeconds * failureThreshold).toBe(startSeconds);
    expect(probes.liveness).toMatchObject(startup);
  });
});
