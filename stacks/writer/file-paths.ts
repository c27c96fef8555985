/** Folder and file names that mean the same on every system, and never a place outside of their folder. */
const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const ENVIRONMENT_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** What is wrong with the name of an environment's folder; empty when nothing. */
export function environmentNameProblems(name: string): string[] {
  return ENVIRONMENT_NAME.test(name)
    ? []
    : [`environment '${name}' cannot be a folder; use lower-case letters, digits and dashes`];
}

/**
 * What is wrong with the paths of an environment's files: a path that is not plainly below its folder, two that a
 * system without upper and lower case takes for one, one that is file and folder at once; empty when nothing.
 */
export function filePathProblems(environment: string, paths: Iterable<string>): string[] {
  const problems: string[] = [];
  const files = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const names = path.split('/');
    if (!names.every((name) => SAFE_NAME.test(name))) {
      problems.push(
        `file '${path}' of '${environment}' has an unsafe path; use letters, digits, '.', '_', '-' and '/'`,
      );
      continue;
    }
    const twin = files.get(path.toLowerCase());
    if (twin !== undefined) {
      problems.push(`files '${twin}' and '${path}' of '${environment}' differ in case only; rename one`);
    }
    files.set(path.toLowerCase(), path);
    for (let depth = 1; depth < names.length; depth++) {
      folders.set(names.slice(0, depth).join('/').toLowerCase(), path);
    }
  }
  for (const [folder, inside] of folders) {
    const file = files.get(folder);
    if (file !== undefined) {
      problems.push(`file '${file}' of '${environment}' is also the folder of '${inside}'; rename one`);
    }
  }
  return problems;
}
