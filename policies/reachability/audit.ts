import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { groupOf, referenceTo } from '../objects';
import type { CheckResult, Finding } from '../rule';
import { AuthorizationPolicies } from './authorization-policies';
import { auditMesh } from './mesh-audit';
import { auditNetwork } from './network-audit';
import { NetworkPolicies } from './network-policies';
import { Register } from './register';
import { auditSidecars, Sidecars } from './sidecar-audit';
import { World } from './world';

/** Kinds that open or close what this evaluator does not read; with them its answer would be worth nothing. */
const notRead: readonly { readonly group: RegExp; readonly kind: RegExp }[] = [
  { group: /^policy\.networking\.k8s\.io$/, kind: /NetworkPolicy$/ },
  { group: /^(cilium\.io|crd\.projectcalico\.org|projectcalico\.org)$/, kind: /NetworkPolicy$/ },
  { group: /^networking\.istio\.io$/, kind: /^EnvoyFilter$/ },
];

/** Compares all that is open in a cluster, on every level, with its register of flows. */
export function auditReachability(
  view: ClusterView,
  facts: Facts,
  exempt: (namespace: string) => boolean,
): CheckResult {
  const world = new World(view);
  const register = new Register(world);
  const network = new NetworkPolicies(world);
  const authorization = new AuthorizationPolicies(
    view.ofKind('security.istio.io', 'AuthorizationPolicy'),
    facts.trustDomain,
  );
  const sidecars = new Sidecars(view.ofKind('networking.istio.io', 'Sidecar'));
  return {
    examined: world.pods.length + register.rows.length,
    findings: [
      ...register.problems,
      ...unreadPolicies(view),
      ...auditNetwork(world, network, register, exempt),
      ...auditMesh(world, authorization, register, exempt),
      ...auditSidecars(world, sidecars, register, exempt),
    ],
  };
}

function unreadPolicies(view: ClusterView): Finding[] {
  return view.objects
    .filter(({ object }) =>
      notRead.some(({ group, kind }) => group.test(groupOf(object.apiVersion)) && kind.test(object.kind)),
    )
    .map(({ object, file }) => ({
      object: referenceTo(object),
      file,
      message: `the judge cannot say what a ${object.kind} opens or closes`,
      remedy: 'express it as NetworkPolicy, AuthorizationPolicy or Sidecar',
    }));
}
