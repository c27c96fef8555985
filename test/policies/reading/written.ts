import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { JudgeInput } from '../../../policies/judgement';
import { filesOf } from '../../../stacks/synthesis';
import { forJudge } from '../../../stacks/synthesized';
import { Phases } from '../../../stacks/writer';
import { synthesized } from '../../stacks/environments';

const texts = new Map<EnvironmentSpec, ReadonlyMap<string, string>>();

/** The files of an environment as the synthesis writes them, printed once. */
function writtenOf(environment: EnvironmentSpec): ReadonlyMap<string, string> {
  const known = texts.get(environment) ?? filesOf(synthesized(environment), {}, new Phases());
  texts.set(environment, known);
  return known;
}

/** A folder of its own, in which a test may write. */
export class ScratchFolder {
  public readonly path = mkdtempSync(join(tmpdir(), 'terrace-read-'));

  /** Writes the files of an environment as the synthesis does, below a folder of that name. */
  public environment(environment: EnvironmentSpec, name = environment.name): string {
    for (const [file, text] of writtenOf(environment)) {
      this.write(join(name, file), text);
    }
    return join(this.path, name);
  }

  public write(file: string, text: string): void {
    mkdirSync(dirname(join(this.path, file)), { recursive: true });
    writeFileSync(join(this.path, file), text);
  }

  /** Changes a text of a file; a text that is not there is a mistake of the test. */
  public edit(file: string, from: string, to: string): void {
    const text = readFileSync(join(this.path, file), 'utf8');
    if (!text.includes(from)) {
      throw new Error(`${file} does not hold '${from}'`);
    }
    writeFileSync(join(this.path, file), text.replace(from, to));
  }

  public remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What the synthesis gives to the judge, before anything is written. */
export function inMemory(environment: EnvironmentSpec): JudgeInput {
  return forJudge(synthesized(environment));
}
