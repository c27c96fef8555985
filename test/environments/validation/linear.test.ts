import { validate } from '../../../environments/validation';
import { landscapeOf } from './large';
import { countCalls, growthOf, workOf } from './work-of';

describe('validate', () => {
  countCalls();
  const misspelt = (name: string) => `${name.slice(0, 3)}x${name.slice(4)}`;

  test.each([
    ['without a mistake', (name: string) => name, 0],
    ['with every name misspelt', misspelt, 9],
  ])('does as much for each further service, however many there are, %s', (_, spell, mistakes) => {
    const growth = growthOf((services) => {
      const environment = landscapeOf(services, spell);
      let found = 0;
      const work = workOf(['environments'], () => {
        found = validate(environment).length;
      });
      expect(found).toBeGreaterThanOrEqual(mistakes * (services - 1));
      expect(found).toBeLessThanOrEqual(15 * mistakes * services);
      return work;
    });

    expect(growth).toBeLessThan(1.1);
  });
});
