import { runDiff } from './command';

/* The program behind `npm run diff`: reads its arguments, prints, and ends with the status that it was given. */

const { status, stdout, stderr } = runDiff(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
// Not process.exit: a pipe that reads slowly gets everything first.
process.exitCode = status;
