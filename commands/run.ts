import { readArguments } from './arguments';
import type { Command, CommandOptions } from './command';
import { usageOf } from './usage';

/**
 * Runs a command with the arguments of this process, prints its help when that is asked for, and sets the exit status:
 * what the command gives, or 2 when it was called wrongly or threw.
 *
 * The process is not ended: a pipe that reads slowly gets everything first.
 */
export async function runCommand<O extends CommandOptions>(command: Command<O>): Promise<void> {
  listenToOutput(command.name);
  const call = readArguments(command, process.argv.slice(2));
  if (call === 'help') {
    process.stdout.write(usageOf(command));
  } else if ('problems' in call) {
    const lines = call.problems.map((problem) => `${command.name}: ${problem}\n`);
    process.stderr.write(`${lines.join('')}\n${usageOf(command)}`);
    process.exitCode = 2;
  } else {
    try {
      process.exitCode = await command.run(call);
    } catch (error) {
      process.stderr.write(`${command.name}: ${error instanceof Error ? error.stack : String(error)}\n`);
      process.exitCode = 2;
    }
  }
}

/**
 * Messages that nobody takes (a reader that went away, a full disk) do not undo what was done. A result that is lost is
 * told, unless its reader has enough of it.
 */
function listenToOutput(name: string): void {
  process.stderr.on('error', () => {});
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.stderr.write(`${name}: cannot write the result: ${error.message}\n`);
      process.exitCode = 2;
    }
  });
}
