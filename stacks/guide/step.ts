import type { Layer } from '../../model/layer';

/** Begins every command for the API server, so that each names its cluster. */
export const KUBECTL = 'kubectl --context "$CONTEXT"';

/** Selects what Terrace made. */
export const OURS = '-l app.kubernetes.io/managed-by=terrace';

/**
 * Waits until the Deployments of a namespace run as they were applied last. That they are available would be true of the
 * pods of the release before, too.
 */
export function rolledOut(namespace: string, timeout: string): string {
  return `${KUBECTL} -n ${namespace} rollout status deployment ${OURS} --timeout=${timeout}`;
}

/** Waits until all Deployments of Terrace run as they were applied last, by one command for all namespaces. */
export function allRolledOut(timeout: string): string {
  return `${KUBECTL} get deployments -A ${OURS} -o json | ${KUBECTL} rollout status --timeout=${timeout} -f -`;
}

/** Fails where a command finds something, and shows it, and where it fails itself: said in a test alone, its failure would be "nothing". */
export function none(command: string): string[] {
  return [`FOUND=$(${command})`, 'printf %s "$FOUND"', 'test -z "$FOUND"'];
}

/** One step of work on a cluster. */
export interface GuideStep {
  /** What is worked on, without the number. */
  readonly title: string;
  /** What a reader must know, at most 120 characters a line. */
  readonly text: string;
  /** Commands of the step in their order; each ends well or stops the work. */
  readonly commands: readonly string[];
}

/** What an area says of its part of a layer. */
export interface LayerPart {
  /** What it puts there, as a part of a sentence: `issuers and certificates`. */
  readonly holds: string;
  /** Commands that wait until it works. @default [] */
  readonly waits?: readonly string[];
}

/** What an area adds to the guide of a cluster. */
export interface AreaGuide {
  /** Secrets without which an operator does not start; its namespace exists by then. @default [] */
  readonly firstSecrets?: readonly GuideStep[];
  /** Other secrets that people put in; the namespaces of cdk8s exist by then. @default [] */
  readonly secrets?: readonly GuideStep[];
  /** What it applies, by layer. @default {} */
  readonly layers?: Readonly<Partial<Record<Layer, LayerPart>>>;
}
