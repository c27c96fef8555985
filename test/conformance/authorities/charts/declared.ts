import { OPERATORS } from '../../../../environments/platform/operators';
import { PACKAGED_SIZES, type PackagedSize, type SizedPods } from '../../../../environments/platform/sizes';
import type { Stage } from '../../../../model/stage';

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
  /** How many there are, and what each asks for, by stage; a job has what the smallest pod has. */
  readonly sizes: Readonly<Record<Stage, PackagedSize>>;
}

/** All that is declared of packaged pods. Whoever changes where that stands, changes this file only. */
export const declaredPods: readonly DeclaredPods[] = OPERATORS.flatMap(({ name: namespace, pods }) =>
  pods.map((declared) => ({ ...declared, namespace, kind: kindOf(declared.name), sizes: sizesOf(declared.name) })),
);

/** The tables say it between the lines: a size makes a Deployment, a name of a node its agent, neither a job. */
function kindOf(name: string): string {
  if (!(name in PACKAGED_SIZES.dev)) {
    return 'Job';
  }
  return name.endsWith('-node') ? 'DaemonSet' : 'Deployment';
}

function sizesOf(name: string): DeclaredPods['sizes'] {
  const size = (stage: Stage) =>
    PACKAGED_SIZES[stage][name as SizedPods] ?? { replicas: 1, cpuMillis: 10, memoryMiB: 64 };
  return { dev: size('dev'), uat: size('uat'), prod: size('prod') };
}
