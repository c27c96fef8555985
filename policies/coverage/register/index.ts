import type { Clause } from '../clause';
import { finance } from './finance';
import { iso } from './iso';
import { kubernetes } from './kubernetes';
import { mlps } from './mlps';
import { nist } from './nist';
import { pci } from './pci';

/** Every clause that is reported, whether a rule answers it or not. */
export const register: readonly Clause[] = [...mlps, ...finance, ...pci, ...iso, ...nist, ...kubernetes];
