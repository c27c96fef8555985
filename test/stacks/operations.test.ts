import type { PlacedService } from '../../environments/register/placed-service';
import { planOf } from '../../environments/register/plan';
import type { Operation, Service } from '../../environments/specification/landscape';
import { operationsOf } from '../../stacks/kubernetes/operations';
import { dev } from '../environments/sample-environments';

function operations(unit: string, name: string, declared: Record<string, Operation>) {
  const [placed] = planOf(dev, dev.clusters[0] as (typeof dev.clusters)[0]).services.values();
  const service: Service = { ...(placed as PlacedService).service, name, operations: declared };
  return operationsOf({
    ...(placed as PlacedService),
    unit: { ...(placed as PlacedService).unit, name: unit },
    service,
  });
}

describe('the operations of a service', () => {
  test('have the path of their RPC, or what the contract says', () => {
    const made = operations('risk-engine', 'score-2-cards', {
      GetScore: { idempotent: true, timeoutMs: 900 },
      ReadScore: { http: 'GET /scores/v1/{user}', idempotent: true, timeoutMs: 900 },
    });

    expect(made.map(({ name, method, path }) => [name, method, path])).toEqual([
      ['GetScore', 'POST', '/terrace.risk_engine.v1.Score2Cards/GetScore'],
      ['ReadScore', 'GET', '/scores/v1/{user}'],
    ]);
  });

  test('are tried again once where that does no harm, unless the contract says otherwise', () => {
    const made = operations('risk', 'score', {
      Read: { idempotent: true, timeoutMs: 901 },
      Write: { idempotent: false, timeoutMs: 900 },
      Search: { idempotent: true, timeoutMs: 900, retries: { attempts: 2, perTryTimeoutMs: 300 } },
    });

    expect(made.map(({ retryAttempts, perTryTimeout }) => [retryAttempts, perTryTimeout.toMilliseconds()])).toEqual([
      [1, 450],
      [0, 450],
      [2, 300],
    ]);
  });
});
