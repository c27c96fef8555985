/** How values are said. */
export interface Wording {
  /** One value. */
  value(value: unknown): string;
  /** What became of a value. */
  change(old: unknown, next: unknown): string;
}

/** Longest text of a value in a line. */
const LONGEST = 72;
/** What is kept of the part that two long values share. */
const CONTEXT = 12;

/** Values on one line each, shortened where they are long. */
export const short: Wording = { value: shortValue, change: shortChange };

/** Values on one line each, however long. */
export const whole: Wording = {
  value: oneLine,
  change: (old, next) => `${oneLine(old)} → ${oneLine(next)}`,
};

/** A value as one line, shortened where it is long. */
function shortValue(value: unknown): string {
  return shortened(oneLine(value));
}

/** Two values as one line; of long texts, the part that differs is shown. */
function shortChange(old: unknown, next: unknown): string {
  const [a, b] = [oneLine(old), oneLine(next)];
  if (a.length <= LONGEST && b.length <= LONGEST) {
    return `${a} → ${b}`;
  }
  const [points, others] = [[...a], [...b]];
  const start = Math.max(0, sharedStart(points, others) - CONTEXT);
  const cut = (text: readonly string[]) => shortened(`${start === 0 ? '' : '…'}${text.slice(start).join('')}`);
  return `${cut(points)} → ${cut(others)}`;
}

function oneLine(value: unknown): string {
  const isPlain =
    typeof value === 'string' && /^[^\s"'\\,{}[\]→…]+$/.test(value) && !/^(true|false|null|[\d.+-]+)$/.test(value);
  return isPlain ? (value as string) : (JSON.stringify(value) ?? 'nothing');
}

function shortened(text: string): string {
  const points = [...text];
  return points.length <= LONGEST ? text : `${points.slice(0, LONGEST - 1).join('')}…`;
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) {
    length++;
  }
  return length;
}
