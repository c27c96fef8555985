import dev from '../../../environments/dev';
import { OPERATORS } from '../../../environments/platform/operators';
import prod from '../../../environments/prod';
import uat from '../../../environments/uat';
import { validate } from '../../../environments/validation';
import { edited, unit } from './edit';
import { sample } from './sample';

describe('the environments of the bank', () => {
  test.each([dev, uat, prod].map((environment) => [environment.name, environment] as const))(
    '%s has no mistake',
    (_, environment) => {
      expect(validate(environment)).toEqual([]);
    },
  );
});

describe('the operators of the platform', () => {
  test.each(OPERATORS.map(({ name }) => name))("no unit may take the namespace '%s'", (name) => {
    const environment = edited(sample, (e) => {
      unit(e, 'suite').name = name;
    });

    expect(validate(environment).map(({ mistake }) => mistake)).toEqual(['reserved-name']);
  });
});
