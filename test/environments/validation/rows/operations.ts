import { entry, service } from '../edit';
import type { Row } from '../row';

const WEB = 'landscape.units[portal].services[web]';
const PAYMENT = 'landscape.units[pay].services[payment]';
const LEDGER = 'landscape.units[ledger].services[ledger]';
const NOTICE = 'landscape.units[notice].services[notice]';
const LOANS = 'landscape.units[loans].services[loans]';

/** What services offer. */
export const operationRows: readonly Row[] = [
  {
    mistake: 'malformed-operation-name',
    place: `${LEDGER}.operations.Get-Balance`,
    message: "'Get-Balance' cannot name an RPC",
    remedy: "use letters, digits and '_', a letter first",
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
