import type { ApiObjectMetadata } from 'cdk8s';
import type { Kinds } from '../../imports';
import { checkObject } from '../../policies/schema';

/*
 * The compiler is the test: a line that `@ts-expect-error` stands above must not compile. What the compiler refuses,
 * the offline check refuses too.
 */

function problems<K extends keyof Kinds>(id: K, props: Kinds[K]): string[] {
  const at = id.lastIndexOf('/');
  return checkObject({ apiVersion: id.slice(0, at), kind: id.slice(at + 1), ...props }).map(({ message }) => message);
}

const metadata = { name: 'a', namespace: 'b' };
const selector = { matchLabels: { app: 'a' } };

describe('the types of kinds', () => {
  test('accept a good object', () => {
    const containers = [
      { name: 'a', image: 'i', ports: [{ containerPort: 80 }], resources: { limits: { cpu: 1, memory: '1Gi' } } },
    ];
    const spec = { selector, template: { metadata: { labels: { app: 'a' } }, spec: { containers } } };

    expect(problems('apps/v1/Deployment', { metadata, spec })).toEqual([]);
  });

  test('refuse a misspelt field', () => {
    const found = problems('apps/v1/Deployment', {
      metadata,
      spec: {
        selector,
        template: {
          metadata: { labels: { app: 'a' } },
          // @ts-expect-error did you mean 'livenessProbe'?
          spec: { containers: [{ name: 'a', livenesProbe: {} }] },
        },
      },
    });

    expect(found).toEqual(["unknown field 'livenesProbe', did you mean 'livenessProbe'?"]);
  });

  test('refuse a wrong type', () => {
    const found = problems('v1/Service', {
      metadata,
      // @ts-expect-error a port is a number
      spec: { ports: [{ port: '80' }] },
    });

    expect(found).toEqual(["'80' is a string, not integer"]);
  });

  test('refuse an object without a required field', () => {
    // @ts-expect-error 'selector' and 'template' are missing
    expect(problems('apps/v1/Deployment', { metadata, spec: {} })).toEqual([
      "'selector' is missing",
      "'template' is missing",
    ]);
  });

  test('refuse a value that is not one of those allowed', () => {
    const found = problems('security.istio.io/v1/PeerAuthentication', {
      metadata,
      // @ts-expect-error did you mean 'STRICT'?
      spec: { mtls: { mode: 'STRIKT' } },
    });

    expect(found).toEqual(["'STRIKT' is not one of 'UNSET', 'DISABLE', 'PERMISSIVE', 'STRICT'"]);
  });

  test('refuse a namespaced object without a namespace, and one of the cluster with it', () => {
    // @ts-expect-error 'namespace' is missing
    expect(problems('v1/ConfigMap', { metadata: { name: 'a' } })).toHaveLength(1);
    // @ts-expect-error a Namespace has no namespace
    expect(problems('v1/Namespace', { metadata: { name: 'a', namespace: 'b' } })).toHaveLength(1);
  });

  test('refuse a misspelt field deep in a custom resource', () => {
    const found = problems('networking.istio.io/v1/VirtualService', {
      metadata,
      // @ts-expect-error did you mean 'perTryTimeout'?
      spec: { hosts: ['a'], http: [{ retries: { attempts: 1, perTryTimout: '1s' } }] },
    });

    expect(found).toEqual(["unknown field 'perTryTimout', did you mean 'perTryTimeout'?"]);
  });

  test('refuse a status', () => {
    // @ts-expect-error nobody writes a status
    expect(problems('v1/ConfigMap', { metadata, status: {} })).toEqual(['is set']);
  });

  test('refuse a kind that is not among the imports', () => {
    // @ts-expect-error no such kind
    expect(problems('apps/v1beta1/Deployment', { metadata })).toHaveLength(1);
  });

  test('take lists that are read-only, and leave out what is undefined', () => {
    const hosts: readonly string[] = ['a'];
    const replicas: number | undefined = undefined;
    const template = { metadata: { labels: { app: 'a' } }, spec: { containers: [{ name: 'a' }] } };

    expect(problems('networking.istio.io/v1/VirtualService', { metadata, spec: { hosts } })).toEqual([]);
    expect(problems('apps/v1/Deployment', { metadata, spec: { replicas, selector, template } })).toEqual([]);
  });

  test('have metadata that cdk8s takes', () => {
    const given: Kinds['v1/ConfigMap']['metadata'] = {
      name: 'a',
      namespace: 'b',
      labels: { a: 'b' },
      finalizers: ['x/y'],
    };
    const taken: ApiObjectMetadata = given;

    expect(taken.name).toBe('a');
  });
});
