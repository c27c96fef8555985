import Ajv from 'ajv/dist/2020';
import fc from 'fast-check';
import { schemaFor } from '../../../imports';
import { formats, ranges } from '../../../policies/schema/formats';
import { Structure } from '../../../policies/schema/structure';
import { goodObjects } from './objects';

/* ajv reads the same schemas and is not ours: on objects that were changed at random, both must say the same. */

type Fields = Record<string, unknown>;

/** A verdict of ajv on the fields of an object, with the keywords that JSON Schema lacks added in the plainest way. */
function ajvFor(apiVersion: string, kind: string): (fields: Fields) => boolean {
  const found = schemaFor(apiVersion, kind);
  if (!found) {
    throw new Error(`no schema for ${kind}`);
  }
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  for (const [name, { matches }] of Object.entries(formats)) {
    ajv.addFormat(name, matches);
  }
  for (const [name, [least, most]] of Object.entries(ranges)) {
    ajv.addFormat(name, { type: 'number', validate: (value: number) => value >= least && value <= most });
  }
  ajv.addKeyword({
    keyword: 'x-kubernetes-list-map-keys',
    validate: (keys: string[], list: Fields[]) => {
      // keys with defaults have a test of their own
      const seen = list.map((item) =>
        JSON.stringify(keys.map((key) => item?.[key] ?? (key === 'protocol' ? 'TCP' : null))),
      );
      return new Set(seen).size === list.length;
    },
  });
  ajv.addKeyword({
    keyword: 'x-kubernetes-list-type',
    validate: (type: string, list: unknown[]) => {
      return type !== 'set' || new Set(list.map((item) => JSON.stringify(item))).size === list.length;
    },
  });
  return ajv.compile({ ...found.schema, $defs: found.definitions });
}

function oursFor(apiVersion: string, kind: string): (fields: Fields) => boolean {
  const found = schemaFor(apiVersion, kind);
  const structure = new Structure(found?.definitions ?? {});
  return (fields) => {
    let accepted = true;
    structure.check(found?.schema ?? {}, fields, '', () => {
      accepted = false;
    });
    return accepted;
  };
}

interface Change {
  /** Which place of the object, as a share of all its places. */
  readonly at: number;
  readonly how: 'remove' | 'rename' | 'replace' | 'repeat' | 'add';
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.constantFrom('remove', 'rename', 'replace', 'repeat', 'add'),
  value: fc.oneof(
    fc.constantFrom<unknown>('', 'a', 'ISTIO_MUTUAL', 'ALLOW', '10s', '1Gi', '25%', 0, 1, -1, 0.5, 70_000, 2 ** 40),
    fc.constantFrom<unknown>(true, null, [], ['a'], ['a', 'a'], {}, { a: 'b' }, { name: 'a' }, { exact: 'a' }),
  ),
});

/** Every place in a value: the container and the name or index in it. */
function placesOf(value: unknown): { container: Fields; name: string }[] {
  if (typeof value !== 'object' || value === null) {
    return [];
  }
  return Object.keys(value).flatMap((name) => {
    return [{ container: value as Fields, name }, ...placesOf((value as Fields)[name])];
  });
}

function apply(fields: Fields, { at, how, value }: Change): void {
  const places = placesOf(fields);
  const place = places[Math.floor(at * places.length)];
  if (!place) {
    return;
  }
  const { container, name } = place;
  const list = Array.isArray(container) ? (container as unknown[]) : undefined;
  if (how === 'replace') {
    container[name] = value;
  } else if (how === 'repeat' && list) {
    list.push(JSON.parse(JSON.stringify(container[name])));
  } else if (how === 'add' && !list) {
    container.added = value;
  } else if (how === 'rename' && !list) {
    container[`${name}s`] = container[name];
    delete container[name];
  } else if (list) {
    list.splice(Number(name), 1);
  } else {
    delete container[name];
  }
}

describe.each(Object.entries(goodObjects))('the verdict on a changed %s', (_name, make) => {
  const { apiVersion, kind } = make();
  const ajv = ajvFor(apiVersion, kind);
  const ours = oursFor(apiVersion, kind);
  const fieldsOf = (): Fields => {
    const { apiVersion: _a, kind: _k, metadata: _m, ...fields } = make() as Fields;
    return fields;
  };

  test('is that of ajv', () => {
    const verdicts = { accepted: 0, refused: 0 };
    const property = fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      const fields = fieldsOf();
      for (const one of changes) {
        apply(fields, one);
      }
      const verdict = ours(fields);
      verdicts[verdict ? 'accepted' : 'refused']++;
      return verdict === ajv(fields);
    });
    fc.assert(property, { seed: 20_261_101, numRuns: 400 });

    // a comparison that saw one answer only would prove nothing
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(20);
  });
});
