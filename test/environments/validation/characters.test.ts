import { unseenIn, visible } from '../../../environments/validation/characters';

describe('what people write and see', () => {
  test.each([
    'Pays, and is paid back.',
    '支付银行，一次。',
    'Zahlt – über Brücken – in €.',
    'हिन्दी',
    'Pays ❤️, 👍🏽 and 👨‍👩‍👧.',
    'Pays in 🏴󠁧󠁢󠁥󠁮󠁧󠁿 and 🇩🇪, 1️⃣ time.',
  ])('%s stays as it is', (text) => {
    expect(unseenIn(text)).toBeUndefined();
    expect(visible(text)).toBe(text);
  });
});

describe('what pictures are made of', () => {
  test.each([
    ['a joiner between letters', 'Pa\u200dys ❤️.', 'U+200D', 'Pa\\u{200D}ys ❤️.'],
    ['a selector behind a letter', '❤️ Pays\ufe0f.', 'U+FE0F', '❤️ Pays\\u{FE0F}.'],
    ['tags behind a flag that is none', '\u{1f3f4}\u{e0068}\u{e0069}', 'U+E0068', '\u{1f3f4}\\u{E0068}\\u{E0069}'],
  ])('%s is not seen outside of one', (_, text, code, shown) => {
    expect(unseenIn(text)).toBe(code);
    expect(visible(text)).toBe(shown);
  });
});
