import type { Audited } from '../owners';

/** The verdicts for programs: every violation with its owner, what is waived, and what was looked at. */
export function printJson(audited: readonly Audited[]): string {
  const folders = audited.map(({ folder, judgement, ownerOf }) => ({
    folder,
    accepted: judgement.accepted,
    violations: judgement.violations.map((violation) => ({ ...violation, owner: ownerOf(violation) })),
    waived: judgement.waived,
    evidence: judgement.evidence,
  }));
  return `${JSON.stringify({ schemaVersion: 1, folders }, null, 2)}\n`;
}
