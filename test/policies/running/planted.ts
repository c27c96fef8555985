import { ClusterView } from '../../../policies/cluster-view';
import { evaluateRule } from '../../../policies/evaluation';
import type { Facts, FlowFact } from '../../../policies/facts';
import type { ClusterInput } from '../../../policies/judgement';
import type { PlacedObject } from '../../../policies/objects';
import { autoscaler } from '../../../policies/rules/availability/autoscaler';
import { podsComeUp } from '../../../policies/rules/workload/pods-come-up';
import { readWave0 } from '../../../policies/terraform/objects';
import { forJudge } from '../../../stacks/synthesized';
import { sample } from '../../environments/validation/sample';
import { synthesized } from '../../stacks/environments';
import { Planted } from '../arrival/planted';

let written: string | undefined;

/** What the rules on pods and autoscalers find in the primary cluster of the sample after a change. */
export function findingsAfter(change: (cluster: Planted) => void): { name: string; message: string }[] {
  written ??= JSON.stringify(forJudge(synthesized(sample)));
  const { facts, clusters } = JSON.parse(written) as { facts: Facts; clusters: ClusterInput[] };
  const [cluster] = facts.clusters;
  const [input] = clusters;
  if (cluster === undefined || input?.terraform === undefined) {
    throw new Error('the sample has no cluster, or nothing of Terraform');
  }
  const objects = [...input.objects] as PlacedObject[];
  change(new Planted(objects, cluster.flows as FlowFact[]));
  const view = new ClusterView(cluster, [...readWave0(input.terraform).objects, ...objects]);
  return [podsComeUp, autoscaler].flatMap((rule) =>
    evaluateRule(rule, view, facts).findings.map(({ object: { kind, namespace, name }, message }) => ({
      name: `${rule.id} ${kind} ${namespace}/${name}`,
      message,
    })),
  );
}
