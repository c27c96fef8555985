import type { Contracts } from '../../specification/unit';

/** What is offered around money. Only the core adapter knows balances and makes postings; the others ask it. */
export const money = {
  'core-adapter': {
    GetBalance: { idempotent: true, timeoutMs: 800 },
    ListEntries: { idempotent: true, timeoutMs: 1200 },
    OpenAccount: { idempotent: false, timeoutMs: 2000 },
    OpenLoan: { idempotent: false, timeoutMs: 2000 },
    GetLoanBalance: { idempotent: true, timeoutMs: 800 },
    PostEntries: { idempotent: false, timeoutMs: 1500 },
    GetPosting: { idempotent: true, timeoutMs: 800 },
    ListPostings: { idempotent: true, timeoutMs: 3000, retries: { attempts: 1, perTryTimeoutMs: 1500 } },
  },
  account: {
    GetAccount: { idempotent: true, timeoutMs: 1000 },
    ListAccounts: { idempotent: true, timeoutMs: 1200 },
    GetBalance: { idempotent: true, timeoutMs: 1000 },
    ListEntries: { idempotent: true, timeoutMs: 1500 },
    OpenAccount: { idempotent: false, timeoutMs: 2500 },
  },
  'account-statement': {
    CreateStatement: { http: 'POST /v1/statements', idempotent: false, timeoutMs: 3000 },
    GetStatement: { http: 'GET /v1/statements/{statement}', idempotent: true, timeoutMs: 1500 },
  },
  payment: {
    CreatePayment: { idempotent: false, timeoutMs: 3000 },
    CancelPayment: { idempotent: false, timeoutMs: 2000 },
    GetPayment: { idempotent: true, timeoutMs: 800, retries: { attempts: 2, perTryTimeoutMs: 250 } },
    ListPayments: { idempotent: true, timeoutMs: 1000 },
  },
  'payment-clearing': {
    GetTransfer: { idempotent: true, timeoutMs: 600 },
    RepeatTransfer: { idempotent: false, timeoutMs: 4000 },
  },
  reconciliation: {
    StartReconciliation: { http: 'POST /v1/reconciliations', idempotent: false, timeoutMs: 5000 },
    GetReport: { http: 'GET /v1/reconciliations/{day}', idempotent: true, timeoutMs: 1000 },
  },
} as const satisfies Contracts;
