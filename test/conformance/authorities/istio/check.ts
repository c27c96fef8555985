import { groupOf } from '../../../../policies/objects';
import type { ClusterCheck } from '../../checks/check';
import { devAndProd } from '../../checks/coverage';
import type { LiveCluster } from '../../cluster/live-cluster';
import { type ClusterManifests, manifestsOf, subjectOf } from '../../manifests/manifest';
import { type Result, resultOf } from '../../result';
import { acceptedMessages, covers, isAccepted, MOST_ACCEPTED_MESSAGES } from './accepted-messages';
import { analyze, describe, type Message } from './analyze';
import { withStandIns } from './stand-ins';
import { buildIstioctl, type Istioctl } from './tool';
import { validate } from './validate';

/** Istio's own tool finds nothing in the objects of a cluster: not one by one, and not in how they fit together. */
export const istioctl: ClusterCheck = {
  name: 'istioctl',
  budgetMinutes: 1,
  coverage: devAndProd,
  async run(cluster) {
    const tool = await buildIstioctl();
    const messages = await analyzeLive(tool, cluster);
    return [...(await validated(tool, cluster.manifests)), analyzed(tool, cluster.manifests, messages)];
  },
};

/** What `analyze` says of a cluster, with `instead` in the place of objects of the same name. */
export function analyzeLive(tool: Istioctl, cluster: LiveCluster, instead?: readonly object[]): Promise<Message[]> {
  const { kubeconfig } = cluster.plane;
  return withStandIns(cluster, () => analyze(tool, { kubeconfig, instead }));
}

/** Number of objects of Istio's own kinds. */
export function meshObjects(cluster: ClusterManifests): number {
  return manifestsOf(cluster).filter(({ object }) => groupOf(object.apiVersion).endsWith('.istio.io')).length;
}

/** A cluster without a mesh has nothing to validate. */
async function validated(tool: Istioctl, manifests: ClusterManifests): Promise<Result[]> {
  const { component, version } = tool;
  const subject = subjectOf(manifests);
  const count = meshObjects(manifests);
  const problems = (await validate(tool, manifestsOf(manifests))).map((problem) => `${subject}: validate: ${problem}`);
  return count === 0 && problems.length === 0
    ? []
    : [resultOf({ check: 'istioctl', component, version, subject, count, unit: 'objects of Istio', problems })];
}

function analyzed({ component, version }: Istioctl, manifests: ClusterManifests, messages: readonly Message[]): Result {
  const subject = subjectOf(manifests);
  const found = messages.filter((message) => !isAccepted(message, manifests)).map(describe);
  return resultOf({
    check: 'istioctl',
    component,
    version,
    subject,
    count: manifestsOf(manifests).length,
    unit: 'objects analyzed together',
    problems: [...found, ...listProblems(manifests, messages)].map((problem) => `${subject}: ${problem}`),
  });
}

/** The list of accepted messages is short, and each of them occurs where there is a mesh. */
function listProblems(manifests: ClusterManifests, messages: readonly Message[]): string[] {
  const mesh = meshObjects(manifests) > 0;
  const unused = acceptedMessages.filter(
    (entry) => mesh && !messages.some((message) => covers(entry, message, manifests)),
  );
  const { length } = acceptedMessages;
  return [
    ...unused.map(({ code }) => `the accepted message ${code} does not occur; remove it from the list`),
    ...(length > MOST_ACCEPTED_MESSAGES
      ? [`${length} messages are accepted, at most ${MOST_ACCEPTED_MESSAGES} may be`]
      : []),
  ];
}
