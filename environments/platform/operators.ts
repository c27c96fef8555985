import type { Operator } from '../specification/platform';
import { PACKAGED } from './packaged';

/** Namespaces of packaged components, in the order of installation. */
export const OPERATORS: readonly Operator[] = PACKAGED.map(({ namespace, roles }) => ({ name: namespace, roles }));
