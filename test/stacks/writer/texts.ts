import fc from 'fast-check';

/** Pieces of text that readers of YAML treat apart. */
const PIECES = [
  ...['a', 'b1', 'name', 'some-name', 'x'.repeat(90), 'http://a:80/b', '25%', '10m', '1.2.3', '/healthz', 'k: v'],
  ...['y', 'n', 'N', 'yes', 'no', 'On', 'oFF', 'null', 'nULL', '~', 'true', 'True', 'tRUE', 'Infinity', 'nan', '.NaN'],
  ...['0x1f', '0X1F', '010', '0o7', '0O7', '0b11', '0B11', '1_000', '_', '1:30', '12e3', '1E3', '.inf', '-.Inf', '-1'],
  ...['+', '+5', '.5', '5.', '-.5', '08', '0', '1', '.', 'e', 'E', 'x', 'b', 'B', 'o', 'O', '2024-01-01', '2001-1-2'],
  ...['2001-12-14t21:59:43.10-05:00', '<<', '=', '---', '...', '--', '%YAML', '%', '@', '`', '!t', '!!str', '&x', '*y'],
  ...[' ', '  ', '\n', '\n\n', '\t', ':', ': ', '#', ' #', '- ', '-', '?', '? ', ',', '|', '>', '{', '}', '[', ']'],
  ...[
    '"',
    "'",
    "it's",
    '"q"',
    '\\',
    '\r',
    '\r\n',
    '\u0000',
    '\u0001',
    '\u001b',
    '\u007f',
    '\u0080',
    '\u0085',
    '\u009f',
  ],
  ...['\u00a0', '\u2028', '\u2029', '\ufeff', '\ufffe', '\uffff', '\ufffd', 'é', '日本', '😀', '\u{10ffff}'],
];

/** Halves of characters, which alone are none. */
const [FIRST_HALF, HALVES] = [0xd800, 0x800];

/** Any character. `unit: 'binary'` gives the same, and first makes a table of all of them to find its way back. */
const character = fc.nat(0x10_ffff - HALVES).map(
  (index) => String.fromCodePoint(index < FIRST_HALF ? index : index + HALVES),
  (text) => {
    const [, one] = /^([^\ud800-\udfff])$/su.exec(String(text)) ?? [];
    const point = one?.codePointAt(0);
    if (point === undefined) {
      throw new Error('not one character');
    }
    return point < FIRST_HALF ? point : point - HALVES;
  },
);

/** Any text that a file can hold; most are made of pieces that mean something in YAML. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: character }) },
  )
  .filter((text) => text !== '__proto__');

/** Where cdk8s writes what the reader of Kubernetes misreads or refuses: a text, what cdk8s writes, and what we write. */
export const DIFFERENCES: readonly (readonly [text: string, stock: string, own: string])[] = [
  ['0B11', '0B11', '"0B11"'],
  ['0o17', '0o17', '"0o17"'],
  ['-0O7', '-0O7', '"-0O7"'],
  ['0b+1', '0b+1', '"0b+1"'],
  ['0_X1f', '0_X1f', '"0_X1f"'],
  ['+_1', '+_1', '"+_1"'],
  ['1e_3', '1e_3', '"1e_3"'],
  ['a\u007fb', '"a\u007fb"', '"a\\u007fb"'],
  ['a\u0085b', '"a\u0085b"', '"a\\u0085b"'],
  ['a\u2028b', 'a\u2028b', '"a\\u2028b"'],
  ['a\u2029 b', 'a\u2029 b', '"a\\u2029 b"'],
  ['a\uffff', 'a\uffff', '"a\\uffff"'],
  [' \n', '|+\n   ', '" \\n"'],
  ['\ta\n', '|\n  \ta', '"\\ta\\n"'],
];
