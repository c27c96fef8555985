const prefix = 'pod-security.kubernetes.io/enforce';

/** What a namespace admits of pods, as its labels say. */
export interface PodSecurity {
  /** `restricted`, `baseline` or `privileged`. @default - nothing: it admits every pod */
  readonly level: string | undefined;
  /** Version of Kubernetes whose standard is meant: `v1.36`. */
  readonly version: string;
}

/** What a namespace with these labels admits; without a version the standard changes with every upgrade. */
export function podSecurityOf(labels: Readonly<Record<string, string>>): PodSecurity {
  return { level: labels[prefix], version: labels[`${prefix}-version`] ?? 'latest' };
}
