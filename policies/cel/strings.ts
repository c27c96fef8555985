import { type CelLibrary, register, registerNamespace } from './library';

/** A pattern of Go's regexp as one of JavaScript; leading flags are moved, other extensions are refused by it. */
function regularExpression(pattern: string): RegExp {
  const flags = /^\(\?([ims]+)\)/.exec(pattern);
  return new RegExp(flags ? pattern.slice(flags[0].length) : pattern, `${flags?.[1] ?? ''}g`);
}

function findAll(text: string, pattern: string, limit = -1n): string[] {
  const found = text.match(regularExpression(pattern)) ?? [];
  return limit < 0n ? [...found] : found.slice(0, Number(limit));
}

function replace(text: string, from: string, to: string, limit: bigint): string {
  const parts = text.split(from);
  const count = limit < 0n ? parts.length - 1 : Math.min(Number(limit), parts.length - 1);
  return [parts.slice(0, count + 1).join(to), ...parts.slice(count + 1)].join(from);
}

/** `'%s has %d'.format([…])` with the verbs of CEL: `%s %d %f %e %x %X %o %b`. */
function format(template: string, values: Iterable<unknown>): string {
  const rest = [...values];
  return template.replace(/%(%|(?:\.(\d+))?([sdfexXob]))/g, (_match, all: string, digits: string, verb: string) => {
    if (all === '%') {
      return '%';
    }
    if (rest.length === 0) {
      throw new Error(`the format '${template}' has more verbs than values`);
    }
    return formatOne(verb, rest.shift(), digits === undefined ? 6 : Number(digits));
  });
}

function formatOne(verb: string, value: unknown, digits: number): string {
  switch (verb) {
    case 'f':
      return Number(value).toFixed(digits);
    case 'e':
      return Number(value)
        .toExponential(digits)
        .replace(/e([+-])(\d)$/, 'e$10$2');
    case 'x':
      return hexadecimal(value);
    case 'X':
      return hexadecimal(value).toUpperCase();
    case 'o':
      return (value as bigint).toString(8);
    case 'b':
      return typeof value === 'boolean' ? String(Number(value)) : (value as bigint).toString(2);
    default:
      return show(value);
  }
}

function hexadecimal(value: unknown): string {
  return typeof value === 'bigint' ? value.toString(16) : Buffer.from(String(value)).toString('hex');
}

function show(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(show).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    const fields = Object.entries(value).map(([name, field]) => `${name}: ${show(field)}`);
    return `{${fields.sort().join(', ')}}`;
  }
  return String(value);
}

/** `'a-1'.find('[0-9]+')`, `.replace`, `.charAt`, `.format`, `strings.quote` */
export const strings: CelLibrary = (environment) => {
  register(environment, {
    'string.charAt(int): string': (text: string, index: bigint) => [...text][Number(index)] ?? '',
    'string.replace(string, string): string': (text: string, from: string, to: string) => replace(text, from, to, -1n),
    'string.replace(string, string, int): string': replace,
    'string.find(string): string': (text: string, pattern: string) => findAll(text, pattern, 1n)[0] ?? '',
    'string.findAll(string): list<string>': (text: string, pattern: string) => findAll(text, pattern),
    'string.findAll(string, int): list<string>': findAll,
    'string.format(list): string': format,
  });
  registerNamespace(environment, 'strings', { 'quote(string): string': (text: string) => JSON.stringify(text) });
};
