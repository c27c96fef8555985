import { apply, problemsOf } from '../manifests/apply';
import type { Manifest } from '../manifests/manifest';
import { first, withValue } from '../planted/edit';
import { type FollowedGuide, failureOf } from './guide';
import type { Living } from './life';

/** Replicas that an earlier version stated. */
const STATED = 3;

/**
 * What happens to replicas that an earlier version stated. The guide hands them over, and they stay; without that they
 * would fall to one, which is tried beside it.
 */
export async function handOverProblems(living: Living, guide: FollowedGuide): Promise<string[]> {
  const [kept, lost] = ['handed-over', 'forgotten'].map((name) => named(living, name)) as [Manifest, Manifest];
  const stated = (manifest: Manifest) => withValue(manifest, ['spec', 'replicas'], STATED);
  const problems = await applied(living, stated(kept));
  const commands = guide.commandsOf('Replicas');
  // Twice, for every step can be repeated.
  const said = failureOf(await guide.run(`${commands}\n${commands}`), commands);
  problems.push(...said, ...(await applied(living, stated(lost))));
  problems.push(...(await applied(living, kept)), ...(await applied(living, lost)));
  const [left, fallen] = [await replicasOf(living, kept), await replicasOf(living, lost)];
  return [
    ...problems,
    ...(left === STATED ? [] : [`${STATED} replicas became ${left}, although they were handed over`]),
    ...(fallen === 1
      ? []
      : [`${STATED} replicas became ${fallen}, although nobody owned them; the step is not needed`]),
  ];
}

/** A Deployment like those of services, by another name. */
function named({ manifests }: Living, name: string): Manifest {
  const manifest = first(manifests, 'Deployment', ({ spec }) => !('replicas' in (spec as object)));
  return withValue(manifest, ['metadata', 'name'], name);
}

/** Applies as GitOps does; answers what is wrong. */
export async function applied({ api, discovery }: Living, manifest: Manifest): Promise<string[]> {
  return problemsOf(await apply(api, discovery, manifest, 'terrace'));
}

/** Replicas that a Deployment asks for on the server. */
export async function replicasOf({ api }: Living, { object }: Manifest): Promise<number | undefined> {
  const { name, namespace } = object.metadata;
  const { body } = await api.get(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`);
  return (body.spec as { replicas?: number } | undefined)?.replicas;
}
