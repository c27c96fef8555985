import type { Problem } from './problem';
import type { View } from './view';

/** Finds every mistake of one kind, or of a few kinds that go together. It never throws. */
export type Rule = (view: View) => Iterable<Problem>;
