/** A warning of the server that is no reason to fail. */
export interface AllowedWarning {
  /** The whole text of the warning. */
  readonly text: RegExp;
  /** Page that explains the warning. */
  readonly link: string;
  /** Why the platform keeps what the server warns of. */
  readonly reason: string;
}

type Entry = AllowedWarning;

/** The list; its type refuses an eleventh entry, for more would hide what the server wants to say. */
const allowedWarnings: readonly [Entry?, Entry?, Entry?, Entry?, Entry?, Entry?, Entry?, Entry?, Entry?, Entry?] = [];

/** Whether a warning of the server may occur. */
export function isAllowed(warning: string): boolean {
  return allowedWarnings.some((entry) => entry?.text.test(warning));
}
