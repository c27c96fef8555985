import { nist } from '../../frameworks';
import type { Rule } from '../../rule';

export const anyPortOfHost: Rule = {
  id: 'NM-14',
  title: 'A policy that speaks of a host speaks of it with every port, and of nothing that only begins like it',
  rationale: 'Clients may name the port behind the host, and the proxy compares the whole text.',
  severity: 'medium',
  stages: ['dev', 'uat', 'prod'],
  controls: [...nist('ac-4', 'sc-7')],
  kinds: [{ group: 'security.istio.io', kind: 'AuthorizationPolicy' }],
  cel: {
    variables: [
      {
        name: 'hosts',
        expression:
          'object.?spec.?rules.orValue([]).map(r, r.?to.orValue([])).map(to, to.map(t, t.?operation.?hosts.orValue([]) + t.?operation.?notHosts.orValue([])))',
      },
    ],
    compares: 'variables.hosts.exists(rule, rule.exists(hosts, size(hosts) > 0))',
    validations: [
      {
        expression:
          "variables.hosts.all(rule, rule.all(hosts, hosts.all(h, h.contains('*') || h.contains(':') || (h + ':*') in hosts)))",
        message: 'it names a host without `<host>:*`, so that requests which name the port are not meant',
      },
      {
        expression:
          "variables.hosts.all(rule, rule.all(hosts, hosts.all(h, !h.endsWith('*') || h == '*' || h.endsWith(':*'))))",
        message: 'it names every host that begins with a text, also hosts of others',
      },
    ],
  },
  remedy: 'name the host twice: `<host>` and `<host>:*`',
};
