import { join } from 'node:path';
import { loadEnvironments } from '../../stacks/loading';

const { environments, problems } = loadEnvironments(join(__dirname, '..', '..', 'environments'));
if (problems.length > 0) {
  throw new Error(problems.join('\n'));
}

/** The environments of the repository, found as the synthesis finds them: by the files in `environments/`. */
export const ENVIRONMENTS = environments;
