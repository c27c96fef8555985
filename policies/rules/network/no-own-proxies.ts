import { iso, istio, mlps, nist } from '../../frameworks';
import type { Rule } from '../../rule';

const SPEC = 'dyn(object).?spec';

/** None of Istio's charts brings any of these: what the mesh needs is in its own settings. */
export const noOwnProxies: Rule = {
  id: 'NM-17',
  title: 'Nobody programs proxies past the mesh, adds members by hand, or silences what proxies tell',
  rationale: 'A filter or plug-in in a proxy stands above every policy; a log that is off tells of no attack.',
  severity: 'critical',
  stages: ['dev', 'uat', 'prod'],
  controls: [
    ...mlps('8.1.3.2e', '8.1.4.3d'),
    ...iso('A.8.22', 'A.8.15'),
    ...nist('cm-7', 'ac-4', 'au-12'),
    ...istio('EnvoyFilter'),
  ],
  kinds: [
    ...['EnvoyFilter', 'ProxyConfig', 'WorkloadEntry', 'WorkloadGroup'].map((kind) => ({
      group: 'networking.istio.io',
      kind,
    })),
    { group: 'extensions.istio.io', kind: 'WasmPlugin' },
    { group: 'telemetry.istio.io', kind: 'Telemetry' },
  ],
  cel: {
    validations: [
      {
        expression: "object.kind == 'Telemetry'",
        message: 'it programs proxies, or makes members of the mesh, past what rules read',
      },
      {
        expression: `object.kind != 'Telemetry' || ${SPEC}.?accessLogging.orValue([]).all(l, !l.?disabled.orValue(false) && !l.?filter.hasValue())`,
        message: 'it silences access logs, or some of their lines (accessLogging)',
      },
      {
        expression: `object.kind != 'Telemetry' || (${SPEC}.?tracing.orValue([]).all(t, !t.?disableSpanReporting.orValue(false)) && ${SPEC}.?metrics.orValue([]).all(m, m.?overrides.orValue([]).all(o, !o.?disabled.orValue(false))))`,
        message: 'it silences metrics or traces (overrides.disabled, disableSpanReporting)',
      },
    ],
  },
  forbids: true,
  enforcedIn: ['team', 'data', 'edge', 'platform', 'ci'],
  remedy: 'take it away; what a proxy must do is said by policies, routes and the settings of the mesh',
};
