import ts from 'typescript6';

const parsed = new Map<string, ts.SourceFile>();

/** A text as the compiler reads it, with parents; the same text is parsed once. */
export function sourceOf(text: string): ts.SourceFile {
  const known = parsed.get(text) ?? ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true);
  parsed.set(text, known);
  return known;
}
