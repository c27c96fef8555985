import { describeType, type ValueType } from './provider-schemas';
import { fieldsOf, type Scope } from './scope';

/** What is wrong with a value of a type: its form, and every reference in it. */
export function valueProblems(value: unknown, type: ValueType, path: string, scope: Scope): string[] {
  if (typeof value === 'string') {
    return textProblems(value, type, path, scope);
  }
  if (value === null || type === 'dynamic') {
    return referenceProblems(value, path, scope);
  }
  if (typeof type === 'string') {
    return isPrimitive(value, type) ? [] : [wrongType(value, type, path)];
  }
  return composedProblems(value, type, path, scope);
}

/** What is wrong with the references in a value, whatever its type; keys of maps are texts too. */
export function referenceProblems(value: unknown, path: string, scope: Scope): string[] {
  if (typeof value === 'string') {
    return scope.problemsIn(value).map((problem) => `${path}: ${problem}`);
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => referenceProblems(item, `${path}[${index}]`, scope));
  }
  return Object.entries(fieldsOf(value)).flatMap(([key, item]) => [
    ...scope.problemsIn(key).map((problem) => `${path}: key: ${problem}`),
    ...referenceProblems(item, `${path}.${key}`, scope),
  ]);
}

/** Numbers and truth values written as text are refused too: Terraform converts them, but nobody means to write them. */
function textProblems(text: string, type: ValueType, path: string, scope: Scope): string[] {
  const problems = referenceProblems(text, path, scope);
  const given = scope.typeOf(text);
  const fits = given === undefined ? type === 'string' || type === 'dynamic' : isConvertible(given, type);
  return fits ? problems : [...problems, wrongType(text, type, path)];
}

/** Whether a value of one type may stand where another is wanted; text that turns out to be a number may. */
function isConvertible(given: ValueType, wanted: ValueType): boolean {
  if (given === 'dynamic' || wanted === 'dynamic') {
    return true;
  }
  if (typeof given === 'string' || typeof wanted === 'string') {
    return typeof given === typeof wanted && (given === wanted || given === 'string' || wanted === 'string');
  }
  const sequences = ['list', 'set', 'tuple'];
  return sequences.includes(given[0]) === sequences.includes(wanted[0]);
}

function isPrimitive(value: unknown, type: 'string' | 'number' | 'bool'): boolean {
  return typeof value === (type === 'bool' ? 'boolean' : type);
}

function composedProblems(value: unknown, type: Exclude<ValueType, string>, path: string, scope: Scope): string[] {
  const [kind] = type;
  const isSequence = kind === 'list' || kind === 'set' || kind === 'tuple';
  if (isSequence !== Array.isArray(value) || typeof value !== 'object') {
    return [wrongType(value, type, path)];
  }
  if (Array.isArray(value)) {
    const elementAt = (index: number) => (kind === 'tuple' ? (type[1][index] ?? 'dynamic') : (type[1] as ValueType));
    return value.flatMap((item, index) => valueProblems(item, elementAt(index), `${path}[${index}]`, scope));
  }
  const fields = Object.entries(fieldsOf(value));
  if (kind === 'object') {
    return objectProblems(fieldsOf(value), type, path, scope);
  }
  return fields.flatMap(([key, item]) => [
    ...scope.problemsIn(key).map((problem) => `${path}: key: ${problem}`),
    ...valueProblems(item, type[1] as ValueType, `${path}.${key}`, scope),
  ]);
}

function objectProblems(
  value: Readonly<Record<string, unknown>>,
  [, types, optional = []]: Extract<ValueType, readonly ['object', ...unknown[]]>,
  path: string,
  scope: Scope,
): string[] {
  const missing = Object.keys(types).filter((name) => !optional.includes(name) && value[name] === undefined);
  return [
    ...missing.map((name) => `${path}: the required attribute '${name}' is missing`),
    ...Object.entries(value).flatMap(([name, item]) => {
      const type = types[name];
      return type === undefined
        ? [`${path}: unknown attribute '${name}'`]
        : valueProblems(item, type, `${path}.${name}`, scope);
    }),
  ];
}

function wrongType(value: unknown, type: ValueType, path: string): string {
  const text = JSON.stringify(value) ?? 'nothing';
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return `${path}: ${short} is no ${describeType(type)}`;
}
