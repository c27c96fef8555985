import type { Problem } from '../../../environments/validation';
import type { Edit } from './edit';

/** One mistake, what is said about it, and the change that follows the remedy. */
export interface Row extends Omit<Problem, 'message'> {
  /** What is said; a pattern where it counts the pods of all components, to which another one may be added. */
  readonly message: string | RegExp;
  /**
   * The text quotes sums or lists over the whole environment, which other mistakes change.
   * @default false
   */
  readonly sums?: boolean;
  readonly break: Edit;
  readonly mend: Edit;
}
