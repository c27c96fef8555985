import type { Duration } from 'cdk8s';

/** A time as Istio writes it: `1.5s`. */
export function seconds(duration: Duration): string {
  return `${duration.toMilliseconds() / 1000}s`;
}
