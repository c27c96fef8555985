import { blockProblems } from './blocks';
import { conflictProblems } from './conflicts';
import type { BlockSchema, ProviderSchemas } from './provider-schemas';
import { type Fields, fieldsOf, Scope, variableType } from './scope';
import { providerSources, settingProblems } from './settings';
import { referenceProblems, valueProblems } from './values';

/** Parts of a configuration that this check knows. */
const PARTS = ['data', 'locals', 'output', 'provider', 'resource', 'terraform', 'variable'];

/** Arguments that Terraform itself takes in every resource, and in every provider. */
const RESOURCE_ARGUMENTS = ['count', 'depends_on', 'for_each', 'lifecycle', 'provider'];
const PROVIDER_ARGUMENTS = ['alias'];

/** What was found out about one `cdk.tf.json`. */
export interface ConfigurationVerdict {
  /** Number of resources and data sources looked at. */
  readonly resources: number;
  /** Each names an address and an attribute. */
  readonly problems: readonly string[];
}

/** A resource or a data source. */
export interface Resource {
  readonly address: string;
  readonly type: string;
  readonly block: Fields;
  readonly isData: boolean;
}

/** Checks a configuration by the schemas of its providers: blocks, attributes, types, references, dependencies. */
export function checkConfiguration(configuration: Fields, schemas: ProviderSchemas): ConfigurationVerdict {
  const scope = new Scope(configuration, schemas);
  const sources = providerSources(configuration);
  const resources = [...resourcesIn(configuration, false), ...resourcesIn(configuration, true)];
  return {
    resources: resources.length,
    problems: [
      ...Object.keys(configuration)
        .filter((part) => !PARTS.includes(part))
        .map((part) => `'${part}' is a part that this check does not know`),
      ...settingProblems(configuration, schemas),
      ...Object.entries(fieldsOf(configuration.variable)).flatMap(([name, block]) =>
        variableProblems(fieldsOf(block), `var.${name}`),
      ),
      ...referenceProblems(configuration.locals, 'local', scope),
      ...referenceProblems(configuration.output, 'output', scope),
      ...providerBlocks(configuration).flatMap(({ name, block }) => {
        const schema = schemas[sources.get(name) ?? '']?.provider.block;
        return schema === undefined
          ? [`provider.${name}: 'terraform.required_providers' does not name this provider`]
          : schemaProblems(block, schema, `provider.${name}`, scope, PROVIDER_ARGUMENTS);
      }),
      ...resources.flatMap((resource) => resourceProblems(resource, sources, schemas, scope)),
    ],
  };
}

function resourceProblems(
  { address, type, block, isData }: Resource,
  sources: ReadonlyMap<string, string>,
  schemas: ProviderSchemas,
  scope: Scope,
): string[] {
  const source = sources.get(type.split('_')[0] ?? '');
  if (source === undefined) {
    return [`${address}: 'terraform.required_providers' does not name the provider of '${type}'`];
  }
  const schema = schemas[source]?.[isData ? 'data_source_schemas' : 'resource_schemas']?.[type];
  if (schema === undefined) {
    return [`${address}: the provider ${source} knows no ${isData ? 'data source' : 'resource'} '${type}'`];
  }
  return [
    ...schemaProblems(block, schema.block, address, scope, RESOURCE_ARGUMENTS),
    ...dependencyProblems(block.depends_on, address, scope),
  ];
}

function schemaProblems(
  block: Fields,
  schema: BlockSchema,
  path: string,
  scope: Scope,
  meta: readonly string[],
): string[] {
  return [...blockProblems(block, schema, path, scope, meta), ...conflictProblems(block, schema, path)];
}

function dependencyProblems(dependencies: unknown, address: string, scope: Scope): string[] {
  const list = dependencies === undefined ? [] : Array.isArray(dependencies) ? dependencies : [dependencies];
  return list
    .filter((dependency) => typeof dependency !== 'string' || !scope.has(dependency))
    .map((dependency) => `${address}.depends_on: there is no resource '${dependency}'`);
}

function variableProblems(block: Fields, path: string): string[] {
  const known = ['default', 'description', 'ephemeral', 'nullable', 'sensitive', 'type', 'validation'];
  const { default: value } = block;
  return [
    ...Object.keys(block)
      .filter((name) => !known.includes(name))
      .map((name) => `${path}: unknown attribute '${name}'`),
    ...(value === undefined ? [] : valueProblems(value, variableType(block), `${path}.default`, new Scope({}, {}))),
  ];
}

/** Resources, or data sources, of a configuration. */
export function resourcesIn(configuration: Fields, isData: boolean): Resource[] {
  const types = fieldsOf(isData ? configuration.data : configuration.resource);
  return Object.entries(types).flatMap(([type, blocks]) =>
    Object.entries(fieldsOf(blocks)).map(([name, block]) => ({
      address: `${isData ? 'data.' : ''}${type}.${name}`,
      type,
      block: fieldsOf(block),
      isData,
    })),
  );
}

/** Blocks of providers; there may be one a name, or a list. */
function providerBlocks(configuration: Fields): { readonly name: string; readonly block: Fields }[] {
  return Object.entries(fieldsOf(configuration.provider)).flatMap(([name, blocks]) =>
    (Array.isArray(blocks) ? blocks : [blocks]).map((block) => ({ name, block: fieldsOf(block) })),
  );
}
