/** One block of commands of a guide. */
export interface Block {
  /** Title of the step that it belongs to. */
  readonly title: string;
  /** Its lines, as a reader copies them. */
  readonly script: string;
}

/**
 * All blocks of commands of a guide, in their order.
 *
 * @throws for a block that is no shell, or stands under no title: it would be run by nobody
 */
export function blocksOf(guide: string): Block[] {
  const blocks: Block[] = [];
  let title = '';
  let open: string[] | undefined;
  for (const line of guide.split('\n')) {
    if (open !== undefined && line !== '```') {
      open.push(line);
    } else if (open !== undefined) {
      blocks.push({ title, script: `${open.join('\n')}\n` });
      open = undefined;
    } else if (line.startsWith('```')) {
      if (line !== '```sh' || title === '') {
        throw new Error(`the guide has a block '${line}' below '${title}'; blocks are '\`\`\`sh', below a title`);
      }
      open = [];
    }
    title = open === undefined && line.startsWith('#') ? line.replace(/^#+ /, '') : title;
  }
  if (open !== undefined) {
    throw new Error(`the last block of the guide, below '${title}', has no end`);
  }
  return blocks;
}

/** Marks in the output of a script that a block begins. */
const MARK = '== ';

/** One script of all blocks, each run `times` in a row; its output says where each begins. */
export function scriptOf(blocks: readonly Block[], times: number): string {
  return blocks
    .flatMap((block) => Array.from({ length: times }, () => block))
    .map(({ title, script }) => `echo '${MARK}${title.replaceAll("'", "'\\''")}'\n${script}`)
    .join('');
}

/** The block in which a script ended, by what it had said. */
export function lastBlockIn(output: string): string {
  const marks = output.split('\n').filter((line) => line.startsWith(MARK));
  return marks.at(-1)?.slice(MARK.length) ?? 'before the first block';
}
