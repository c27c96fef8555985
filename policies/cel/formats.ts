import { Optional } from '@marcbachmann/cel-js';
import { type CelLibrary, register, registerNamespace } from './library';

class Format {
  public constructor(
    public readonly name: string,
    private readonly accepts: (text: string) => boolean,
  ) {}

  public validate(text: string): Optional {
    return this.accepts(text) ? Optional.none() : Optional.of([`'${text}' is not a ${this.name}`]);
  }
}

function matching(pattern: string, length = Number.POSITIVE_INFINITY): (text: string) => boolean {
  const expression = new RegExp(`^(?:${pattern})$`);
  return (text) => text.length <= length && expression.test(text);
}

const label = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const namePart = '[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?';
const isLabel = matching(label, 63);
const isSubdomain = matching(`${label}(?:\\.${label})*`, 253);
const isLabel1035 = matching('[a-z](?:[-a-z0-9]*[a-z0-9])?', 63);
const isNamePart = matching(namePart, 63);

function isQualifiedName(text: string): boolean {
  const [first = '', second, ...rest] = text.split('/');
  return rest.length === 0 && (second === undefined ? isNamePart(first) : isSubdomain(first) && isNamePart(second));
}

/** Whether `accepts` takes the text as the start of a name that is completed with a suffix. */
function asPrefix(accepts: (text: string) => boolean): (text: string) => boolean {
  return (text) => accepts(text.replace(/-$/, ''));
}

const formatsByName: Readonly<Record<string, (text: string) => boolean>> = {
  dns1123Label: isLabel,
  dns1123Subdomain: isSubdomain,
  dns1035Label: isLabel1035,
  dns1123LabelPrefix: asPrefix(isLabel),
  dns1123SubdomainPrefix: asPrefix(isSubdomain),
  dns1035LabelPrefix: asPrefix(isLabel1035),
  qualifiedName: isQualifiedName,
  labelValue: matching(`(?:${namePart})?`, 63),
  uri: (text) => text.startsWith('/') || URL.canParse(text),
  uuid: matching('[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}'),
  byte: matching('(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?'),
  date: matching('\\d{4}-\\d{2}-\\d{2}'),
  datetime: (text) => text.includes('T') && !Number.isNaN(Date.parse(text)),
};

/** `!format.dns1123Label().validate('a').hasValue()`, `format.named('uuid')` */
export const formats: CelLibrary = (environment) => {
  environment.registerType('Format', { ctor: Format, fields: {} });
  register(environment, {
    'Format.validate(string): optional<list<string>>': (format: Format, text: string) => format.validate(text),
  });
  const named = Object.entries(formatsByName).map(([name, accepts]) => new Format(name, accepts));
  registerNamespace(environment, 'format', {
    ...Object.fromEntries(named.map((format) => [`${format.name}(): Format`, () => format])),
    'named(string): optional<Format>': (name: string) => Optional.of(named.find((format) => format.name === name)),
  });
};
