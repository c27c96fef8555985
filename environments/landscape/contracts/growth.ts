import type { Contracts } from '../../specification/unit';

/** What is offered around the growth of the bank. */
export const growth = {
  marketing: {
    ListOffers: { http: 'GET /v1/users/{user}/offers', idempotent: true, timeoutMs: 1000 },
    ListCampaigns: { http: 'GET /v1/campaigns', idempotent: true, timeoutMs: 600 },
    RedeemVoucher: { http: 'POST /v1/vouchers/{voucher}/redemptions', idempotent: false, timeoutMs: 800 },
  },
  'audience-report': {
    StartReport: { http: 'POST /v1/reports', idempotent: false, timeoutMs: 2000 },
    GetReport: { http: 'GET /v1/reports/{report}', idempotent: true, timeoutMs: 800 },
  },
} as const satisfies Contracts;
