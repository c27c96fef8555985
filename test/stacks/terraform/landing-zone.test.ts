import { tmpdir } from 'node:os';
import { chdir, cwd } from 'node:process';
import { packagedOn } from '../../../environments/platform/packaged';
import { sizeOf } from '../../../environments/platform/sizes';
import { planOf } from '../../../environments/register/plan';
import { images } from '../../../environments/versions';
import { synthLandingZone } from '../../../stacks/terraform/landing-zone';
import { dev, prod, uat } from '../../environments/sample-environments';

const ZONES = [dev, uat, prod].flatMap((environment) =>
  environment.clusters.map((cluster) => ({ title: `${environment.name}/${cluster.name}`, environment, cluster })),
);

const CLASSES = [
  'kubernetes_cluster_role_v1.terrace-auditor',
  'kubernetes_cluster_role_v1.terrace-platform-engineer',
  'kubernetes_cluster_role_v1.terrace-team-member',
  'kubernetes_priority_class_v1.tier-0',
  'kubernetes_priority_class_v1.tier-1',
  'kubernetes_priority_class_v1.tier-2',
  'kubernetes_priority_class_v1.tier-3',
  'kubernetes_storage_class_v1.network',
  'kubernetes_storage_class_v1.node-local',
];

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

interface Zone {
  readonly resource: Record<string, Record<string, Record<string, Json>>>;
  readonly terraform: Record<string, Json>;
  readonly provider: Json;
  readonly variable: Record<string, Record<string, Json>>;
}

function zone(name: string): { text: string; json: Zone } {
  const found = ZONES.find(({ title }) => title === name);
  if (found === undefined) {
    throw new Error(`no landing zone '${name}'`);
  }
  const text = synthLandingZone(planOf(found.environment, found.cluster));
  return { text, json: JSON.parse(text) };
}

function addresses({ resource }: Zone): string[] {
  return Object.entries(resource)
    .flatMap(([type, byName]) => Object.keys(byName).map((name) => `${type}.${name}`))
    .sort();
}

function inNamespace(name: string): string[] {
  return ['limit_range', 'namespace', 'resource_quota'].map((type) => `kubernetes_${type}_v1.${name}`);
}

/** The releases that a release waits for. */
function releasesBefore(release: Record<string, Json> | undefined): string[] {
  const addresses = (release?.depends_on ?? []) as string[];
  return addresses.filter((address) => address.startsWith('helm_release.'));
}

/** Values of a release, unescaped as Terraform does. */
function valuesOf(release: Record<string, Json>): Json {
  const [text] = release.values as string[];
  return JSON.parse((text ?? '').replace(/([$%])\1\{/g, '$1{'));
}

/** Every key with its value, at every depth. */
function* entries(value: Json, path = ''): Generator<{ path: string; key: string; value: Json }> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    yield { path: `${path}/${key}`, key, value: item };
    yield* entries(item, `${path}/${key}`);
  }
}

describe('landing zones', () => {
  test.each(ZONES)('$title has the components of its cluster, and nothing else', ({ title, cluster }) => {
    const components = packagedOn(cluster.role);
    const releases = components.flatMap(({ charts }) => charts).map((chart) => `helm_release.${chart}`);

    expect(addresses(zone(title).json)).toEqual(
      [...CLASSES, ...components.flatMap(({ namespace }) => inNamespace(namespace)), ...releases].sort(),
    );
  });

  test('have the mesh where services run', () => {
    const meshed = ZONES.filter(({ title }) => addresses(zone(title).json).includes('helm_release.istiod'));

    expect(meshed.map(({ title }) => title)).toEqual(['dev/primary', 'uat/primary', 'prod/primary', 'prod/recovery']);
  });

  test.each(ZONES)('$title installs components in their order', ({ title, cluster }) => {
    const { helm_release = {} } = zone(title).json.resource;
    const charts = packagedOn(cluster.role).flatMap((component) => component.charts);

    const before = charts.map((chart) => releasesBefore(helm_release[chart]));

    expect(before).toEqual(charts.map((_, index) => (index === 0 ? [] : [`helm_release.${charts[index - 1]}`])));
  });

  test.each(ZONES)('$title lets no release start before its quota holds', ({ title, cluster }) => {
    const { helm_release = {} } = zone(title).json.resource;

    for (const { charts, namespace } of packagedOn(cluster.role)) {
      const first = helm_release[charts[0]]?.depends_on;
      expect(first).toEqual(expect.arrayContaining(inNamespace(namespace)));
    }
  });

  test('opens containers to people in dev only', () => {
    const interactive = ZONES.filter(({ title }) => zone(title).text.includes('"pods/exec"')).map(({ title }) => title);

    expect(interactive).toEqual(['dev/primary']);
  });
});

