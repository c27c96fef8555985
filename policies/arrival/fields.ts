/**
 * Fields that a reading understands: each by its name, a list of the values that it understands, a test of them, or
 * `true` for whatever stands there. Lists are read item by item.
 */
export type Known = true | readonly unknown[] | ((value: unknown) => boolean) | { readonly [field: string]: Known };

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
  if (Array.isArray(value)) {
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

function isAmong(value: unknown, known: Exclude<Known, true>): boolean {
  return isList(known) ? known.includes(value) : typeof known === 'function' && known(value);
}

function isList(known: Known): known is readonly unknown[] {
  return Array.isArray(known);
}
