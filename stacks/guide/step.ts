import type { Layer } from '../../model/layer';

/** Begins every command for the API server, so that each names its cluster. */
export const KUBECTL = 'kubectl --context "$CONTEXT"';

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
