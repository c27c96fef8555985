import dev from '../../../environments/dev';
import { planOf } from '../../../environments/register/plan';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Split } from '../../../environments/specification/landscape';
import { validate } from '../../../environments/validation';

/** dev with other splits of the monolith. */
function withSplits(splits: readonly Split[]): EnvironmentSpec {
  const units = dev.landscape.units.map((unit) => ({
    ...unit,
    services: unit.services.map((service) =>
      service.name === 'merchant-suite' ? { ...service, exposure: { host: 'merchant', prefix: '/', splits } } : service,
    ),
  }));
  return { ...dev, landscape: { ...dev.landscape, units } };
}

/** Routes of the monolith's host: shares by service, by prefix. */
function routes(environment: EnvironmentSpec) {
  const [cluster] = environment.clusters;
  const entries = cluster === undefined ? [] : planOf(environment, cluster).publicEntries;
  const merchant = entries.find(({ name }) => name === 'merchant');
  return Object.fromEntries(
    (merchant?.routes ?? []).map(({ prefix, destinations }) => [
      prefix,
      Object.fromEntries(destinations.map(({ placed, percent }) => [placed.service.name, percent])),
    ]),
  );
}

describe('the public routes of a monolith', () => {
  test('lead the paths that moved to the new services, and the rest to itself', () => {
    expect(
      routes(
        withSplits([
          { prefix: '/catalogue', to: 'catalogue', percent: 100 },
          { prefix: '/cart', to: 'cart', percent: 20 },
        ]),
      ),
    ).toEqual({
      '/': { 'merchant-suite': 100 },
      '/catalogue': { catalogue: 100 },
      '/cart': { cart: 20, 'merchant-suite': 80 },
    });
  });

  test('share its own prefix when the split has the same', () => {
    expect(routes(withSplits([{ prefix: '/', to: 'cart', percent: 5 }]))).toEqual({
      '/': { cart: 5, 'merchant-suite': 95 },
    });
  });

  test('refuse a split of a path that another service is exposed under', () => {
    const environment = withSplits([{ prefix: '/cart', to: 'cart', percent: 20 }]);
    const units = environment.landscape.units.map((unit) => ({
      ...unit,
      services: unit.services.map((service) =>
        service.name === 'cart' ? { ...service, exposure: { host: 'merchant', prefix: '/cart' } } : service,
      ),
    }));

    expect(validate({ ...environment, landscape: { ...environment.landscape, units } })).toEqual([
      {
        mistake: 'shared-prefix',
        place: 'landscape.units[merchant-suite].services[merchant-suite].exposure.splits[/cart]',
        message: "'/cart' of host 'merchant' already leads to 'cart'",
        remedy: 'remove the split: what it moves has a prefix of its own',
      },
    ]);
  });
});
