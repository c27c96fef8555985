/** A namespace that a rule leaves out for good; what shall end one day is a waiver. */
export interface Exemption {
  /** Id of the rule. */
  readonly rule: string;
  /** Namespace whose objects the rule does not look at. */
  readonly namespace: string;
  /** Why that is right for good; an auditor reads it. */
  readonly reason: string;
}

/** What rules leave out in every environment, for the offline run and the admission binding alike. */
export const EXEMPTIONS: readonly Exemption[] = [
  {
    rule: 'NM-09',
    namespace: 'kube-system',
    reason: 'its pods come with Kubernetes, before Terrace; whoever installs the cluster writes their NetworkPolicies',
  },
];

/** Whether a rule leaves out what lies in a namespace. */
export function isExempt(rule: string, namespace: string): boolean {
  return EXEMPTIONS.some((exemption) => exemption.rule === rule && exemption.namespace === namespace);
}
