import { celValueOf } from '../../../policies/cel/values';
import { Judging } from '../../../policies/judge';
import { checkApart, checkEnvironments } from '../../../stacks/loading';
import { Synthesis } from '../../../stacks/synthesis';
import { clusterForJudge } from '../../../stacks/synthesized';
import { Phases } from '../../../stacks/writer';
// All that the program of a synthesis loads.
import '../../../stacks/main';

/** Whether V8 keeps two objects by the same shape. */
type SameShape = (one: object, other: object) => boolean;

/** Objects that have the same keys as others, in the same order, and those of them whose shape is none of the others'. */
export interface Shapes {
  readonly alike: number;
  readonly alone: number;
}

/** How many first keys of `{}` others used, how many are left after an environment was judged, and its objects. */
export interface Counted {
  readonly used: number;
  readonly left: number;
  readonly manifests: Shapes;
  readonly judged: Shapes;
}

const MORE_THAN_V8_GIVES = 2_000;

/**
 * Makes and judges an environment as the program does.
 *
 * @param folder of the files of environments
 * @param name of the environment
 * @param used how many first keys of `{}` something else used before
 * @throws {Error} when the environment is not valid
 */
export async function judgedShapes(folder: string, name: string, used: number, sameShape: SameShape): Promise<Counted> {
  // Shapes live as long as an object that has them.
  const others = Array.from({ length: used }, (_, index) => beginningWith(`used${index}`));
  const { environments, problems } = await checkEnvironments(folder, [name], 60, checkApart);
  const [environment] = environments;
  if (environment === undefined) {
    throw new Error(problems.join('\n'));
  }
  const synthesis = new Synthesis(environment, new Phases());
  const judging = new Judging(synthesis.facts);
  const manifests: object[] = [];
  synthesis.forEachCluster((cluster) => {
    const input = clusterForJudge(cluster);
    judging.take(input);
    manifests.push(...input.objects.map(({ object }) => object));
  });
  judging.end();
  const left = firstKeysLeft(sameShape);
  // Kept for each object that a rule was asked about, and made now for the others.
  const judged = manifests.map((object) => celValueOf(object as Parameters<typeof celValueOf>[0]));
  return {
    used: others.length,
    left,
    manifests: shapesOf(manifests, sameShape),
    judged: shapesOf(judged, sameShape),
  };
}

/** How many objects can begin with a key of their own before two that begin with the same one share no shape. */
function firstKeysLeft(sameShape: SameShape): number {
  const held: object[] = [];
  for (let count = 0; count < MORE_THAN_V8_GIVES; count++) {
    const [one, other] = [beginningWith(`probe${count}`), beginningWith(`probe${count}`)];
    if (!sameShape(one, other)) {
      return count;
    }
    held.push(one, other);
  }
  return held.length / 2;
}

function beginningWith(key: string): object {
  const object: Record<string, number> = {};
  object[key] = 0;
  return object;
}

function shapesOf(roots: readonly unknown[], sameShape: SameShape): Shapes {
  const groups = new Map<string, object[]>();
  for (const root of roots) {
    collect(root, groups);
  }
  const alike = [...groups.values()].filter((group) => group.length > 1);
  const alone = alike.flatMap((group) =>
    group.filter((object, index) => {
      const beside = [group[index - 1], group[index + 1]].filter((other) => other !== undefined);
      return !beside.some((other) => sameShape(object, other));
    }),
  );
  return { alike: alike.flat().length, alone: alone.length };
}

function collect(value: unknown, groups: Map<string, object[]>): void {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (!Array.isArray(value)) {
    // V8 keeps a frozen object by a shape that follows from the one it had, so it shares that of other frozen ones.
    const keys = [Object.isFrozen(value), ...Object.keys(value)].join('\n');
    const group = groups.get(keys) ?? [];
    group.push(value);
    groups.set(keys, group);
  }
  for (const member of Object.values(value)) {
    collect(member, groups);
  }
}
