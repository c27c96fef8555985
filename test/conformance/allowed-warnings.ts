/** A warning of the server that is no reason to fail. */
export interface AllowedWarning {
  /** The whole text of the warning. */
  readonly text: RegExp;
  /** Page that explains the warning. */
  readonly link: string;
  /** Why the platform keeps what the server warns of. */
  readonly reason: string;
}

/** Most entries that {@link allowedWarnings} may have; more would hide what the server wants to say. */
export const MOST_ALLOWED_WARNINGS = 10;

/** Warnings that may occur; each occurs, or the run fails. */
export const allowedWarnings: readonly AllowedWarning[] = [];
