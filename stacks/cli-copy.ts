import { closeSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * What is wrong with the folder of the CLI of cdk8s: the output, or a folder in it, would be emptied before each run, also
 * before one that is then refused.
 *
 * @param folder where the CLI looks for manifests; undefined when the program runs without it
 * @param dist the output
 */
export function cliFolderProblems(folder: string | undefined, dist: string): string[] {
  if (folder === undefined || folder === '') {
    return [];
  }
  const [first] = relative(realPathOf(resolve(dist)), realPathOf(resolve(folder))).split('/');
  return first === '..'
    ? []
    : [
        `'${folder}' lies in the output, and the CLI empties it before each run: what was there is gone; leave out ` +
          "'-o', '--output', CDK8S_OUTPUT and CDK8S_OUTDIR, for which cdk8s.yaml names another folder, and run again",
      ];
}

/** Where links lead, also of a path whose end does not exist. */
function realPathOf(path: string): string {
  return existsSync(path) || path === dirname(path)
    ? realpathSync(path)
    : join(realPathOf(dirname(path)), basename(path));
}

/**
 * Copies the manifests into the folder of the CLI of cdk8s, which it empties before each run.
 *
 * It lists every file that it finds there, and prints all of them at once with `--stdout`, each in pieces: one file
 * leaves the table of the synthesis visible, and its documents whole.
 *
 * @param manifests paths of all manifests
 */
export function copyForCli(folder: string, manifests: readonly string[]): void {
  makeFolder(folder);
  const copy = openSync(join(folder, 'manifests.k8s.yaml'), 'w');
  try {
    manifests.forEach((path, index) => {
      writeFileSync(copy, index === 0 ? '' : '---\n');
      writeFileSync(copy, readFileSync(path));
    });
  } finally {
    closeSync(copy);
  }
}

/** One level after the other: in a file system that makes none, as `/proc`, the recursive call of Node never ends. */
function makeFolder(folder: string): void {
  if (!existsSync(folder) && folder !== dirname(folder)) {
    makeFolder(dirname(folder));
    mkdirSync(folder);
  }
}
