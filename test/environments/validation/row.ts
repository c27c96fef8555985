import type { Problem } from '../../../environments/validation';
import type { Edit } from './edit';

/** One mistake, what is said about it, and the change that follows the remedy. */
export interface Row extends Problem {
  /**
   * The text quotes sums or lists over the whole environment, which other mistakes change.
   * @default false
   */
  readonly sums?: boolean;
  readonly break: Edit;
  readonly mend: Edit;
}
