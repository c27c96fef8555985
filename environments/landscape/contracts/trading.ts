import type { Contracts } from '../../specification/unit';

/** What is offered around what the bank sells: products, trades in them, and orders of goods. */
export const trading = {
  product: {
    GetProduct: { http: 'GET /v1/products/{product}', idempotent: true, timeoutMs: 600 },
    ListProducts: { http: 'GET /v1/products', idempotent: true, timeoutMs: 800 },
  },
  trade: {
    PlaceTrade: { http: 'POST /v1/trades', idempotent: false, timeoutMs: 4500 },
    GetTrade: { http: 'GET /v1/trades/{trade}', idempotent: true, timeoutMs: 800 },
    GetPosition: { http: 'GET /v1/users/{user}/position', idempotent: true, timeoutMs: 1000 },
  },
  order: {
    PlaceOrder: { http: 'POST /v1/orders', idempotent: false, timeoutMs: 5500 },
    CancelOrder: { http: 'DELETE /v1/orders/{order}', idempotent: true, timeoutMs: 2500 },
    GetOrder: { http: 'GET /v1/orders/{order}', idempotent: true, timeoutMs: 800 },
    ListOrders: { http: 'GET /v1/orders', idempotent: true, timeoutMs: 1000 },
  },
} as const satisfies Contracts;
