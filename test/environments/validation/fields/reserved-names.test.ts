import { validate } from '../../../../environments/validation';
import { reservedExternalHost, reservedService } from '../../../../environments/validation/reserved-names';
import { addService } from '../additions';
import { edited, named } from '../edit';
import { sample } from '../sample';

/** Pods of the platform, whose names policies and flows know. */
const PODS = [
  'kube-dns',
  'ingressgateway',
  'egressgateway',
  'cert-manager',
  'cert-manager-webhook',
  'cert-manager-cainjector',
  'cert-manager-startupapicheck',
  'metrics-server',
  'istiod',
  'istio-cni-node',
];

const BEGINNINGS = ['kube-anything', 'istio-anything', 'ci-anything'];

/** What is said of a unit of this name. */
function saidOfUnit(name: string): readonly string[] {
  const environment = edited(sample, (e) => {
    addService(e, { name: 'tried' });
    named(e.landscape.units, 'tried').name = name;
  });
  return validate(environment).map(({ message }) => message);
}

describe('names that the platform has', () => {
  test.each(['default', 'kubernetes', 'default-deny', 'platform-flows', ...PODS, ...BEGINNINGS])(
    'no service is called %s',
    (name) => {
      expect(reservedService(name)).toEqual({
        mistake: 'reserved-name',
        message: `service '${name}' has the name of something of the platform`,
        remedy: 'rename the service',
      });
    },
  );

  test.each(['core-bank', ...PODS])('no external host is called %s', (name) => {
    expect(reservedExternalHost(name)).toEqual({
      mistake: 'reserved-name',
      message: `external host '${name}' has the name of something of the platform`,
      remedy: 'rename the external host',
    });
  });

  test.each([
    'default',
    'platform',
    'cert-manager',
    'istio-cni',
    'istio-egress',
    'istio-ingress',
    'istio-system',
    'kube-system',
    'metrics-server',
    'arc-systems',
    'argo-rollouts',
    'argocd',
    'cnpg-system',
    'external-secrets',
    'kafka',
    'keda',
    'keycloak',
    'kserve',
    'kyverno',
    'openbao',
    'rook-ceph',
    'strimzi',
    'trust-manager',
    'velero',
    ...BEGINNINGS,
  ])('no unit is called %s', (name) => {
    expect(saidOfUnit(name)).toEqual([`unit '${name}' has the name of a namespace of the platform`]);
  });

  test.each(['kubernetes-bridge', 'istioish', 'cicero', 'platforms', 'defaults'])('%s is free', (name) => {
    expect(reservedService(name)).toBeUndefined();
    expect(reservedExternalHost(name)).toBeUndefined();
    expect(saidOfUnit(name)).toEqual([]);
  });
});
