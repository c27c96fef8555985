import { planOf } from '../../../environments/register/plan';
import type { EnvironmentSpec } from '../../../environments/specification/environment';
import type { Split } from '../../../environments/specification/landscape';
import { validate } from '../../../environments/validation';
import { dev } from '../sample-environments';

/** dev with other splits of the monolith. */
function withSplits(splits: readonly Split[]): EnvironmentSpec {
  const units = dev.landscape.units.map((unit) => ({
    ...unit,
    services: unit.services.map(({ exposure, ...service }) =>
      service.name === 'suite' ? { ...service, exposure: { host: 'partner', prefix: '/', splits } } : service,
    ),
  }));
  return { ...dev, landscape: { ...dev.landscape, units } };
}

/** Routes of the monolith's host: shares by service, by prefix. */
function routes(environment: EnvironmentSpec) {
  const [cluster] = environment.clusters;
  const entries = cluster === undefined ? [] : planOf(environment, cluster).publicEntries;
  const partner = entries.find(({ name }) => name === 'partner');
  return Object.fromEntries(
    (partner?.routes ?? []).map(({ prefix, destinations }) => [
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
          { prefix: '/suite/mail', to: 'notice', percent: 100 },
          { prefix: '/suite/loans', to: 'loans', percent: 20 },
        ]),
      ),
    ).toEqual({
      '/': { suite: 100 },
      '/suite/mail': { notice: 100 },
      '/suite/loans': { loans: 20, suite: 80 },
    });
  });

  test('share its own prefix when the split has the same', () => {
    expect(routes(withSplits([{ prefix: '/', to: 'loans', percent: 5 }]))).toEqual({
      '/': { loans: 5, suite: 95 },
    });
  });

  test('refuse a split of a path that another service is exposed under', () => {
    const environment = withSplits([{ prefix: '/suite/loans', to: 'loans', percent: 20 }]);
    const units = environment.landscape.units.map((unit) => ({
      ...unit,
      services: unit.services.map((service) =>
        service.name === 'loans' ? { ...service, exposure: { host: 'partner', prefix: '/suite/loans' } } : service,
      ),
    }));

    expect(validate({ ...environment, landscape: { ...environment.landscape, units } })).toEqual([
      {
        mistake: 'unexposed-front-end',
        place: 'landscape.units[portal].services[web]',
        message: "no way leads to front end 'web'",
        remedy: "expose it under a public host in 'exposure', or remove it",
      },
      {
        mistake: 'shared-prefix',
        place: 'landscape.units[suite].services[suite].exposure.splits[/suite/loans]',
        message: "'/suite/loans' of host 'partner' already leads to 'loans'",
        remedy: 'remove the split: what it moves has a prefix of its own',
      },
      {
        mistake: 'unused-public-host',
        place: 'publicHosts.web',
        message: "no service is exposed under public host 'web'",
        remedy: "use one of 'partner', or remove it",
      },
    ]);
  });
});
