import { toJavaScript } from '../../imports/generate/pattern';

const matches = (pattern: string, text: string): boolean => new RegExp(toJavaScript(pattern)).test(text);

describe('the translation of patterns from Go', () => {
  test('leaves a plain pattern as it is', () => {
    expect(toJavaScript('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$')).toBe('^[a-z0-9]([-a-z0-9]*[a-z0-9])?$');
  });

  test('spells letters in both cases where (?i) ignores case', () => {
    expect(matches('(?i)^in|out$', 'OUT')).toBe(true);
    expect(matches('^(?i)ab[c-e]\\d$', 'aBD1')).toBe(true);
    expect(matches('^(?i)ab[c-e]\\d$', 'aBf1')).toBe(false);
    expect(matches('^(?i)a\\w$', 'A_')).toBe(true);
  });

  test('ends (?i) with the group that holds it', () => {
    const month = '^((?i)january|may|1[0-2])(?:x)$';

    expect(matches(month, 'MAYx')).toBe(true);
    expect(matches(month, 'mayX')).toBe(false);
    expect(matches(month, '11x')).toBe(true);
  });

  test('spells the classes and anchors of Go in the way of JavaScript', () => {
    expect(matches('\\A[[:alnum:]]+\\z', 'aZ9')).toBe(true);
    expect(matches('\\A[[:alnum:]]+\\z', 'a-b')).toBe(false);
    expect(matches('^(?P<year>\\d{4})$', '2026')).toBe(true);
  });

  test('fails on what it cannot translate', () => {
    expect(() => toJavaScript('^\\p{Greek}$')).toThrow("pattern '^\\p{Greek}$' uses a feature of RE2");
    expect(() => toJavaScript('(?s).*')).toThrow('is not translated');
  });
});
