import { parseArgs } from 'node:util';
import type { Command, CommandInput, CommandOptions, Operand } from './command';

/** What a call says: a request for help, what is wrong with it, or the input of the command. */
export type Call<O extends CommandOptions> = 'help' | { readonly problems: readonly string[] } | CommandInput<O>;

/** An option as it stands in a call. */
interface Token {
  readonly name: string;
  /** As it was written, dashes included. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Whether the value follows an equals sign; else it was the next word. */
  readonly inlineValue: boolean | undefined;
}

/** Reads the arguments of a command; all that is wrong with them is told at once. */
export function readArguments<O extends CommandOptions>(command: Command<O>, given: readonly string[]): Call<O> {
  const options = { help: { type: 'boolean', short: 'h' }, ...command.options } as const;
  const { tokens, values, positionals } = parseArgs({
    args: [...given],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true) {
    return 'help';
  }
  const problems = [
    ...tokens.flatMap((token) => (token.kind === 'option' ? optionProblems(token, command.options) : [])),
    ...operandProblems(positionals, command.operands ?? []),
  ];
  // Without problems the values have the types of the options.
  return problems.length > 0 ? { problems } : ({ values, operands: positionals } as CommandInput<O>);
}

function optionProblems({ name, rawName, value, inlineValue }: Token, options: CommandOptions): string[] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option === undefined) {
    const known = [...Object.keys(options), 'help'].map((candidate) => `--${candidate}`);
    return [`unknown option '${rawName}'; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}`];
  }
  if (option.type === 'boolean') {
    return value === undefined ? [] : [`option '${rawName}' is given '${value}', and takes no value; leave it out`];
  }
  const example = `write ${rawName}=${option.value ?? 'VALUE'}`;
  if (value === undefined) {
    return [`option '${rawName}' has no value; ${example}`];
  }
  if (value === '') {
    return [`option '${rawName}' is given nothing; ${example}, or leave it out`];
  }
  // The next word of the line became the value, and looks like an option that somebody meant.
  const isMistaken = inlineValue === false && value.startsWith('-');
  return isMistaken ? [`option '${rawName}' is given '${value}', which looks like an option; ${example}`] : [];
}

function operandProblems(given: readonly string[], operands: readonly Operand[]): string[] {
  const required = operands.filter(({ isList }) => isList !== true);
  const missing = required.slice(given.length).map(({ name, meaning }) => `${name} is missing: ${meaning}`);
  const tooMany = required.length === operands.length ? given.slice(required.length) : [];
  return [...missing, ...tooMany.map((text) => `'${text}' is one argument too many; leave it out`)];
}
