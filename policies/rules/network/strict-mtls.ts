import { iso, istio, mlps, nist, pci } from '../../frameworks';
import { nameOf, type PlacedObject, referenceTo } from '../../objects';
import { rootNamespace } from '../../reachability/mesh/authorization-policies';
import type { Check, Finding, Rule } from '../../rule';

/** Modes that take nothing back; UNSET inherits. */
const MODES = "['STRICT', 'UNSET']";

export const strictMtls: Rule = {
  id: 'NM-03',
  title: 'STRICT mTLS in the whole mesh, without exception',
  rationale: 'Both ends of every call in the mesh prove who they are; nothing takes that back for a namespace or port.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.2.2a', '8.1.2.2b', '8.1.4.8a'),
    ...pci('4.2.1', '2.2.7'),
    ...iso('A.8.24'),
    ...nist('sc-8.1', 'ia-3'),
    ...istio('mutual TLS'),
  ],
  kinds: [{ group: 'security.istio.io', kind: 'PeerAuthentication' }],
  cel: {
    validations: [
      {
        expression: `object.?spec.?mtls.?mode.orValue('UNSET') in ${MODES}`,
        message: 'it admits plain text on all ports (mtls.mode)',
      },
      {
        expression: `object.?spec.?portLevelMtls.orValue({}).all(p, object.spec.portLevelMtls[p].?mode.orValue('UNSET') in ${MODES})`,
        message: 'it admits plain text on some ports (portLevelMtls)',
      },
    ],
  },
  // what istiod reads of the whole mesh lies in a namespace of the platform
  enforcedIn: ['team', 'data', 'edge', 'platform'],
  check: checkMesh(),
  remedy: `keep one PeerAuthentication with mode STRICT and no selector in ${rootNamespace}, and no other mode anywhere`,
};

function checkMesh(): Check {
  return (view, { exempt }) => {
    const kept = ({ object }: PlacedObject) => !exempt(object.metadata.namespace ?? '');
    const peers = view.ofKind('security.istio.io', 'PeerAuthentication').filter(kept);
    return {
      examined: Number(view.cluster.mesh) + peers.length,
      findings: [
        ...(view.cluster.mesh && !peers.some((peer) => isMeshWide(peer) && isStrict(peer))
          ? [withoutPolicy(view.name)]
          : []),
        ...secondOfMesh(peers.filter(isMeshWide)),
      ],
    };
  };
}

interface PeerSpec {
  readonly selector?: { readonly matchLabels?: object };
  readonly mtls?: { readonly mode?: string };
}

function isMeshWide({ object }: PlacedObject): boolean {
  const { selector } = (object.spec ?? {}) as PeerSpec;
  return object.metadata.namespace === rootNamespace && Object.keys(selector?.matchLabels ?? {}).length === 0;
}

function isStrict({ object }: PlacedObject): boolean {
  return (object.spec as PeerSpec | undefined)?.mtls?.mode === 'STRICT';
}

/** Of several the oldest holds, and no manifest says which that is; one that leaves the mode open admits plain text. */
function secondOfMesh([first, ...others]: readonly PlacedObject[]): Finding[] {
  return others.map(({ object, file }) => ({
    object: referenceTo(object),
    file,
    message: `the whole mesh has ${nameOf(referenceTo((first as PlacedObject).object))} already, and the older of both holds`,
  }));
}

function withoutPolicy(name: string): Finding {
  return {
    object: { apiVersion: 'facts', kind: 'Cluster', name },
    message: `no PeerAuthentication in ${rootNamespace} demands mTLS of the whole mesh`,
  };
}
