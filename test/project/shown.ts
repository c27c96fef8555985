import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that a page shows whole. */
export interface ShownFile {
  /** Where the page says that the file goes, from the project's root. */
  readonly path: string;
  /** All that stands in it. */
  readonly text: string;
}

/** Changes of a file that is there. */
export interface ShownEdit {
  /** The file, from the project's root. */
  readonly path: string;
  /** Its changes, one after the other. */
  readonly hunks: readonly Hunk[];
}

/** One change: lines that are there, and what they become. */
export interface Hunk {
  /** Lines of the file, which it holds once. */
  readonly from: string;
  /** Lines in their place. */
  readonly to: string;
  /** Lines of code that are new, without imports and comments. */
  readonly added: readonly string[];
}

/** What a page shows: code blocks whose fence names a path, as ` ```ts model/tier.ts `, or ` ```diff model/tier.ts `. */
export class Page {
  /** Files that it shows whole. */
  public readonly files: readonly ShownFile[];
  /** Changes of files that are there, in a fence `diff`; a line `@@` stands between two. */
  public readonly edits: readonly ShownEdit[];
  /** Commands that it gives, in a fence `sh`, block by block. */
  public readonly commands: readonly string[];

  /** @param page from the project's root, as `README.md` */
  public constructor(root: string, page: string) {
    const text = readFileSync(join(root, page), 'utf8');
    const blocks = [...text.matchAll(/^```(ts|md|diff) (\S+)\n([\s\S]*?)^```$/gm)].map(
      ([, language, path = '', block = '']) => ({ language, path, text: block }),
    );
    this.commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
    this.files = blocks.filter(({ language }) => language !== 'diff').map(({ path, text }) => ({ path, text }));
    this.edits = blocks
      .filter(({ language }) => language === 'diff')
      .map(({ path, text }) => ({ path, hunks: text.split(/^@@\n/m).map(hunkOf) }));
  }
}

/**
 * A text with all its changes.
 *
 * @throws when what a change starts from is not there exactly once
 */
export function changed(text: string, { path, hunks }: ShownEdit): string {
  return hunks.reduce((before, { from, to }) => {
    const [at, ...others] = placesOf(before, from);
    if (at === undefined || others.length > 0) {
      const times = at === undefined ? 0 : others.length + 1;
      throw new Error(`${path} holds these lines ${times} times, not once:\n${from}`);
    }
    return before.slice(0, at) + to + before.slice(at + from.length);
  }, text);
}

/** Where lines begin in a text. */
function placesOf(text: string, lines: string): number[] {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return starts.filter((start) => text.startsWith(lines, start));
}

function hunkOf(block: string): Hunk {
  const lines = block.trimEnd().split('\n');
  const side = (mark: string) => lines.filter((line) => !line.startsWith(mark)).map((line) => `${line.slice(1)}\n`);
  const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1).trim());
  return { from: side('+').join(''), to: side('-').join(''), added: added.filter(isCode) };
}

function isCode(line: string): boolean {
  return line !== '' && !/^(import |\/\*\*|\*)/.test(line);
}
