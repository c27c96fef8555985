import type { RunCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import { type Result, resultOf } from '../../result';
import { findTerraform } from './binary';
import { resourcesIn } from './configuration';
import { readLandingZones } from './landing-zones';

/** The real Terraform reads every landing zone, starts its backend, and finds it valid by the schemas of the providers. */
export const terraformLoads: RunCheck = {
  name: 'terraform-loads',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(context) {
    const { version, problemsOf, backendProblemsOf } = await findTerraform(context.options.terraformSchemas);
    const results: Result[] = [];
    for (const { subject, configuration } of readLandingZones(context)) {
      const problems = [...(await problemsOf(configuration)), ...(await backendProblemsOf(configuration))];
      results.push(
        resultOf({
          check: 'terraform-loads',
          component: 'terraform',
          version,
          subject,
          count: resourcesIn(configuration, false).length,
          unit: 'resources',
          problems: problems.map((problem) => `${subject}/terraform: ${problem}`),
        }),
      );
    }
    return results;
  },
};