describe('state and access', () => {
  test('the state of each cluster has a place of its own', () => {
    const places = ZONES.map(({ title }) => {
      const { s3 } = zone(title).json.terraform.backend as Record<string, Record<string, Json>>;
      return `${s3?.bucket}/${s3?.key}`;
    });

    expect(new Set(places).size).toBe(ZONES.length);
    expect(zone('prod/primary').json.terraform.backend).toMatchObject({
      s3: {
        bucket: prod.stateBackend.bucket,
        key: 'prod/primary.tfstate',
        region: prod.stateBackend.region,
        endpoints: { s3: prod.stateBackend.endpoint },
        encrypt: true,
        use_lockfile: true,
      },
    });
  });

  test('the kubeconfig is asked for, its context named', () => {
    const { variable, provider } = zone('prod/recovery').json;
    const access = { config_path: '$'.concat('{var.kubeconfig}'), config_context: '$'.concat('{var.kube_context}') };

    expect(variable.kubeconfig).not.toHaveProperty('default');
    expect(variable.kube_context).toMatchObject({ default: 'prod-recovery' });
    expect(provider).toEqual({ helm: [{ kubernetes: access }], kubernetes: [access] });
  });

  test.each(ZONES)('$title holds nothing that looks like a secret', ({ title }) => {
    const { json, text } = zone(title);
    const allowed = ['skip_credentials_validation'];
    const releases = Object.values(json.resource.helm_release ?? {}).map(valuesOf);

    const found = [json as unknown as Json, ...releases]
      .flatMap((value) => [...entries(value)])
      .filter(({ key }) => /secret|passw|token|credential|private|client_key|access_key|api_?key/i.test(key))
      .filter(({ key }) => !allowed.includes(key));

    expect(found).toEqual([]);
    expect(text).not.toMatch(/BEGIN [A-Z ]*(KEY|CERTIFICATE)|"secrets"/);
  });
});

describe('versions', () => {
  test.each(ZONES)('$title pins every chart and provider', ({ title }) => {
    const { resource, terraform } = zone(title).json;
    const charts = Object.values(resource.helm_release ?? {}).map(({ version }) => version);
    const providers = Object.values(terraform.required_providers as Record<string, { version: string }>);

    for (const version of [...charts, ...providers.map((provider) => provider.version)]) {
      expect(version).toMatch(/^v?\d+\.\d+\.\d+$/);
    }
    expect(providers).toHaveLength(2);
  });

  test.each(ZONES)('$title takes charts and images from the bank, images by digest', ({ title }) => {
    const releases = Object.values(zone(title).json.resource.helm_release ?? {});
    const images = releases.flatMap((release) => [...entries(valuesOf(release))]).filter(({ key }) => key === 'image');

    for (const { repository } of releases) {
      expect(repository).toBe('oci://registry.terrace.internal/charts');
    }
    expect(images.length).toBeGreaterThanOrEqual(5);
    for (const { value } of images) {
      expect(reference(value)).toMatch(/^registry\.terrace\.internal\/[a-z0-9/-]+:[v0-9.]+@sha256:[0-9a-f]{64}$/);
    }
  });
});

describe('components', () => {
  test.each(ZONES)('$title runs the images of their records, each of them', ({ title, cluster }) => {
    const { helm_release = {} } = zone(title).json.resource;
    for (const component of packagedOn(cluster.role)) {
      const text = component.charts
        .flatMap((chart) => [...entries(valuesOf(helm_release[chart] ?? {}))])
        .map(({ key, value }) => (key === 'image' ? reference(value) : JSON.stringify(value)))
        .join();
      const known = Object.values(images).map(({ repository }) => repository);
      const brought = [...component.images, ...component.pods.map(({ image }) => image)];

      expect([component.namespace, known.filter((image) => new RegExp(`${image}[":@\\\\]`).test(text)).sort()]).toEqual(
        [component.namespace, brought.map((name) => images[name].repository).sort()],
      );
    }
  });

  test.each(ZONES)('$title gives their pods the sizes of their records', ({ title, environment, cluster }) => {
    const { helm_release = {} } = zone(title).json.resource;
    for (const { charts, pods } of packagedOn(cluster.role)) {
      const given = charts
        .flatMap((chart) => [...entries(valuesOf(helm_release[chart] ?? {}))])
        .filter(({ key, path }) => key === 'requests' && !path.includes('/proxy/'))
        .map(({ value }) => value);

      expect(given).toEqual(
        expect.arrayContaining(
          pods.map((each) => {
            const { cpuMillis, memoryMiB } = sizeOf(each, environment.stage);
            return { cpu: `${cpuMillis}m`, memory: `${memoryMiB}Mi` };
          }),
        ),
      );
    }
  });
});

/** The reference that a chart makes of its image values. */
function reference(image: Json): string {
  if (typeof image === 'string') {
    return image;
  }
  const { registry, repository, tag, digest } = image as Record<string, string>;
  const path = registry === undefined ? repository : `${registry}/${repository}`;
  return digest === undefined ? `${path}:${tag}` : `${path}:${tag}@${digest}`;
}

describe('determinism', () => {
  const home = cwd();
  const environment = { ...process.env };

  afterEach(() => {
    chdir(home);
    process.env = { ...environment };
  });

  test.each(ZONES)('$title has the same bytes elsewhere and under another environment', ({ title }) => {
    const here = zone(title).text;

    chdir(tmpdir());
    process.env = {
      CDKTF_CONTEXT_JSON: '{"cdktfVersion":"0.0.0"}',
      CDKTF_OUTDIR: '/nowhere',
      SYNTH_HCL_OUTPUT: 'true',
      TZ: 'Asia/Shanghai',
      ...Object.fromEntries(Object.entries(environment).reverse()),
    };

    expect(zone(title).text).toBe(here);
  });

  test.each(ZONES)('$title names no path and no note of the machine', ({ title }) => {
    const { text } = zone(title);

    expect(text).not.toContain(home);
    expect(text).not.toContain('"//"');
    expect(text).not.toContain('node_modules');
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('an environment is told apart by its own values only', () => {
    expect(zone('uat/primary').text).not.toBe(zone('prod/primary').text);
    expect(zone('prod/primary').text).toContain('prod.terrace.internal');
    expect(zone('prod/recovery').text).toContain('prod.terrace.internal');
  });
});
