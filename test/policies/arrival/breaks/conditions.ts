import type { Break, Planted } from '../../planted';

const http = (cluster: Planted, namespace: string, name: string) =>
  cluster.get('VirtualService', namespace, name).spec.http;

/** Conditions of which nobody can say what they take. */
export const conditionBreaks: readonly Break[] = [
  ...["'/loans.*'", "'/loans(?!x).*'", "'/loans/([^/]+)/\\\\1'", "'/(?i)loans'", "'/loans|/api'", "'/loans/[^/]*'"].map(
    (quoted): Break => {
      const regex = quoted.slice(1, -1).replace('\\\\', '\\');
      return {
        what: `a path by the expression '${regex}'`,
        plant: (cluster) => {
          http(cluster, 'istio-ingress', 'partner')[1].match = [{ uri: { regex } }];
        },
        found: ['NM-10 VirtualService istio-ingress/partner', 'NM-13 VirtualService istio-ingress/partner'],
        says: `the judge cannot say where requests go by spec.http[1].match[0].uri.regex: ${JSON.stringify(regex)}`,
      };
    },
  ),
  ...(
    [
      ['uri', { exact: '/loans?all' }, 'uri.exact: "/loans?all"'],
      ['uri', { exact: '/loans/../x' }, 'uri.exact: "/loans/../x"'],
      ['uri', { prefix: '/loans//' }, 'uri.prefix: "/loans//"'],
      ['uri', { prefix: 'loans/' }, 'uri.prefix: "loans/"', 'NM-13'],
      ['uri', { prefix: '/lo%61ns/' }, 'uri.prefix: "/lo%61ns/"', 'NM-13'],
      ['method', { exact: 'get' }, 'method.exact: "get"'],
      ['method', { regex: 'GET|HEAD' }, 'method.regex', 'NM-13'],
      ['method', { prefix: 'G' }, 'method.prefix'],
      ['authority', { exact: 'www.sample.example' }, 'authority'],
      ['withoutHeaders', { x: { exact: '1' } }, 'withoutHeaders'],
    ] as const
  ).map(
    ([field, value, place, ...others]): Break => ({
      what: `a condition of a route on ${place}`,
      plant: (cluster) => {
        const routes = http(cluster, 'istio-ingress', 'web');
        routes.unshift({ ...routes[0], match: [{ [field]: value }] });
      },
      found: ['NM-10', ...others].map((rule) => `${rule} VirtualService istio-ingress/web`),
      says: `the judge cannot say where requests go by spec.http[0].match[0].${place}`,
    }),
  ),
  {
    what: 'a sidecar that takes requests of one spelling of the host',
    plant: (cluster) => {
      http(cluster, 'istio-egress', 'sms')[0].match[0].authority = { exact: 'sms.provider.example' };
    },
    found: ['NM-10 VirtualService istio-egress/sms'],
    says: 'the judge cannot say where requests go by spec.http[0].match[0].authority',
  },
];
