import fc from 'fast-check';
import { loadAll } from 'js-yaml';
import { parseAllDocuments, stringify } from 'yaml';
import { isMisread } from '../../../stacks/writer/kubernetes-reader';
import type { JsonObject, JsonValue } from '../../../stacks/writer/manifest';
import { printDocuments, printPieces } from '../../../stacks/writer/print';
import { anyText, DIFFERENCES } from './texts';
import verdicts from './verdicts.json';

/** How cdk8s 2.70.106 calls `yaml` in `Yaml.stringify`. */
const CDK8S_OPTIONS = { keepUndefined: true, lineWidth: 0, version: '1.1' } as const;
const SEED = 20_260_101;

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e15, 1e21, 2 ** 53),
);

/** Text and keys that we print as cdk8s does: what is not misread, and keys of one line. */
const sameText = anyText.filter((text) => !isMisread(text));
const sameKey = sameText.filter((text) => !text.includes('\n'));

function documentOf(text: fc.Arbitrary<string>, key: fc.Arbitrary<string>): fc.Arbitrary<JsonObject> {
  const { document } = fc.letrec<{ document: JsonObject; value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      number,
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('document'),
    ),
    document: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  }));
  return document;
}

describe('printDocuments', () => {
  test('prints any document of text that is not misread as the printer of cdk8s does', () => {
    fc.assert(
      fc.property(
        documentOf(sameText, sameKey),
        (object) => printDocuments([object]) === stringify(object, CDK8S_OPTIONS),
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('prints text that is not misread as the printer of cdk8s does, as key, value and item, at the top and below', () => {
    fc.assert(
      fc.property(sameText, sameKey, (value, name) => {
        const object = { [name]: value, list: [value, [value]], map: { [name]: value, deeper: { list: [value] } } };
        return printDocuments([object]) === stringify(object, CDK8S_OPTIONS);
      }),
      { seed: SEED, numRuns: 1_500 },
    );
  });

  test('prints keys that are too long for a line on lines of their own', () => {
    const long = 'k'.repeat(1_000);
    const object: JsonObject = { top: 1, [long]: { a: [1] }, map: { ['\u0001'.repeat(167)]: 'one\ntwo\n', b: 2 } };

    const controls = '\\u0001'.repeat(167);
    expect(printDocuments([object])).toBe(
      `top: 1\n? "${long}"\n:\n  a:\n    - 1\nmap:\n  ? "${controls}"\n  : |\n    one\n    two\n  b: 2\n`,
    );
    expect(loadAll(printDocuments([object]))).toEqual([object]);
  });

  test('prints a part that stands in two places twice, and no anchor', () => {
    const labels = { app: 'core' };
    const long = { ['k'.repeat(1_100)]: labels, again: labels };

    expect(printDocuments([{ a: labels, b: labels }])).toBe('a:\n  app: core\nb:\n  app: core\n');
    expect(printDocuments([long])).not.toMatch(/[&*]a1/);
  });

  test('prints what changed since it was printed', () => {
    const metadata = { name: 'core', labels: { tier: '1' } };
    const outside = Object.freeze({ name: 'core', labels: { tier: '1' } });
    const before = printDocuments([{ metadata }, { metadata: outside }]);
    metadata.labels.tier = '2';
    outside.labels.tier = '2';

    expect(printDocuments([{ metadata }, { metadata: outside }])).toBe(before.replaceAll('1', '2'));
  });

  test('prints metadata that objects share the same for each, and asks for it once', () => {
    let asked = 0;
    const labels = Object.freeze({
      get tier() {
        asked++;
        return '1';
      },
    });
    const metadata = Object.freeze({ name: 'core', labels });
    const printed = 'metadata:\n  name: core\n  labels:\n    tier: "1"\n';

    expect(printDocuments([{ metadata }, { metadata }])).toBe(`${printed}---\n${printed}`);
    const askedForOne = asked;
    printDocuments([{ metadata }, { metadata }, { metadata }]);
    expect(asked).toBe(askedForOne);
    // Elsewhere its lines move in.
    expect(printDocuments([{ metadata }, { spec: { metadata } }])).toContain('\n  metadata:\n    name: core\n');
  });

  test('separates documents, and prints none as nothing', () => {
    expect(printDocuments([{ a: 1 }, {}, { b: [] }])).toBe('a: 1\n---\n{}\n---\nb: []\n');
    expect(printDocuments([])).toBe('');
    expect([...printPieces([])]).toEqual([]);
  });

  test('prints a large file in pieces, and asks for an object when those before are printed', () => {
    let asked = 0;
    function* objects() {
      for (; asked < 4; asked++) {
        yield { text: `a ${'long '.repeat(20_000)}text ${asked}` };
      }
    }
    const pieces = Array.from(printPieces(objects()), (piece) => [asked, piece.length > 100_000]);

    expect(pieces).toEqual([0, 1, 2, 3].map((index) => [index, true]));
  });

  test('is read by other YAML libraries as the objects that were printed', () => {
    const property = fc.property(
      fc.array(documentOf(anyText, anyText), { minLength: 1, maxLength: 3 }),
      (documents) => {
        const objects = documents.map((data) => ({ apiVersion: 'v1', kind: 'ConfigMap', data }));
        const printed = printDocuments(objects);

        expect(loadAll(printed)).toEqual(objects);
        expect(parseAllDocuments(printed).map((read) => read.toJS())).toEqual(objects);
      },
    );
    fc.assert(property, { seed: SEED, numRuns: 250 });
  });

  test.each(DIFFERENCES)('prints %j otherwise than cdk8s, whose text Kubernetes misreads', (value, stock, own) => {
    expect(stringify({ k: value }, CDK8S_OPTIONS)).toBe(`k: ${stock}\n`);
    expect(printDocuments([{ k: value }])).toBe(`k: ${own}\n`);
  });

  test('quotes what Kubernetes reads as another value, and no other name or number of a version', () => {
    const texts = Object.entries(verdicts);
    const isPlain = (text: string) => printDocuments([{ [text]: text }]) === `${text}: ${text}\n`;

    expect(texts.filter(([text, verdict]) => isPlain(text) && verdict !== text).map(([text]) => text)).toEqual([]);
    expect(new Set(texts.map(([, verdict]) => (verdict === null ? 'null' : typeof verdict)))).toEqual(
      new Set(['string', 'number', 'boolean', 'null', 'object']),
    );
    expect(['1.2.3', '0B12', '_1', 'a:b', 'v1', '10m', '0x', '1e'].filter((text) => !isPlain(text))).toEqual([]);
  });
});
