import type { Control } from '../rule';

/** A clause that manifests can give evidence for, or that only people can judge; the words are our own. */
export interface Clause extends Pick<Control, 'framework' | 'clause' | 'verified'> {
  /** What it asks for. */
  readonly en: string;
  /**
   * The same in Chinese.
   * @default - the framework is read in English
   */
  readonly zh?: string;
  /**
   * Whether no manifest can say anything of it: people must look.
   * @default false
   */
  readonly manual?: boolean;
}

/** English words, and Chinese ones where the framework is read in Chinese. */
type Words = readonly [en: string, zh?: string];

/** Clauses of a framework by their numbers, all read in the same way. */
export function clauses(
  framework: string,
  verified: Clause['verified'],
  words: Readonly<Record<string, Words>>,
): readonly Clause[] {
  return Object.entries(words).map(([clause, [en, zh]]) => ({
    framework,
    clause,
    verified,
    en,
    ...(zh === undefined ? {} : { zh }),
  }));
}

/** Clauses of which no manifest says anything. */
export function manualClauses(...list: Parameters<typeof clauses>): readonly Clause[] {
  return clauses(...list).map((clause) => ({ ...clause, manual: true }));
}

/** How a clause is named among those of all frameworks. */
export function keyOf({ framework, clause }: Pick<Clause, 'framework' | 'clause'>): string {
  return `${framework} ${clause}`;
}
