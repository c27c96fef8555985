import type { EnvironmentSpec } from '../../../../environments/specification/environment';
import type { Exposure, Operations, Service } from '../../../../environments/specification/landscape';
import { addExposed } from '../additions';
import { type Draft, service } from '../edit';
import type { Row } from '../row';

type Http = NonNullable<Operations[string]['http']>;

function operations(paths: readonly Http[]): Operations {
  return Object.fromEntries(paths.map((http, index) => [`Op${index}`, { http, idempotent: true, timeoutMs: 900 }]));
}

/** A service of the host `lab-<lab>`, exposed where a prefix is given. */
function part(
  lab: string,
  name: string,
  paths: readonly Http[] | 'files',
  exposure?: Omit<Exposure, 'host'>,
): Pick<Service, 'name'> & Partial<Service> {
  return {
    name: `lab-${name}`,
    ...(paths === 'files' ? { runtime: 'spa' } : { operations: operations(paths) }),
    ...(exposure === undefined ? {} : { exposure: { host: `lab-${lab}`, ...exposure } }),
  };
}

/** A row about services of a host of their own; what mends it is another list of paths of one of them. */
function row(
  lab: string,
  services: readonly ReturnType<typeof part>[],
  mend: readonly [name: string, paths: readonly Http[]],
  said: Omit<Row, 'break' | 'mend'>,
): Row {
  return {
    ...said,
    break: (e) => addExposed(e, `lab-${lab}`, services),
    mend: (e) => offer(e, mend),
  };
}

function offer(e: Draft<EnvironmentSpec>, [name, paths]: readonly [name: string, paths: readonly Http[]]): void {
  Object.assign(service(e, `lab-${name}`), { runtime: 'java-spring', operations: operations(paths) });
}

function at(name: string): string {
  return `landscape.units[lab-${name}].services[lab-${name}]`;
}

function missing(name: string): string {
  return `give 'lab-${name}' what is missing, or change one of the prefixes`;
}

