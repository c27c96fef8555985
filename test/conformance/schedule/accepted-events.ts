/** A `FailedCreate` event that says nothing about the manifests. */
interface AcceptedEvent {
  /** Text within the event's message. */
  readonly text: RegExp;
  /** Page that explains it. */
  readonly link: string;
  /** Why it is no fault of what was synthesized. */
  readonly reason: string;
}

const acceptedEvents: readonly AcceptedEvent[] = [
  {
    text: /Operation cannot be fulfilled on resourcequotas "[^"]+": the object has been modified/,
    link: 'https://github.com/kubernetes/kubernetes/issues/67761',
    reason:
      'admission and the quota controller count the same quota at the same time; the controller of the pods tries again',
  },
];

/** The entry that accepts a message, if any does. */
export function acceptedAs(message: string): AcceptedEvent | undefined {
  return acceptedEvents.find(({ text }) => text.test(message));
}
