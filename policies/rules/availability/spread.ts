import { iso, mlps, nist } from '../../frameworks';
import { makesPods, ofItsPods } from '../../pod-variables';
import { scaledKinds } from '../../pods/kinds';
import type { Rule } from '../../rule';

const spreads = 'variables.spec.?topologySpreadConstraints.orValue([])';
const demanded = "t.whenUnsatisfiable == 'DoNotSchedule'";

/** For all tiers and stages: where there is one centre, the spread over centres costs nothing. */
export const spread: Rule = {
  id: 'AV-02',
  title: 'Pods are spread evenly over centres, as a demand, and over the nodes of a centre',
  rationale: 'Pods that may all run in one place are lost together, however many there are.',
  severity: 'high',
  stages: ['dev', 'uat', 'prod'],
  controls: [...mlps('8.1.4.9c', '8.1.2.1e'), ...iso('A.8.14'), ...nist('cp-10')],
  kinds: scaledKinds,
  cel: {
    compares: makesPods,
    validations: [
      {
        expression: ofItsPods(
          `${spreads}.exists(t, t.topologyKey == 'topology.kubernetes.io/zone' && t.maxSkew == 1 && ${demanded})`,
        ),
        message:
          "its pods may all run in one centre: no spread over 'topology.kubernetes.io/zone' is demanded (DoNotSchedule) with maxSkew 1",
      },
      {
        expression: ofItsPods(`${spreads}.exists(t, t.topologyKey == 'kubernetes.io/hostname')`),
        message: "its pods may all run on one node of a centre: there is no spread over 'kubernetes.io/hostname'",
      },
      {
        expression: `${spreads}.all(t, !(${demanded}) || t.?nodeTaintsPolicy.orValue('Ignore') == 'Honor')`,
        message:
          "a spread counts nodes that its pods may not enter, so that replacements of a lost centre wait for them (nodeTaintsPolicy is not 'Honor')",
      },
    ],
  },
  remedy:
    'demand maxSkew 1 over topology.kubernetes.io/zone, want it over kubernetes.io/hostname, and set nodeTaintsPolicy: Honor',
};
