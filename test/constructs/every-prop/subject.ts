import type { Construct } from 'constructs';
import { synthText } from '../synth';

/** Other values for each prop: one, or one for each thing that the prop says. */
export type Alternatives<Props> = {
  readonly [Name in keyof Required<Props>]: readonly [Required<Props>[Name], ...Required<Props>[Name][]];
};

/** A construct or a call, with values for all that it can be given: a prop that is left out does not compile. */
export interface Subject<Props extends object> {
  /** Name of the class or interface. */
  readonly name: string;
  readonly props: Required<Props>;
  readonly alternatives: Alternatives<Props>;
  readonly build: (scope: Construct, props: Required<Props>) => unknown;
}

/** A subject of which only the verdict matters. */
export interface Examined {
  readonly name: string;
  /** The alternatives that change no byte of the manifests, as `<prop>[<index>]`. */
  silentProps(): string[];
}

/** Tries every alternative of a subject by itself. */
export function examined<Props extends object>(subject: Subject<Props>): Examined {
  const { name, props, alternatives, build } = subject;
  const textOf = (given: Required<Props>) => synthText((scope) => build(scope, given));
  return {
    name,
    silentProps() {
      const before = textOf(props);
      return (Object.keys(alternatives) as (keyof Props & string)[]).flatMap((key) =>
        alternatives[key].flatMap((value, index) =>
          textOf({ ...props, [key]: value }) === before ? [`${key}[${index}]`] : [],
        ),
      );
    },
  };
}

/** Copies of `base`, each with another value for one of its keys: for props that are objects. */
export function eachKey<T extends object>(base: Required<T>, other: Required<T>): [T, ...T[]] {
  const copies = (Object.keys(other) as (keyof T)[]).map((key) => ({ ...base, [key]: other[key] }));
  return copies as T[] as [T, ...T[]];
}

/** Applies `change` to each of several alternatives. */
export function each<T, R>([first, ...rest]: readonly [T, ...T[]], change: (item: T) => R): [R, ...R[]] {
  return [change(first), ...rest.map(change)];
}

/** `Props` with a name in the place of constructs, which only a scope can hold. */
export type Named<Props, Key extends keyof Props> = Omit<Props, Key> & Record<Key, 'first' | 'second'>;
