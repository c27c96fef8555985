import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { runCommand, type Said } from '../authorities/command';
import { buildKubectl } from '../build/kubectl';
import type { ControlPlane } from '../cluster/control-plane';
import { type Block, blocksOf } from '../guide/blocks';
import { kubeconfigOf } from '../guide/kubeconfig';
import type { ClusterManifests } from '../manifests/manifest';

/** The guide of an environment, as somebody follows it on one cluster. */
export class FollowedGuide {
  private constructor(
    private readonly folder: string,
    private readonly blocks: readonly Block[],
    private readonly variables: Readonly<Record<string, string>>,
  ) {}

  /** @param dist folder of environments */
  public static async of(dist: string, manifests: ClusterManifests, plane: ControlPlane): Promise<FollowedGuide> {
    const kubectl = dirname(await buildKubectl());
    const folder = join(dist, manifests.environment);
    const guide = readFileSync(join(folder, 'apply.md'), 'utf8');
    const blocks = blocksOf(guide).filter(({ title }) => title.startsWith(`${manifests.cluster} `));
    const path = `${kubectl}${delimiter}${process.env.PATH}`;
    const context = `${manifests.environment}-${manifests.cluster}`;
    const kubeconfig = join(dirname(plane.kubeconfig), 'of-the-guide');
    writeFileSync(kubeconfig, kubeconfigOf(new Map([[context, { plane }]])));
    return new FollowedGuide(folder, blocks, { CONTEXT: context, KUBECONFIG: kubeconfig, PATH: path });
  }

  /** The commands of a step, by its title without cluster and number. */
  public commandsOf(title: string): string {
    const scripts = this.blocks.filter((block) => block.title.endsWith(`. ${title}`)).map(({ script }) => script);
    if (scripts.length === 0) {
      throw new Error(`the guide has no step '${title}'`);
    }
    return scripts.join('');
  }

  /** The commands that apply layers, in their order. */
  public get applies(): readonly string[] {
    return this.blocks
      .flatMap(({ script }) => script.split('\n'))
      .filter((line) => /^kubectl .* apply --server-side .* -f \S+\/$/.test(line));
  }

  /** Runs commands where the guide lies, in a shell as its first block makes it. */
  public run(commands: string): Promise<Said> {
    return runCommand('bash', ['-euo', 'pipefail', '-c', commands], { folder: this.folder, variables: this.variables });
  }
}

/** What a command that failed said. */
export function failureOf({ code, errors }: Said, command: string): string[] {
  return code === 0 ? [] : [`${command.trim().split('\n')[0]}: ended with ${code}: ${errors.trim()}`];
}
