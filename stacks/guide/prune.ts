import type { ClusterPlan } from '../../environments/register/plan';
import type { GuideStep } from './step';

/** Begins every call of the command that knows what a cluster holds. */
const PRUNE = `npm --prefix "\${TERRACE:-../..}" run -s prune --`;

/** Says on the cluster which release is applied from here on, before the first layer is. */
export function markRelease({ cluster }: ClusterPlan): GuideStep {
  return {
    title: 'Release',
    text: `The cluster carries the digest of the manifests that are applied from here on (ConfigMap \`kube-system/terrace-release\`).
Whoever prunes from another checkout is refused by it.`,
    commands: [`${PRUNE} "$PWD/${cluster.name}" --context "$CONTEXT" --mark`],
  };
}

/** What is no longer declared goes, once everything that is declared is there. */
export function prune({ cluster }: ClusterPlan): GuideStep {
  return {
    title: 'What is no longer declared',
    text: `Applying deletes nothing. This lists what earlier versions left. That there is something is its status 1, and the work goes
on; trouble is 2 and ends it. Read the list, and let it go by \`--delete\`. What may hold data goes only when it is named
too: \`--with-data Namespace/…\`. \`TERRACE\` is the folder of the repository, where this file does not lie in its \`dist\`.`,
    commands: [`${PRUNE} "$PWD/${cluster.name}" --context "$CONTEXT" || test $? -eq 1`],
  };
}
