/** Events of controllers that could not make pods. */
export const FAILED_CREATIONS = '/api/v1/events?fieldSelector=reason%3DFailedCreate';

/** A controller could not make a pod, as the server sends it. */
export interface FailedCreation {
  readonly metadata: { readonly resourceVersion?: string };
  readonly involvedObject: { readonly kind: string; readonly namespace?: string; readonly name: string };
  readonly message: string;
  /** How often it occurred. */
  readonly count?: number;
}
