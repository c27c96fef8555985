import { iso, istio, mlps, nist, pci } from '../../frameworks';
import { referenceTo } from '../../objects';
import { EXIT_NAMESPACE } from '../../parameters';
import type { Check, Rule } from '../../rule';

const SPEC = 'object.?spec';

export const declaredHosts: Rule = {
  id: 'NM-20',
  title: 'Hosts outside are those that flows declare, found by DNS, and known at the egress gateway only',
  rationale: 'A ServiceEntry opens the mesh to a host: to whose, and who may see it, must be said.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.1a', '8.1.3.2b'),
    ...pci('1.2.5', '1.3.2'),
    ...iso('A.8.22'),
    ...nist('ac-4', 'sc-7'),
    ...istio('egress'),
  ],
  kinds: [{ group: 'networking.istio.io', kind: 'ServiceEntry' }],
  cel: {
    validations: [
      {
        expression: `object.metadata.?namespace.orValue('') == '${EXIT_NAMESPACE}'`,
        message: 'it opens a host outside beside the egress gateway, in whose namespace all of them stand',
      },
      {
        expression: `${SPEC}.?hosts.orValue([]).all(h, !h.contains('*') && !h.endsWith('.local') && !h.endsWith('.svc'))`,
        message: "it names hosts by a pattern ('*'), or a name of the cluster's own",
      },
      {
        expression: `${SPEC}.?location.orValue('') == 'MESH_EXTERNAL' && ${SPEC}.?resolution.orValue('') == 'DNS'`,
        message: 'it does not say that its hosts are outside and found by DNS (location MESH_EXTERNAL, resolution DNS)',
      },
      {
        expression: `size(${SPEC}.?addresses.orValue([])) == 0 && size(${SPEC}.?endpoints.orValue([])) == 0 && !${SPEC}.?workloadSelector.hasValue()`,
        message: 'it puts addresses or pods of its own behind its hosts (addresses, endpoints, workloadSelector)',
      },
      {
        expression: `${SPEC}.?ports.orValue([]).all(p, p.?protocol.orValue('') in ['HTTP', 'HTTPS'])`,
        message: 'it takes other than HTTP and HTTPS, of which no policy sees the requests',
      },
      {
        expression: `size(${SPEC}.?exportTo.orValue([])) > 0 && !('*' in ${SPEC}.?exportTo.orValue([]))`,
        message: 'it shows its hosts to every namespace (exportTo)',
      },
    ],
  },
  check: checkHosts(),
  remedy: `declare the flow to the host, and write the entry in ${EXIT_NAMESPACE} for the namespaces that ask it`,
};

function checkHosts(): Check {
  return (view, { exempt }) => {
    const declared = new Set(view.cluster.flows.flatMap(({ host = [] }) => host));
    const all = view.ofKind('networking.istio.io', 'ServiceEntry');
    const subjects = all.filter(({ object }) => !exempt(object.metadata.namespace ?? ''));
    return {
      examined: subjects.length,
      exempted: all.length - subjects.length,
      findings: subjects.flatMap(({ object, file }) => {
        const { hosts = [] } = (object.spec ?? {}) as { readonly hosts?: readonly string[] };
        return hosts
          .filter((host) => !declared.has(host) && !host.includes('*'))
          .map((host) => ({
            object: referenceTo(object),
            file,
            message: `it opens '${host}', to which no flow is declared`,
          }));
      }),
    };
  };
}
