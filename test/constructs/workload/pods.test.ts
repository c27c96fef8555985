import { Size } from 'cdk8s';
import fc from 'fast-check';
import { Cpu } from '../../../constructs/core/kplus';
import { HostCertificate } from '../../../constructs/identity/host-certificate';
import type { EnvironmentVariable } from '../../../constructs/workload/container';
import { Workload } from '../../../constructs/workload/workload';
import { egressGateway, IMAGE, ingressGateway, LABELS, OWNERSHIP, service } from '../samples';
import { only, synth, synthText } from '../synth';

const LEDGER = { namespace: 'shop', secretName: 'ledger' };
const RATES = { namespace: 'shop', configMapName: 'rates' };
const KAFKA = { namespace: 'shop', certificateName: 'cart-kafka', secretName: 'cart-kafka-tls' };

type Grant = (workload: Workload) => void;

function build(grants: readonly Grant[], env: readonly EnvironmentVariable[] = []) {
  return (scope: ConstructorParameters<typeof Workload>[0]) => {
    const workload = new Workload(scope, 'Workload', {
      workload: 'cart',
      namespace: 'shop',
      labels: LABELS,
      tier: 1,
      version: '1.4.2',
      container: { name: 'cart', image: IMAGE, cpu: Cpu.millis(250), memory: Size.gibibytes(1), ports: [], env },
      minReplicas: 2,
      maxReplicas: 6,
      stopSeconds: 40,
    });
    for (const grant of grants) {
      grant(workload);
    }
  };
}

function podOf(grants: readonly Grant[], env: readonly EnvironmentVariable[] = []) {
  return only(synth(build(grants, env)), 'Deployment', 'cart').spec?.template.spec;
}

describe('the ports of a pod', () => {
  function annotationsOf(...grants: readonly Grant[]) {
    return only(synth(build(grants)), 'Deployment', 'cart').spec?.template.metadata?.annotations;
  }

  test('pass its proxy where that is said, each once and in order', () => {
    const keep = (port: number) => (workload: Workload) => workload.keepFromProxy(port);

    expect(annotationsOf()).toBeUndefined();
    expect(annotationsOf(keep(9200), keep(9102), keep(9200))).toEqual({
      'traffic.sidecar.istio.io/excludeInboundPorts': '9102,9200',
    });
  });

  test('are refused where requests are taken, and where they are none', () => {
    const keep = (port: number) => () => synth((scope) => egressGateway(scope).pods.keepFromProxy(port));

    expect(keep(8443)).toThrow(
      'keeps port 8443 from its proxy, on which it takes requests: nobody would be asked who he is',
    );
    for (const port of [0, 70_000, 1.5, Number.NaN]) {
      expect(keep(port)).toThrow(`keeps port ${port} from its proxy, which is no port; name another port`);
    }
  });

  test('pass it beside other annotations', () => {
    const objects = synth((scope) => egressGateway(scope).pods.keepFromProxy(9102));

    expect(only(objects, 'Deployment', 'egressgateway').spec?.template.metadata?.annotations).toMatchObject({
      'inject.istio.io/templates': 'gateway',
      'traffic.sidecar.istio.io/excludeInboundPorts': '9102',
    });
  });
});

