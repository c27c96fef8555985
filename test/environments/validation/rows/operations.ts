import type { EnvironmentSpec } from '../../../../environments/specification/environment';
import type { Operation } from '../../../../environments/specification/landscape';
import { addService, dropService } from '../additions';
import { type Draft, entry, listOf, misfit, service } from '../edit';
import type { Row } from '../row';

const BFF = 'landscape.units[portal].services[portal-bff]';
const WEB = 'landscape.units[portal].services[web]';
const PAYMENT = 'landscape.units[pay].services[payment]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const NOTICE = 'landscape.units[notice].services[notice]';
const SUITE = 'landscape.units[suite].services[suite]';
const LOANS = 'landscape.units[loans].services[loans]';

/** An operation whose path proxies and servers do not read alike. */
function unclearPath(name: string, http: Operation['http'], message: string, remedy: string, mended: string): Row {
  return {
    mistake: 'malformed-path',
    place: `${BFF}.operations.${name}`,
    message: `'${http}' ${message}`,
    remedy,
    break: (e) => {
      Object.assign(service(e, 'portal-bff').operations ?? {}, { [name]: { http, idempotent: true, timeoutMs: 9000 } });
    },
    mend: (e) => {
      entry(service(e, 'portal-bff').operations, name).http = misfit(mended);
    },
  };
}

function offer(e: Draft<EnvironmentSpec>, name: string, operations: Record<string, Operation['http']>): void {
  for (const [operation, http] of Object.entries(operations)) {
    Object.assign(service(e, name).operations ?? {}, { [operation]: { http, idempotent: true, timeoutMs: 900 } });
  }
}

function callNotice(e: Draft<EnvironmentSpec>, ...operations: string[]): void {
  listOf(service(e, 'suite'), 'calls').unshift({ to: 'notice', operations, mode: 'soft', degraded: 'silence' });
}

