import type { Row } from '../row';
import { absenceRows } from './absences';
import { boundRows } from './bounds';
import { callRows } from './calls';
import { addressRows, clusterRows, quorumRows } from './clusters';
import { dataRows } from './data';
import { dependencyRows } from './dependencies';
import { hostRows } from './hosts';
import { imageRows } from './images';
import { nameRows } from './names';
import { operationRows } from './operations';
import { reachRows } from './reach';
import { routeRows } from './routes';
import { scaleRows } from './scale';
import { textRows } from './texts';
import { valueRows } from './values';
import { waiverRows } from './waivers';
import { wayInRows } from './ways-in';
import { wayOutRows } from './ways-out';

/** Every mistake of the table; no two rows change the same place, but for the declared masking pairs. */
export const ROWS: readonly Row[] = [
  ...nameRows,
  ...valueRows,
  ...boundRows,
  ...textRows,
  ...hostRows,
  ...reachRows,
  ...clusterRows,
  ...quorumRows,
  ...addressRows,
  ...scaleRows,
  ...operationRows,
  ...callRows,
  ...dependencyRows,
  ...dataRows,
  ...wayOutRows,
  ...wayInRows,
  ...routeRows,
  ...imageRows,
  ...absenceRows,
  ...waiverRows,
];
