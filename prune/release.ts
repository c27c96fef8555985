import { createHash } from 'node:crypto';
import type { Declared } from './declared';

/** What stands on a cluster about the manifests that are applied to it. */
export interface Release {
  /** `<environment>/<cluster>`, for people. */
  readonly subject: string;
  /** `sha256:` and the digest of the manifests. */
  readonly manifests: string;
}

/** The release that manifests are: the same for the same objects, wherever and whenever they were synthesized. */
export function releaseOf({ environment, cluster, objects }: Declared): Release {
  const digest = createHash('sha256').update(JSON.stringify(objects)).digest('hex');
  return { subject: `${environment}/${cluster}`, manifests: `sha256:${digest}` };
}

/** Why manifests do not tell what a cluster should hold: others were begun to be applied after them, or none ever were. */
export function releaseProblems(own: Release, marked: Partial<Release> | undefined): string[] {
  const remedy = `follow apply.md of this folder first, whose step 'Release' marks the cluster`;
  if (marked === undefined) {
    return [`no release is marked on the cluster; ${remedy}`];
  }
  return marked.manifests === own.manifests
    ? []
    : [
        `the cluster is marked with the release ${marked.subject} ${marked.manifests}, this folder is ${own.subject} ` +
          `${own.manifests}: somebody has applied since, and what they brought would go; synthesize what was applied ` +
          `last, or ${remedy}`,
      ];
}
