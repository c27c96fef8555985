import { oncePerText } from './once';
/** A Kubernetes quantity, exact: `numerator / denominator`. */
export class Quantity {
  /** Nothing. */
  public static readonly zero = new Quantity(0n, 1n);

  /**
   * @param numerator of the amount in whole units
   * @param denominator more than zero
   */
  public constructor(
    public readonly numerator: bigint,
    public readonly denominator: bigint,
  ) {}

  /** The sum of both. */
  public plus(other: Quantity): Quantity {
    return new Quantity(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    ).reduced();
  }

  /** The quantity `factor` times. */
  public times(factor: bigint): Quantity {
    return new Quantity(this.numerator * factor, this.denominator);
  }

  /** -1, 0 or 1, as for sorting. */
  public compare(other: Quantity): -1 | 0 | 1 {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /** The nearest number, for messages. */
  public toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }

  /** Whole numbers plainly, others in thousandths (`1500m`), rounded up. */
  public toString(): string {
    if (this.numerator % this.denominator === 0n) {
      return `${this.numerator / this.denominator}`;
    }
    const thousandths = this.numerator * 1000n;
    const up = thousandths > 0n && thousandths % this.denominator !== 0n ? 1n : 0n;
    return `${thousandths / this.denominator + up}m`;
  }

  private reduced(): Quantity {
    let [a, b] = [this.numerator < 0n ? -this.numerator : this.numerator, this.denominator];
    while (b) {
      [a, b] = [b, a % b];
    }
    return a > 1n ? new Quantity(this.numerator / a, this.denominator / a) : this;
  }
}

/** Quantities by resource, as they are written; nothing where nothing is said. */
export type Amounts = Readonly<Record<string, string | number | undefined>>;

/** The larger of two quantities. */
export function largest(a: Quantity, b: Quantity): Quantity {
  return a.compare(b) < 0 ? b : a;
}

const decimalSuffixes = ['', 'k', 'M', 'G', 'T', 'P', 'E'];
const fractionSuffixes = ['', 'm', 'u', 'n'];
const pattern = /^([+-]?)(\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d+)|([numkMGTPE]|[KMGTPE]i)?)$/;

/** Whether a text is a quantity. */
export function isQuantity(text: string | number): boolean {
  return pattern.test(String(text));
}

/**
 * Reads a quantity as the API server does, each text once; a number means itself.
 * @throws when it is none
 */
export const parseQuantity = oncePerText((text: string | number): Quantity => parse(text));

function parse(text: string | number): Quantity {
  const match = pattern.exec(String(text));
  if (!match) {
    throw new Error(`'${text}' is not a quantity`);
  }
  const [, sign, digits = '', exponent, suffix = ''] = match;
  const [whole = '', fraction = ''] = digits.split('.');
  const value = new Quantity(
    BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n),
    10n ** BigInt(fraction.length),
  );
  return exponent === undefined ? scaled(value, suffix) : shifted(value, Number(exponent));
}

function scaled(value: Quantity, suffix: string): Quantity {
  if (suffix.endsWith('i')) {
    return value.times(1024n ** BigInt(decimalSuffixes.indexOf(suffix === 'Ki' ? 'k' : suffix.charAt(0))));
  }
  const small = fractionSuffixes.indexOf(suffix);
  return shifted(value, small >= 0 ? -3 * small : 3 * decimalSuffixes.indexOf(suffix));
}

function shifted(value: Quantity, exponent: number): Quantity {
  const power = 10n ** BigInt(Math.abs(exponent));
  return exponent >= 0 ? value.times(power) : new Quantity(value.numerator, value.denominator * power);
}
