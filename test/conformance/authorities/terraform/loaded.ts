import type { RunCheck } from '../../checks/check';
import { type Result, resultOf } from '../../result';
import { findTerraform } from './binary';
import { resourcesIn } from './configuration';
import { readLandingZones } from './landing-zones';

/** The real Terraform reads every landing zone, and finds it valid by the schemas of the providers. */
export const terraformLoads: RunCheck = {
  name: 'terraform-loads',
  async run(context) {
    const { version, problemsOf } = await findTerraform(context.options.terraformSchemas);
    const results: Result[] = [];
    for (const { subject, configuration } of readLandingZones(context)) {
      results.push(
        resultOf({
          check: 'terraform-loads',
          component: 'terraform',
          version,
          subject,
          count: resourcesIn(configuration, false).length,
          unit: 'resources',
          problems: (await problemsOf(configuration)).map((problem) => `${subject}/terraform: ${problem}`),
        }),
      );
    }
    return results;
  },
};
