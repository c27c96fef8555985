import type { Contracts } from '../../specification/unit';

/** What the industry applications offer: schools, hospitals, farms. */
export const industry = {
  'school-fees': {
    ListFees: { http: 'GET /v1/users/{user}/fees', idempotent: true, timeoutMs: 2000 },
    PayFee: { http: 'POST /v1/fees/{fee}/payments', idempotent: false, timeoutMs: 4500 },
    RegisterFees: { http: 'PUT /v1/terms/{term}/fees', idempotent: true, timeoutMs: 3000 },
  },
  'medical-payment': {
    GetBill: { http: 'GET /v1/bills/{bill}', idempotent: true, timeoutMs: 2500 },
    PayBill: { http: 'POST /v1/bills/{bill}/payments', idempotent: false, timeoutMs: 4500 },
  },
  'agricultural-subsidy': {
    ListGrants: { idempotent: true, timeoutMs: 2500 },
    PayOut: { idempotent: false, timeoutMs: 5000 },
  },
} as const satisfies Contracts;
