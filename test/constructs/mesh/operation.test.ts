import { grantsOf } from '../../../constructs/mesh/operation';
import { operation } from '../samples';

describe('grantsOf', () => {
  test.each([
    ['/carts', '/carts'],
    ['/carts/{id}', '/carts/{*}'],
    ['/carts/{id}/items/{item}', '/carts/{*}/items/{*}'],
  ])('admits requests of %s as %s', (path, granted) => {
    expect(grantsOf([operation({ method: 'PATCH', path })])).toEqual([{ methods: ['PATCH'], paths: [granted] }]);
  });
});
