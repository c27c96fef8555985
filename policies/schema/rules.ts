import { Optional } from '@marcbachmann/cel-js';
import type { KindSchema, Schema, ValidationRule } from '../../imports';
import { compile, type Evaluate } from '../cel/program';
import { celName, celValue } from './cel-value';
import { Place } from './place';
import { type Definitions, resolve } from './prepared';
import { quote, type Report } from './problem';

/** A schema that has rules that run on creation, or below which one has. */
interface Ruled {
  readonly schema: Schema;
  readonly rules: readonly ValidationRule[];
  /** Fields that have rules, by name. */
  readonly fields: ReadonlyMap<string, Ruled>;
  /** Of fields that the schema does not name. */
  readonly additional: Ruled | undefined;
  readonly items: Ruled | undefined;
}

/** By schema; nothing for one without rules. */
const ruled = new Map<Schema, Ruled | undefined>();

/**
 * Evaluates the CEL rules that the custom resource definition of a kind carries, as the server does on creation: with
 * the defaults in place, and without the rules that compare with an old object. Rules are compiled when an object first
 * needs them.
 */
export function checkRules({ schema, definitions }: KindSchema, object: unknown, report: Report): void {
  const known = ruledOf(schema, definitions);
  if (known) {
    new RuleCheck(definitions, report).check(known, object, undefined);
  }
}

/** One object and the rules of its kind. */
class RuleCheck {
  private readonly place = new Place();

  public constructor(
    private readonly definitions: Definitions,
    private readonly report: Report,
  ) {}

  /**
   * Checks a value by the rules of a schema that has some, and by those below it.
   *
   * @param self the value as CEL sees it, where that was made with what stands around it
   */
  public check({ schema, rules, fields, additional, items }: Ruled, value: unknown, self: unknown): void {
    if (value === undefined || value === null) {
      return;
    }
    const own = self ?? (rules.length > 0 ? celValue(schema, this.definitions, value) : undefined);
    for (const rule of rules) {
      evaluate(rule, own, value, this.place, this.report);
    }
    if (Array.isArray(value)) {
      if (items) {
        const selves = own as readonly unknown[] | undefined;
        for (let index = 0; index < value.length; index += 1) {
          this.checkPart(items, index, value[index], selves?.[index]);
        }
      }
    } else if (typeof value === 'object') {
      const parts = value as Readonly<Record<string, unknown>>;
      const selves = own as Readonly<Record<string, unknown>> | undefined;
      for (const name in parts) {
        const isNamed = Object.hasOwn(schema.properties ?? {}, name);
        const below = isNamed ? fields.get(name) : additional;
        if (below) {
          this.checkPart(below, name, parts[name], selves?.[isNamed ? celName(name) : name]);
        }
      }
    }
  }

  private checkPart(below: Ruled, step: string | number, value: unknown, self: unknown): void {
    this.place.enter(step);
    this.check(below, value, self);
    this.place.leave();
  }
}

/** A rule that names the old object says nothing of a new one, unless it says so. */
export function runsOnCreation({ rule, optionalOldSelf }: ValidationRule): boolean {
  return optionalOldSelf === true || !/\boldSelf\b/.test(rule);
}

/** Texts that a rule was asked of and holds for: most are times, of which there are few. */
const rightTexts = new Map<ValidationRule, Set<string>>();

function evaluate(rule: ValidationRule, self: unknown, value: unknown, place: Place, report: Report): void {
  if (typeof self === 'string' && rightTexts.get(rule)?.has(self)) {
    return;
  }
  const bindings = { self, oldSelf: Optional.none() };
  let failure = '';
  try {
    if (compile(rule.rule)(bindings) === true) {
      if (typeof self === 'string') {
        rightTexts.set(rule, (rightTexts.get(rule) ?? new Set()).add(self));
      }
      return;
    }
  } catch (error) {
    failure = ` (${firstLine(error)})`;
  }
  const message = `${quote(value)} is refused: ${messageOf(rule, bindings)}${failure}`;
  report(String(place), message, `make this hold: ${rule.rule}`);
}

function messageOf({ rule, message, messageExpression }: ValidationRule, bindings: Parameters<Evaluate>[0]): string {
  if (messageExpression) {
    try {
      return String(compile(messageExpression)(bindings));
    } catch {
      // the server, too, falls back to the fixed message
    }
  }
  return message ?? rule;
}

function firstLine(error: unknown): string {
  return String((error as Error).message).split('\n')[0] ?? '';
}

/** What is to be checked of values of a schema; nothing where neither it nor one below has rules. */
function ruledOf(reference: Schema, definitions: Definitions): Ruled | undefined {
  const schema = resolve(reference, definitions);
  if (!ruled.has(schema)) {
    const { properties = {}, additionalProperties, items } = schema;
    const below = (part: Schema | undefined) => part && ruledOf(part, definitions);
    const found: Ruled = {
      schema,
      rules: (schema['x-kubernetes-validations'] ?? []).filter(runsOnCreation),
      fields: new Map(
        Object.entries(properties).flatMap(([name, property]) => {
          const field = below(property);
          return field ? [[name, field] as const] : [];
        }),
      ),
      additional: typeof additionalProperties === 'object' ? below(additionalProperties) : undefined,
      items: below(items),
    };
    const hasRules = found.rules.length > 0 || found.fields.size > 0 || found.additional || found.items;
    ruled.set(schema, hasRules ? found : undefined);
  }
  return ruled.get(schema);
}
