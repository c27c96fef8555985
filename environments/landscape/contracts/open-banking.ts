import type { Contracts } from '../../specification/unit';

/** What other banks and firms may ask for with a customer's consent. */
export const openBanking = {
  consent: {
    CreateConsent: { http: 'POST /open-banking/v1/consents', idempotent: false, timeoutMs: 2500 },
    GetConsent: { http: 'GET /open-banking/v1/consents/{consent}', idempotent: true, timeoutMs: 800 },
    RevokeConsent: { http: 'DELETE /open-banking/v1/consents/{consent}', idempotent: true, timeoutMs: 1000 },
    CheckConsent: { http: 'GET /internal/v1/consents/{consent}/check', idempotent: true, timeoutMs: 400 },
  },
  'account-information': {
    ListAccounts: { http: 'GET /open-banking/v1/accounts', idempotent: true, timeoutMs: 2000 },
    GetBalance: { http: 'GET /open-banking/v1/accounts/{account}/balance', idempotent: true, timeoutMs: 2000 },
    ListEntries: { http: 'GET /open-banking/v1/accounts/{account}/entries', idempotent: true, timeoutMs: 2500 },
  },
  'payment-initiation': {
    InitiatePayment: { http: 'POST /open-banking/v1/payments', idempotent: false, timeoutMs: 4500 },
    GetPayment: { http: 'GET /open-banking/v1/payments/{payment}', idempotent: true, timeoutMs: 1500 },
  },
} as const satisfies Contracts;
