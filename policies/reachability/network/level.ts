import type { Level } from '../level';
import { auditNetwork } from './audit';
import { NetworkPolicies } from './network-policies';

/** Packets between pods and addresses, as the network plugin lets them pass. */
export const network = {
  name: 'network',
  reads: [{ group: 'networking.k8s.io', kind: 'NetworkPolicy' }],
  cannotRead: [
    { group: /^policy\.networking\.k8s\.io$/, kind: /NetworkPolicy$/ },
    { group: /^(cilium\.io|crd\.projectcalico\.org|projectcalico\.org)$/, kind: /NetworkPolicy$/ },
  ],
  audit: ({ world, register, exempt }) => auditNetwork(world, new NetworkPolicies(world), register, exempt),
} as const satisfies Level;
