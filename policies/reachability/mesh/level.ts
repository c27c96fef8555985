import { operationsByService } from '../../routing/service-operations';
import type { Level } from '../level';
import { auditMesh } from './authorization-audit';
import { AuthorizationPolicies } from './authorization-policies';
import { auditSidecars, Sidecars } from './sidecar-audit';

/** Requests between proxies: what the receiver's admits, and what the sender's may address. */
export const mesh = {
  name: 'mesh',
  reads: [
    { group: 'security.istio.io', kind: 'AuthorizationPolicy' },
    { group: 'networking.istio.io', kind: 'Sidecar' },
  ],
  cannotRead: [{ group: /^networking\.istio\.io$/, kind: /^EnvoyFilter$/ }],
  audit: ({ world, register, facts, exempt }) => {
    const { view } = world;
    const policies = new AuthorizationPolicies(
      view.ofKind('security.istio.io', 'AuthorizationPolicy'),
      facts.trustDomain,
    );
    const sidecars = new Sidecars(view.ofKind('networking.istio.io', 'Sidecar'));
    const services = operationsByService(facts.services);
    return [
      ...auditMesh(world, policies, register, services, exempt),
      ...auditSidecars(world, sidecars, register, exempt),
    ];
  },
} as const satisfies Level;
