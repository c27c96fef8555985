/** Why a file or folder could not be read. */
export interface ReadingProblem {
  /** File or folder, as the caller named it and below. */
  readonly file: string;
  /** What is wrong, continuing the name of the file: `is no folder`. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A list of problems that grows while a folder is read. */
export class Problems {
  private readonly found: ReadingProblem[] = [];

  /** What was found so far. */
  public get all(): readonly ReadingProblem[] {
    return [...this.found];
  }

  /**
   * Notes a problem.
   * @param remedy what to do about it
   */
  public add(file: string, message: string, remedy = 'synthesize the environment again: npm run synth'): void {
    this.found.push({ file, message, remedy });
  }

  /** The result of `read`; when it throws, its error is a problem of `file`. */
  public attempt<T>(file: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      this.add(file, `cannot be read: ${firstLine((error as Error).message)}`);
      return undefined;
    }
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
