/** Why `dist` was not replaced, in words for people; unless it says otherwise, `dist` is as it was. */
export class OutputError extends Error {}

/** Another run is at work in `dist`, or may be. */
export class AtWork extends OutputError {}

/** What to do about what a file system refuses. */
const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: 'let this user write there, or delete what another user owns',
  EPERM: 'let this user write there, or delete what another user owns',
  EROFS: 'mount it writable',
  ENOSPC: 'free some space: old and new output stand side by side for a moment',
  EDQUOT: 'free some space: old and new output stand side by side for a moment',
  EBUSY: 'mount a volume at the whole folder of the output, not at one in it',
  EXDEV: 'mount a volume at the whole folder of the output, not at one in it',
  ENOENT: 'there must be a folder; move the link that leads nowhere away',
  EEXIST: 'there must be a folder; move the file away',
  ENOTDIR: 'there must be a folder; move the file away',
  EFBIG: 'let files be larger, by the limit of the shell or the file system',
};

/** For all others. */
const ANOTHER_REMEDY = 'mend what the system says, then run again';

/**
 * Does the work, and says what to do about what the file system refuses.
 *
 * @throws {OutputError} in the place of an error of the file system
 */
export function explaining<T>(dist: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) {
      throw error;
    }
    const remedy = REMEDIES[code] ?? ANOTHER_REMEDY;
    throw new OutputError(`cannot write to '${dist}', which is as it was: ${messageOf(error)}; ${remedy}`, {
      cause: error,
    });
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
