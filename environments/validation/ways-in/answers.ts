import { operationAddress } from '../../register/operation-address';
import type { Exposure } from '../../specification/landscape';
import { quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import { hasClearPaths } from '../services/operations';
import type { Placed, PlacedService, View } from '../view';
import { isBelow } from './prefix';
import { misplacedSplits, placeOf, targetOf } from './splits';

const exposureWithoutOperation: Rule = function* (view) {
  for (const exposure of view.exposures) {
    yield* ownPrefix(view, exposure);
    const moved = [...movedPrefixes(view, exposure)];
    yield* moved;
    yield* restOfSplits(view, exposure, [...misplacedSplits(view, exposure), ...moved]);
  }
};

function* ownPrefix(view: View, { owner, value, place }: Placed<Exposure>): Iterable<Problem> {
  if (view.isSound(value, 'prefix') && !mayAnswer(view, owner, value.prefix)) {
    yield unanswered(owner, value.prefix, `${place}.prefix`);
  }
}

/** What is moved to a service must be answered there; a split that leads elsewhere is told as that. */
function* movedPrefixes(view: View, exposure: Placed<Exposure>): Iterable<Problem> {
  for (const split of exposure.value.splits ?? []) {
    const { prefix } = split;
    const target = targetOf(view, exposure, split);
    const isClear = view.isSound(split, 'prefix') && isBelow(prefix, exposure.value.prefix);
    if (target !== undefined && isClear && !mayAnswer(view, target, prefix)) {
      yield unanswered(target, prefix, placeOf(exposure, prefix));
    }
  }
}

function unanswered({ service }: PlacedService, prefix: string, place: string): Problem {
  return {
    mistake: 'exposure-without-operation',
    place,
    message: `service ${quote(service.name)} answers nothing below ${quote(prefix)}`,
    remedy: 'give an operation a path below it, or change the prefix',
  };
}

/**
 * What a split leaves to the service that it leaves. Where nobody answers below the prefix, or something is wrong with
 * the split itself, that alone is told.
 */
function* restOfSplits(view: View, exposure: Placed<Exposure>, told: readonly Problem[]): Iterable<Problem> {
  const { owner, value } = exposure;
  const all = mayAnswer(view, owner, value.prefix) ? (value.splits ?? []) : [];
  for (const prefix of new Set(all.map((split) => split.prefix))) {
    const place = placeOf(exposure, prefix);
    const same = all.filter((split) => split.prefix === prefix);
    const moved = same.reduce((sum, { percent }) => sum + percent, 0);
    const isClear = same.every((split) => view.isSound(split)) && told.every((problem) => problem.place !== place);
    if (isClear && moved < 100 && !mayAnswer(view, owner, prefix)) {
      yield {
        mistake: 'exposure-without-operation',
        place,
        message: `service ${quote(owner.service.name)} keeps ${100 - moved} percent below ${quote(prefix)} and answers nothing there`,
        remedy: 'give an operation a path below it, or move 100 percent',
      };
    }
  }
}

/** As the routes compare: a front end answers everywhere, any other service where a path begins with the prefix. */
function mayAnswer(view: View, placed: PlacedService, prefix: string): boolean {
  const { unit, service } = placed;
  const answers = Object.entries(service.operations ?? {}).some(([name, operation]) =>
    operationAddress(unit.name, service.name, name, operation).path.startsWith(prefix),
  );
  return service.runtime === 'spa' || answers || !hasClearPaths(view, placed);
}

/** Whether somebody answers what is asked for. */
export const answerRules: readonly Rule[] = [exposureWithoutOperation];
