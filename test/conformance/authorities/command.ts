import { execFile } from 'node:child_process';

/** Longest that a command may take, in milliseconds; most take seconds. */
const LIMIT = 300_000;

/** What a command said. */
export interface Said {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** How a command is called. */
export interface Call {
  readonly folder?: string;
  /** Variables beside those of this program; `undefined` takes one away. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Longest that it may take, in milliseconds. @default 300_000 */
  readonly patience?: number;
}

/**
 * Runs a command to its end; an exit code other than 0 is an answer like any other.
 *
 * @throws when the command cannot be started, or was killed
 */
export function runCommand(
  path: string,
  given: readonly string[],
  { folder, variables, patience = LIMIT }: Call = {},
): Promise<Said> {
  const options = { cwd: folder, env: { ...process.env, ...variables }, maxBuffer: 1 << 28, timeout: patience };
  return new Promise((resolve, reject) => {
    execFile(path, given, options, (error, output, errors) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') {
        resolve({ code, output, errors });
      } else {
        reject(new Error(`${path} ${given[0]} did not run: ${error?.message}`, { cause: error }));
      }
    });
  });
}
