import { grantsOf, operationsBelow } from '../../../constructs/mesh/operation';
import { operation } from '../samples';

describe('operationsBelow', () => {
  test.each([
    ['/cart', ['/cart', '/cart/{id}']],
    ['/cart/items', []],
    ['/', ['/cart', '/cart/{id}', '/cartons/{id}', '/cart-admin/refunds', '/{shop}', '/']],
  ])('takes for %s whole segments, never a longer word', (prefix, below) => {
    const paths = ['/cart', '/cart/{id}', '/cartons/{id}', '/cart-admin/refunds', '/{shop}', '/'];
    const operations = paths.map((path) => operation({ path }));

    expect(operationsBelow(prefix, operations).map(({ path }) => path)).toEqual(below);
  });
});

describe('grantsOf', () => {
  test.each([
    ['/carts', '/carts'],
    ['/carts/{id}', '/carts/{*}'],
    ['/carts/{id}/items/{item}', '/carts/{*}/items/{*}'],
  ])('admits requests of %s as %s', (path, granted) => {
    expect(grantsOf([operation({ method: 'PATCH', path })])).toEqual([{ methods: ['PATCH'], paths: [granted] }]);
  });
});