/** What services offer. */
export const operationRows: readonly Row[] = [
  unclearPath(
    'Up',
    'GET /api/../admin',
    "has the segment '..', which is resolved before anything is compared",
    'write the resolved path',
    'GET /admin',
  ),
  unclearPath(
    'Here',
    'GET /api/./admin',
    "has the segment '.', which is resolved before anything is compared",
    'write the resolved path',
    'GET /api/admin',
  ),
  unclearPath(
    'Encoded',
    'GET /api/%2Fadmin',
    "has the encoded character '%2F'",
    'use characters that need no encoding',
    'GET /api/encoded',
  ),
  unclearPath(
    'Versioned',
    'GET /api/{id};v=1/parts',
    'is not a method and a path',
    "write it like 'GET /v1/orders/{id}', a '{name}' for a whole segment, without query",
    'GET /api/{id}/parts',
  ),
  unclearPath(
    'Parameter',
    'GET /api/parts;v=1/all',
    "has the parameter ';v=1', which servers cut off",
    "end the segment before the ';'",
    'GET /api/parts/all',
  ),
  unclearPath('Empty', 'GET /api//list', 'has an empty segment', "write one '/' between segments", 'GET /api/list'),
  unclearPath('Open', 'GET /api/open/', "ends in '/'", "write 'GET /api/open'", 'GET /api/open'),
  unclearPath(
    'Twice',
    'GET /api/{id}/of/{id}',
    "has '{id}' twice",
    'give each segment a name of its own',
    'GET /api/{id}/of/{owner}',
  ),
  unclearPath(
    'Colon',
    'DELETE /api/parts/:id',
    "has the segment ':id', which is no parameter",
    "write '{id}' for a whole segment",
    'DELETE /api/parts/{id}',
  ),
  unclearPath(
    'TakenColon',
    'GET /api/lists/{id}/of/:id',
    "has the segment ':id', which is no parameter",
    "write a name other than 'id' in braces, for a whole segment",
    'GET /api/lists/{id}/of/{owner}',
  ),
  unclearPath(
    'TwoColons',
    'GET /api/shares/:id/of/:id',
    "has the segment ':id', which is no parameter",
    "write a name other than 'id' in braces, for a whole segment",
    'GET /api/shares/{part}/of/{owner}',
  ),
  unclearPath(
    'TakenOddColon',
    'POST /api/names/{name}/of/:part-id',
    "has the segment ':part-id', which is no parameter",
    "write a name other than 'name' in braces, for a whole segment",
    'POST /api/names/{name}/of/{part}',
  ),
  unclearPath(
    'OddColon',
    'POST /api/:part-id/orders:approve',
    "has the segment ':part-id', which is no parameter",
    "write '{name}' for a whole segment",
    'POST /api/{name}/orders:approve',
  ),
  {
    mistake: 'malformed-path',
    place: 'landscape.units[lengthy].services[lengthy].operations.Get',
    message: `'GET /${'x'.repeat(75)}…' has 1025 characters`,
    remedy: 'write a path of at most 1024 characters',
    break: (e) => addLengthy(e, 1025),
    mend: (e) => {
      dropService(e, 'lengthy');
      addLengthy(e, 1024);
    },
  },
  {
    mistake: 'two-spellings',
    place: `${NOTICE}.operations.SendLoud`,
    message: "'/V1' differs in case only from '/v1' of operation 'Send'",
    remedy: 'spell both alike, or give one of them another word',
    break: (e) => offer(e, 'notice', { SendLoud: 'POST /V1/Notices' }),
    mend: (e) => offer(e, 'notice', { SendLoud: 'POST /v1/loud-notices' }),
  },
  {
    mistake: 'ambiguous-path',
    place: `${NOTICE}.operations.GetOpen`,
    message:
      "'GET /books/open/state' is asked of it and of operation 'GetState': '/books/open/{id}' is not more specific than '/books/{id}/state'",
    remedy: "make 'GET /books/open/state' an operation of its own, or tell the paths apart",
    break: (e) => offer(e, 'notice', { GetState: 'GET /books/{id}/state', GetOpen: 'GET /books/open/{id}' }),
    mend: (e) => offer(e, 'notice', { GetOpenState: 'GET /books/open/state' }),
  },
  {
    mistake: 'overlapping-call',
    place: `${SUITE}.calls[notice].operations[SendTo]`,
    message:
      "'POST /v1/notices/{user}' takes 'POST /v1/notices/everybody' of operation 'SendAll' too, which is not called",
    remedy: "list 'SendAll' as well, or give it a path that the other does not take",
    break: (e) => {
      offer(e, 'notice', { SendTo: 'POST /v1/notices/{user}', SendAll: 'POST /v1/notices/everybody' });
      callNotice(e, 'SendTo');
    },
    mend: (e) => callNotice(e, 'SendAll'),
  },
  {
    mistake: 'overlapping-call',
    place: `${SUITE}.calls[notice].operations[HasLetter]`,
    message: "'HEAD /v1/letters/{id}' takes 'GET /v1/letters/export' of operation 'Export' too, which is not called",
    remedy: "list 'Export' as well, or give it a path that the other does not take",
    break: (e) => {
      offer(e, 'notice', { HasLetter: 'HEAD /v1/letters/{id}', Export: 'GET /v1/letters/export' });
      callNotice(e, 'HasLetter');
    },
    mend: (e) => offer(e, 'notice', { Export: 'GET /v1/letters/all/export' }),
  },
  {
    mistake: 'malformed-operation-name',
    place: `${LEDGER}.operations.Get-Balance`,
    message: "'Get-Balance' cannot name an RPC",
    remedy: "use letters, digits and '_', a letter first, at most 63 characters",
    break: (e) => {
      service(e, 'ledger').operations = {
        ...service(e, 'ledger').operations,
        'Get-Balance': { idempotent: true, timeoutMs: 9000 },
      };
    },
    mend: (e) => {
      delete service(e, 'ledger').operations?.['Get-Balance'];
    },
  },
  {
    mistake: 'unexposed-front-end',
    place: 'landscape.units[lab-hidden].services[lab-hidden]',
    message: "no way leads to front end 'lab-hidden'",
    remedy: "expose it under a public host in 'exposure', or remove it",
    break: (e) => addService(e, { name: 'lab-hidden', runtime: 'spa' }),
    mend: (e) => dropService(e, 'lab-hidden'),
  },
  {
    mistake: 'operation-on-front-end',
    place: `${WEB}.operations`,
    message: "front end 'web' offers 'Show'",
    remedy: 'move its operations to its back end',
    break: (e) => {
      service(e, 'web').operations = { Show: { http: 'GET /', idempotent: true, timeoutMs: 100 } };
    },
    mend: (e) => {
      delete service(e, 'web').operations;
    },
  },
  {
    mistake: 'operation-without-path',
    place: `${NOTICE}.operations.Cancel`,
    message: "operation 'Cancel' has no method and path",
    remedy: "give 'http', like 'GET /v1/orders/{id}'",
    break: (e) => {
      Object.assign(service(e, 'notice').operations ?? {}, { Cancel: { idempotent: true, timeoutMs: 9000 } });
    },
    mend: (e) => {
      entry(service(e, 'notice').operations, 'Cancel').http = 'DELETE /v1/notices/{id}';
    },
  },
  {
    mistake: 'path-on-grpc',
    place: `${PAYMENT}.operations.ListTransfers`,
    message: "operation 'ListTransfers' of a gRPC service has the path 'GET /transfers'",
    remedy: "remove 'http'; the name of the RPC is the path",
    break: (e) => {
      Object.assign(service(e, 'payment').operations ?? {}, {
        ListTransfers: { http: 'GET /transfers', idempotent: true, timeoutMs: 9000 },
      });
    },
    mend: (e) => {
      delete entry(service(e, 'payment').operations, 'ListTransfers').http;
    },
  },
  {
    mistake: 'malformed-path',
    place: `${LOANS}.operations.FindLoans`,
    message: "'GET loans?state=open' is not a method and a path",
    remedy: "write it like 'GET /v1/orders/{id}', a '{name}' for a whole segment, without query",
    break: (e) => {
      Object.assign(service(e, 'loans').operations ?? {}, {
        FindLoans: { http: 'GET loans?state=open', idempotent: true, timeoutMs: 9000 },
      });
    },
    mend: (e) => {
      entry(service(e, 'loans').operations, 'FindLoans').http = 'GET /loans';
    },
  },
  {
    mistake: 'shared-path',
    place: `${LOANS}.operations.GetDebt`,
    message: "'GET /loans/{debtor}' is the path of operation 'GetLoan' too",
    remedy: 'give each operation a path of its own',
    break: (e) => {
      Object.assign(service(e, 'loans').operations ?? {}, {
        GetDebt: { http: 'GET /loans/{debtor}', idempotent: true, timeoutMs: 9000 },
      });
    },
    mend: (e) => {
      entry(service(e, 'loans').operations, 'GetDebt').http = 'GET /loans/{debtor}/debt';
    },
  },
  {
    mistake: 'retries-beyond-deadline',
    place: `${PAYMENT}.operations.GetTransfer.retries`,
    message: '4 tries of 150 ms take 600 ms, the deadline is 500 ms',
    remedy: "lower 'attempts' or 'perTryTimeoutMs'",
    break: (e) => {
      entry(service(e, 'payment').operations, 'GetTransfer').retries = { attempts: 3, perTryTimeoutMs: 150 };
    },
    mend: (e) => {
      entry(service(e, 'payment').operations, 'GetTransfer').retries = { attempts: 3, perTryTimeoutMs: 125 };
    },
  },
  {
    mistake: 'retries-not-idempotent',
    place: `${PAYMENT}.operations.Transfer.retries`,
    message: "operation 'Transfer' is not idempotent and retried 1×",
    remedy: "remove 'retries', or make the operation idempotent",
    break: (e) => {
      entry(service(e, 'payment').operations, 'Transfer').retries = { attempts: 1, perTryTimeoutMs: 1000 };
    },
    mend: (e) => {
      delete entry(service(e, 'payment').operations, 'Transfer').retries;
    },
  },
];

function addLengthy(e: Draft<EnvironmentSpec>, length: number): void {
  const http = `GET /${'x'.repeat(length - 1)}` as const;
  addService(e, {
    name: 'lengthy',
    runtime: 'java-spring',
    operations: { Get: { http, idempotent: true, timeoutMs: 900 } },
  });
}
