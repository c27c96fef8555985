/** Seconds in which a sidecar ends what is under way; the application beside it has stopped before. */
export const SIDECAR_DRAIN_SECONDS = 5;

/**
 * What every proxy does with a path that holds an encoded slash or backslash: policies read one segment where an
 * application that decodes it reads several, so that such a path could become another operation behind the policy.
 */
export const ESCAPED_SLASHES = { httpPathWithEscapedSlashesAction: 'REJECT_REQUEST' } as const;
