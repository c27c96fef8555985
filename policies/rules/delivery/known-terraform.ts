import { isCredentialName } from '../../credentials';
import { iso, mlps, nist, pci } from '../../frameworks';
import { type Known, unreadFields, unsaidFields, Values } from '../../known';
import { PROVIDERS } from '../../parameters';
import { type Check, type Rule, wholeCluster } from '../../rule';
import { mapOf, oneOf } from '../../terraform/blocks';
import { type LandingZone, landingZoneOf, listOf, partNamed } from '../../terraform/landing-zone';

/** What is not on its lists the judge cannot see through: programs, modules, data of elsewhere, states that nobody shares. */
export const knownTerraform: Rule = {
  id: 'CI-07',
  title: 'Terraform installs charts and objects, and does nothing else',
  rationale: 'Terraform runs with every right, on the machine of whoever runs it: what it may do is counted out.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.9.4', '8.1.10.10'),
    ...pci('6.5.1', '6.5.4'),
    ...iso('A.8.9', 'A.8.32'),
    ...nist('cm-3', 'cm-5', 'cm-7'),
  ],
  kinds: [wholeCluster],
  check: checkConfiguration(),
  remedy:
    'write charts (helm_release) and objects (kubernetes_…), and keep the state encrypted and locked in the object store',
};

/** Settings that stay out of the text of the configuration. */
const variable = Values.ofText('a variable', '\\$\\{var\\.[a-z_]+\\}');
const access = { config_context: variable, config_path: variable, username: true } as const satisfies Known;

const known = {
  provider: { kubernetes: access, helm: { kubernetes: access } },
  backend: {
    s3: {
      bucket: true,
      key: true,
      region: true,
      endpoints: { s3: Values.ofText("'https://…'", 'https://[^/:@\\s]+(:\\d+)?/?') },
      encrypt: [true],
      use_lockfile: [true],
      use_path_style: true,
      skip_credentials_validation: true,
      skip_metadata_api_check: true,
      skip_region_validation: true,
      skip_requesting_account_id: true,
      skip_s3_checksum: true,
    },
  },
  variable: { kube_context: true, kubeconfig: true },
  release: {
    atomic: true,
    chart: true,
    cleanup_on_fail: true,
    create_namespace: [false],
    depends_on: true,
    max_history: true,
    name: true,
    namespace: true,
    repository: true,
    reset_values: true,
    timeout: true,
    values: true,
    version: true,
    wait: true,
    wait_for_jobs: true,
  },
} as const satisfies Readonly<Record<string, Known>>;

/** What a backend must say, for the state holds what the objects hold. */
const said = { s3: { bucket: true, key: true, encrypt: true, use_lockfile: true } } as const satisfies Known;

interface Part {
  readonly name: string;
  readonly message: string;
}

function checkConfiguration(): Check {
  return ({ terraform }) => {
    const zone = terraform && landingZoneOf(terraform);
    const parts = zone === undefined ? [] : [...sections(zone), ...resources(zone), ...settings(zone)];
    return {
      examined: zone === undefined ? 0 : zone.resources.length + Object.keys(zone.configuration).length,
      findings: parts.map(({ name, message }) => ({ object: partNamed(name), file: terraform?.file ?? '', message })),
    };
  };
}

function sections({ configuration }: LandingZone): readonly Part[] {
  return Object.keys(configuration)
    .filter((name) => !['provider', 'resource', 'terraform', 'variable'].includes(name))
    .map((name) => ({ name, message: `it has '${name}', through which the judge cannot see` }));
}

function resources({ resources: all }: LandingZone): readonly Part[] {
  return all.flatMap(({ type, address: name, block }): readonly Part[] => {
    if (type !== 'helm_release' && !type.startsWith('kubernetes_')) {
      return [{ name, message: `a resource of type '${type}' is neither a chart nor an object` }];
    }
    const running = ['provisioner', 'connection'].filter((field) => block[field] !== undefined);
    return [
      ...running.map((field) => ({ name, message: `it has a '${field}', by which a program runs` })),
      ...(type === 'helm_release' ? unknown(name, omit(block, running), known.release) : []),
    ];
  });
}

function settings({ configuration }: LandingZone): readonly Part[] {
  const { backend } = oneOf(configuration.terraform);
  const providers = Object.entries(mapOf(configuration.provider));
  return [
    ...providers
      // one that nobody approved, the versions tell
      .filter(([name]) => PROVIDERS[name] !== undefined)
      .flatMap(([name, blocks]) =>
        listOf(blocks).flatMap((block) =>
          unknown(`provider.${name}`, block, known.provider[name as keyof typeof known.provider]),
        ),
      ),
    ...unknown('terraform.backend', backend, known.backend),
    ...unsaidFields(mapOf(backend), said).map((place) => ({
      name: 'terraform.backend',
      message: `it does not say backend${place}`,
    })),
    ...unreadFields(configuration.variable, known.variable).map((place) => part('variable', place)),
  ];
}

/** What is not on a list; credentials are another rule's. */
function unknown(name: string, value: unknown, list: Known): readonly Part[] {
  return unreadFields(value, list)
    .filter((place) => !isCredentialName(place.replace(/:.*$/, '')))
    .map((place) => part(name, place));
}

function part(name: string, place: string): Part {
  return { name, message: `the judge cannot say what it does by ${place.replace(/^\./, '')}` };
}

function omit(block: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(block).filter(([name]) => !names.includes(name)));
}
