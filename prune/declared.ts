import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readFacts } from '../policies/facts/reader';
import type { KubernetesObject } from '../policies/objects';
import { readEnvironment } from '../policies/reading';

/** What was synthesized for one cluster. */
export interface Declared {
  /** Name of the environment. */
  readonly environment: string;
  /** Name of the cluster. */
  readonly cluster: string;
  /** Centres in which its nodes stand. */
  readonly centres: readonly string[];
  /** Its manifests; what Terraform makes is not among them. */
  readonly objects: readonly KubernetesObject[];
}

/**
 * Reads what was synthesized for a cluster.
 *
 * @param folder `dist/<environment>/<cluster>`
 */
export function readDeclared(folder: string): Declared | { readonly problems: readonly string[] } {
  const parent = join(folder, '..');
  if (!existsSync(join(parent, 'facts.json'))) {
    return {
      problems: [
        `'${folder}' is no folder of a cluster; name one that npm run synth has written, as dist/prod/primary`,
      ],
    };
  }
  const reading = readEnvironment(parent);
  if ('problems' in reading) {
    return { problems: reading.problems.map(({ file, message, remedy }) => `${file}: ${message}; ${remedy}`) };
  }
  const { environment } = reading;
  const known = readFacts(environment.facts);
  if ('problems' in known) {
    return { problems: known.problems.map((problem) => `facts.json: ${problem.path}: ${problem.message}`) };
  }
  const name = basename(resolve(folder));
  const fact = known.facts.clusters.find((cluster) => cluster.name === name);
  const read = environment.clusters.find((cluster) => cluster.name === name);
  if (fact === undefined || read === undefined) {
    const names = environment.clusters.map((cluster) => cluster.name).join(', ');
    return { problems: [`'${folder}' is no folder of a cluster; ${parent} has ${names}`] };
  }
  return {
    environment: known.facts.environment,
    cluster: name,
    centres: fact.centres.map((centre) => centre.name),
    objects: read.objects.map(({ object }) => object),
  };
}
