/**
 * Characters that a reader does not see, or sees as something else: controls, line and paragraph separators, formats
 * such as zero-width or direction marks, halves of a pair, and those that stand for nothing.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');

/** The first character of a text that a reader does not see, as its code point: `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const found = UNSEEN.exec(text)?.[0];
  return found === undefined ? undefined : `U+${hex(found).padStart(4, '0')}`;
}

/** A text in which everything is seen: what is not stands as `\u{200B}`. */
export function visible(text: string): string {
  return text.replace(ALL_UNSEEN, (character) => `\\u{${hex(character)}}`);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
