import type { RunCheck } from '../../checks/check';
import { devOnly } from '../../checks/coverage';
import type { Component } from '../../cluster/live-cluster';
import type { Path } from '../../planted/edit';
import type { Result } from '../../result';
import { plantedResult } from '../planted';
import { findTerraform } from './binary';
import { providersOf } from './check';
import { checkConfiguration } from './configuration';
import { type LandingZone, readLandingZones } from './landing-zones';
import { readProviderSchemas } from './provider-schemas';
import { type Fields, fieldsOf } from './scope';

interface Fault {
  readonly fault: string;
  /** Where the value is set; `undefined` removes it. */
  readonly path: Path;
  readonly value: unknown;
  /** What the check by schemas says. */
  readonly says: readonly string[];
  /** What the real Terraform says; nothing when only the provider itself, or nobody, would refuse it. */
  readonly terraformSays?: readonly string[];
  /** What it says when it starts the backend. */
  readonly backendSays?: readonly string[];
}

const RELEASE = ['resource', 'helm_release', 'metrics-server'];
const NAMESPACE = ['resource', 'kubernetes_namespace_v1', 'metrics-server'];
const QUOTA = ['resource', 'kubernetes_resource_quota_v1', 'metrics-server'];

const FAULTS: readonly Fault[] = [
  {
    fault: 'an unknown attribute',
    path: [...RELEASE, 'wayt'],
    value: true,
    says: ['helm_release.metrics-server', "unknown attribute 'wayt'"],
    terraformSays: ['helm_release', 'wayt'],
  },
  {
    fault: 'an unknown attribute in a nested block',
    path: [...NAMESPACE, 'metadata', 'lables'],
    value: { owner: 'platform' },
    says: ['kubernetes_namespace_v1.metrics-server.metadata', "unknown attribute 'lables'"],
    terraformSays: ['kubernetes_namespace_v1', 'lables'],
  },
  {
    fault: 'an unknown attribute of a provider',
    path: ['provider', 'helm', 0, 'kubernetes', 'contexts'],
    value: 'dev-primary',
    says: ['provider.helm.kubernetes', "unknown attribute 'contexts'"],
    // Of an attribute that is an object, Terraform takes the fields that it knows and drops the others.
  },
  {
    fault: 'a wrong type',
    path: [...RELEASE, 'max_history'],
    value: 'many',
    says: ['helm_release.metrics-server.max_history', '"many" is no number'],
    terraformSays: ['helm_release', 'number is required'],
  },
  {
    fault: 'a list where a map is wanted',
    path: [...QUOTA, 'spec', 'hard'],
    value: ['pods=10'],
    says: ['kubernetes_resource_quota_v1.metrics-server.spec.hard', 'is no map of string'],
    terraformSays: ['kubernetes_resource_quota_v1', 'map of string required'],
  },
  {
    fault: 'a missing required attribute',
    path: [...RELEASE, 'chart'],
    value: undefined,
    says: ['helm_release.metrics-server', "the required attribute 'chart' is missing"],
    terraformSays: ['helm_release', '"chart" is required'],
  },
  {
    fault: 'a missing required block',
    path: [...NAMESPACE, 'metadata'],
    value: undefined,
    says: ['kubernetes_namespace_v1.metrics-server', "0 blocks 'metadata'"],
    terraformSays: ['kubernetes_namespace_v1', 'metadata'],
  },
  {
    fault: 'one block too many',
    path: [...NAMESPACE, 'metadata'],
    value: [{ name: 'one' }, { name: 'two' }],
    says: ['kubernetes_namespace_v1.metrics-server', "2 blocks 'metadata', at most 1"],
    terraformSays: ['kubernetes_namespace_v1', 'metadata'],
  },
  {
    fault: 'an attribute that only the provider sets',
    path: [...RELEASE, 'manifest'],
    value: '{}',
    says: ['helm_release.metrics-server', "'manifest' is set by the provider"],
  },
  {
    fault: 'two attributes that conflict',
    path: [...NAMESPACE, 'metadata', 'generate_name'],
    value: 'metrics-',
    says: ['kubernetes_namespace_v1.metrics-server.metadata', "'name' and 'generate_name' conflict"],
  },
  {
    fault: 'a deprecated attribute',
    path: ['terraform', 'backend', 's3', 'dynamodb_table'],
    value: 'locks',
    says: ['terraform.backend.s3', "'dynamodb_table' is deprecated"],
  },
  {
    fault: 'an unknown attribute of the backend',
    path: ['terraform', 'backend', 's3', 'encrypted'],
    value: true,
    says: ['terraform.backend.s3', "unknown attribute 'encrypted'"],
    // Terraform drops it, and the state would not be encrypted.
  },
  {
    fault: 'a wrong type in the backend',
    path: ['terraform', 'backend', 's3', 'use_lockfile'],
    value: 'perhaps',
    says: ['terraform.backend.s3.use_lockfile', '"perhaps" is no bool'],
    backendSays: ['terraform.backend.s3', 'use_lockfile', 'Incorrect attribute value type'],
  },
  {
    fault: 'a backend without a bucket',
    path: ['terraform', 'backend', 's3', 'bucket'],
    value: undefined,
    says: ['terraform.backend.s3', "the required attribute 'bucket' is missing"],
    backendSays: ['terraform.backend.s3', 'bucket', 'Missing Required Value'],
  },
  {
    fault: 'text of a shell that Terraform takes for its own',
    path: [...RELEASE, 'values'],
    value: [`{"arguments": ["--node=${referenceTo('NODE_NAME')}"]}`],
    says: ['helm_release.metrics-server.values[0]', `'${referenceTo('NODE_NAME')}' is an expression`],
    terraformSays: ['helm_release.metrics-server.values', 'Invalid reference'],
  },
  {
    fault: 'an expression that is more than a reference',
    path: [...RELEASE, 'timeout'],
    value: referenceTo('[for name in var.names : name]'),
    says: ['helm_release.metrics-server.timeout', 'does not understand'],
    terraformSays: ['helm_release', 'names'],
  },
  {
    fault: 'an unknown kind of resource',
    path: ['resource', 'kubernetes_pod_disruption_v9', 'web'],
    value: { metadata: { name: 'web' } },
    says: ['kubernetes_pod_disruption_v9.web', "knows no resource 'kubernetes_pod_disruption_v9'"],
    terraformSays: ['kubernetes_pod_disruption_v9'],
  },
  {
    fault: 'a reference to a missing resource',
    path: [...RELEASE, 'namespace'],
    value: referenceTo('kubernetes_namespace_v1.metrix.metadata[0].name'),
    says: ['helm_release.metrics-server.namespace', "there is no resource 'kubernetes_namespace_v1.metrix'"],
    terraformSays: ['helm_release', 'metrix'],
  },
  {
    fault: 'a reference to a missing attribute',
    path: [...RELEASE, 'namespace'],
    value: referenceTo('kubernetes_namespace_v1.metrics-server.metadata[0].title'),
    says: ['helm_release.metrics-server.namespace', "there is no attribute 'title'"],
    terraformSays: ['helm_release', 'title'],
  },
  {
    fault: 'a reference to a missing variable',
    path: ['provider', 'kubernetes', 0, 'config_path'],
    value: referenceTo('var.kubekonfig'),
    says: ['provider.kubernetes.config_path', "there is no variable 'kubekonfig'"],
    terraformSays: ['provider.kubernetes', 'kubekonfig'],
  },
  {
    fault: 'a reference of the wrong type',
    path: [...RELEASE, 'timeout'],
    value: referenceTo('kubernetes_namespace_v1.metrics-server.metadata[0].labels'),
    says: ['helm_release.metrics-server.timeout', 'is no number'],
    // Before a plan, Terraform knows no value of a resource, and takes any for it.
  },
  {
    fault: 'a dependency on a missing resource',
    path: [...RELEASE, 'depends_on'],
    value: ['helm_release.cert-manger'],
    says: ['helm_release.metrics-server.depends_on', "'helm_release.cert-manger'"],
    terraformSays: ['helm_release', 'cert-manger'],
  },
];

