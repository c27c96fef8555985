import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { bank } from '../landscape/bank';
import { images } from '../versions';
import { lockOf, lockText } from './lock';
import type { LockedImage } from './locked-image';

const writeImages = command({
  name: 'images',
  summary: 'write `environments/images.lock.json` anew; resolved digests stay',
  details: 'The images are those of the landscape and of environments/versions.ts.',
  options: {},
  run: () => {
    const file = join(__dirname, '..', 'images.lock.json');
    const current = JSON.parse(readFileSync(file, 'utf8')) as LockedImage[];
    const lock = lockOf(bank, images, current);
    writeFileSync(file, lockText(lock));

    const examples = lock.filter(({ origin }) => origin === 'example').length;
    process.stderr.write(`images.lock.json: ${lock.length} images, ${examples} of them examples\n`);
    return 0;
  },
});

void runCommand(writeImages);
