import { PACKAGED } from '../../../../environments/platform/packaged';
import { sizeOf } from '../../../../environments/platform/sizes';
import type { PackagedSize } from '../../../../environments/specification/component';
import { STAGES, type Stage } from '../../../../model/stage';

/** Pods that the platform says a chart makes. */
export interface DeclaredPods {
  /** Namespace in which they run. */
  readonly namespace: string;
  /** Name of the workload that makes them. */
  readonly name: string;
  /** Kind of that workload. */
  readonly kind: string;
  /** Labels by which policies select them. */
  readonly labels: Readonly<Record<string, string>>;
  /** ServiceAccount, as which they are known. */
  readonly serviceAccount: string;
  /** Ports on which they are reached. */
  readonly ports: readonly number[];
  /**
   * Whether they share the network of their node.
   * @default false
   */
  readonly hostNetwork?: boolean;
  /** How many there are, and what each asks for, by stage; an agent is counted once a node, a job once. */
  readonly sizes: Readonly<Record<Stage, PackagedSize>>;
}

/** All that the records of components say of the pods that charts make. */
export const declaredPods: readonly DeclaredPods[] = PACKAGED.flatMap(({ namespace, pods }) =>
  pods
    .filter(({ madeBy }) => madeBy === 'chart')
    .map((declared) => ({
      ...declared,
      namespace,
      sizes: Object.fromEntries(STAGES.map((stage) => [stage, sizeOf(declared, stage)])) as DeclaredPods['sizes'],
    })),
);
