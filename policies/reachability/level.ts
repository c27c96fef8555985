import type { Facts, FlowFact } from '../facts';
import type { GroupKind } from '../objects';
import type { Finding } from '../rule';
import type { Register } from './register';
import type { World } from './world';

/** What every level is audited with. */
export interface AuditContext {
  /** Pods, namespaces and addresses of the cluster. */
  readonly world: World;
  /** What is declared between them. */
  readonly register: Register;
  /** What the environment declares. */
  readonly facts: Facts;
  /** Whether what a namespace opens is left out. */
  readonly exempt: (namespace: string) => boolean;
}

/** One layer of control that traffic must pass: what it opens is compared with the register. */
export interface Level {
  /** The name by which flows ask for it. */
  readonly name: FlowFact['level'];
  /** Kinds that open or close something at this level. */
  readonly reads: readonly GroupKind[];
  /** Kinds, by patterns, that do so too and are not read; with one of them the answer would be worth nothing. */
  readonly cannotRead: readonly { readonly group: RegExp; readonly kind: RegExp }[];
  /** Every difference between what is open at this level and what the register declares. */
  readonly audit: (context: AuditContext) => readonly Finding[];
}
