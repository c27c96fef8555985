import { ownershipLabels } from '../../../constructs/core/ownership';
import { resource } from '../../../constructs/core/resource';
import { type AdmissionFacts, admissionPolicies } from '../../../policies/admission/policies';
import { catalogue } from '../../../policies/catalogue';
import type { Area } from '../area';
import { type ClusterContext, PLATFORM, platformOwnership } from '../cluster-context';

const API = 'admissionregistration.k8s.io/v1';

/**
 * What the cluster refuses by itself: the policies are the judge's own, as it writes them, for nobody else may say what
 * must be true.
 */
export function admission({ plan, charts }: ClusterContext, facts: AdmissionFacts): Area<undefined> {
  const chart = charts.of('10-policies', PLATFORM);
  const labels = ownershipLabels(platformOwnership(plan));
  for (const { name, rule, policy, binding } of admissionPolicies(catalogue, facts, plan.cluster.name)) {
    const metadata = { name, labels: { ...labels, 'terrace.internal/rule': rule } };
    resource(chart, `${name}-policy`, `${API}/ValidatingAdmissionPolicy`, { metadata, spec: policy });
    resource(chart, `${name}-binding`, `${API}/ValidatingAdmissionPolicyBinding`, { metadata, spec: binding });
  }
  return { handles: undefined, guide: {} };
}
