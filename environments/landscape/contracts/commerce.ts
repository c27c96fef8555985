import type { Contracts } from '../../specification/unit';

/**
 * What is offered around the shop.
 *
 * The merchant suite still answers the paths of the catalogue and the cart, for it is split step by step: both sides of
 * a split must know the same paths.
 */
export const commerce = {
  catalogue: {
    ListItems: { http: 'GET /catalogue/v1/items', idempotent: true, timeoutMs: 800 },
    GetItem: { http: 'GET /catalogue/v1/items/{item}', idempotent: true, timeoutMs: 500 },
    ReserveStock: { http: 'POST /internal/v1/reservations', idempotent: false, timeoutMs: 800 },
  },
  cart: {
    GetCart: { http: 'GET /cart/v1/carts/{cart}', idempotent: true, timeoutMs: 800 },
    AddItem: { http: 'PUT /cart/v1/carts/{cart}/items/{item}', idempotent: true, timeoutMs: 1200 },
    Checkout: { http: 'POST /cart/v1/carts/{cart}/checkout', idempotent: false, timeoutMs: 6500 },
  },
  'merchant-suite': {
    ListItems: { http: 'GET /catalogue/v1/items', idempotent: true, timeoutMs: 2000 },
    GetItem: { http: 'GET /catalogue/v1/items/{item}', idempotent: true, timeoutMs: 2000 },
    GetCart: { http: 'GET /cart/v1/carts/{cart}', idempotent: true, timeoutMs: 2000 },
    AddItem: { http: 'PUT /cart/v1/carts/{cart}/items/{item}', idempotent: true, timeoutMs: 2500 },
    Checkout: { http: 'POST /cart/v1/carts/{cart}/checkout', idempotent: false, timeoutMs: 8000 },
    ListSettlements: { http: 'GET /merchants/v1/settlements', idempotent: true, timeoutMs: 3000 },
    RequestSettlement: { http: 'POST /merchants/v1/settlements', idempotent: false, timeoutMs: 5000 },
    UpdateMerchant: { http: 'PUT /merchants/v1/merchants/{merchant}', idempotent: true, timeoutMs: 3000 },
  },
} as const satisfies Contracts;
