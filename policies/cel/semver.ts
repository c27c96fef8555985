import { type CelLibrary, parses, register } from './library';

const pattern =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z.-]+)?$/;

class Semver {
  /** Major, minor and patch. */
  public readonly numbers: readonly bigint[];
  private readonly preRelease: readonly string[];

  public constructor(text: string) {
    const match = pattern.exec(text);
    if (!match) {
      throw new Error(`'${text}' is not a semantic version`);
    }
    this.numbers = match.slice(1, 4).map((part) => BigInt(part));
    this.preRelease = match[4]?.split('.') ?? [];
  }

  public compare(other: Semver): -1 | 0 | 1 {
    for (const [index, number] of this.numbers.entries()) {
      const against = other.numbers[index] ?? 0n;
      if (number !== against) {
        return number < against ? -1 : 1;
      }
    }
    return comparePreReleases(this.preRelease, other.preRelease);
  }
}

/** A release comes after its pre-releases; numbers come before words; the longer list comes last. */
function comparePreReleases(a: readonly string[], b: readonly string[]): -1 | 0 | 1 {
  if (a.length === 0 || b.length === 0) {
    return a.length === b.length ? 0 : a.length === 0 ? 1 : -1;
  }
  for (const [index, part] of a.entries()) {
    const order = comparePart(part, b[index]);
    if (order !== 0) {
      return order;
    }
  }
  return a.length < b.length ? -1 : 0;
}

function comparePart(a: string, b: string | undefined): -1 | 0 | 1 {
  if (b === undefined) {
    return 1;
  }
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber !== bIsNumber) {
    return aIsNumber ? -1 : 1;
  }
  const [x, y] = aIsNumber ? [BigInt(a), BigInt(b)] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}

/** `v1.02` as `1.2.0` */
function normalize(text: string): string {
  const [core = '', ...rest] = text.replace(/^v/, '').split(/(?=[-+])/);
  const numbers = core.split('.').map((part) => part.replace(/^0+(?=\d)/, ''));
  return [...numbers, '0', '0'].slice(0, Math.max(3, numbers.length)).join('.') + rest.join('');
}

function parse(text: string, lenient: boolean): Semver {
  return new Semver(lenient ? normalize(text) : text);
}

/** `semver('1.36.3').isLessThan(semver('1.37.0'))` */
export const semver: CelLibrary = (environment) => {
  environment.registerType('Semver', { ctor: Semver, fields: {} });
  environment.registerOperator('Semver == Semver', (a: Semver, b: Semver) => a.compare(b) === 0);
  register(environment, {
    'semver(string): Semver': (text: string) => parse(text, false),
    'semver(string, bool): Semver': parse,
    'isSemver(string): bool': parses((text) => parse(text, false)),
    'isSemver(string, bool): bool': (text: string, lenient: boolean) => parses((value) => parse(value, lenient))(text),
    'Semver.major(): int': (version: Semver) => version.numbers[0],
    'Semver.minor(): int': (version: Semver) => version.numbers[1],
    'Semver.patch(): int': (version: Semver) => version.numbers[2],
    'Semver.compareTo(Semver): int': (a: Semver, b: Semver) => BigInt(a.compare(b)),
    'Semver.isGreaterThan(Semver): bool': (a: Semver, b: Semver) => a.compare(b) > 0,
    'Semver.isLessThan(Semver): bool': (a: Semver, b: Semver) => a.compare(b) < 0,
  });
};
