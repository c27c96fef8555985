import { nanosecondsOf } from './duration';

/**
 * Fields that a reading understands: each by its name, a list of the values that it understands, a test of them, or
 * `true` for whatever stands there. Lists are read item by item.
 */
export type Known = true | Values | readonly unknown[] | { readonly [field: string]: Known };

/** Name under which a reading says what it understands of all fields that it does not name. */
export const others = '*';

/** A test of values, and the words for those that pass. */
export class Values {
  private constructor(
    private readonly text: string,
    /** Whether a value is among them. */
    public readonly include: (value: unknown) => boolean,
  ) {}

  /** Whole numbers from `least` to `most`. */
  public static ofNumber(least: number, most: number): Values {
    return new Values(
      `${least} to ${most}`,
      (value) => Number.isInteger(value) && isBetween(least, Number(value), most),
    );
  }

  /** Times from `least` to `most`, as Istio writes them. */
  public static ofTime(least: string, most: string): Values {
    const [from = 0, to = 0] = [nanosecondsOf(least), nanosecondsOf(most)];
    return new Values(`${least} to ${most}`, (value) => {
      const time = typeof value === 'string' ? nanosecondsOf(value) : undefined;
      return time !== undefined && isBetween(from, time, to);
    });
  }

  /**
   * Texts that an expression matches whole.
   *
   * @param text the words for them
   */
  public static ofText(text: string, expression: string): Values {
    const whole = new RegExp(`^(?:${expression})$`);
    return new Values(text, (value) => typeof value === 'string' && whole.test(value));
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
  collect(value, known, places);
  return places;
}

/** Adds places from `value` on; where one was found, what stands around it says how to get there. */
function collect(value: unknown, known: Known, places: string[]): void {
  if (known === true || value === undefined || value === null) {
    return;
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      const before = places.length;
      collect(value[index], known, places);
      prepend(index, places, before);
    }
  } else if (known instanceof Values) {
    if (!known.include(value)) {
      places.push(`: ${JSON.stringify(value)} (${known})`);
    }
  } else if (isList(known) || typeof value !== 'object') {
    if (!isList(known) || !known.includes(value)) {
      places.push(`: ${JSON.stringify(value)}`);
    }
  } else {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name in fields) {
      const field = Object.hasOwn(known, name) ? known[name] : known[others];
      if (field === undefined) {
        places.push(`.${name}`);
      } else if (field !== true) {
        const before = places.length;
        collect(fields[name], field, places);
        prepend(name, places, before);
      }
    }
  }
}

function prepend(step: string | number, places: string[], from: number): void {
  for (let index = from; index < places.length; index += 1) {
    places[index] = `${typeof step === 'number' ? `[${step}]` : `.${step}`}${places[index]}`;
  }
}

/** Places of fields that a reading knows and `value` does not say: `.http.idleTimeout`. */
export function unsaidFields(value: unknown, known: Known): readonly string[] {
  const places: string[] = [];
  collectUnsaid(value, known, places);
  return places;
}

function collectUnsaid(value: unknown, known: Known, places: string[]): void {
  if (value === undefined || value === null) {
    places.push('');
  } else if (known !== true && !(known instanceof Values) && !isList(known)) {
    const fields = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(known)) {
      const before = places.length;
      collectUnsaid(fields[name], known[name] as Known, places);
      prepend(name, places, before);
    }
  }
}

function isList(known: Known): known is readonly unknown[] {
  return Array.isArray(known);
}
