import { type Of, object, optional, text, textLike } from './shape';

/** Objects to which a rule does not apply, for good. What shall end one day is a waiver. */
export const exemption = object({
  /** Id of the rule. */
  rule: textLike('^[A-Z]{2}-[0-9]{2}$'),
  /** Namespace that the rule leaves out. */
  namespace: text,
  /** Only the objects of the namespace labelled `app.kubernetes.io/name: <name>`. @default - the whole namespace */
  name: optional(text),
  /** Why it is so, for the auditor. */
  reason: text,
});

/** Objects to which a rule does not apply, for good. */
export type Exemption = Of<typeof exemption>;
