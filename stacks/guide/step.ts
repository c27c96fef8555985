import type { Layer } from '../../model/layer';

/** Begins every command for the API server, so that each names its cluster. */
export const KUBECTL = 'kubectl --context "$CONTEXT"';

/** Kinds for which the guide waits. */
type AwaitedKind = 'Certificate' | 'ClusterIssuer' | 'Deployment';

/**
 * Gives another command the objects of a kind that folders declare, as they are on the cluster. What else is there has a
 * say in nothing: an earlier release may have left what never becomes ready, and goes only when it is pruned.
 */
function declared(kind: AwaitedKind, folders: readonly string[]): string {
  return `${getDeclared(folders)} -o jsonpath='{.items[?(@.kind=="${kind}")]}'`;
}

function getDeclared(folders: readonly string[]): string {
  return `${KUBECTL} get ${folders.map((folder) => `-f ${folder}/`).join(' ')}`;
}

/** Waits until all objects of a kind that folders declare have a condition. */
export function haveCondition(
  condition: string,
  kind: AwaitedKind,
  folders: readonly string[],
  timeout: string,
): string {
  return `${declared(kind, folders)} | ${KUBECTL} wait --for=condition=${condition} --timeout=${timeout} -f -`;
}

/**
 * Waits until the Deployments that a folder declares run as they were applied last. That they are available would be true
 * of the pods of the release before, too.
 */
export function rolledOut(folder: string, timeout: string): string {
  return `${declared('Deployment', [folder])} | ${KUBECTL} rollout status --timeout=${timeout} -f -`;
}

/** Namespaces and names of the Deployments that folders declare, a line each. */
export function declaredDeployments(folders: readonly string[]): string {
  const line = '{.metadata.namespace} {.metadata.name}{"\\n"}';
  return `${getDeclared(folders)} -o jsonpath='{range .items[?(@.kind=="Deployment")]}${line}{end}'`;
}

/** Fails where a command finds something, and shows it, and where it fails itself: said in a test alone, its failure would be "nothing". */
export function none(command: string): string[] {
  return [`FOUND=$(${command})`, 'printf %s "$FOUND"', 'test -z "$FOUND"'];
}

/** Characters that mean themselves to bash. */
const PLAIN = /^[-\w.:@+,=%/]+$/;

/** A text as one word of bash, whatever it holds. */
export function word(text: string): string {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
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
