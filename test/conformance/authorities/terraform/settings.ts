import { BACKENDS } from './backends';
import { blockProblems } from './blocks';
import type { ProviderSchemas } from './provider-schemas';
import { type Fields, fieldsOf, Scope } from './scope';

/** Backends are read before anything else, so they may refer to nothing. */
const NOTHING = new Scope({}, {});

/** Sources of providers by the name that a configuration gives them. */
export function providerSources(configuration: Fields): ReadonlyMap<string, string> {
  const declared = Object.entries(fieldsOf(fieldsOf(configuration.terraform).required_providers));
  return new Map(declared.map(([name, provider]) => [name, String(fieldsOf(provider).source)]));
}

/** What is wrong with the block `terraform`. */
export function settingProblems(configuration: Fields, schemas: ProviderSchemas): string[] {
  const settings = fieldsOf(configuration.terraform);
  const known = ['backend', 'required_providers', 'required_version'];
  const { required_version: version, backend, required_providers: providers } = settings;
  return [
    ...Object.keys(settings)
      .filter((name) => !known.includes(name))
      .map((name) => `terraform: unknown attribute '${name}'`),
    ...(typeof version === 'string' ? [] : ["terraform: 'required_version' is missing, so any Terraform would run it"]),
    ...backendProblems(fieldsOf(backend)),
    ...Object.entries(fieldsOf(providers)).flatMap(([name, provider]) =>
      providerProblems(fieldsOf(provider), `terraform.required_providers.${name}`, schemas),
    ),
  ];
}

function backendProblems(backend: Fields): string[] {
  const [type, second] = Object.keys(backend);
  if (type === undefined) {
    return ["terraform: 'backend' is missing, so the state would stay on the machine of whoever runs Terraform"];
  }
  const schema = BACKENDS[type];
  return [
    ...(second === undefined ? [] : [`terraform.backend: '${type}' and '${second}' conflict; keep one`]),
    ...(schema === undefined
      ? [`terraform.backend: '${type}' is not known; known are ${Object.keys(BACKENDS).join(', ')}`]
      : blockProblems(fieldsOf(backend[type]), schema, `terraform.backend.${type}`, NOTHING)),
  ];
}

function providerProblems({ source, version }: Fields, path: string, schemas: ProviderSchemas): string[] {
  return [
    ...(typeof version === 'string' ? [] : [`${path}: 'version' is missing`]),
    ...(Object.hasOwn(schemas, String(source))
      ? []
      : [`${path}: there is no schema of the provider '${source}'; known are ${Object.keys(schemas).join(', ')}`]),
  ];
}
