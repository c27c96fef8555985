import { versions } from '../../../environments/versions';
import type { Context, RunCheck } from '../checks/check';
import { devAndProd } from '../checks/coverage';
import { type Result, resultOf } from '../result';
import { follow } from './follow';
import { STOOD_IN_PROGRAMS } from './machine';
import { PLAYED } from './running-bank';

/** What only a running bank has, by name: it is played here, and every report says so. */
const STAND_INS = [...STOOD_IN_PROGRAMS, 'providers of Terraform', 'object store', ...PLAYED];

/** Every command of every guide runs, twice, by a real shell against real API servers. */
export const guideCommands: RunCheck = {
  name: 'guide',
  budgetMinutes: 15,
  coverage: devAndProd,
  async run(context) {
    const environments = [...new Set(context.clusters.map((cluster) => cluster.environment))];
    return Promise.all(environments.map((environment) => resultOn(context, environment)));
  },
};

async function resultOn(context: Context, environment: string): Promise<Result> {
  const clusters = context.clusters.filter((cluster) => cluster.environment === environment);
  const { blocks, problems } = await follow(context, clusters);
  return resultOf({
    check: 'guide',
    component: 'kubectl',
    version: versions.kubernetes.version,
    subject: environment,
    count: blocks,
    unit: `blocks, each twice and then all once more; stand-ins: ${STAND_INS.join(', ')}`,
    problems: problems.map((problem) => `${environment}/apply.md: ${problem}`),
  });
}
