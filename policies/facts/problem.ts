/** Something wrong with `facts.json`. */
export interface FactsProblem {
  /** Where, as in `clusters[0].flows[2].port`; empty for the whole. */
  readonly path: string;
  /** What is wrong, with the value. */
  readonly message: string;
}

/** A problem for each value that `fault` finds one with. */
export function problemsWhere(
  path: string,
  values: readonly string[],
  fault: (value: string) => string | undefined,
): FactsProblem[] {
  return values.flatMap((value) => {
    const message = fault(value);
    return message === undefined ? [] : [{ path, message }];
  });
}

/** Names that stand more than once in a list. */
export function repeated(path: string, names: readonly string[]): FactsProblem[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const name of names) {
    (seen.has(name) ? twice : seen).add(name);
  }
  return problemsWhere(path, [...twice], (name) => `'${name}' is declared twice`);
}

/** Names among which some are not `known`. */
export function unknown(
  path: string,
  what: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): FactsProblem[] {
  return problemsWhere(path, names, (name) =>
    known.has(name) ? undefined : `'${name}' is no ${what}; known are ${[...known].join(', ')}`,
  );
}

/** The names of named things. */
export function namesOf(things: readonly { readonly name: string }[]): readonly string[] {
  return things.map(({ name }) => name);
}
