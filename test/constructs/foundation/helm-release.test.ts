import { PriorityClassV1 } from '@cdktf/provider-kubernetes/lib/priority-class-v1';
import type { Construct } from 'constructs';
import { HelmRelease, type HelmReleaseProps } from '../../../constructs/foundation/helm-release';
import { resources, silentProps } from './synthesize';

type Plain = Omit<HelmReleaseProps, 'after'>;

const props: Required<Plain> = {
  releaseName: 'istiod',
  namespace: 'istio-system',
  chart: 'istiod',
  repository: 'oci://registry.terrace.internal/charts',
  version: '1.31.1',
  values: { b: 1, a: true },
  timeoutSeconds: 300,
};

function release(scope: Construct, plain: Plain): void {
  new HelmRelease(scope, 'Release', { ...plain, after: [before(scope)] });
}

function before(scope: Construct): PriorityClassV1 {
  return new PriorityClassV1(scope, 'before', { metadata: { name: 'before' }, value: 1 });
}

describe('HelmRelease', () => {
  test('carries every prop into the resource', () => {
    expect(resources((scope) => release(scope, props)).helm_release).toEqual({
      istiod: {
        name: 'istiod',
        namespace: 'istio-system',
        chart: 'istiod',
        repository: 'oci://registry.terrace.internal/charts',
        version: '1.31.1',
        values: ['{\n  "a": true,\n  "b": 1\n}'],
        reset_values: true,
        create_namespace: false,
        atomic: true,
        cleanup_on_fail: true,
        wait: true,
        wait_for_jobs: true,
        timeout: 300,
        max_history: 5,
        depends_on: ['kubernetes_priority_class_v1.before'],
      },
    });
  });

  test('waits ten minutes by default', () => {
    const made = resources((scope) => release(scope, { ...props, timeoutSeconds: undefined }));

    expect(made.helm_release?.istiod?.timeout).toBe(600);
  });

  test('shows every change of a prop', () => {
    const changed: Required<Plain> = {
      releaseName: 'other',
      namespace: 'other',
      chart: 'other',
      repository: 'oci://registry.terrace.internal/other',
      version: '1.31.2',
      values: { a: false },
      timeoutSeconds: 301,
    };

    expect(silentProps(release, props, changed)).toEqual([]);
  });
});
