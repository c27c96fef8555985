/**
 * Gives a text that follows from a source and the code alone: one that was kept, or one that is made now.
 *
 * @param place what the text is for; one text is kept for it, the last one
 * @param source all that the text is made of
 * @param make makes it
 */
export type KeepText = (place: string, source: string, make: () => string) => string;

/** Keeps nothing. */
export const makeText: KeepText = (_place, _source, make) => make();
