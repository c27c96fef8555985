import { isBelow } from '../../register/paths';
import type { Exposure } from '../../specification/landscape';
import { quote, quoteAll } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import { hasClearPaths } from '../services/operations';
import type { Placed, PlacedService, View } from '../view';
import { answersTo, describe, requestsBelow } from './requests';
import { misplacedSplits, placeOf, targetOf } from './splits';

const exposureWithoutOperation: Rule = function* (view) {
  for (const exposure of view.exposures) {
    yield* ownPrefix(view, exposure);
    const moved = [...movedPrefixes(view, exposure)];
    yield* moved;
    yield* sharedPrefixes(view, exposure, [...misplacedSplits(view, exposure), ...moved]);
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

/** Everyone who gets a share of a prefix. Where something else is wrong with its splits, that alone is told. */
function* sharedPrefixes(view: View, exposure: Placed<Exposure>, told: readonly Problem[]): Iterable<Problem> {
  const { owner, value } = exposure;
  const all = mayAnswer(view, owner, value.prefix) ? (value.splits ?? []) : [];
  for (const prefix of new Set(all.map((split) => split.prefix))) {
    const place = placeOf(exposure, prefix);
    const same = all.filter((split) => split.prefix === prefix);
    const targets = same.map((split) => ({ placed: targetOf(view, exposure, split), percent: split.percent }));
    const rest = 100 - targets.reduce((sum, { percent }) => sum + percent, 0);
    const sharers = [...targets, ...(rest > 0 ? [{ placed: owner, percent: rest }] : [])].filter(isKnown);
    const isClear =
      same.every((split) => view.isSound(split)) &&
      told.every((problem) => problem.place !== place) &&
      [owner, ...sharers.map(({ placed }) => placed)].every((placed) => hasClearPaths(view, placed));
    if (isClear) {
      yield* unlikeAnswers(view, exposure, { prefix, place, sharers });
    }
  }
}

/** Somebody who answers a part of the requests below a prefix. */
interface Sharer {
  readonly placed: PlacedService;
  readonly percent: number;
}

/** The shares of a prefix. */
interface SharedPrefix {
  readonly prefix: string;
  readonly place: string;
  readonly sharers: readonly Sharer[];
}

/** Any request below a split may go to any of its sharers, so each answers what one of them, or the owner, answers. */
function* unlikeAnswers(
  view: View,
  { owner, value: { host } }: Placed<Exposure>,
  { prefix, place, sharers }: SharedPrefix,
): Iterable<Problem> {
  const apart = view.exposures
    .filter(({ value }) => value.host === host && view.isSound(value))
    .flatMap(({ value }) => [value.prefix, ...(value.splits ?? []).map((split) => split.prefix)])
    .filter((deeper) => deeper !== prefix && isBelow(deeper, prefix));
  const answerers = [owner, ...sharers.map(({ placed }) => placed)];
  const asked = answerers
    .flatMap((placed) => requestsBelow(prefix, placed))
    .filter(({ path }) => !apart.some((deeper) => isBelow(path, deeper)));
  for (const { placed, percent } of sharers) {
    const { name } = placed.service;
    const [gets, remedy] = placed === owner ? ['keeps', 'move 100 percent'] : ['gets', 'split only what all answer'];
    const missing = asked.filter((request) => !answersTo(placed, request)).map(describe);
    if (missing.length > 0) {
      yield {
        mistake: 'split-without-operation',
        place,
        message: `service ${quote(name)} ${gets} ${percent} percent below ${quote(prefix)} and does not answer ${quoteAll([...new Set(missing)])}`,
        remedy: `give it what is missing, or ${remedy}`,
      };
    }
  }
}

function isKnown(sharer: { placed: PlacedService | undefined; percent: number }): sharer is Sharer {
  return sharer.placed !== undefined;
}

/** Whether some request below the prefix may be answered; of unclear paths nobody can say. */
function mayAnswer(view: View, placed: PlacedService, prefix: string): boolean {
  return (
    !hasClearPaths(view, placed) || requestsBelow('/', placed).some(({ path, files }) => files || isBelow(path, prefix))
  );
}

/** Whether somebody answers what is asked for. */
export const answerRules: readonly Rule[] = [exposureWithoutOperation];
