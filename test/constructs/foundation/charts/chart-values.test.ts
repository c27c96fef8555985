import { type CertManagerValuesProps, certManagerValues } from '../../../../constructs/foundation/charts/cert-manager';
import { istioBaseValues } from '../../../../constructs/foundation/charts/istio-base';
import { type IstioCniValuesProps, istioCniValues } from '../../../../constructs/foundation/charts/istio-cni';
import { type IstiodValuesProps, istiodValues } from '../../../../constructs/foundation/charts/istiod';
import { metricsServerValues } from '../../../../constructs/foundation/charts/metrics-server';
import { imageParts, type PackagedDeployment } from '../../../../constructs/foundation/charts/packaged-deployment';
import { type HelmValues, printHelmValues } from '../../../../constructs/foundation/helm-values';

function image(name: string, digit = 'a'): string {
  return `registry.terrace.internal/platform/${name}:1.0.0@sha256:${digit.repeat(64)}`;
}

function deployment(name: string): PackagedDeployment {
  return { image: image(name), replicas: 2, cpuMillis: 50, memoryMiB: 128 };
}

/** The names of the props that can be changed without a change of the values. */
function silentProps<P extends object>(values: (props: P) => HelmValues, props: Required<P>, changed: Required<P>) {
  return Object.keys(changed).filter(
    (name) =>
      printHelmValues(values({ ...props, [name]: changed[name as keyof P] })) === printHelmValues(values(props)),
  );
}

describe('values of istiod', () => {
  const props: Required<IstiodValuesProps> = {
    image: image('pilot'),
    proxyImage: image('proxyv2'),
    trustDomain: 'prod.terrace.internal',
    clusterName: 'primary',
    minReplicas: 2,
    maxReplicas: 5,
    cpuMillis: 500,
    memoryMiB: 2048,
    proxyCpuMillis: 100,
    proxyMemoryMiB: 256,
  };

  test('let no call leave the mesh undeclared, and repeat none by themselves', () => {
    expect(istiodValues(props).meshConfig).toMatchObject({
      trustDomain: 'prod.terrace.internal',
      outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
      defaultHttpRetryPolicy: { attempts: 0 },
      meshMTLS: { minProtocolVersion: 'TLSV1_3' },
      accessLogFile: '/dev/stdout',
      defaultConfig: { holdApplicationUntilProxyStarts: true },
    });
  });

  test('refuse a path with an encoded slash at every proxy, for policies and applications would read it differently', () => {
    expect(istiodValues(props).meshConfig).toMatchObject({
      pathNormalization: { normalization: 'MERGE_SLASHES' },
      defaultConfig: { connectionSettings: { httpPathWithEscapedSlashesAction: 'REJECT_REQUEST' } },
    });
  });

  test('let a proxy drain within what the pods of a service leave it', () => {
    expect(istiodValues(props).meshConfig).toMatchObject({ defaultConfig: { terminationDrainDuration: '5s' } });
  });

  test('inject proxies that a restricted namespace admits', () => {
    expect(istiodValues(props)).toMatchObject({
      cni: { enabled: true },
      env: { ENABLE_NATIVE_SIDECARS: 'true' },
      global: {
        proxy: {
          image: props.proxyImage,
          privileged: false,
          seccompProfile: { type: 'RuntimeDefault' },
          resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '256Mi' } },
        },
        proxy_init: { image: props.proxyImage },
      },
    });
  });

  test("take away the chart's own limits of processor time", () => {
    expect(istiodValues(props).global).toMatchObject({
      proxy: { resources: { limits: { cpu: null } } },
      waypoint: { resources: { limits: { cpu: null } } },
    });
  });

  test('leave templates that are not in use to the registry of istiod', () => {
    expect(istiodValues(props).global).toMatchObject({ hub: 'registry.terrace.internal/platform' });
  });

  test('give a budget to several replicas only', () => {
    const budget = (minReplicas: number) => istiodValues({ ...props, minReplicas }).global;

    expect(budget(2)).toMatchObject({ defaultPodDisruptionBudget: { enabled: true } });
    expect(budget(1)).toMatchObject({ defaultPodDisruptionBudget: { enabled: false } });
  });

  test('show every change of a prop', () => {
    const changed: Required<IstiodValuesProps> = {
      image: image('pilot', 'b'),
      proxyImage: image('proxyv2', 'b'),
      trustDomain: 'dev.terrace.internal',
      clusterName: 'recovery',
      minReplicas: 3,
      maxReplicas: 6,
      cpuMillis: 501,
      memoryMiB: 2049,
      proxyCpuMillis: 101,
      proxyMemoryMiB: 257,
    };

    expect(silentProps(istiodValues, props, changed)).toEqual([]);
  });
});

