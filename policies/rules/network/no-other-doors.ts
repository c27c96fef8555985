import { iso, mlps, nist, owasp, pci } from '../../frameworks';
import { type GroupKind, referenceTo } from '../../objects';
import type { Check, Rule } from '../../rule';

const gatewayApi = ['Gateway', 'HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute', 'ReferenceGrant'];

/** Controllers of Kubernetes write these for every Service, so that a cluster cannot refuse them: no manifest holds one. */
const written: readonly GroupKind[] = [
  { group: '', kind: 'Endpoints' },
  { group: 'discovery.k8s.io', kind: 'EndpointSlice' },
];

export const noOtherDoors: Rule = {
  id: 'NM-15',
  title: 'Requests come in by the Gateways of Istio, and go to pods that a Service selects',
  rationale: 'A second kind of door, or addresses written by hand, lead requests where no rule looks.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.1a'), ...pci('1.4.1'), ...iso('A.8.22'), ...nist('sc-7', 'cm-7'), ...owasp('K06')],
  kinds: [
    { group: 'networking.k8s.io', kind: 'Ingress' },
    { group: 'networking.k8s.io', kind: 'IngressClass' },
    ...gatewayApi.map((kind) => ({ group: 'gateway.networking.k8s.io', kind })),
    ...['ServiceImport', 'ServiceExport'].map((kind) => ({ group: 'multicluster.x-k8s.io', kind })),
  ],
  cel: {
    validations: [
      { expression: 'false', message: 'it is a way in beside the Gateways of Istio, and no rule says where it leads' },
    ],
  },
  forbids: true,
  enforcedIn: ['team', 'data', 'edge', 'platform', 'ci'],
  check: checkAddresses(),
  remedy: 'take it away; write a Gateway and a VirtualService of Istio, or a Service that selects its pods',
};

function checkAddresses(): Check {
  return (view, { exempt }) => {
    const all = written.flatMap(({ group, kind }) => view.ofKind(group, kind));
    const subjects = all.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    return {
      examined: subjects.length,
      exempted: all.length - subjects.length,
      findings: subjects.map(({ object, file }) => ({
        object: referenceTo(object),
        file,
        message: `it leads the Service '${serviceOf(object.metadata.name, object.metadata.labels)}' to addresses that it does not select`,
      })),
    };
  };
}

function serviceOf(name: string, labels: Readonly<Record<string, string>> = {}): string {
  return labels['kubernetes.io/service-name'] ?? name;
}
