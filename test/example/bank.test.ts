import { bank, extend } from '../../environments/landscape/bank';
import { channels } from '../../environments/landscape/contracts/channels';
import { commerce } from '../../environments/landscape/contracts/commerce';
import { customers } from '../../environments/landscape/contracts/customers';
import { growth } from '../../environments/landscape/contracts/growth';
import { industry } from '../../environments/landscape/contracts/industry';
import { lending } from '../../environments/landscape/contracts/lending';
import { money } from '../../environments/landscape/contracts/money';
import { openBanking } from '../../environments/landscape/contracts/open-banking';
import { riskControl } from '../../environments/landscape/contracts/risk-control';
import { trading } from '../../environments/landscape/contracts/trading';
import { unit } from '../../environments/landscape/unit';
import type { Service } from '../../environments/specification/landscape';
import { RUNTIMES } from '../../model/runtime';
import { TIERS } from '../../model/tier';
import { UNIT_KINDS } from '../../model/unit-kind';

const services = bank.units.flatMap((owner) => owner.services);

/** The service of a name. */
function service(name: string): Service {
  const found = services.filter((each) => each.name === name);
  expect(found.map((each) => each.name)).toEqual([name]);
  return found[0] as Service;
}

describe('the bank', () => {
  test('is as large as the first slice asks for', () => {
    expect(services.length).toBeGreaterThanOrEqual(30);
    expect(bank.units.length).toBeGreaterThanOrEqual(22);
    expect(bank.teams.length).toBeGreaterThanOrEqual(7);
  });

  test('has every unit that the first slice names', () => {
    const channelUnits = ['web', 'mobile', 'partner'];
    const sharedUnits = [
      'user',
      'product',
      'trade',
      'order',
      'account',
      'payment',
      'marketing',
      'risk',
      'message',
      'content',
    ];
    const applications = ['catalogue', 'cart', 'merchant-suite', 'origination', 'scoring', 'servicing', 'school-fees'];
    const more = ['medical-payment', 'agricultural-subsidy', 'consent', 'account-information', 'payment-initiation'];
    const others = ['core-adapter', 'reconciliation'];

    expect(bank.units.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...channelUnits, ...sharedUnits, ...applications, ...more, ...others]),
    );
    expect(bank.units.find(({ name }) => name === 'servicing')?.services.map(({ name }) => name)).toContain(
      'repayment',
    );
  });

  test('uses every kind of unit, runtime and tier', () => {
    expect(new Set(bank.units.map(({ kind }) => kind))).toEqual(new Set(UNIT_KINDS));
    expect(new Set(services.map(({ runtime }) => runtime))).toEqual(new Set(RUNTIMES));
    expect(new Set(services.map(({ tier }) => tier))).toEqual(new Set(TIERS));
  });

  test('gives each team a unit', () => {
    expect(new Set(bank.units.map(({ team }) => team))).toEqual(new Set(bank.teams.map(({ name }) => name)));
  });

  test('keeps front ends apart from everything but their users', () => {
    const frontEnds = services.filter(({ runtime }) => runtime === 'spa');

    expect(frontEnds.map(({ name }) => name)).toEqual(['web-portal', 'mobile-app', 'partner-portal']);
    for (const { operations, calls, stores, publishes, subscribes, external, platform } of frontEnds) {
      expect({ operations, calls, stores, publishes, subscribes, external, platform }).toEqual({});
    }
  });

  test('leads to the core through the adapter only', () => {
    expect(services.filter(({ core }) => core !== undefined).map(({ name }) => name)).toEqual(['core-adapter']);
    expect(bank.units.filter(({ kind }) => kind === 'adapter').map(({ name }) => name)).toEqual(['core-adapter']);
  });

  test('asks the core for the balances and postings of loans', () => {
    const callees = (name: string) => service(name).calls?.map(({ to }) => to);

    expect(callees('servicing')).toContain('core-adapter');
    expect(callees('repayment')).toContain('core-adapter');
    expect(callees('account')).toContain('core-adapter');
    expect(callees('payment')).toContain('core-adapter');
  });

  test('lets the monolith be split step by step: both sides of a split know the same paths', () => {
    const suite = service('merchant-suite');
    const paths = (of: Service, prefix: string) =>
      Object.values(of.operations ?? {})
        .map(({ http = '' }) => http)
        .filter((http) => http.split(' ')[1]?.startsWith(`${prefix}/`))
        .sort();

    expect(suite.exposure?.splits?.map(({ to, percent }) => [to, percent])).toEqual([
      ['catalogue', 100],
      ['cart', 20],
    ]);
    for (const { prefix, to } of suite.exposure?.splits ?? []) {
      expect(paths(suite, prefix).length).toBeGreaterThan(0);
      expect(paths(service(to), prefix)).toEqual(paths(suite, prefix));
    }
  });

  test('rests on platform services of tier 0', () => {
    const strict = bank.platformServices.filter(({ tier }) => tier === 0).map(({ name }) => name);

    expect(strict).toEqual(expect.arrayContaining(['identity', 'secrets', 'registry', 'dns']));
  });

  test('has a runbook of its own for each service', () => {
    expect(new Set(services.map(({ runbook }) => runbook)).size).toBe(services.length);
  });
});

describe('contracts', () => {
  test('are the operations of the services, each in one area only', () => {
    const areas = [channels, commerce, customers, growth, industry, lending, money, openBanking, riskControl, trading];
    const contracts = Object.assign({}, ...areas);
    const offered = services.filter(({ operations }) => operations !== undefined);

    expect(areas.flatMap((area) => Object.keys(area)).sort()).toEqual(Object.keys(contracts).sort());
    expect(Object.fromEntries(offered.map(({ name, operations }) => [name, operations]))).toMatchObject(contracts);
  });
});

describe('extend', () => {
  test('adds units and leaves the landscape as it is', () => {
    const before = bank.units.length;
    const loyalty = unit([], { name: 'loyalty', kind: 'application', team: 'growth', services: [] });
    const extended = extend(bank, loyalty);

    expect(extended.units.slice(before)).toEqual([loyalty]);
    expect(extended.teams).toBe(bank.teams);
    expect(bank.units).toHaveLength(before);
  });
});
