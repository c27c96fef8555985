/** A namespace that a rule leaves out for good; what shall end one day is a waiver. */
export interface Exemption {
  /** Id of the rule. */
  readonly rule: string;
  /** Namespace whose objects the rule does not look at. */
  readonly namespace: string;
  /**
   * Only its objects labelled `app.kubernetes.io/name: <name>`.
   * @default - all of the namespace
   */
  readonly name?: string;
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
  {
    rule: 'ID-03',
    namespace: 'cert-manager',
    name: 'cert-manager',
    reason: 'by a short-lived token of its own account, and of no other, it is known to the PKI of the bank',
  },
  ...['ingressgateway', 'egressgateway'].map((name) => ({
    rule: 'ID-04',
    namespace: `istio-${name.replace('gateway', '')}`,
    name,
    reason:
      'the control plane of the mesh hands the keys of its certificates to a gateway only where its account may list the Secrets of its own namespace, which holds nothing else',
  })),
];

/** Whether a rule leaves out all that lies in a namespace. */
export function isExempt(rule: string, namespace: string): boolean {
  return EXEMPTIONS.some((one) => one.rule === rule && one.namespace === namespace && one.name === undefined);
}