/** Faults in a landing zone, of which the schemas find each by name, and the real Terraform those that it can see. */
export const plantedInLandingZone: RunCheck = {
  name: 'planted-in-landing-zone',
  budgetMinutes: 1.5,
  coverage: devOnly,
  async run(context) {
    const { terraformSchemas } = context.options;
    const schemas = readProviderSchemas(terraformSchemas);
    const terraform = await findTerraform(terraformSchemas);
    const [zone] = readLandingZones(context) as [LandingZone];
    const results: Result[] = [];
    for (const { fault, path, value, says, terraformSays, backendSays } of FAULTS) {
      const faulty = withValue(zone.configuration, path, value);
      const subject = `${zone.subject}: ${fault}`;
      const { problems } = checkConfiguration(faulty, schemas);
      results.push(found(subject, providersOf(faulty, schemas), says, problems));
      const binary = { component: 'terraform', version: terraform.version };
      if (terraformSays !== undefined) {
        results.push(found(subject, binary, terraformSays, await terraform.problemsOf(faulty)));
      }
      if (backendSays !== undefined) {
        results.push(found(subject, binary, backendSays, await terraform.backendProblemsOf(faulty)));
      }
    }
    return results;
  },
};

function found(subject: string, by: Component, expected: readonly string[], problems: readonly string[]): Result {
  return plantedResult({ check: 'planted-in-landing-zone', ...by, subject, expected, problems });
}

function referenceTo(text: string): string {
  return `\${${text}}`;
}

/** A copy with one value changed, added or removed. */
function withValue(configuration: Fields, path: Path, value: unknown): Fields {
  const copy = structuredClone(configuration);
  let node = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) {
    node[step] ??= {};
    node = (Array.isArray(node[step]) ? node[step] : fieldsOf(node[step])) as typeof node;
  }
  node[path.at(-1) as string] = value;
  return JSON.parse(JSON.stringify(copy));
}
