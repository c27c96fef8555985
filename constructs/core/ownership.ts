import { LABELS } from '../../model/labels';

/** Who answers for an object, and who pays. */
export interface Ownership {
  /** Team, or `platform`. */
  readonly owner: string;
  /** Name of the environment. */
  readonly environment: string;
  /** Cost centre of the owner. */
  readonly costCenter: string;
}

/** The labels that every object of Terrace carries. */
export function ownershipLabels(ownership: Ownership): Record<string, string> {
  return {
    'app.kubernetes.io/managed-by': 'terrace',
    [LABELS.owner]: ownership.owner,
    [LABELS.environment]: ownership.environment,
    [LABELS.costCenter]: ownership.costCenter,
  };
}
