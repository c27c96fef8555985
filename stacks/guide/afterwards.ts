import type { EnvironmentSpec } from '../../environments/specification/environment';
import { versions } from '../../environments/versions';
import type { GuidedCluster } from './guided-cluster';

/** What comes after everything was applied: going back, upgrades, and the end of an environment. */
export function afterwards({ name, stateBackend }: EnvironmentSpec, clusters: readonly GuidedCluster[]): string {
  const names = clusters.map(({ plan }) => plan.cluster.name);
  return `${rollback(stateBackend.bucket)}

${upgrade(clusters)}

## Edits by hand

A field that somebody has changed by hand is theirs: applying ends with a conflict that names them and the field, and changes
nothing of the object. Put into the repository what must stay, and apply again: an equal value is no conflict. What is declared
wins over the rest when the one file is applied once with \`--force-conflicts\`. Terraform shows such edits in its plan, and
takes them back. A field that nothing declares, as the replicas of an autoscaler, stays with who wrote it.

## Deletion

There is no command that takes ${name} away, for it would be given to the wrong environment one day. The order: the DNS leads away; data
is copied and the copy was read; the cluster that customers meet goes last (${names.join(', ')}). In a cluster, layers go in the
reverse order of their numbers, then Terraform destroys its landing zone from \`$WORK\`. What lies outside goes by hand: load
balancer, volumes that are retained, auth mounts of OpenBao, the states in \`${stateBackend.bucket}\` with their old versions.`;
}

function rollback(bucket: string): string {
  return `## Rollback

In the repository revert the commit, synthesize, and read the difference to what is applied; then follow this guide from
the top: \`$WORK/last.applied\` is what a whole pass applied. What the reverted commit had brought goes with the step that
prunes. A release of a chart that does not become ready is rolled back by Helm itself. Where the difference removes flows, images
are reverted and applied first, and the rest after them (*What opens and what closes*).

Where the difference shows images alone, forward or back, one file is enough in each cluster: after *A shell* and the cluster's
*Release*, apply \`<cluster>/50-services/<team>.k8s.yaml\` with the command of layer 50, then its wait and the smoke test, in the
order of clusters; the copy of what was applied comes last as ever.

What does not come back so:

- data: what was deleted, and what a newer program has written in a newer form;
- what the difference calls unable to change in place: it is deleted and made anew;
- definitions of which a newer version was stored, and a mesh more than one minor version older;
- the state of Terraform: the bucket \`${bucket}\` keeps its versions; the one before is put back only when nobody applies.`;
}

function upgrade(clusters: readonly GuidedCluster[]): string {
  const charts = [...new Set(clusters.flatMap(({ plan }) => plan.packaged.flatMap((component) => component.charts)))];
  return `## Upgrade

Synthesize, read the difference, and follow this guide cluster by cluster: one with customers comes after one without.

- Kubernetes itself, one minor version at a time, nodes after API servers, before Terrace names it: this output is for
  ${versions.kubernetes.version}.
- Releases are upgraded in this order, each when the one before is ready, definitions with them: ${charts.join(', ')}.${proxies(clusters)}
- Providers of Terraform: their digests are pinned. A new version is taken by \`-upgrade\` at the step Terraform, once;
  compare the new digests in \`.terraform.lock.hcl\` with what HashiCorp publishes, and give the file to whoever else applies.

${OPENS_AND_CLOSES}`;
}

/** Rules of one way stand in objects that both ends share with others: no order of applying them opens first and closes last. */
const OPENS_AND_CLOSES = `## What opens and what closes

Policies change when they are applied, pods one after the other until their roll-out has ended. What the difference adds to
the flows is open before the first new pod is ready. What it removes is closed while old pods still need it, so it takes two
releases:

- A call that goes, or one operation of it: the first release has the code without it, and still declares it. When that has
  rolled out in every cluster, the next one no longer declares it. A service, a store or a host that goes: its callers first.
- A call that comes together with the operation that it asks for: the service that answers it is released before.
- A chart whose new version needs a flow that the old one did not: the first release declares the flow, the next one the
  version, for Terraform comes before the layers. A flow that the new version no longer needs goes one release after it.

A quota gets smaller at layer 10, when pods that it no longer has room for still run. Those of a service that goes, while
others of its unit stay, do until they are pruned, and a roll-out of the others may be refused new pods: once its callers no
longer need it, and before layer 10, somebody scales its Deployment to zero, which its autoscaler leaves alone. Where a
roll-out waits already, the same lets it go on. After a smaller maximum of replicas it goes on by itself, when the autoscaler
has followed.`;

function proxies(clusters: readonly GuidedCluster[]): string {
  return clusters.some(({ plan }) => plan.mesh !== undefined)
    ? `
- The mesh is upgraded in place, at most one minor version. istiod speaks with proxies of the version before; a proxy becomes
  new with its pod. Gateways do at layer 30; restart the Deployments of units afterwards, one namespace after the other.`
    : '';
}
