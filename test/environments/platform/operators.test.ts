import { OPERATORS } from '../../../environments/platform/operators';
import { PLATFORM_PODS, platformPodsOn } from '../../../environments/platform/pods';

function duplicates(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe('operators', () => {
  test('have names, charts and pods of their own', () => {
    expect(duplicates(OPERATORS.map((operator) => operator.name))).toEqual([]);
    expect(duplicates(OPERATORS.flatMap((operator) => operator.charts))).toEqual([]);
    expect(duplicates(PLATFORM_PODS.map((pods) => pods.name))).toEqual([]);
  });

  test('have pods that labels tell apart within a namespace', () => {
    expect(duplicates(PLATFORM_PODS.map((pods) => `${pods.namespace} ${JSON.stringify(pods.labels)}`))).toEqual([]);
  });

  test('are privileged only where the node itself is changed', () => {
    const exceptions = OPERATORS.filter((operator) => operator.podSecurity.level !== 'restricted');

    expect(exceptions.map((operator) => operator.name)).toEqual(['istio-cni']);
  });

  test('of the management cluster are what certificates and autoscaling need', () => {
    const names = OPERATORS.filter((operator) => operator.roles.includes('management')).map(
      (operator) => operator.name,
    );

    expect(names).toEqual(['cert-manager', 'metrics-server']);
  });

  test('bring their pods to the clusters that run them', () => {
    expect(platformPodsOn('management').map((pods) => pods.namespace)).not.toContain('istio-system');
    expect(platformPodsOn('recovery').map((pods) => pods.name)).toContain('istiod');
  });
});