describe('values of istio-cni', () => {
  const props: Required<IstioCniValuesProps> = {
    image: image('install-cni'),
    cpuMillis: 100,
    memoryMiB: 128,
    excludedNamespaces: ['kube-system'],
  };

  test('repair pods in place and never delete them', () => {
    expect(istioCniValues(props)).toMatchObject({
      ambient: { enabled: false },
      repair: { repairPods: true, deletePods: false, labelPods: false },
      excludeNamespaces: ['kube-system'],
    });
  });

  test('show every change of a prop', () => {
    const changed = { image: image('install-cni', 'b'), cpuMillis: 101, memoryMiB: 129, excludedNamespaces: [] };

    expect(silentProps(istioCniValues, props, changed)).toEqual([]);
  });
});

describe('values of the base of Istio', () => {
  test('say which revision validates', () => {
    expect(istioBaseValues({ revision: 'canary' })).toEqual({
      defaultRevision: 'canary',
      base: { enableCRDTemplates: true },
    });
  });
});

describe('values of cert-manager', () => {
  const props: Required<CertManagerValuesProps> = {
    controller: deployment('controller'),
    webhook: deployment('webhook'),
    cainjector: deployment('cainjector'),
    startupCheck: deployment('startupapicheck'),
    namespace: 'cert-manager',
    acmeSolverImage: image('acmesolver'),
  };

  test('run all parts restricted, with images by digest', () => {
    const values = certManagerValues(props);
    const restricted = {
      securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
      containerSecurityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
    };

    for (const part of [values, values.webhook, values.cainjector, values.startupapicheck]) {
      expect(part).toMatchObject({ ...restricted, image: { digest: `sha256:${'a'.repeat(64)}`, tag: '1.0.0' } });
    }
  });

  test('keep the definitions when the release goes', () => {
    expect(certManagerValues(props).crds).toEqual({ enabled: true, keep: true });
  });

  test('elect leaders in their own namespace', () => {
    expect(certManagerValues(props).global).toMatchObject({ leaderElection: { namespace: 'cert-manager' } });
  });

  test('leave an unnamed solver to the registry of the controller', () => {
    const values = certManagerValues({ ...props, acmeSolverImage: undefined });

    expect(values).not.toHaveProperty('acmesolver');
    expect(values).toMatchObject({ imageRegistry: 'registry.terrace.internal', imageNamespace: 'platform' });
  });

  test('show every change of a prop', () => {
    const changed: Required<CertManagerValuesProps> = {
      controller: { ...props.controller, replicas: 3 },
      webhook: { ...props.webhook, cpuMillis: 51 },
      cainjector: { ...props.cainjector, memoryMiB: 129 },
      startupCheck: { ...props.startupCheck, image: image('startupapicheck', 'b') },
      namespace: 'other',
      acmeSolverImage: image('acmesolver', 'b'),
    };

    expect(silentProps(certManagerValues, props, changed)).toEqual([]);
  });
});

describe('values of metrics-server', () => {
  const props: Required<PackagedDeployment> = deployment('metrics-server');

  test('give the digest to a chart that joins repository and tag with a colon', () => {
    const { repository, tag } = metricsServerValues(props).image as { repository: string; tag: string };

    expect(`${repository}:${tag}`).toBe(props.image);
  });

  test('have the API server verify its certificate', () => {
    expect(metricsServerValues(props)).toMatchObject({
      apiService: { insecureSkipTLSVerify: false },
      tls: { type: 'cert-manager' },
    });
  });

  test('give a budget to several replicas only', () => {
    expect(metricsServerValues(props).podDisruptionBudget).toMatchObject({ enabled: true, minAvailable: 1 });
    expect(metricsServerValues({ ...props, replicas: 1 }).podDisruptionBudget).toEqual({ enabled: false });
  });

  test('show every change of a prop', () => {
    const changed = { image: image('metrics-server', 'b'), replicas: 3, cpuMillis: 51, memoryMiB: 129 };

    expect(silentProps(metricsServerValues, props, changed)).toEqual([]);
  });
});

describe('imageParts', () => {
  const digest = `sha256:${'a'.repeat(64)}`;

  test('takes an image apart', () => {
    expect(imageParts(`registry.terrace.internal/a/b:1.0@${digest}`)).toEqual({
      repository: 'registry.terrace.internal/a/b',
      tag: '1.0',
      digest,
    });
    expect(imageParts(`registry.terrace.internal/a/b@${digest}`)).toEqual({
      repository: 'registry.terrace.internal/a/b',
      digest,
    });
  });

  test.each([
    'registry.terrace.internal/a',
    'registry.terrace.internal/a:1.0',
    'a@sha256:123',
    `a@${digest}@${digest}`,
  ])('refuses %s', (bad) => {
    expect(() => imageParts(bad)).toThrow(`image '${bad}' has no digest; give it as '<registry>/<path>:<tag>@sha256:`);
  });
});
