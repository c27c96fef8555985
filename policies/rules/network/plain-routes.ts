import { iso, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

/** CEL that holds where no route of HTTP has one of these fields. */
function none(...fields: readonly string[]): string {
  const absent = fields.map((field) => `!h.?${field}.hasValue()`).join(' && ');
  return `object.?spec.?http.orValue([]).all(h, ${absent})`;
}

export const plainRoutes: Rule = {
  id: 'NM-18',
  title: 'A route leads requests to a service, and does nothing else with them',
  rationale: 'A copy goes to who must not see it; an answer by the proxy, or a changed path, passes for the service.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.3.2d'), ...iso('A.8.22'), ...nist('ac-4', 'sc-7')],
  kinds: [{ group: 'networking.istio.io', kind: 'VirtualService' }],
  cel: {
    validations: [
      {
        expression: none('mirror', 'mirrors', 'mirrorPercent', 'mirrorPercentage'),
        message: 'a route of it sends a copy of requests to somebody else (mirror)',
      },
      {
        expression: none('fault'),
        message: 'a route of it delays or refuses requests on purpose (fault)',
      },
      {
        expression: none('redirect', 'directResponse'),
        message: 'a route of it answers in the place of the service (redirect, directResponse)',
      },
      {
        expression: none('delegate'),
        message: 'a route of it leaves the rest to another object (delegate)',
      },
      {
        expression: none('corsPolicy'),
        message: 'a route of it lets pages of other hosts ask for the user (corsPolicy)',
      },
      {
        expression: `${none('rewrite.?uri', 'rewrite.?uriRegexRewrite')}`,
        message: 'a route of it changes paths, by which policies tell operations apart (rewrite)',
      },
      {
        expression: `${none('headers.?response')} && object.?spec.?http.orValue([]).all(h, h.?route.orValue([]).all(r, !r.?headers.hasValue()))`,
        message: 'a route of it changes headers of answers, or of one destination only (headers)',
      },
      {
        expression: 'size(object.?spec.?tcp.orValue([])) == 0 && size(object.?spec.?tls.orValue([])) == 0',
        message: 'it leads bytes instead of requests, into which no policy looks (tcp, tls)',
      },
    ],
  },
  remedy: 'leave match, route, timeout and retries, and have the service do the rest',
};
