import type { Command, CommandOption, CommandOptions, Operand } from './command';

const HELP: CommandOption = { type: 'boolean', meaning: 'print this text' };

/** What `--help` prints: how a command is called, what it is for, and what each operand and option means. */
export function usageOf<O extends CommandOptions>(command: Command<O>): string {
  const { summary, details, operands = [], options } = command;
  const all: CommandOptions = { ...options, help: HELP };
  const rows = [
    ...operands.map(({ name, meaning }): [string, string] => [name, meaning]),
    ...Object.entries(all).map(([name, option]): [string, string] => [signatureOf(name, option), meaningOf(option)]),
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  const table = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
  const paragraphs = [`usage: ${callOf(command)}`, summary, ...(details === undefined ? [] : [details]), table];
  return `${paragraphs.join('\n\n')}\n`;
}

function callOf<O extends CommandOptions>({ name, operands = [], options }: Command<O>): string {
  const words = [...(Object.keys(options).length > 0 ? ['[options]'] : []), ...operands.map(operandText)];
  return [`npm run ${name}`, ...(words.length > 0 ? ['--', ...words] : [])].join(' ');
}

function operandText({ name, isList }: Operand): string {
  return isList === true ? `[${name}…]` : name;
}

function signatureOf(name: string, { type, value = 'VALUE' }: CommandOption): string {
  return type === 'boolean' ? `--${name}` : `--${name} ${value}`;
}

function meaningOf({ meaning, multiple, default: standard }: CommandOption): string {
  const notes = [
    ...(multiple === true ? ['may stand more than once'] : []),
    ...(standard === undefined ? [] : [`default: ${standard}`]),
  ];
  return notes.length > 0 ? `${meaning} (${notes.join('; ')})` : meaning;
}
