import { PLATFORM_NAMESPACES } from '../../../environments/platform/namespaces';
import { validate } from '../../../environments/validation';
import { ENVIRONMENTS } from '../all';
import { edited, unit } from './edit';
import { sample } from './sample';

describe('the environments of the bank', () => {
  test.each(ENVIRONMENTS.map((environment) => [environment.name, environment] as const))(
    '%s has no mistake',
    (_, environment) => {
      expect(validate(environment)).toEqual([]);
    },
  );
});

describe('the components of the platform', () => {
  test.each(PLATFORM_NAMESPACES)("no unit may take the namespace '%s'", (name) => {
    const environment = edited(sample, (e) => {
      unit(e, 'suite').name = name;
    });

    expect(validate(environment).map(({ mistake }) => mistake)).toEqual(['reserved-name']);
  });
});
