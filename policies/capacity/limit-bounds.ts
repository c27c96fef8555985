import { type Amounts, Quantity } from '../quantity';
import { type Held, layered } from './admitted-pod';
import type { LimitItem } from './limit-defaults';
import { amountText } from './wording';

/** The bounds of a LimitRange that admission finds broken, in words: `requests 10m of cpu, at least 50m are demanded`. */
export function brokenBounds(item: LimitItem, held: Held): readonly string[] {
  return [
    ...each(item.min, held, belowLeast),
    ...each(item.max, held, aboveGreatest),
    ...each(item.maxLimitRequestRatio, held, beyondRatio),
  ];
}

/**
 * Requests beyond their limit, which a default may have set, in words.
 *
 * @param untold resources that are left out
 */
export function aboveLimit({ requests, limits }: Held, ...untold: readonly string[]): readonly string[] {
  return [...requests].flatMap(([resource, request]) => {
    const limit = untold.includes(resource) ? undefined : limits.get(resource);
    return limit && request.compare(limit) > 0
      ? [`requests ${amountText(request, resource)} of ${resource}, and its limit is ${amountText(limit, resource)}`]
      : [];
  });
}

interface Compared {
  readonly resource: string;
  readonly bound: Quantity;
  readonly request: Quantity | undefined;
  readonly limit: Quantity | undefined;
}

function each(bounds: Amounts = {}, held: Held, broken: (compared: Compared) => string | undefined): string[] {
  return [...layered(bounds)].flatMap(([resource, bound]) => {
    const [request, limit] = [held.requests.get(resource), held.limits.get(resource)];
    return broken({ resource, bound, request, limit }) ?? [];
  });
}

function belowLeast({ resource, bound, request, limit }: Compared): string | undefined {
  const least = `at least ${amountText(bound, resource)} are demanded`;
  if (!request) {
    return `requests no ${resource}, ${least}`;
  }
  if (request.compare(bound) < 0) {
    return `requests ${amountText(request, resource)} of ${resource}, ${least}`;
  }
  return limit && limit.compare(bound) < 0
    ? `has a limit of ${amountText(limit, resource)} of ${resource}, ${least}`
    : undefined;
}

function aboveGreatest({ resource, bound, request, limit }: Compared): string | undefined {
  const most = `at most ${amountText(bound, resource)} are admitted`;
  if (!limit) {
    return `has no limit of ${resource}, ${most}`;
  }
  if (limit.compare(bound) > 0) {
    return `has a limit of ${amountText(limit, resource)} of ${resource}, ${most}`;
  }
  return request && request.compare(bound) > 0
    ? `requests ${amountText(request, resource)} of ${resource}, ${most}`
    : undefined;
}

function beyondRatio({ resource, bound, request, limit }: Compared): string | undefined {
  const most = `at most ${bound} times its request is admitted`;
  if (!request || !limit || isZero(request) || isZero(limit)) {
    return `lacks a request or a limit of ${resource}, of which ${most}`;
  }
  const admitted = new Quantity(request.numerator * bound.numerator, request.denominator * bound.denominator);
  return limit.compare(admitted) > 0
    ? `has a limit of ${amountText(limit, resource)} of ${resource} and requests ${amountText(request, resource)}, ${most}`
    : undefined;
}

function isZero(quantity: Quantity): boolean {
  return quantity.compare(Quantity.zero) === 0;
}
