import { admissionPolicies } from '../admission/policies';
import type { ClusterView } from '../cluster-view';
import { serviceNamed } from '../declared-services';
import type { Facts } from '../facts';
import { type KubernetesObject, referenceTo } from '../objects';
import type { Workload } from '../pods/workloads';
import { proxyPorts } from '../reachability/pods';
import { worldOf } from '../reachability/world';
import type { CheckContext, CheckResult, Finding } from '../rule';
import { placementProblems } from './placement';
import { probeProblems } from './probes';
import { readingProblems } from './readings';
import { referenceProblems } from './references';
import { replacingProblems } from './replacing';
import { serverProblems } from './server-settings';
import { sizeProblems } from './sizes';
import { standingProblems } from './standing';
import { stoppingProblems } from './stopping';

/**
 * What keeps the pods of a cluster from coming up and from staying, as far as manifests and facts say. Nobody can say whether an image
 * starts, a command or a path of it answers, or an init container ends.
 */
export function auditRunning(view: ClusterView, context: CheckContext): CheckResult {
  const { facts, exempt } = context;
  const workloads = view.workloads.filter(({ namespace, app }) => !exempt(namespace, app));
  return {
    examined: workloads.length,
    findings: [
      ...admissions(view, context),
      ...workloads.flatMap((workload) =>
        [
          ...readingProblems(workload),
          ...sizeProblems(workload, view, facts.proxy),
          ...standingProblems(workload, view),
          ...placementProblems(workload, view),
          ...referenceProblems(workload, view),
          ...answerProblems(workload, view, facts),
          ...serverProblems(workload, view, facts),
          ...stoppingProblems(workload, view),
          ...replacingProblems(workload, view, facts),
        ].map((message) => ({ object: referenceTo(workload.placed.object), file: workload.placed.file, message })),
      ),
    ],
  };
}

/**
 * Whoever is asked on admission may change pods or refuse them; those that charts bring stand in no manifest. The policies of the
 * rules refuse what is found here.
 */
function admissions(view: ClusterView, { facts, rules }: CheckContext): readonly Finding[] {
  const ours = new Set(admissionPolicies(rules, facts, view.name).map(({ name }) => name));
  const isOurs = ({ kind, metadata }: KubernetesObject) =>
    kind.startsWith('ValidatingAdmissionPolicy') && ours.has(metadata.name);
  return view
    .ofKinds((group) => group === 'admissionregistration.k8s.io')
    .filter(({ object }) => !isOurs(object))
    .map(({ object, file }) => ({
      object: referenceTo(object),
      file,
      message: 'the judge cannot say what it does to pods when they are admitted',
      remedy: 'take it away, or teach the judge what it does',
    }));
}

function answerProblems(workload: Workload, view: ClusterView, facts: Facts): readonly string[] {
  const { pod, namespace, app, name } = workload;
  const containers = [...(pod.initContainers ?? []), ...(pod.containers ?? [])];
  const isService = serviceNamed(app, namespace, facts) !== undefined;
  const declared = containers.flatMap(({ ports = [] }) => ports).filter(({ protocol = 'TCP' }) => protocol === 'TCP');
  const proxied = worldOf(view)
    .podsOf(namespace)
    .some(({ object, proxy }) => object.name === name && proxy !== 'none');
  const ports = [
    ...declared.map(({ containerPort }) => containerPort),
    ...(isService && facts.healthPort !== undefined ? [facts.healthPort] : []),
    ...(proxied ? proxyPorts : []),
  ];
  return containers.flatMap((container) => probeProblems(container, ports));
}
