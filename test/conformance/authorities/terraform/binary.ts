import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildGoProgram, type GoProgram } from '../../build/go-program';
import { type Call, runCommand, type Said } from '../command';
import { withFolder } from '../folders';
import { withEmptyStore } from './empty-store';
import { type Fields, fieldsOf } from './scope';
import { providerSources } from './settings';

/** Serves the schemas of the real providers. */
const STAND_IN: GoProgram = { name: 'terraform-provider' };

const REGISTRY = 'registry.terraform.io';

/** File of a mirror that makes Terraform use it. */
const SETTINGS = 'terraformrc';

/** Names that Terraform gives to processors, where Node gives others. */
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'amd64' };

/** A message of `terraform validate`. */
interface Diagnostic {
  readonly severity: string;
  readonly summary: string;
  readonly detail?: string;
  readonly snippet?: { readonly context?: string | null };
}

/** The real Terraform, and how it is called here. */
export interface Terraform {
  /** What the program says of itself. */
  readonly version: string;
  /** What it says of a configuration without its backend. */
  problemsOf(configuration: Fields): Promise<string[]>;
  /** What it says of the backend alone, which it reads before anything else. */
  backendProblemsOf(configuration: Fields): Promise<string[]>;
}

/**
 * Finds the Terraform of this machine, and gives it providers that serve `schemas`.
 *
 * It asks nobody outside: providers come from a folder, and an empty store on loopback stands in for that of the state.
 * What a provider's own code would refuse, and what a plan would show, cannot be seen.
 */
export async function findTerraform(schemas: string): Promise<Terraform> {
  const provider = await buildGoProgram(STAND_IN);
  const { output } = await runCommand('terraform', ['version', '-json']);
  return {
    version: String(JSON.parse(output).terraform_version),
    problemsOf: (configuration) =>
      withFolder(async (folder) => {
        const { backend: _, ...settings } = fieldsOf(configuration.terraform);
        prepare(folder, { ...configuration, terraform: settings }, provider);
        return load({ folder: join(folder, 'work'), variables: variablesFor(folder, schemas) });
      }),
    backendProblemsOf: (configuration) =>
      withFolder(async (folder) => {
        prepare(folder, configuration, provider);
        return startBackend({ folder: join(folder, 'work'), variables: variablesFor(folder, schemas) }, configuration);
      }),
  };
}

/** Each step needs the one before; the first that fails ends it. */
async function load(call: Call): Promise<string[]> {
  const listed = failureOf('providers', await runCommand('terraform', ['providers'], call));
  if (listed.length > 0) {
    return listed;
  }
  const started = failureOf('init', await runCommand('terraform', ['init', '-input=false', '-no-color'], call));
  if (started.length > 0) {
    return started;
  }
  const { output } = await runCommand('terraform', ['validate', '-json'], call);
  const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics.map(({ severity, summary, detail = '', snippet }) => {
    const place = snippet?.context ?? 'configuration';
    return `terraform validate: ${place}: ${severity}: ${summary}: ${oneLine(detail)}`;
  });
}

/** Only the address of the store is another than in the configuration. The store must be asked for the state. */
function startBackend(call: Call, configuration: Fields): Promise<string[]> {
  const { bucket, key } = fieldsOf(fieldsOf(fieldsOf(configuration.terraform).backend).s3);
  return withEmptyStore(async ({ address, asked }) => {
    const given = ['init', '-input=false', '-no-color', `-backend-config=endpoints={s3="${address}"}`];
    const keys = { AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' };
    const said = await runCommand('terraform', given, { ...call, variables: { ...call.variables, ...keys } });
    const failed = failureOf('init', said);
    const wanted = `HEAD /${bucket}/${key}`;
    return failed.length > 0 || asked.includes(wanted)
      ? failed
      : [`terraform init did not ask the store for '${wanted}'`];
  });
}

function failureOf(step: string, { code, output, errors }: Said): string[] {
  return code === 0 ? [] : [`terraform ${step} ended with ${code}: ${oneLine(`${errors} ${output}`)}`];
}

/** Writes a configuration, and a mirror with its providers. */
function prepare(folder: string, configuration: Fields, provider: string): void {
  mkdirSync(join(folder, 'work'));
  writeFileSync(join(folder, 'work', 'cdk.tf.json'), JSON.stringify(configuration, null, 2));
  linkProviders(join(folder, 'mirror'), [configuration], provider);
}

/**
 * Makes a mirror that holds the required providers in the required versions; each is a stand-in.
 *
 * @returns when the stand-in is built and linked
 */
export async function writeMirror(mirror: string, configurations: readonly Fields[]): Promise<void> {
  linkProviders(mirror, configurations, await buildGoProgram(STAND_IN));
}

function linkProviders(mirror: string, configurations: readonly Fields[], provider: string): void {
  const platform = `${process.platform}_${PROCESSORS[process.arch] ?? process.arch}`;
  mkdirSync(mirror, { recursive: true });
  writeFileSync(
    join(mirror, SETTINGS),
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  for (const configuration of configurations) {
    const required = fieldsOf(fieldsOf(configuration.terraform).required_providers);
    for (const [name, source] of providerSources(configuration)) {
      const version = String(fieldsOf(required[name]).version);
      const program = `terraform-provider-${source.split('/').at(-1)}_v${version}`;
      const path = join(mirror, REGISTRY, source, version, platform, program);
      if (!existsSync(path)) {
        mkdirSync(dirname(path), { recursive: true });
        symlinkSync(provider, path);
      }
    }
  }
}

/**
 * Variables by which Terraform takes providers from a mirror, and asks nobody else. Settings of whoever runs this are left
 * out: they could name other mirrors, arguments, stores or folders.
 */
export function providersOfFolder(mirror: string): Record<string, string | undefined> {
  const theirs = Object.keys(process.env).filter((name) => /^(TF_|AWS_|.*_proxy$)/i.test(name));
  return {
    ...Object.fromEntries(theirs.map((name) => [name, undefined])),
    TF_CLI_CONFIG_FILE: join(mirror, SETTINGS),
    CHECKPOINT_DISABLE: '1',
  };
}

function variablesFor(folder: string, schemas: string): Record<string, string | undefined> {
  return { ...providersOfFolder(join(folder, 'mirror')), TERRACE_PROVIDER_SCHEMAS: schemas };
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text).replace(/[│╷╵]/g, '').replace(/\s+/g, ' ').trim();
}
