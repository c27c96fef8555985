import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { isDay } from '../facts/values';
import { audit, type Format } from './audit';

const FORMATS: readonly string[] = ['text', 'json', 'sarif'] satisfies readonly Format[];

const auditCommand = command({
  name: 'audit',
  summary: 'judge a folder of manifests, whoever wrote them, by every rule',
  details: `The folder is a whole dist, one environment in it (dist/prod), or any folder of YAML and JSON files; of these each first
folder is a cluster where the facts declare it. The verdict follows from manifests and facts alone: nothing that an
earlier run wrote about them is read. Rules that need facts are not judged without, and are listed.

Exit status: 0 accepted, 1 refused, 2 called wrongly, or something could not be read or judged.`,
  operands: [{ name: 'DIR', meaning: 'the folder with the manifests' }],
  options: {
    facts: { type: 'string', value: 'FILE', meaning: 'what the environment declares, where DIR has no facts.json' },
    'as-of': {
      type: 'string',
      value: 'DATE',
      meaning: 'day for which waivers are judged, instead of the day in the facts',
    },
    format: { type: 'string', value: 'FORMAT', default: 'text', meaning: 'text, json or sarif' },
  },
  run: ({ values: { facts, 'as-of': asOf, format }, operands: [folder = ''] }) => {
    const wrong = [
      ...(FORMATS.includes(format) ? [] : [`--format is '${format}'; give one of ${FORMATS.join(', ')}`]),
      ...(asOf === undefined || isDay(asOf) ? [] : [`--as-of is '${asOf}'; give a day of the calendar, as 2026-11-23`]),
    ];
    if (wrong.length > 0) {
      process.stderr.write(`audit: ${wrong.join('\naudit: ')}\n`);
      return 2;
    }
    const { status, stdout, stderr } = audit({ folder, facts, asOf, format: format as Format });
    process.stdout.write(stdout);
    process.stderr.write(stderr);
    return status;
  },
});

void runCommand(auditCommand);
