import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectPath } from '../api/discovery';
import { runCommand } from '../authorities/command';
import { withFolder } from '../authorities/folders';
import { writeMirror } from '../authorities/terraform/binary';
import { buildKubectl } from '../build/kubectl';
import type { Context } from '../checks/check';
import type { ClusterManifests } from '../manifests/manifest';
import { blocksOf, lastBlockIn, scriptOf } from './blocks';
import { type GuidedServer, startGuidedServer } from './guided-server';
import { setUpMachine } from './machine';
import { type ObjectStore, startObjectStore } from './object-store';
import { listenForResources } from './releases';
import { RunningBank } from './running-bank';

/** Longest that a guide may be followed once, in milliseconds. */
const PATIENCE = 1_200_000;

/** What came of it. */
export interface Followed {
  /** Blocks of the guide. */
  readonly blocks: number;
  /** What failed, with the block in which it did. */
  readonly problems: readonly string[];
}

/**
 * Follows the guide of an environment on API servers with nothing but nodes: first each block twice, with all secrets at
 * hand, then once from top to bottom in another shell without them, which must change nothing.
 *
 * @param edit changes the guide before
 */
export async function follow(
  context: Context,
  clusters: readonly ClusterManifests[],
  edit: (guide: string) => string = (guide) => guide,
): Promise<Followed> {
  const environmentName = clusters[0]?.environment ?? '';
  const environment = join(context.options.dist, environmentName);
  const guide = edit(readFileSync(join(environment, 'apply.md'), 'utf8'));
  const servers = new Map<string, GuidedServer>();
  for (const cluster of clusters) {
    servers.set(`${cluster.environment}-${cluster.cluster}`, await startGuidedServer(context, cluster));
  }
  const bank = new RunningBank(servers.values());
  const listener = await listenForResources(servers);
  try {
    return await withFolder(async (folder) => {
      const configurations = clusters.map(({ cluster }) => configurationOf(environment, cluster));
      await writeMirror(join(folder, 'mirror'), configurations);
      const storeHost = new URL(endpointOf(configurations[0])).hostname;
      const kubectl = await buildKubectl();
      const machine = await setUpMachine({ folder, environment, guide, servers, kubectl, storeHost });
      const store = await startObjectStore({ host: storeHost, key: machine.key, certificate: machine.certificate });
      try {
        const variables = {
          ...machine.variables,
          HTTPS_PROXY: store.proxy,
          TERRACE_PROVIDER_LISTENER: listener.address,
          TERRACE_PROVIDER_SCHEMAS: context.options.terraformSchemas,
        };
        const blocks = blocksOf(guide);
        const output = filesBelow(machine.dist);
        const shell = async (script: string, secrets?: string) => {
          const file = join(folder, 'guide.sh');
          writeFileSync(file, script);
          return runCommand('bash', [file], {
            folder: machine.dist,
            variables: { ...variables, TERRACE_SECRETS: secrets },
            patience: PATIENCE,
          });
        };
        const first = await shell(scriptOf(blocks, 2), machine.secrets);
        if (first.code !== 0) {
          return { blocks: blocks.length, problems: [problemOf('each block twice', first)] };
        }
        const before = await stateOf(servers, store);
        const second = await shell(scriptOf(blocks, 1));
        if (second.code !== 0) {
          return { blocks: blocks.length, problems: [problemOf('a second time', second)] };
        }
        const problems = [
          ...changes(before, await stateOf(servers, store)),
          ...filesBelow(machine.dist)
            .filter((file) => !output.includes(file))
            .map((file) => `${file} was written into the output, which the next synthesis replaces`),
          ...filesBelow(machine.work)
            .filter((file) => file.endsWith('.tfplan'))
            .map((file) => `the plan ${file} was left, and may hold what is secret`),
          ...clusters
            .filter(({ cluster }) => !existsSync(join(machine.work, environmentName, cluster, '.terraform.lock.hcl')))
            .map(({ cluster }) => `the digests of the providers of ${cluster} were not kept`),
        ];
        return { blocks: blocks.length, problems };
      } finally {
        store.close();
      }
    });
  } finally {
    listener.close();
    await bank.end();
    await Promise.all([...servers.values()].map(({ plane }) => plane.stop()));
  }
}

function problemOf(pass: string, { code, output, errors }: { code: number; output: string; errors: string }): string {
  const said = `${errors}\n${output}`.trim().split('\n').slice(0, 12).join('\n');
  return `'${lastBlockIn(output)}' (${pass}) ended with ${code}: ${said}`;
}

/** What must stay when nothing has changed: versions of all objects and secrets, and of Terraform's states. */
async function stateOf(
  servers: ReadonlyMap<string, GuidedServer>,
  store: ObjectStore,
): Promise<ReadonlyMap<string, unknown>> {
  const state = new Map<string, unknown>();
  for (const [path, versions] of Object.entries(store.versions())) {
    if (!path.endsWith('.tflock')) {
      state.set(path, versions);
    }
  }
  for (const [context, { plane, discovery, manifests }] of servers) {
    for (const { object } of manifests) {
      const { apiVersion, kind, metadata } = object;
      const resource = await discovery.resourceOf(apiVersion, kind);
      const path = resource === undefined ? kind : objectPath(apiVersion, resource, metadata);
      state.set(`${context}${path}`, versionOf((await plane.api.get(path)).body));
    }
    const { body } = await plane.api.get('/api/v1/secrets');
    for (const secret of body.items as { metadata: { namespace: string; name: string } }[]) {
      state.set(`${context} Secret ${secret.metadata.namespace}/${secret.metadata.name}`, versionOf(secret));
    }
  }
  return state;
}

function versionOf(object: Readonly<Record<string, unknown>> | { readonly metadata: object }): unknown {
  return (object.metadata as { readonly resourceVersion?: string } | undefined)?.resourceVersion;
}

function changes(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  const absent = [...after].filter(([, version]) => version === undefined).map(([name]) => `${name} was never applied`);
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name} was changed a second time: ${before.get(name)} became ${after.get(name)}`);
  return [...absent, ...changed];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}

interface Configuration {
  readonly terraform: { readonly backend: { readonly s3: { readonly endpoints: { readonly s3: string } } } };
}

function configurationOf(environment: string, cluster: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(environment, cluster, 'terraform', 'cdk.tf.json'), 'utf8'));
}

function endpointOf(configuration: unknown): string {
  return (configuration as Configuration).terraform.backend.s3.endpoints.s3;
}
