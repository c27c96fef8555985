import { jsonForYaml } from '../../../constructs/core/json-for-yaml';

describe('jsonForYaml', () => {
  test('escapes what YAML forbids or takes for a line end, and nothing else', () => {
    expect(jsonForYaml('\u007f\u0085\u009f\u2028\u2029\ufeff\ufffe\uffff')).toBe(
      '"\\u007f\\u0085\\u009f\\u2028\\u2029\\ufeff\\ufffe\\uffff"',
    );
    expect(jsonForYaml('a\tb "é" 日本 😀 \u00a0~')).toBe('"a\\tb \\"é\\" 日本 😀 \u00a0~"');
  });

  test('escapes keys and values at every depth, with an indent', () => {
    expect(jsonForYaml({ 'a\u2028': ['\u007f'] }, 2)).toBe('{\n  "a\\u2028": [\n    "\\u007f"\n  ]\n}');
  });
});
