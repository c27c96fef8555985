import { oncePerText } from './once';

const pattern = /^(\d+(\.\d+)?(h|ms|us|ns|m|s))+$/;
const nanoseconds: Readonly<Record<string, number>> = { h: 3.6e12, m: 6e10, s: 1e9, ms: 1e6, us: 1e3, ns: 1 };

/** A time as Go and Istio write it, in nanoseconds: `1m30s`, `0.5s`; nothing where it is none. Each text is read once. */
export const nanosecondsOf = oncePerText((text: string): number | undefined => {
  if (!pattern.test(text)) {
    return undefined;
  }
  return [...text.matchAll(/([\d.]+)([a-z]+)/g)].reduce(
    (sum, [, amount, unit = '']) => sum + Math.round(Number(amount) * (nanoseconds[unit] ?? 0)),
    0,
  );
});
