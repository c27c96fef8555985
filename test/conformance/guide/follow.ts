import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type Said } from '../authorities/command';
import { withFolder } from '../authorities/folders';
import { writeMirror } from '../authorities/terraform/binary';
import { buildKubectl } from '../build/kubectl';
import type { Context } from '../checks/check';
import type { ClusterManifests } from '../manifests/manifest';
import { type Block, blocksOf, lastBlockIn, scriptOf } from './blocks';
import { type GuidedServer, startGuidedServer } from './guided-server';
import { leaveBehind } from './leftover';
import { type Machine, setUpMachine } from './machine';
import { type ObjectStore, startObjectStore } from './object-store';
import { listenForResources } from './releases';
import { RunningBank } from './running-bank';
import { changes, stateOf } from './state';

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
 * Follows the guide of an environment on API servers with nothing but nodes and what a failed release left: first each block twice, with all secrets at
 * hand, then once from top to bottom in another shell without them, which must change nothing.
 *
 * @param edit changes the guide before
 */
export async function follow(
  context: Context,
  clusters: readonly ClusterManifests[],
  edit: (guide: string) => string = (guide) => guide,
): Promise<Followed> {
  const environment = join(context.options.dist, clusters[0]?.environment ?? '');
  const guide = edit(readFileSync(join(environment, 'apply.md'), 'utf8'));
  const servers = new Map<string, GuidedServer>();
  for (const cluster of clusters) {
    const server = await startGuidedServer(context, cluster);
    servers.set(`${cluster.environment}-${cluster.cluster}`, server);
    await leaveBehind(server.plane.api);
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
        const shell = (script: string, secrets?: string) => {
          const file = join(folder, 'guide.sh');
          writeFileSync(file, script);
          const given = { ...variables, TERRACE_SECRETS: secrets };
          return runCommand('bash', [file], { folder: machine.dist, variables: given, patience: PATIENCE });
        };
        return { blocks: blocks.length, problems: await twoPasses({ blocks, machine, servers, store, shell }) };
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

/** What is on stage when the guide is followed. */
interface Stage {
  readonly blocks: readonly Block[];
  readonly machine: Machine;
  readonly servers: ReadonlyMap<string, GuidedServer>;
  readonly store: ObjectStore;
  /** Runs a script in a shell of its own. */
  shell(script: string, secrets?: string): Promise<Said>;
}

async function twoPasses({ blocks, machine, servers, store, shell }: Stage): Promise<string[]> {
  const output = filesBelow(machine.dist);
  const first = await shell(scriptOf(blocks, 2), machine.secrets);
  if (first.code !== 0) {
    return [problemOf('each block twice', first)];
  }
  const before = await stateOf(servers, store);
  const second = await shell(scriptOf(blocks, 1));
  if (second.code !== 0) {
    return [problemOf('a second time', second)];
  }
  return [...changes(before, await stateOf(servers, store)), ...misplaced(machine, output, servers.size)];
}

/** What the guide left where it does not belong, or did not keep. */
function misplaced({ dist, work }: Machine, output: readonly string[], clusters: number): string[] {
  const kept = filesBelow(work);
  const locks = kept.filter((file) => file.endsWith('.terraform.lock.hcl'));
  return [
    ...filesBelow(dist)
      .filter((file) => !output.includes(file))
      .map((file) => `${file} was written into the output, which the next synthesis replaces`),
    ...kept
      .filter((file) => file.endsWith('.tfplan'))
      .map((file) => `the plan ${file} was left, and may hold what is secret`),
    ...(locks.length === clusters
      ? []
      : [`digests of providers were kept for ${locks.length} of ${clusters} clusters`]),
  ];
}

function problemOf(pass: string, { code, output, errors }: Said): string {
  const said = `${errors}\n${output}`.trim().split('\n').slice(0, 12).join('\n');
  return `'${lastBlockIn(output)}' (${pass}) ended with ${code}: ${said}`;
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
