import { isIP } from 'node:net';

interface Format {
  readonly matches: (text: string) => boolean;
  /** What a text of this format is, with an example. */
  readonly meaning: string;
}

const isCidr = (text: string): boolean => {
  const [address = '', length = '', ...rest] = text.split('/');
  const width = isIP(address) === 4 ? 32 : 128;
  return isIP(address) > 0 && !rest.length && /^\d{1,3}$/.test(length) && Number(length) <= width;
};

const isUri = (text: string): boolean => text.startsWith('/') || URL.canParse(text);

const label = '[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const time = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?([zZ]|[+-]([01]\\d|2[0-3]):[0-5]\\d)';
const date = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])';

const like = (pattern: string): ((text: string) => boolean) => {
  const expression = new RegExp(`^(?:${pattern})$`);
  return (text) => expression.test(text);
};

/** The formats of strings that the API server checks. */
export const formats: Readonly<Record<string, Format>> = {
  byte: {
    matches: (text) => text.length % 4 === 0 && /^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text),
    meaning: 'base64 text',
  },
  cidr: { matches: isCidr, meaning: 'an address range such as 10.0.0.0/8' },
  date: { matches: like(date), meaning: 'a date such as 2026-01-31' },
  'date-time': { matches: like(`${date}[tT]${time}`), meaning: 'a time such as 2026-01-31T12:00:00Z' },
  duration: {
    matches: like('-?([0-9]+(\\.[0-9]+)?\\s*(ns|us|µs|ms|s|m|h|d|w)\\s*)+'),
    meaning: 'a duration such as 30s',
  },
  email: { matches: like('[^@\\s]+@[^@\\s]+'), meaning: 'an e-mail address' },
  hostname: { matches: like(`${label}(\\.${label})*\\.?`), meaning: 'a host name' },
  ipv4: { matches: (text) => isIP(text) === 4, meaning: 'an IPv4 address' },
  ipv6: { matches: (text) => isIP(text) === 6, meaning: 'an IPv6 address' },
  uri: { matches: isUri, meaning: 'a URI such as https://example.com/' },
  uuid: { matches: like('[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}'), meaning: 'a UUID' },
};

/** Bounds of the formats of numbers. */
export const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
};
