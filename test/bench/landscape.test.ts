import { additionOf, withMistakes } from '../../bench/product/landscape';
import { MOST_ITEMS } from '../../environments/validation/fields/limits';

describe('a generated landscape', () => {
  const addition = additionOf(60);
  const services = addition.units.flatMap((unit) => unit.services);

  test('has as many services as are asked for, and is the same every time', () => {
    expect(services).toHaveLength(60);
    expect(additionOf(61).units.flatMap((unit) => unit.services)).toHaveLength(61);
    expect(additionOf(60)).toEqual(addition);
  });

  test('has no cycle of calls: each service calls earlier ones only', () => {
    const names = services.map(({ name }) => name);
    const calls = services.flatMap(({ calls = [] }, caller) =>
      calls.map(({ to }) => ({ caller, callee: names.indexOf(to) })),
    );

    expect(calls.length).toBeGreaterThan(60);
    expect(calls.filter(({ caller, callee }) => callee < 0 || callee >= caller)).toEqual([]);
  });

  test('declares what its services use, and nothing else outside', () => {
    const used = new Set(services.flatMap(({ external = [] }) => external.map(({ host }) => host)));
    const topics = services.flatMap(({ publishes = [] }) => publishes.map(({ topic }) => topic));

    expect(addition.externalHosts.map(({ name }) => name)).toEqual([...used].sort());
    expect(addition.topics.map(({ name }) => name)).toEqual(topics);
  });

  test.each([1, 2, 60])('has no team without a unit among %i services', (count) => {
    const { teams, units } = additionOf(count);

    expect(new Set(units.map(({ team }) => team))).toEqual(new Set(teams.map(({ name }) => name)));
  });

  test('has no more units than a specification may list, and as many services in each at any size', () => {
    const density = (count: number) => count / additionOf(count).units.length;

    expect(additionOf(8_000).units.length).toBeLessThan(MOST_ITEMS * 0.9);
    expect(density(8_000) / density(500)).toBeGreaterThan(0.9);
    expect(density(8_000) / density(500)).toBeLessThan(1.1);
  });

  test('can be made wrong in three places a service', () => {
    const [wrong] = withMistakes(addition).units.flatMap((unit) => unit.services);

    expect(wrong).toMatchObject({ description: '', runbook: 'nowhere', dataClass: 9 });
    expect(services[0]?.description).not.toBe('');
  });
});
