/** Letters and symbols that are drawn, and drawn as nothing: they are no white space, so a text of them looks written. */
const BLANK = '\\u2800\\u{13441}\\u{13442}\\u{16FE4}\\u{1D159}';

/**
 * Characters that a reader does not see, or sees as something else: controls, line and paragraph separators, formats
 * such as zero-width or direction marks, fillers, selectors and other ignorable ones, halves of a pair, private ones, and
 * those that stand for nothing.
 */
const ONE_UNSEEN = `[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}${BLANK}]`;
const UNSEEN = new RegExp(ONE_UNSEEN, 'u');

/** A picture is seen as a whole; within one of the known sequences, selectors and joiners have their meaning. */
const PICTURE_OR_UNSEEN = new RegExp(`\\p{RGI_Emoji}|(?<unseen>${ONE_UNSEEN})`, 'gv');

/** The first character of a text that a reader does not see, as its code point: `U+200B`. */
export function unseenIn(text: string): string | undefined {
  const found = mayHoldUnseen(text) ? [...text.matchAll(PICTURE_OR_UNSEEN)] : [];
  const unseen = found.find(({ groups }) => groups?.unseen !== undefined)?.[0];
  return unseen === undefined ? undefined : `U+${hex(unseen).padStart(4, '0')}`;
}

/** A text in which everything is seen: what is not stands as `\u{200B}`. */
export function visible(text: string): string {
  return mayHoldUnseen(text)
    ? text.replace(PICTURE_OR_UNSEEN, (found: string, unseen?: string) =>
        unseen === undefined ? found : `\\u{${hex(unseen)}}`,
      )
    : text;
}

/** Hardly any text does, and looking for pictures takes a hundred times as long. */
function mayHoldUnseen(text: string): boolean {
  return UNSEEN.test(text);
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
