import { commonPath, covers, isBelow, partBelow, shapeOf } from '../../../environments/register/paths';

describe('a prefix', () => {
  test.each([
    ['/cart', '/cart', true],
    ['/cart/1', '/cart', true],
    ['/cart/{id}', '/cart', true],
    ['/cartons', '/cart', false],
    ['/cartons/1', '/cart', false],
    ['/cart-admin', '/cart', false],
    ['/car', '/cart', false],
    ['/{shop}', '/cart', false],
    ['/api/v1/cart', '/api/v1', true],
    ['/api/v10', '/api/v1', false],
    ['/', '/', true],
    ['/cart', '/', true],
    ['/', '/cart', false],
  ])('%s lies below %s: %s', (path, prefix, expected) => {
    expect(isBelow(path, prefix)).toBe(expected);
  });

  test.each([
    ['/cart/{id}', '/cart', '/cart/{id}'],
    ['/{shop}/carts/{id}', '/books', '/books/carts/{id}'],
    ['/{shop}/carts/{id}', '/books/carts', '/books/carts/{id}'],
    ['/{shop}', '/books', '/books'],
    ['/cart', '/', '/cart'],
    ['/', '/', '/'],
    ['/cartons/{id}', '/cart', undefined],
    ['/{shop}/lists', '/books/carts', undefined],
    ['/{shop}', '/books/carts', undefined],
  ])('of %s, %s has %s', (path, prefix, expected) => {
    expect(partBelow(path, prefix)).toBe(expected);
  });
});

describe('two paths', () => {
  test.each([
    ['/things/{id}', '/things/export', '/things/export'],
    ['/t/{x}/c', '/t/b/{y}', '/t/b/c'],
    ['/t/{x}', '/t/{y}', '/t/{y}'],
    ['/t/{x}', '/t/{x}/more', undefined],
    ['/t/{x}/more', '/t/{x}', undefined],
    ['/t/a', '/t/b', undefined],
    ['/', '/{x}', undefined],
    ['/', '/', '/'],
  ])('%s and %s have %s in common', (one, other, expected) => {
    expect(commonPath(one, other)).toBe(expected);
  });

  test.each([
    ['/things/{id}', '/things/export', true],
    ['/things/export', '/things/{id}', false],
    ['/t/{x}/c', '/t/b/{y}', false],
    ['/t/{x}', '/t/{y}', true],
  ])('%s covers %s: %s', (one, other, expected) => {
    expect(covers(one, other)).toBe(expected);
  });

  test('have one shape when only their names differ', () => {
    expect(shapeOf('/t/{x}/c/{y}')).toBe('/t/{}/c/{}');
  });
});
