import type { ParseArgsConfig, parseArgs } from 'node:util';

/**
 * How a command ends: 0 done, 1 what it looked at is not as it should be, 2 it was called wrongly or could not work,
 * 129, 130 and 143 by SIGHUP, SIGINT and SIGTERM.
 */
export type ExitStatus = 0 | 1 | 2 | 129 | 130 | 143;

/** An option of a command, as `parseArgs` of Node takes it, and what people must know. */
export interface CommandOption {
  /** Whether it takes a value (`string`) or is only there or not (`boolean`). */
  readonly type: 'string' | 'boolean';
  /** What it does, in one line. */
  readonly meaning: string;
  /**
   * What its value is called in the usage, in capitals.
   * @default 'VALUE'
   */
  readonly value?: string;
  /**
   * The value where none is given; `meaning` need not repeat it.
   * @default - the value is undefined
   */
  readonly default?: string | boolean;
  /**
   * Whether it may be given more than once, which collects its values.
   * @default false - the last one counts
   */
  readonly multiple?: boolean;
}

/** The options of a command by their long names, without dashes. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

/** What stands in a call beside the options. */
export interface Operand {
  /** Its name in the usage, in capitals. */
  readonly name: string;
  /** What it is, in one line. */
  readonly meaning: string;
  /**
   * Whether it stands for any number, also none; possible for the last one.
   * @default false - it must be given once
   */
  readonly isList?: boolean;
}

/** The values of options: a text, a boolean, or a list of them. */
export type ValuesOf<O extends CommandOptions> = ReturnType<typeof parseArgs<{ options: Mutable<O> }>>['values'];

/** `parseArgs` declares its lists of defaults as mutable, and only reads them. */
type Mutable<O> = O extends ParseArgsConfig['options'] ? O : never;

/** What a call says, once it is known to be well-formed. */
export interface CommandInput<O extends CommandOptions> {
  /** The options that were given, and the defaults of the others. */
  readonly values: ValuesOf<O>;
  /** What stands beside the options, in order. */
  readonly operands: readonly string[];
}

/** A program of this project: one record, from which its usage is written and its arguments are read. */
export interface Command<O extends CommandOptions = CommandOptions> {
  /** The npm script that runs it. */
  readonly name: string;
  /** What it is for, in one line, as the README says it too. */
  readonly summary: string;
  /**
   * What one must know beyond the options, in lines of at most 100 characters.
   * @default - nothing
   */
  readonly details?: string;
  /**
   * What stands beside the options.
   * @default [] - nothing may
   */
  readonly operands?: readonly Operand[];
  /** Its options; `--help` is there for all. */
  readonly options: O;
  /** Does the work; what it throws is shown, and ends the program with status 2. */
  readonly run: (input: CommandInput<O>) => ExitStatus | Promise<ExitStatus>;
}

/** A command as it is; the types of its values follow from its options. */
export function command<const O extends CommandOptions>(record: Command<O>): Command<O> {
  return record;
}
