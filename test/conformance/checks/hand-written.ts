import { schemaFor } from '../../../imports';
import { additions } from '../../../imports/hand-written/additions';
import { sources } from '../../../imports/sources';
import { compareSchemas } from '../crds/compare-schemas';
import type { Definitions } from '../crds/definitions';
import type { RealSchema } from '../crds/real-schema';
import { type Result, resultOf } from '../result';
import type { RunCheck } from './check';
import { anywhere } from './coverage';

/** Every field that a hand-written schema allows exists in the real definition, with that type. One result a component. */
export const handWritten: RunCheck = {
  name: 'hand-written',
  budgetMinutes: 0.5,
  coverage: anywhere,
  run: async ({ definitions }) => handWrittenComponents().map((component) => compareComponent(component, definitions)),
};

/** A component of `imports/` with kinds that are written by hand, wholly or in part. */
interface HandWritten {
  readonly component: string;
  /** `group/version/Kind`. */
  readonly kinds: readonly string[];
}

function handWrittenComponents(): HandWritten[] {
  return sources
    .map(({ component, kinds, format }) => ({
      component,
      kinds: kinds.filter((kind) => format === 'hand-written' || kind in additions),
    }))
    .filter(({ kinds }) => kinds.length > 0);
}

function compareComponent({ component, kinds }: HandWritten, definitions: Definitions): Result {
  const compared = kinds.map((kind) => compareKind(kind, definitions));
  return resultOf({
    check: 'hand-written',
    component: compared.find(({ source }) => source !== undefined)?.source?.component ?? component,
    version: compared.find(({ source }) => source !== undefined)?.source?.version ?? 'unknown',
    subject: `${kinds.length} kinds`,
    count: compared.reduce((sum, { fields }) => sum + fields, 0),
    unit: 'fields',
    problems: compared.flatMap(({ problems }) => problems),
  });
}

/** Compares one kind, `group/version/Kind`, with its real definition. */
function compareKind(id: string, definitions: Definitions) {
  const [group = '', version = '', kind = ''] = id.split('/');
  const ours = schemaFor(`${group}/${version}`, kind);
  const source = definitions.find(`${group}/${kind}`);
  const real = source?.definition.spec.versions.find(({ name }) => name === version)?.schema?.openAPIV3Schema;
  if (ours === undefined || real === undefined) {
    const missing = ours === undefined ? 'imports/ has no schema of it' : 'there is no real definition of it';
    return { source, fields: 0, problems: [`${id}: ${missing}`] };
  }
  const { fields, problems } = compareSchemas(ours.schema, ours.definitions, real as RealSchema);
  return { source, fields, problems: problems.map((problem) => `${id} ${problem}`) };
}
