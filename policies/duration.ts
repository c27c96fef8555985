const pattern = /^(\d+(\.\d+)?(h|ms|us|ns|m|s))+$/;
const nanoseconds: Readonly<Record<string, number>> = { h: 3.6e12, m: 6e10, s: 1e9, ms: 1e6, us: 1e3, ns: 1 };

const read = new Map<string, number | undefined>();

/** A time as Go and Istio write it, in nanoseconds: `1m30s`, `0.5s`; nothing where it is none. Each text is read once. */
export function nanosecondsOf(text: string): number | undefined {
  if (!read.has(text)) {
    read.set(text, parse(text));
  }
  return read.get(text);
}

function parse(text: string): number | undefined {
  if (!pattern.test(text)) {
    return undefined;
  }
  return [...text.matchAll(/([\d.]+)([a-z]+)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Math.round(Number(amount) * (nanoseconds[unit] ?? 0)),
    0,
  );
}
