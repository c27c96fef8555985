/** A list of alternatives in a policy; when it is absent or empty, it is no condition. */
export type Alternatives = readonly string[] | undefined;

/** Whether nothing is demanded, or one of the alternatives matches. */
export function allows(list: Alternatives, matches: (value: string) => boolean): boolean {
  return list === undefined || list.length === 0 || list.some(matches);
}

/** Whether one of the alternatives matches. */
export function names(list: Alternatives, matches: (value: string) => boolean): boolean {
  return list?.some(matches) ?? false;
}

/** Whether a value is allowed, and named by none of the exceptions. */
export function allowsBut(list: Alternatives, except: Alternatives, matches: (value: string) => boolean): boolean {
  return allows(list, matches) && !names(except, matches);
}

/** Whether nothing is demanded. */
export function isUnrestricted(list: Alternatives): boolean {
  return list === undefined || list.length === 0;
}
