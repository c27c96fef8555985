import type { Contracts } from '../../specification/unit';

/** What consumer finance offers. It orchestrates: loan balances and postings stay with the core. */
export const lending = {
  origination: {
    Apply: { http: 'POST /v1/applications', idempotent: false, timeoutMs: 6000 },
    Accept: { http: 'POST /v1/applications/{application}/acceptance', idempotent: false, timeoutMs: 5000 },
    GetApplication: { http: 'GET /v1/applications/{application}', idempotent: true, timeoutMs: 800 },
  },
  scoring: {
    Score: { idempotent: true, timeoutMs: 4000, retries: { attempts: 1, perTryTimeoutMs: 2000 } },
  },
  servicing: {
    OpenLoan: { http: 'POST /v1/loans', idempotent: false, timeoutMs: 3000 },
    GetLoan: { http: 'GET /v1/loans/{loan}', idempotent: true, timeoutMs: 1200 },
    ListLoans: { http: 'GET /v1/loans', idempotent: true, timeoutMs: 1500 },
  },
  repayment: {
    Repay: { idempotent: false, timeoutMs: 6500 },
    GetRepayment: { idempotent: true, timeoutMs: 800 },
  },
} as const satisfies Contracts;
