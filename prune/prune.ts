import type { ExitStatus } from '../commands/command';
import { readDeclared } from './declared';
import { Kubectl, KubectlError } from './kubectl';
import { planOf } from './plan';
import { isClean, printPlan } from './print';
import { releaseOf, releaseProblems } from './release';

/** What is asked of a prune. */
export interface PruneCall {
  /** `dist/<environment>/<cluster>`. */
  readonly folder: string;
  /** Context of the kubeconfig; `undefined` for `<environment>-<cluster>`. */
  readonly context: string | undefined;
  /** kubectl to use. */
  readonly kubectl: string;
  /** Whether only to mark the cluster with the release that the folder is, before it is applied. */
  readonly mark: boolean;
  /** Whether to delete; else it is only listed. */
  readonly delete: boolean;
  /** What may go although it may hold data. */
  readonly withData: readonly string[];
}

/** Where it says what. */
export interface Voice {
  /** Says what was found and done. */
  readonly out: (text: string) => void;
  /** Says what is wrong. */
  readonly err: (text: string) => void;
}

/**
 * Lists what a cluster holds of an environment and the environment no longer declares; deletes it when asked. An older
 * folder would take what a newer one brought for such, so the cluster carries a mark of the release that is applied.
 *
 * @throws what is no error of kubectl
 * @returns 0 when nothing is left, 1 when something is, 2 when it could not be told
 */
export function prune(call: PruneCall, voice: Voice): ExitStatus {
  try {
    return attempt(call, voice);
  } catch (error) {
    if (error instanceof KubectlError) {
      return trouble([error.message], voice);
    }
    throw error;
  }
}

function attempt(call: PruneCall, voice: Voice): ExitStatus {
  const declared = readDeclared(call.folder);
  if ('problems' in declared) {
    return trouble(declared.problems, voice);
  }
  if (call.mark && (call.delete || call.withData.length > 0)) {
    return trouble(["--mark deletes nothing; leave it out, or '--delete' and '--with-data'"], voice);
  }
  const { environment, cluster, centres, objects } = declared;
  const kubectl = new Kubectl(call.kubectl, call.context ?? `${environment}-${cluster}`);
  const foreign = foreignNodes(kubectl.zones(), cluster, centres);
  if (foreign.length > 0) {
    return trouble(foreign, voice);
  }
  const release = releaseOf(declared);
  if (call.mark) {
    kubectl.mark(release);
    voice.out(`${release.subject}: marked with ${release.manifests}\n`);
    return 0;
  }
  const outdated = releaseProblems(release, kubectl.marked());
  if (outdated.length > 0) {
    return trouble(outdated, voice);
  }
  const live = kubectl.withLabels({
    'app.kubernetes.io/managed-by': 'terrace',
    'terrace.internal/environment': environment,
  });
  const plan = planOf({ declared: objects, live, named: call.withData });
  if ('problems' in plan) {
    return trouble(plan.problems, voice);
  }
  if (isClean(plan)) {
    voice.out(`${environment}/${cluster}: nothing is there that is not declared\n`);
    return 0;
  }
  voice.out(`${environment}/${cluster}: no longer declared\n${printPlan(plan, (name) => kubectl.inNamespace(name))}`);
  if (!call.delete) {
    return 1;
  }
  for (const step of plan.steps) {
    // A step may wait for minutes, in which somebody else begins to apply.
    const overtaken = releaseProblems(release, kubectl.marked());
    if (overtaken.length > 0) {
      return trouble(overtaken, voice);
    }
    voice.out(kubectl.delete(step));
  }
  return plan.held.length > 0 ? 1 : 0;
}

/** The nodes of a cluster stand in its centres; others belong to another cluster, whose objects are not to be judged. */
function foreignNodes(zones: readonly string[], cluster: string, centres: readonly string[]): string[] {
  const others = [...new Set(zones)].filter((zone) => !centres.includes(zone));
  const told = others.map((zone) => (zone === '' ? 'no centre' : `'${zone}'`)).join(', ');
  if (zones.length === 0) {
    return [`the cluster of the context has no nodes, so that nothing tells that it is '${cluster}'; name its context`];
  }
  return others.length === 0
    ? []
    : [
        `nodes stand in ${told}, those of '${cluster}' in ${centres.join(', ')}; name the context of '${cluster}', ` +
          "or label its nodes with 'topology.kubernetes.io/zone'",
      ];
}

function trouble(problems: readonly string[], { err }: Voice): ExitStatus {
  for (const problem of problems) {
    err(`prune: ${problem}\n`);
  }
  return 2;
}
