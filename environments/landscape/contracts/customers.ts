import type { Contracts } from '../../specification/unit';

/** What is offered around the customer: the user, what is said to them, and what they read. */
export const customers = {
  user: {
    GetUser: { idempotent: true, timeoutMs: 600, retries: { attempts: 2, perTryTimeoutMs: 200 } },
    CreateUser: { idempotent: false, timeoutMs: 1200 },
    UpdateContact: { idempotent: true, timeoutMs: 800 },
  },
  onboarding: {
    StartOnboarding: { http: 'POST /v1/onboardings', idempotent: false, timeoutMs: 8000 },
    GetOnboarding: { http: 'GET /v1/onboardings/{onboarding}', idempotent: true, timeoutMs: 800 },
  },
  message: {
    SendMessage: { http: 'POST /v1/messages', idempotent: false, timeoutMs: 1500 },
    ListMessages: { http: 'GET /v1/users/{user}/messages', idempotent: true, timeoutMs: 800 },
  },
  'one-time-code': {
    SendCode: { idempotent: false, timeoutMs: 1000 },
    VerifyCode: { idempotent: false, timeoutMs: 500 },
  },
  content: {
    GetPage: { http: 'GET /v1/pages/{page}', idempotent: true, timeoutMs: 500 },
    ListArticles: { http: 'GET /v1/articles', idempotent: true, timeoutMs: 600 },
    PublishArticle: { http: 'PUT /v1/articles/{article}', idempotent: true, timeoutMs: 1500 },
  },
  'content-import': {
    StartImport: { http: 'POST /v1/imports', idempotent: false, timeoutMs: 2000 },
    GetImport: { http: 'GET /v1/imports/{import}', idempotent: true, timeoutMs: 500 },
  },
} as const satisfies Contracts;
