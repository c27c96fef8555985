import { parseQuantity, Quantity } from '../quantity';
import { type CelLibrary, parses, register } from './library';

/** `quantity('1Gi').isLessThan(quantity('2Gi'))` */
export const quantities: CelLibrary = (environment) => {
  environment.registerType('Quantity', { ctor: Quantity, fields: {} });
  environment.registerOperator('Quantity == Quantity', (a: Quantity, b: Quantity) => a.compare(b) === 0);
  register(environment, {
    'quantity(string): Quantity': parseQuantity,
    'isQuantity(string): bool': parses(parseQuantity),
    'Quantity.compareTo(Quantity): int': (a: Quantity, b: Quantity) => BigInt(a.compare(b)),
    'Quantity.isGreaterThan(Quantity): bool': (a: Quantity, b: Quantity) => a.compare(b) > 0,
    'Quantity.isLessThan(Quantity): bool': (a: Quantity, b: Quantity) => a.compare(b) < 0,
    'Quantity.add(Quantity): Quantity': (a: Quantity, b: Quantity) => a.plus(b),
    'Quantity.add(int): Quantity': (a: Quantity, b: bigint) => a.plus(new Quantity(b, 1n)),
    'Quantity.sub(Quantity): Quantity': (a: Quantity, b: Quantity) => a.minus(b),
    'Quantity.sub(int): Quantity': (a: Quantity, b: bigint) => a.minus(new Quantity(b, 1n)),
    'Quantity.sign(): int': (a: Quantity) => BigInt(a.compare(Quantity.zero)),
    'Quantity.isInteger(): bool': (a: Quantity) => a.isInteger,
    'Quantity.asInteger(): int': (a: Quantity) => a.toBigInt(),
    'Quantity.asApproximateFloat(): double': (a: Quantity) => a.toNumber(),
  });
};
