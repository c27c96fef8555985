import { join } from 'node:path';
import { bank } from '../../environments/landscape/bank';
import { Page, type ShownFile } from '../project/shown';

const ROOT = join(__dirname, '..', '..');

// Whoever has followed the README and given its unit to the whole bank tries it with another one.
const isFollowed = bank.units.some(({ name }) => name === 'loyalty');

/** Name of the unit that the README adds, and of its service. */
export const README_UNIT = isFollowed ? 'fidelity' : 'loyalty';

/** The files that the README shows. */
export const README_FILES: readonly ShownFile[] = new Page(ROOT, 'README.md').files.map(({ path, text }) => ({
  path: path.replace('loyalty', README_UNIT),
  text: text.replaceAll('loyalty', README_UNIT),
}));
