import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, type ExitStatus } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { type ImageLock, lockOf, lockText } from '../../environments/images/lock';
import { images } from '../../environments/versions';
import { loadEnvironments } from '../loading';
import { promoted, released, reportOf, type StepResult } from './release';

const FOLDER = join(__dirname, '..', '..', 'environments');
const FILE = join(FOLDER, 'images.lock.json');

const STEPS = `(nothing)                                 write the lock anew: what environments run, resolved digests stay
release CHANNEL UNIT/SERVICE TAG DIGEST   what the registry serves as the image of a service
promote FROM TO [UNIT/SERVICE…]           give a channel the digests that another one has, of all services
                                          or of those named; examples are left out`;

const writeImages = command({
  name: 'images',
  summary: 'write `environments/images.lock.json` anew, or release and promote images of services in it',
  details: `${STEPS}

An environment takes the images of the channel of its own name, unless it chooses another one.
Exit status: 0 written, 1 refused, and the lock is as it was, 2 called wrongly.`,
  operands: [{ name: 'STEP', meaning: 'one of the steps above, with what it takes', isList: true }],
  options: {},
  run: ({ operands: [step, ...rest] }) => {
    const lock = readLock();
    if (lock === undefined) {
      say(`images: ${FILE} is no lock; take it from Git, or write {"platform": [], "channels": {}} and run this again`);
      return 1;
    }
    if (step === undefined) {
      return writeAnew(lock);
    }
    const result = resultOf(lock, step, rest);
    if (result === undefined) {
      say(`images: '${[step, ...rest].join(' ')}' is no step; there are:\n${STEPS}`);
      return 2;
    }
    return finish(result);
  },
});

/** The lock, unless a conflict of Git or another program has left something else. */
function readLock(): ImageLock | undefined {
  try {
    const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Partial<ImageLock>;
    return Array.isArray(lock.platform) && typeof lock.channels === 'object' ? (lock as ImageLock) : undefined;
  } catch {
    return undefined;
  }
}

function resultOf(lock: ImageLock, step: string, rest: readonly string[]): StepResult | undefined {
  const [first, second] = rest;
  if (step === 'promote' && first !== undefined && second !== undefined) {
    return promoted(lock, first, second, rest.slice(2));
  }
  if (step === 'release' && rest.length === 4) {
    const [channel = '', service = '', tag = '', digest = ''] = rest;
    return released(lock, channel, { service, tag, digest });
  }
  return undefined;
}

function writeAnew(current: ImageLock): ExitStatus {
  const { environments, problems } = loadEnvironments(FOLDER);
  if (problems.length > 0) {
    say(problems.map((problem) => `images: ${problem}`).join('\n'));
    return 1;
  }
  const lock = lockOf(environments, images, current);
  writeFileSync(FILE, lockText(lock));
  const all = [...lock.platform, ...Object.values(lock.channels).flat()];
  const examples = all.filter(({ origin }) => origin === 'example').length;
  say(`images.lock.json: ${all.length} images, ${examples} of them examples`);
  return 0;
}

function finish(result: StepResult): ExitStatus {
  if ('problems' in result) {
    say(result.problems.map((problem) => `images: ${problem}`).join('\n'));
    return 1;
  }
  writeFileSync(FILE, lockText(result.lock));
  say(reportOf(result.channel, result.changed).join('\n'));
  return 0;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

void runCommand(writeImages);
