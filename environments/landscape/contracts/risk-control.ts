import type { Contracts } from '../../specification/unit';

/** What is offered against fraud and loss. */
export const riskControl = {
  risk: {
    AssessPayment: { idempotent: true, timeoutMs: 400, retries: { attempts: 1, perTryTimeoutMs: 200 } },
    AssessTrade: { idempotent: true, timeoutMs: 400, retries: { attempts: 1, perTryTimeoutMs: 200 } },
    AssessCustomer: { idempotent: true, timeoutMs: 1500 },
    GetAssessment: { idempotent: true, timeoutMs: 500 },
  },
  'risk-model-check': {
    StartCheck: { http: 'POST /v1/checks', idempotent: false, timeoutMs: 2000 },
    GetCheck: { http: 'GET /v1/checks/{check}', idempotent: true, timeoutMs: 800 },
  },
} as const satisfies Contracts;
