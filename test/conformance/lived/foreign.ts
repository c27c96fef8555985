import type { Manifest } from '../manifests/manifest';
import { first } from '../planted/edit';
import type { FollowedGuide } from './guide';
import { applied } from './hand-over';
import type { Living } from './life';

/** Who writes into a declared field, and what. */
const SOMEBODY = 'kubectl-edit';
const SECONDS = 77;

/**
 * What becomes of a declared field that somebody has changed by hand: the guide's apply of its layer ends with a conflict
 * that names them and the field, which stays as they wrote it. Afterwards the field is as declared again.
 */
export async function foreignFieldProblems(living: Living, guide: FollowedGuide): Promise<string[]> {
  const manifest = first(living.manifests, 'Deployment', ({ spec }) => secondsIn(spec) !== undefined);
  const declared = secondsIn(manifest.object.spec);
  const layer = manifest.file.slice(0, manifest.file.lastIndexOf('/') + 1);
  const command = guide.applies.find((line) => line.endsWith(` ${layer}`));
  if (command === undefined) {
    return [`the guide has no command that applies '${layer}'`];
  }
  await written(living, manifest, SECONDS);
  const { code, errors } = await guide.run(command);
  const left = await secondsOf(living, manifest);
  await written(living, manifest, declared);
  return [
    ...(code === 0 ? [`${command}: ended with 0, although somebody else owns a field of it`] : []),
    ...['conflict', SOMEBODY, '.spec.template.spec.terminationGracePeriodSeconds']
      .filter((word) => !errors.includes(word))
      .map((word) => `${command}: says nothing of '${word}': ${errors.trim()}`),
    ...(left === SECONDS ? [] : [`what somebody had set to ${SECONDS} became ${left}, although that is a conflict`]),
    ...(await applied(living, manifest)),
  ];
}

function pathOf({ object }: Manifest): string {
  return `/apis/apps/v1/namespaces/${object.metadata.namespace}/deployments/${object.metadata.name}`;
}

async function written({ api }: Living, manifest: Manifest, seconds: number | undefined): Promise<void> {
  const spec = { template: { spec: { terminationGracePeriodSeconds: seconds } } };
  await api.merge(`${pathOf(manifest)}?fieldManager=${SOMEBODY}`, { spec });
}

async function secondsOf({ api }: Living, manifest: Manifest): Promise<number | undefined> {
  const { body } = await api.get(pathOf(manifest));
  return secondsIn(body.spec);
}

function secondsIn(spec: unknown): number | undefined {
  const { template } = (spec ?? {}) as { template?: { spec?: { terminationGracePeriodSeconds?: number } } };
  return template?.spec?.terminationGracePeriodSeconds;
}