describe('the files of a pod', () => {
  test.each<[string, Grant, object]>([
    ['Secret', (pods) => pods.mountSecret(LEDGER, '/etc/cart/files'), { secret: { secretName: 'ledger' } }],
    ['ConfigMap', (pods) => pods.mountConfigMap(RATES, '/etc/cart/files'), { configMap: { name: 'rates' } }],
    [
      'certificate',
      (pods) => pods.mountCertificate(KAFKA, '/etc/cart/files'),
      { secret: { secretName: 'cart-kafka-tls' } },
    ],
  ])('come from a %s, read-only, for the group of the pod, and must be there', (_, grant, source) => {
    const spec = podOf([grant]);

    expect(spec?.volumes).toMatchObject([{ name: 'etc--cart--files', ...source }]);
    expect(Object.values(spec?.volumes?.[0] ?? {})).toContainEqual(
      expect.objectContaining({ defaultMode: 0o440, optional: false }),
    );
    expect(spec?.containers[0]?.volumeMounts).toEqual([
      { name: 'etc--cart--files', mountPath: '/etc/cart/files', readOnly: true },
    ]);
    expect(spec?.securityContext?.fsGroup).toBe(10001);
  });

  test('may be an empty folder that the container may write to', () => {
    const spec = podOf([(pods) => pods.mountEmptyDir('/var/cache', Size.mebibytes(16))]);

    expect(spec?.volumes).toEqual([{ name: 'var--cache', emptyDir: { sizeLimit: '16Mi' } }]);
    expect(spec?.containers[0]?.volumeMounts).toEqual([{ name: 'var--cache', mountPath: '/var/cache' }]);
  });

  test('have volumes with different names where their paths differ by a dash', () => {
    const spec = podOf([(pods) => pods.mountSecret(LEDGER, '/a/b'), (pods) => pods.mountConfigMap(RATES, '/a-b')]);

    expect(spec?.volumes?.map(({ name }) => name)).toEqual(['a-b', 'a--b']);
  });

  test('come from a certificate that is made here', () => {
    const objects = synth((scope) => {
      const hosts = ['cart.shop.svc'];
      const props = { certificateName: 'cart', namespace: 'shop', ownership: OWNERSHIP, hosts, issuer: 'bank' };
      const certificate = new HostCertificate(scope, 'Certificate', props);
      build([(pods) => pods.mountCertificate(certificate, '/etc/cart/tls')])(scope);
    });

    expect(only(objects, 'Deployment').spec?.template.spec?.volumes).toMatchObject([
      { secret: { secretName: only(objects, 'Certificate').spec?.secretName } },
    ]);
  });

  test.each(['etc/cart', '/', '/etc/', '/etc//cart', '/etc/../cart', '/etc/Cart', '/etc/a--b', `/${'a'.repeat(64)}`])(
    'are refused at %s',
    (path) => {
      expect(() => podOf([(pods) => pods.mountSecret(LEDGER, path)])).toThrow(
        `workload 'shop/cart' mounts Secret 'ledger' at '${path}'; give a short absolute path of lower-case words, as '/etc/payment/ledger'`,
      );
    },
  );

  test('may have the longest path whose volume the API takes', () => {
    expect(podOf([(pods) => pods.mountSecret(LEDGER, `/${'a'.repeat(63)}`)])?.volumes).toHaveLength(1);
  });

  test.each([
    ['/etc/cart', '/etc/cart'],
    ['/etc/cart', '/etc/cart/rates'],
    ['/etc/cart/ledger', '/etc/cart'],
  ])('are refused at %s and %s', (secretPath, configPath) => {
    const grants: Grant[] = [
      (pods) => pods.mountSecret(LEDGER, secretPath),
      (pods) => pods.mountConfigMap(RATES, configPath),
    ];

    expect(() => podOf(grants)).toThrow(
      `workload 'shop/cart' mounts Secret 'ledger' at '${secretPath}' and ConfigMap 'rates' at '${configPath}'; give each a path of its own, none inside another`,
    );
  });

  test('may have paths of which one begins like the other', () => {
    const grants: Grant[] = [
      (pods) => pods.mountSecret(LEDGER, '/etc/cart'),
      (pods) => pods.mountConfigMap(RATES, '/etc/cart-rates'),
    ];

    expect(podOf(grants)?.volumes).toHaveLength(2);
  });

  test.each<[string, Grant]>([
    ["Secret 'ledger'", (pods) => pods.mountSecret({ ...LEDGER, namespace: 'trade' }, '/etc/a')],
    ["ConfigMap 'rates'", (pods) => pods.mountConfigMap({ ...RATES, namespace: 'trade' }, '/etc/a')],
    ["certificate 'cart-kafka'", (pods) => pods.mountCertificate({ ...KAFKA, namespace: 'trade' }, '/etc/a')],
  ])('are refused from the %s of another namespace', (what, grant) => {
    expect(() => podOf([grant])).toThrow(
      `workload 'shop/cart' mounts ${what} of namespace 'trade', which its pods cannot see; make one in 'shop'`,
    );
  });
});

