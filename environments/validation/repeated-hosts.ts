import { quote } from './place';
import type { Problem } from './problem';

/** A host and where it is written. */
export interface PlacedHost {
  /** Where it is told. */
  readonly place: string;
  /** Name in the DNS, with the port where that tells two apart. */
  readonly host: string;
}

/** Finds hosts that stand at two places; the later one is told. */
export function* repeatedHosts(hosts: readonly PlacedHost[]): Iterable<Problem> {
  const seen = new Map<string, string>();
  for (const { place, host } of hosts) {
    const first = seen.get(host);
    if (first === undefined) {
      seen.set(host, place);
    } else if (first !== place) {
      yield {
        mistake: 'duplicate-host',
        place,
        message: `host ${quote(host)} is ${first} too`,
        remedy: 'give each a host of its own, or merge them',
      };
    }
  }
}
