/** Folder and file names that mean the same on every system, and never a place outside of their folder. */
const SAFE_NAME = /^[A-Za-z0-9_][A-Za-z0-9._-]*$/;
const ENVIRONMENT_NAME = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/** What is wrong with the name of an environment's folder; empty when nothing. */
export function environmentNameProblems(name: string): string[] {
  return ENVIRONMENT_NAME.test(name)
    ? []
    : [`environment '${name}' cannot be a folder; use lower-case letters, digits and dashes`];
}

/** The paths of an environment's files, as they come. */
export class FilePaths {
  private readonly files = new Map<string, string>();
  /** The first file in each folder. */
  private readonly folders = new Map<string, string>();

  /** @param environment its name, for messages */
  public constructor(private readonly environment: string) {}

  /**
   * Takes the next path.
   *
   * @returns what is wrong with it: it is not plainly below the folder, a system without upper and lower case takes it
   * for one that was taken, it is a folder and a file at once; empty when nothing
   */
  public take(path: string): string[] {
    const names = path.split('/');
    if (!names.every((name) => SAFE_NAME.test(name))) {
      return [`file '${path}' of '${this.environment}' has an unsafe path; use letters, digits, '.', '_', '-' and '/'`];
    }
    const key = path.toLowerCase();
    const above = names.slice(1).map((_, depth) =>
      names
        .slice(0, depth + 1)
        .join('/')
        .toLowerCase(),
    );
    const problems = [...this.twinProblems(path, key), ...this.folderProblems(path, key, above)];
    this.files.set(key, path);
    for (const folder of above.filter((each) => !this.folders.has(each))) {
      this.folders.set(folder, path);
    }
    return problems;
  }

  private twinProblems(path: string, key: string): string[] {
    const twin = this.files.get(key);
    if (twin === undefined) {
      return [];
    }
    return twin === path
      ? [`file '${path}' of '${this.environment}' is written twice; leave one out`]
      : [`files '${twin}' and '${path}' of '${this.environment}' differ in case only; rename one`];
  }

  private folderProblems(path: string, key: string, above: readonly string[]): string[] {
    const inside = this.folders.get(key);
    const both = [
      ...(inside === undefined ? [] : [[path, inside]]),
      ...above.flatMap((folder) => this.files.get(folder) ?? []).map((file) => [file, path]),
    ];
    return both.map(
      ([file, inner]) => `file '${file}' of '${this.environment}' is also the folder of '${inner}'; rename one`,
    );
  }
}
