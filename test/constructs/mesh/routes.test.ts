import { Duration } from 'cdk8s';
import type { ServiceOperation } from '../../../constructs/mesh/operation';
import { Routes, type RoutesProps } from '../../../constructs/mesh/routes';
import { LABELS, operation } from '../samples';
import { only, synth, synthText } from '../synth';

const PROPS: Required<RoutesProps> = {
  service: 'cart',
  namespace: 'shop',
  labels: LABELS,
  host: 'cart.shop.svc.cluster.local',
  port: 8080,
  operations: [operation()],
};

function routesOf(operations: readonly ServiceOperation[]) {
  const objects = synth((scope) => new Routes(scope, 'Routes', { ...PROPS, operations }));
  return only(objects, 'VirtualService', 'cart').spec?.http ?? [];
}

/** The regular expressions, or texts, by which the first route finds its requests. */
function urisOf(path: string) {
  return routesOf([operation({ path })])[0]?.match?.map(({ uri }) => uri);
}

const put = operation({ name: 'putCart', method: 'PUT', retryAttempts: 0 });

describe('Routes', () => {
  test('carries every prop into the manifest', () => {
    const service = only(
      synth((scope) => new Routes(scope, 'Routes', PROPS)),
      'VirtualService',
    );
    const route = [{ destination: { host: 'cart.shop.svc.cluster.local', port: { number: 8080 } } }];

    expect(service.metadata).toEqual({ name: 'cart', namespace: 'shop', labels: LABELS });
    expect(service.spec).toEqual({
      hosts: ['cart.shop.svc.cluster.local'],
      gateways: ['mesh'],
      http: [
        {
          name: 'getCart',
          match: [{ method: { exact: 'GET' }, uri: { regex: '/carts/[^/]+' } }],
          timeout: '3s',
          retries: {
            attempts: 2,
            perTryTimeout: '1s',
            retryOn: 'connect-failure,refused-stream,reset,503,unavailable,cancelled,deadline-exceeded',
          },
          route,
        },
        { name: 'other', timeout: '1s', retries: { attempts: 0 }, route },
      ],
    });
  });

  test('says of every route how often it repeats, also of the last, for silence means twice', () => {
    const routes = routesOf([operation(), put, operation({ name: 'list', path: '/carts' })]);

    expect(routes.map(({ name, retries }) => [name, retries?.attempts])).toEqual([
      ['list', 2],
      ['getCart', 2],
      ['putCart', 0],
      ['other', 0],
    ]);
  });

  test('repeats nothing where a repetition would do harm', () => {
    const [route] = routesOf([put]);

    expect(route?.retries).toEqual({ attempts: 0 });
  });

  test('keeps parts of a second', () => {
    const [route] = routesOf([operation({ timeout: Duration.millis(1500), perTryTimeout: Duration.millis(50) })]);

    expect(route).toMatchObject({ timeout: '1.5s', retries: { perTryTimeout: '0.05s' } });
  });

  test('matches a path without names exactly', () => {
    expect(urisOf('/carts.v1/all')).toEqual([{ exact: '/carts.v1/all' }]);
  });

  test.each([
    ['/carts/{id}', '/carts/[^/]+'],
    ['/carts/{id}/items/{item}', '/carts/[^/]+/items/[^/]+'],
    ['/v1.0/carts/{id}:merge', String.raw`/v1\.0/carts/[^/]+:merge`],
    ['/a+b/(c)/[d]/$e^/f|g/h?/i*/{id}', String.raw`/a\+b/\(c\)/\[d\]/\$e\^/f\|g/h\?/i\*/[^/]+`],
  ])('turns the names of %s into one segment each, and takes all else by the letter', (path, regex) => {
    expect(urisOf(path)).toEqual([{ regex }]);
    const concrete = path.replace(/\{[^}]+\}/g, 'c-1');
    expect(concrete).toMatch(new RegExp(`^(?:${regex})$`));
    expect(`${concrete}/more`).not.toMatch(new RegExp(`^(?:${regex})$`));
  });

  test('puts operations with the same deadline and retries on one route', () => {
    const routes = routesOf([operation({ name: 'b' }), operation({ name: 'a', method: 'HEAD' })]);

    expect(routes.map(({ name }) => name)).toEqual(['a-b', 'other']);
    expect(routes[0]?.match).toHaveLength(2);
  });

  test.each<[string, Partial<ServiceOperation>]>([
    ['deadlines', { timeout: Duration.seconds(9) }],
    ['numbers of retries', { retryAttempts: 1 }],
    ['times for a try', { perTryTimeout: Duration.millis(10) }],
  ])('keeps operations with other %s apart', (_, choices) => {
    expect(routesOf([operation(), operation({ name: 'other-one', ...choices })])).toHaveLength(3);
  });

  test('finds an operation before one whose path has a name in the same place, for the first match wins', () => {
    const byId = operation({ name: 'byId', path: '/carts/{id}' });
    const byItem = operation({ name: 'aByItem', path: '/carts/{id}/items/{item}' });
    const itemsOf = operation({ name: 'itemsOf', path: '/carts/{id}/items/all', timeout: Duration.seconds(9) });
    const search = operation({ name: 'search', path: '/carts/search', retryAttempts: 0 });

    expect(routesOf([byId, byItem, itemsOf, search]).map(({ name }) => name)).toEqual([
      'search',
      'byId',
      'itemsOf',
      'aByItem',
      'other',
    ]);
  });

  test('gives the same bytes for operations in any order', () => {
    const operations = [operation(), put, operation({ name: 'list', path: '/carts' })];
    const text = (given: readonly ServiceOperation[]) =>
      synthText((scope) => new Routes(scope, 'Routes', { ...PROPS, operations: given }));

    expect(text([...operations].reverse())).toBe(text(operations));
  });
});
