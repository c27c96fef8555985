import { Lazy } from 'cdk8s';

/**
 * A value that is produced when the manifest is written, after every grant was made. The producer sorts what it
 * collected, so the order of calls cannot change a manifest.
 */
export function lazy<T>(produce: () => T): T {
  return Lazy.any({ produce }) as T;
}
