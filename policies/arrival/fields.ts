/**
 * Fields that a reading understands: each by its name, a list of the values that it understands, or `true` for whatever
 * stands there. Lists are read item by item.
 */
export type Known = true | readonly unknown[] | { readonly [field: string]: Known };

/** Places of fields below `value`, and values, that the reading does not understand: `.http[0].mirror`. */
export function unreadFields(value: unknown, known: Known): readonly string[] {
  if (known === true || value === undefined || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unreadFields(item, known).map((place) => `[${index}]${place}`));
  }
  if (isList(known)) {
    return known.includes(value) ? [] : [`: ${JSON.stringify(value)}`];
  }
  if (typeof value !== 'object') {
    return [`: ${JSON.stringify(value)}`];
  }
  return Object.entries(value).flatMap(([name, field]) => {
    const below = Object.hasOwn(known, name) ? known[name] : undefined;
    const places = below === undefined ? [''] : unreadFields(field, below);
    return places.map((place) => `.${name}${place}`);
  });
}

function isList(known: Known): known is readonly unknown[] {
  return Array.isArray(known);
}
