import type { Break } from '../../planted';
import { foundBy, onContainer, onPod } from './fields';

const zone = 'topology.kubernetes.io/zone';
const own = { matchLabels: { 'app.kubernetes.io/name': 'payment' } };
const required = (expression: object) => ({
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [expression] }] },
    },
  },
});
const demand = {
  maxSkew: 1,
  topologyKey: zone,
  whenUnsatisfiable: 'DoNotSchedule',
  nodeTaintsPolicy: 'Honor',
  labelSelector: own,
};
const wish = { ...demand, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'ScheduleAnyway' };
const spread = (fields: object, ...others: readonly object[]) => ({
  topologySpreadConstraints: [{ ...demand, ...fields }, wish, ...others],
});
const leaving = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].map((key) => ({
  key,
  operator: 'Exists',
  effect: 'NoExecute',
  tolerationSeconds: 30,
}));
const witness = { key: 'terrace.internal/witness', operator: 'Exists' };
const apart = (fields: object) => ({
  affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [fields] } },
});
const prefers = (kind: string) => ({ affinity: { [kind]: { preferredDuringSchedulingIgnoredDuringExecution: [] } } });
const alone = 'its pods may all run in one centre';

/** Pods that find no node, none after a loss, or the wrong one. */
export const placementBreaks: readonly Break[] = [
  foundBy('AV-05', onPod({ priorityClassName: 'tier-9' }, 'is not that of their tier')),
  foundBy('AV-08', onPod({ tolerations: [] }, 'stay too long')),
  foundBy('WH-16', onPod({ nodeName: 'node-1' }, 'nodeName')),
  foundBy('WH-16', onPod({ schedulerName: 'other' }, 'schedulerName')),
  foundBy('WH-16', onPod({ nodeSelector: { [zone]: 'a' } }, 'nodeSelector')),
  foundBy('WH-16', onPod(required({ key: zone, operator: 'In', values: ['x'] }), 'nodeAffinity')),
  foundBy('WH-16', onPod({ tolerations: [...leaving, witness] }, 'tolerations', 'the witness tolerated')),
  foundBy('WH-17', onPod({ runtimeClassName: 'gvisor' }, 'runtimeClassName')),
  foundBy('WH-17', onPod({ dnsPolicy: 'Default' }, 'dnsPolicy')),
  foundBy('WH-17', onPod({ hostAliases: [{ ip: '192.0.2.1', hostnames: ['ledger'] }] }, 'hostAliases')),
  foundBy('WH-19', onContainer({ command: ['sh', '-c', 'exec java -Dserver.port=9090'] }, 'another program')),
  onPod(
    spread({}, { ...demand, topologyKey: 'rack' }),
    "topologySpreadConstraints[2] wants 1 values of the label 'rack'",
  ),
  onPod(spread({ minDomains: 3 }), "wants 3 values of the label 'topology.kubernetes.io/zone', and its nodes have 1"),
  foundBy('AV-02', onPod(spread({ nodeTaintsPolicy: undefined }), "not 'Honor'", 'a spread over the witness')),
  onPod(spread({ nodeAffinityPolicy: 'Ignore' }), 'nodeAffinityPolicy: "Ignore"'),
  onPod(spread({ labelSelector: { matchLabels: { app: 'x' } } }), 'counts other pods than its own'),
  foundBy('AV-02', onPod({ topologySpreadConstraints: undefined }, alone, 'no spread')),
  foundBy('AV-02', onPod({ topologySpreadConstraints: [] }, alone, 'an empty spread')),
  foundBy('AV-02', onPod(spread({ whenUnsatisfiable: 'ScheduleAnyway' }), alone)),
  foundBy('AV-02', onPod(spread({ topologyKey: 'kubernetes.io/hostname' }), alone)),
  foundBy('AV-02', onPod(spread({ maxSkew: 9 }), alone)),
  onPod(spread({ labelSelector: undefined }), 'counts other pods than its own', 'a spread that counts no pods'),
  foundBy('WH-16', onPod(prefers('nodeAffinity'), 'nodeAffinity')),
  onPod(prefers('podAffinity'), 'affinity.podAffinity'),
  {
    what: 'a priority class that nobody makes',
    plant: (cluster) => cluster.remove('PriorityClass', undefined, 'tier-3'),
    found: ['WH-12 Deployment suite/suite'],
    says: "the priority class 'tier-3', which nobody makes",
  },
  {
    what: 'a gateway without spread',
    plant: (cluster) => {
      delete cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec.template.spec.topologySpreadConstraints;
    },
    found: ['AV-02 Deployment istio-ingress/ingressgateway'],
    says: alone,
  },
  {
    what: 'a spread that counts the pods of another workload, too',
    plant: (cluster) => {
      const { template } = cluster.get('Deployment', 'portal', 'portal-bff').spec;
      template.spec.topologySpreadConstraints[0].labelSelector = {};
    },
    found: ['WH-12 Deployment portal/portal-bff'],
    says: 'counts other pods than its own',
  },
  onPod(apart({ topologyKey: zone, labelSelector: own }), 'for each of 10 pods, and its nodes have 1'),
  onPod(apart({ topologyKey: zone, labelSelector: { matchLabels: { app: 'x' } } }), 'which pods keep its own away'),
];
