import { setImmediate } from 'node:timers/promises';

/** What the files of environments began and nobody waits for, when it fails: rejections, timers. */
export class LateFailures {
  private readonly texts: string[] = [];

  /** From here on such a failure does not end the process; what nobody asked for is told when it ends. */
  public constructor(say: (text: string) => void) {
    process.on('uncaughtException', (error: unknown) => this.texts.push(textOf(error)));
    process.on('exit', () => {
      for (const text of this.texts) {
        say(`warning: ${text}`);
      }
    });
  }

  /** Those that have come to light, one text each; they are not told again. */
  public async soFar(): Promise<string[]> {
    await setImmediate();
    return this.texts.splice(0);
  }
}

function textOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : '';
  const place = /environments\/[\w./-]+\.ts:\d+/.exec(stack)?.[0] ?? 'environments';
  const message = error instanceof Error ? error.message : String(error);
  return `${place}: something that nobody waits for failed: ${message}; an environment is plain data, await nothing`;
}