describe('the environment of a pod', () => {
  test('begins with what the runtime needs, in its order, and is sorted after that', () => {
    const runtime = [
      { name: 'Z', value: '1' },
      { name: 'B', value: '2' },
    ];
    const spec = podOf([(pods) => pods.addEnvironment('Y', '3'), (pods) => pods.addEnvironment('A', '4')], runtime);

    expect(spec?.containers[0]?.env?.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'Z=1',
      'B=2',
      'A=4',
      'Y=3',
    ]);
  });

  test.each([
    ['$(OTHER)', '$$(OTHER)'],
    ['a$$b', 'a$$$$b'],
    ['', ''],
  ])('holds %p as it is, which Kubernetes wants as %p', (value, written) => {
    expect(podOf([(pods) => pods.addEnvironment('A', value)])?.containers[0]?.env).toEqual([
      { name: 'A', value: written },
    ]);
  });

  test.each(['', 'server.port', '1ST', 'a'])('has no variable %p', (name) => {
    expect(() => podOf([(pods) => pods.addEnvironment(name, '1')])).toThrow(
      `workload 'shop/cart' is given variable '${name}'; name it with 'A-Z', '0-9' and '_', no digit first`,
    );
  });

  test('has one value a variable, also where the runtime gives it', () => {
    const message = "workload 'shop/cart' is given variable 'A' as '1' and as '2'; give it one value";
    const two: Grant = (pods) => pods.addEnvironment('A', '2');

    expect(() => podOf([(pods) => pods.addEnvironment('A', '1'), two])).toThrow(message);
    expect(() => podOf([two], [{ name: 'A', value: '1' }])).toThrow(message);
  });
});

describe('grants', () => {
  const GRANTS: readonly Grant[] = [
    (pods) => pods.mountSecret(LEDGER, '/etc/cart/ledger'),
    (pods) => pods.mountSecret(LEDGER, '/etc/other'),
    (pods) => pods.mountConfigMap(RATES, '/etc/cart/rates'),
    (pods) => pods.mountCertificate(KAFKA, '/etc/cart/kafka'),
    (pods) => pods.mountEmptyDir('/tmp', Size.mebibytes(64)),
    (pods) => pods.addEnvironment('KAFKA_TLS', '/etc/cart/kafka'),
    (pods) => pods.addEnvironment('LEDGER', 'on'),
    (pods) => pods.addEnvironment('A', '$(LEDGER)'),
  ];

  test('give the same bytes in any order, however often', () => {
    const expected = synthText(build(GRANTS));
    const some = fc.shuffledSubarray([...GRANTS]);
    const all = fc.shuffledSubarray([...GRANTS], { minLength: GRANTS.length });

    fc.assert(
      fc.property(all, some, (order, repeated) => synthText(build([...order, ...repeated])) === expected),
      { seed: 8, numRuns: 50 },
    );
  });

  test('reach the pods of services and gateways', () => {
    const objects = synth((scope) => {
      const gateways = [egressGateway(scope), ingressGateway(scope)];
      for (const { namespace, pods } of [service(scope, 'cart'), ...gateways]) {
        pods.mountSecret({ namespace, secretName: 'ledger' }, '/etc/granted');
      }
    });

    for (const name of ['cart', 'egressgateway', 'ingressgateway']) {
      const spec = only(objects, 'Deployment', name).spec?.template.spec;
      expect(spec?.volumes?.map((volume) => volume.name)).toContain('etc--granted');
      expect(spec?.containers[0]?.volumeMounts?.map(({ mountPath }) => mountPath)).toContain('/etc/granted');
    }
  });
});
