import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYERS } from '../../../model/layer';
import { readDocuments } from './documents';
import { readFactsIn } from './facts';
import type { ClusterManifests, Wave } from './manifest';
import { wavesOfTerraform } from './wave0';

/**
 * Reads what was synthesized.
 *
 * @param dist folder of environments
 * @param asked names of environments; none means all
 * @throws when an environment is missing, or a cluster's folder holds what is no layer
 */
export function readEnvironments(dist: string, asked: readonly string[]): ClusterManifests[] {
  const found = existsSync(dist) ? foldersIn(dist).filter((name) => existsSync(join(dist, name, 'facts.json'))) : [];
  const missing = asked.filter((name) => !found.includes(name));
  if (found.length === 0 || missing.length > 0) {
    throw new Error(`${dist} holds no ${missing.join(', ') || 'environment'}; run 'npm run synth' first`);
  }
  const names = asked.length > 0 ? asked : found;
  return names.flatMap((environment) => {
    const folder = join(dist, environment);
    const { stage } = readFactsIn(folder);
    return foldersIn(folder).map((cluster) => readCluster(folder, { environment, stage, cluster }));
  });
}

function readCluster(folder: string, name: Omit<ClusterManifests, 'waves'>): ClusterManifests {
  const { environment, cluster } = name;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const layers = foldersIn(join(folder, cluster)).filter((name) => name !== 'terraform');
  const unknown = layers.filter((name) => !LAYERS.some((layer) => layer === name));
  if (unknown.length > 0) {
    throw new Error(`${environment}/${cluster} holds ${unknown.join(', ')}, which is no layer`);
  }
  const terraform = `${cluster}/terraform/cdk.tf.json`;
  return {
    ...name,
    waves: [
      ...wavesOfTerraform(terraform, read(terraform)),
      ...layers.map((layer): Wave => {
        const files = readdirSync(join(folder, cluster, layer)).sort();
        const paths = files.map((file) => `${cluster}/${layer}/${file}`);
        return {
          name: layer,
          fieldManager: 'terrace',
          manifests: paths.flatMap((path) => readDocuments(path, read(path))),
        };
      }),
    ],
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
