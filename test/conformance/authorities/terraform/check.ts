import type { RunCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import { resultOf } from '../../result';
import { checkConfiguration } from './configuration';
import { readLandingZones } from './landing-zones';
import { type ProviderSchemas, readProviderSchemas } from './provider-schemas';
import { type Fields, fieldsOf } from './scope';
import { providerSources } from './settings';

/** Every landing zone fits the schemas of its providers, and all that it refers to is there. */
export const terraform: RunCheck = {
  name: 'terraform',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run(context) {
    const schemas = readProviderSchemas(context.options.terraformSchemas);
    return readLandingZones(context).map(({ subject, configuration }) => {
      const { resources, problems } = checkConfiguration(configuration, schemas);
      return resultOf({
        check: 'terraform',
        ...providersOf(configuration, schemas),
        subject,
        count: resources,
        unit: 'resources',
        problems: problems.map((problem) => `${subject}/terraform: ${problem}`),
      });
    });
  },
};

/** Names and versions of the providers, as the landing zone requires them; their schemas do not say theirs. */
export function providersOf(
  configuration: Fields,
  schemas: ProviderSchemas,
): { readonly component: string; readonly version: string } {
  const required = fieldsOf(fieldsOf(configuration.terraform).required_providers);
  const known = [...providerSources(configuration)].filter(([, source]) => Object.hasOwn(schemas, source));
  return {
    component: 'schemas of providers',
    version: known.map(([name]) => `${name} ${fieldsOf(required[name]).version}`).join(', '),
  };
}
