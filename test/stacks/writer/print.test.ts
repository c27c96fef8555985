import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { load, loadAll } from 'js-yaml';
import { parseAllDocuments, stringify } from 'yaml';
import type { JsonObject, JsonValue } from '../../../stacks/writer/manifest';
import { isMisread } from '../../../stacks/writer/plain-json';
import { printDocuments } from '../../../stacks/writer/print';

/** How cdk8s 2.70.106 calls `yaml` in `Yaml.stringify`. */
const CDK8S_OPTIONS = { keepUndefined: true, lineWidth: 0, version: '1.1' } as const;
const SEED = 20_260_101;

/** Pieces of text that YAML treats apart; what is drawn joins a few of them. */
const PIECES = [
  ...['a', 'b1', 'name', 'some-name', 'x'.repeat(90), 'http://a:80/b', '25%', '10m', '1.2.3', '/healthz', 'k: v'],
  ...['y', 'n', 'N', 'yes', 'no', 'On', 'oFF', 'null', 'nULL', '~', 'true', 'True', 'tRUE', 'Infinity', 'nan', '.NaN'],
  ...['0x1f', '010', '0o7', '0b11', '1_000', '1:30', '12e3', '1e3', '.inf', '-1', '+5', '.5', '5.', '-.5', '08'],
  ...['2024-01-01', '2001-12-14t21:59:43.10-05:00', '<<', '=', '---', '...', '--', '%YAML', '@', '`', '!t', '&x', '*y'],
  ...[' ', '  ', '\n', '\n\n', '\t', ':', ': ', '#', ' #', '- ', '-', '?', '? ', ',', '|', '>', '{', '}', '[', ']'],
  ...[
    '"',
    "'",
    "it's",
    '"q"',
    '\\',
    '\r',
    '\u0001',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    'é',
    '日本',
    '😀',
    '\ud800',
  ],
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof({ weight: 5, arbitrary: text }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e15, 1e21, 2 ** 53),
);
const key = anyText.filter((candidate) => candidate !== '__proto__');

const { document } = fc.letrec<{ document: JsonObject; value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    anyText,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('document'),
  ),
  document: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

describe('printDocuments', () => {
  test('prints any document as the printer of cdk8s does', () => {
    fc.assert(
      fc.property(document, (object) => {
        expect(printDocuments([object])).toBe(stringify(object, CDK8S_OPTIONS));
      }),
      { seed: SEED, numRuns: 3_000 },
    );
  });

  test('prints any text as the printer of cdk8s does, as key, value and item, at the top and below', () => {
    fc.assert(
      fc.property(anyText, key, (value, name) => {
        const object = { [name]: value, list: [value, [value]], map: { [name]: value, deeper: { list: [value] } } };
        expect(printDocuments([object])).toBe(stringify(object, CDK8S_OPTIONS));
      }),
      { seed: SEED, numRuns: 8_000 },
    );
  });

  test('prints keys that are too long for a line as the printer of cdk8s does', () => {
    const object: JsonObject = {
      top: 1,
      ['k'.repeat(1_100)]: { a: [1] },
      map: { ['k'.repeat(1_025)]: 'value', b: 'one\ntwo\n' },
    };

    expect(printDocuments([object])).toBe(stringify(object, CDK8S_OPTIONS));
  });

  test('prints a part that stands in two places twice, and no anchor', () => {
    const labels = { app: 'core' };
    const long = { ['k'.repeat(1_100)]: labels, again: labels };

    expect(printDocuments([{ a: labels, b: labels }])).toBe('a:\n  app: core\nb:\n  app: core\n');
    expect(printDocuments([long])).not.toMatch(/[&*]a1/);
  });

  test('separates documents, and prints none as nothing', () => {
    expect(printDocuments([{ a: 1 }, {}, { b: [] }])).toBe('a: 1\n---\n{}\n---\nb: []\n');
    expect(printDocuments([])).toBe('');
  });

  test('is read by other YAML libraries as the objects that were printed', () => {
    const property = fc.property(fc.array(document, { minLength: 1, maxLength: 3 }), (documents) => {
      fc.pre(!documents.some(holdsMisread));
      const objects = documents.map((data) => ({ apiVersion: 'v1', kind: 'ConfigMap', data }));
      const printed = printDocuments(objects);

      expect(loadAll(printed)).toEqual(objects);
      expect(parseAllDocuments(printed).map((read) => read.toJS())).toEqual(objects);
    });
    fc.assert(property, { seed: SEED, numRuns: 1_500 });
  });

  test('is misread for the text that the writer refuses, and of all short texts for no other', () => {
    const characters = ['a', '0', '7', 'o', 'x', ' ', '\n', '\t', '-', '+', '.', ':', '#', '<', '~', 'y', '\u00a0'];
    const texts = characters.flatMap((one) => [
      one,
      ...characters.flatMap((two) => [one + two, ...characters.map((three) => one + two + three)]),
    ]);
    const misread = (text: string): boolean => {
      const object = { first: { [text]: text }, list: [text, text] };
      return !isDeepStrictEqual(load(printDocuments([object])), object);
    };

    const isBlank = (text: string): boolean => text.trim() === '';
    expect(texts.filter((text) => misread(text) && !isMisread(text))).toEqual([]);
    expect(texts.filter((text) => isMisread(text) && !misread(text) && !isBlank(text))).toEqual([]);
    expect(texts.filter(isMisread)).toEqual(expect.arrayContaining(['0o0', ' \n', '\n \n']));
  });
});

function holdsMisread(value: JsonValue): boolean {
  if (typeof value === 'string') {
    return isMisread(value);
  }
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  return [...Object.keys(value), ...Object.values(value)].some(holdsMisread);
}
