import { type KindSchema, knownKinds, type Schema, schemaFor } from '../../imports';
import { checkMetadata } from './metadata';
import { nearest } from './nearest';
import { quote, type Report, type SchemaProblem } from './problem';
import { checkRules } from './rules';
import { checkSize } from './size';
import { Structure } from './structure';

export type { SchemaProblem } from './problem';

/** What is checked. */
export interface SchemaCheckOptions {
  /**
   * Whether the CEL rules of custom resource definitions are evaluated as well. An object of Istio costs about 25 µs
   * with them and 10 µs without.
   * @default true
   */
  readonly rules?: boolean;
}

/** Fields of every object, beside those of its kind; metadata is checked by itself. */
const COMMON: Readonly<Record<string, Schema>> = {
  apiVersion: { type: 'string' },
  kind: { type: 'string' },
  metadata: {},
};

type Fields = Readonly<Record<string, unknown>>;

/** By component. */
const structures = new Map<string, Structure>();
/** Schemas with the fields of every object, by kind. */
const wholes = new Map<string, Schema>();

/**
 * Checks an object against the schema of its kind, as strictly as an API server that refuses unknown fields, and
 * returns every problem. An object of a kind that is not among the imports is a problem itself.
 */
export function checkObject(object: unknown, options: SchemaCheckOptions = {}): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  const report: Report = (path, message, remedy) => {
    problems.push({ path, message, remedy });
  };
  const kind = kindOf(object, report);
  if (kind) {
    const fields = object as Fields;
    checkMetadata(fields.metadata, String(fields.apiVersion), String(fields.kind), kind.scope, report);
    checkFields(kind, fields, report);
    // the server asks no more of an object whose structure is wrong
    if (!problems.length) {
      checkSize(fields, report);
      if (options.rules !== false) {
        checkRules(kind, fields, report);
      }
    }
  }
  return problems;
}

/** The kind of an object, or undefined when that is reported. */
function kindOf(object: unknown, report: Report): KindSchema | undefined {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    report('', `${quote(object)} is no object`, 'write an object with apiVersion, kind and metadata');
    return undefined;
  }
  const { apiVersion, kind } = object as Readonly<Record<string, unknown>>;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    report(typeof kind === 'string' ? 'apiVersion' : 'kind', 'apiVersion and kind are not both texts', 'set both');
    return undefined;
  }
  const schema = schemaFor(apiVersion, kind);
  if (!schema) {
    const id = `${apiVersion}/${kind}`;
    const meant = likely(id, kind);
    const remedy = 'add the kind to imports/sources.ts and run the import command';
    report(
      'kind',
      `kind '${id}' is not among the imports`,
      meant ? `did you mean '${meant}'? If not, ${remedy}` : remedy,
    );
  }
  return schema;
}

/** A known kind of the same name in another group or version, or one that is spelt alike. */
function likely(id: string, kind: string): string | undefined {
  const kinds = knownKinds();
  const alike = kinds.filter((known) => known.endsWith(`/${kind}`));
  return alike.length === 1 ? alike[0] : nearest(id, alike.length ? alike : kinds);
}

function checkFields(kind: KindSchema, fields: Fields, report: Report): void {
  const structure = structures.get(kind.component) ?? new Structure(kind.definitions);
  structures.set(kind.component, structure);
  const { properties } = kind.schema;
  const whole = wholes.get(kind.id) ?? { ...kind.schema, properties: { ...COMMON, ...properties } };
  wholes.set(kind.id, whole);
  if (fields.status === undefined) {
    structure.check(whole, fields, '', report);
    return;
  }
  const { status: _, ...authored } = fields;
  report('status', 'is set', 'remove it: the controller writes the status');
  structure.check(whole, authored, '', report);
}
