/**
 * Rewrites `images.lock.json` from the landscape and `versions.ts`, and keeps what was resolved:
 * `node --require tsx/cjs environments/images/write.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bank } from '../landscape/bank';
import { images } from '../versions';
import { lockOf, lockText } from './lock';
import type { LockedImage } from './locked-image';

const file = join(__dirname, '..', 'images.lock.json');
const current = JSON.parse(readFileSync(file, 'utf8')) as LockedImage[];
const lock = lockOf(bank, images, current);
writeFileSync(file, lockText(lock));

const examples = lock.filter(({ origin }) => origin === 'example').length;
process.stderr.write(`images.lock.json: ${lock.length} images, ${examples} of them examples\n`);