/** Requests of a public host that reach who does not answer them. */
export const routeRows: readonly Row[] = [
  row(
    'shop',
    [
      part('shop', 'shop', ['GET /shop/list', 'GET /shop/cart/{id}'], { prefix: '/shop' }),
      part('shop', 'cart', ['GET /shop/cart/{id}/lines'], { prefix: '/shop/cart' }),
    ],
    ['cart', ['GET /shop/cart/{cart}']],
    {
      mistake: 'swallowed-operation',
      place: `${at('cart')}.exposure.prefix`,
      message: "'/shop/cart' leads 'GET /shop/cart/{id}' of 'lab-shop' to 'lab-cart', which does not answer it",
      remedy: missing('cart'),
    },
  ),
  row(
    'books',
    [
      part('books', 'books', ['GET /books/{id}'], { prefix: '/books' }),
      part('books', 'offers', ['GET /books/offers/{id}'], { prefix: '/books/offers' }),
    ],
    ['offers', ['GET /books/offers', 'GET /books/offers/{id}']],
    {
      mistake: 'swallowed-operation',
      place: `${at('offers')}.exposure.prefix`,
      message: "'/books/offers' leads 'GET /books/offers' of 'lab-books' to 'lab-offers', which does not answer it",
      remedy: missing('offers'),
    },
  ),
  row(
    'files',
    [
      part('files', 'archive', ['GET /archive/list', 'GET /archive/app/state'], { prefix: '/archive' }),
      part('files', 'app', 'files', { prefix: '/archive/app' }),
    ],
    ['app', ['GET /archive/app/state']],
    {
      mistake: 'swallowed-operation',
      place: `${at('app')}.exposure.prefix`,
      message: "'/archive/app' leads 'GET /archive/app/state' of 'lab-archive' to 'lab-app', which does not answer it",
      remedy: missing('app'),
    },
  ),
  row(
    'split',
    [
      part('split', 'whole', ['GET /whole/list'], {
        prefix: '/whole',
        splits: [{ prefix: '/whole/part', to: 'lab-part', percent: 100 }],
      }),
      part('split', 'part', ['GET /whole/part/{id}', 'GET /whole/part/deep/{id}']),
      part('split', 'deep', ['GET /whole/part/deep'], { prefix: '/whole/part/deep' }),
    ],
    ['deep', ['GET /whole/part/deep', 'GET /whole/part/deep/{id}']],
    {
      mistake: 'swallowed-operation',
      place: `${at('deep')}.exposure.prefix`,
      message:
        "'/whole/part/deep' leads 'GET /whole/part/deep/{id}' of 'lab-part' to 'lab-deep', which does not answer it",
      remedy: missing('deep'),
    },
  ),
  row(
    'nested',
    [
      part('nested', 'outer', ['GET /outer/list'], {
        prefix: '/outer',
        splits: [
          { prefix: '/outer/middle', to: 'lab-middle', percent: 100 },
          { prefix: '/outer/middle/inner', to: 'lab-inner', percent: 100 },
        ],
      }),
      part('nested', 'middle', ['GET /outer/middle/{id}', 'GET /outer/middle/inner/{id}']),
      part('nested', 'inner', ['GET /outer/middle/inner']),
    ],
    ['inner', ['GET /outer/middle/inner', 'GET /outer/middle/inner/{id}']],
    {
      mistake: 'split-without-operation',
      place: `${at('outer')}.exposure.splits[/outer/middle/inner]`,
      message:
        "service 'lab-inner' gets 100 percent below '/outer/middle/inner' and does not answer 'GET /outer/middle/inner/{id}'",
      remedy: 'give it what is missing, or split only what all answer',
    },
  ),
  row(
    'wide',
    [
      part('wide', 'kept', ['GET /kept/list', 'GET /kept/loans', 'GET /kept/loans/{id}'], {
        prefix: '/kept',
        splits: [{ prefix: '/kept/loans', to: 'lab-lender', percent: 50 }],
      }),
      part('wide', 'lender', ['GET /{branch}/loans/{id}', 'GET /kept/loans']),
    ],
    ['lender', ['GET /kept/loans', 'GET /kept/loans/{id}']],
    {
      mistake: 'split-without-operation',
      place: `${at('kept')}.exposure.splits[/kept/loans]`,
      message: "service 'lab-lender' gets 50 percent below '/kept/loans' and does not answer 'GET /kept/loans/{id}'",
      remedy: 'give it what is missing, or split only what all answer',
    },
  ),
  row(
    'moved',
    [
      part('moved', 'monolith', ['GET /monolith/loans/{id}'], {
        prefix: '/monolith',
        splits: [{ prefix: '/monolith/loans', to: 'lab-loans', percent: 100 }],
      }),
      part('moved', 'loans', ['GET /monolith/loans/{id}']),
    ],
    ['monolith', ['GET /monolith/loans/{id}', 'GET /monolith/list']],
    {
      mistake: 'exposure-without-operation',
      place: `${at('monolith')}.exposure.prefix`,
      message:
        "of what service 'lab-monolith' answers below '/monolith' deeper prefixes of the host lead everything elsewhere",
      remedy: 'expose who answers instead, or change the deeper prefixes',
    },
  ),
  {
    mistake: 'duplicate-edge',
    place: `${at('twice')}.exposure.splits[/twice/new]`,
    message: "the split of '/twice/new' to 'lab-once' is declared twice",
    remedy: 'keep one of them, with the share of both',
    break: (e) =>
      addExposed(e, 'lab-twice', [
        part('twice', 'twice', ['GET /twice/list', 'GET /twice/new'], {
          prefix: '/twice',
          splits: [30, 20].map((percent) => ({ prefix: '/twice/new', to: 'lab-once', percent })),
        }),
        part('twice', 'once', ['GET /twice/new']),
      ]),
    mend: (e) => service(e, 'lab-twice').exposure?.splits?.pop(),
  },
  {
    mistake: 'two-spellings',
    place: `${at('lines')}.exposure.prefix`,
    message: "'/Carts' differs in case only from '/carts' of service 'lab-carts'",
    remedy: 'spell both alike, or give one of them another word',
    break: (e) =>
      addExposed(e, 'lab-case', [
        part('case', 'carts', ['GET /carts/list'], { prefix: '/carts' }),
        part('case', 'lines', ['GET /Carts/lines'], { prefix: '/Carts/lines' }),
      ]),
    mend: (e) => {
      offer(e, ['lines', ['GET /carts/lines']]);
      Object.assign(service(e, 'lab-lines').exposure ?? {}, { prefix: '/carts/lines' });
    },
  },
  {
    mistake: 'two-spellings',
    place: `${at('tills')}.exposure.splits[/tills/Old]`,
    message: "'/tills/Old' differs in case only from '/tills/old' of a split of service 'lab-tills'",
    remedy: 'spell both alike, or give one of them another word',
    break: (e) =>
      addExposed(e, 'lab-tills', [
        part('tills', 'tills', ['GET /tills/list'], {
          prefix: '/tills',
          splits: [
            { prefix: '/tills/old', to: 'lab-old-tills', percent: 100 },
            { prefix: '/tills/Old', to: 'lab-older-tills', percent: 100 },
          ],
        }),
        part('tills', 'old-tills', ['GET /tills/old/{id}']),
        part('tills', 'older-tills', ['GET /tills/Old/{id}']),
      ]),
    mend: (e) => service(e, 'lab-tills').exposure?.splits?.pop(),
  },
  {
    mistake: 'two-spellings',
    place: `${at('desk')}.operations.Op1`,
    message: "'/desk/Till' differs in case only from '/desk/till' of service 'lab-till'",
    remedy: 'spell both alike, or give one of them another word',
    break: (e) =>
      addExposed(e, 'lab-desk', [
        part('desk', 'desk', ['GET /desk/list', 'GET /desk/Till/{id}'], { prefix: '/desk' }),
        part('desk', 'till', ['GET /desk/till/{id}'], { prefix: '/desk/till' }),
      ]),
    mend: (e) => offer(e, ['desk', ['GET /desk/list', 'GET /desk/drawer/{id}']]),
  },
  {
    mistake: 'overlapping-call',
    place: `${at('reader')}.calls[lab-shelf].operations[Op0]`,
    message: "'GET /{kind}/export' takes 'GET /things/Export' of operation 'Op1' too, which is not called",
    remedy: "list 'Op1' as well, or give it a path that the other does not take",
    break: (e) =>
      addExposed(e, 'lab-shelf', [
        part('shelf', 'shelf', ['GET /{kind}/export', 'GET /things/Export'], { prefix: '/' }),
        { ...part('shelf', 'reader', []), calls: [{ to: 'lab-shelf', operations: ['Op0'], mode: 'hard' }] },
      ]),
    mend: (e) => offer(e, ['shelf', ['GET /{kind}/export', 'GET /things/all/Export']]),
  },
];
