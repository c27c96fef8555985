import { nanosecondsOf } from '../duration';

/**
 * Fields that a reading understands: each by its name, a list of the values that it understands, a test or the bounds of
 * them, or `true` for whatever stands there. Lists are read item by item.
 */
export type Known =
  | true
  | Bounds
  | readonly unknown[]
  | ((value: unknown) => boolean)
  | { readonly [field: string]: Known };

/** The least and the most that a value may be: numbers, or times as Istio writes them. */
export class Bounds {
  private constructor(
    private readonly text: string,
    /** Whether a value is within them. */
    public readonly hold: (value: unknown) => boolean,
  ) {}

  /** Whole numbers from `least` to `most`. */
  public static ofNumber(least: number, most: number): Bounds {
    return new Bounds(
      `${least} to ${most}`,
      (value) => Number.isInteger(value) && isBetween(least, Number(value), most),
    );
  }

  /** Times from `least` to `most`. */
  public static ofTime(least: string, most: string): Bounds {
    const [from = 0, to = 0] = [nanosecondsOf(least), nanosecondsOf(most)];
    return new Bounds(`${least} to ${most}`, (value) => {
      const time = typeof value === 'string' ? nanosecondsOf(value) : undefined;
      return time !== undefined && isBetween(from, time, to);
    });
  }

  /** `10ms to 60s`. */
  public toString(): string {
    return this.text;
  }
}

function isBetween(least: number, value: number, most: number): boolean {
  return least <= value && value <= most;
}

/** Places of fields below `value`, and values, that the reading does not understand: `.http[0].mirror`. */
export function unreadFields(value: unknown, known: Known): readonly string[] {
  const places: string[] = [];
  collect(value, known, '', places);
  return places;
}

function collect(value: unknown, known: Known, place: string, places: string[]): void {
  if (known === true || value === undefined || value === null) {
    return;
  }
  if (known instanceof Bounds) {
    if (!known.hold(value)) {
      places.push(`${place}: ${JSON.stringify(value)} (${known})`);
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      collect(item, known, `${place}[${index}]`, places);
    }
  } else if (isList(known) || typeof known === 'function' || typeof value !== 'object') {
    if (!isAmong(value, known)) {
      places.push(`${place}: ${JSON.stringify(value)}`);
    }
  } else {
    for (const [name, field] of Object.entries(value)) {
      if (Object.hasOwn(known, name)) {
        collect(field, known[name] as Known, `${place}.${name}`, places);
      } else {
        places.push(`${place}.${name}`);
      }
    }
  }
}

function isAmong(value: unknown, known: Exclude<Known, true | Bounds>): boolean {
  return isList(known) ? known.includes(value) : typeof known === 'function' && known(value);
}

/** Places of fields that a reading knows and `value` does not say: `.http.idleTimeout`. */
export function unsaidFields(value: unknown, known: Known, place = ''): readonly string[] {
  if (value === undefined || value === null) {
    return [place];
  }
  if (known === true || known instanceof Bounds || typeof known === 'function' || isList(known)) {
    return [];
  }
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.entries(known).flatMap(([name, field]) => unsaidFields(fields[name], field, `${place}.${name}`));
}

function isList(known: Known): known is readonly unknown[] {
  return Array.isArray(known);
}
