/** Label and annotation keys that Terrace owns; selectors use {@link APP_NAME} only. */
export const LABELS = {
  /** Team that answers for the object. */
  owner: 'terrace.internal/owner',
  /** Business capability, equal to the namespace of its services. */
  unit: 'terrace.internal/unit',
  /** Tier 0–3. */
  tier: 'terrace.internal/tier',
  /** Data class 1–5. */
  dataClass: 'terrace.internal/data-class',
  /** Environment the object belongs to. */
  environment: 'terrace.internal/environment',
  /** Where the cost goes. */
  costCenter: 'terrace.internal/cost-center',
  /** On namespaces: who works in it, see {@link Area}. */
  area: 'terrace.internal/area',
  /** `standby` on the Deployments of a cluster that takes no traffic; on pods, a promotion would restart them. */
  role: 'terrace.internal/role',
} as const;

/** The label that selectors use, and nothing else. */
export const APP_NAME = 'app.kubernetes.io/name';

/** Kind of work a namespace is for. */
export type Area = 'team' | 'data' | 'platform' | 'edge' | 'ci';

/** Taint of the nodes that only carry votes and copies, no services. */
export const WITNESS_TAINT = 'terrace.internal/witness';
