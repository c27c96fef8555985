import type { Level } from './level';
import { mesh } from './mesh/level';
import { network } from './network/level';

/** Every level, the lowest first; one that a flow may name and nobody audits does not compile. */
export const levels: Readonly<{ [Name in Level['name']]: Level & { readonly name: Name } }> = { network, mesh };
