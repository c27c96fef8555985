import { rangeOf } from '../cidr';
import { type PlacedRange, settledRanges } from '../clusters/ranges';
import { item, quote } from '../place';
import { RangeIndex } from '../range-index';
import type { Rule } from '../rule';
import type { View } from '../view';

const addressInsideCluster: Rule = function* (view) {
  const inside = new RangeIndex(settledRanges(view));
  for (const { place, text, range } of outsideRanges(view)) {
    const hit = inside.overlapping(range);
    if (hit !== undefined) {
      yield {
        mistake: 'address-inside-cluster',
        place,
        message: `${quote(text)} overlaps ${hit.place} ${quote(hit.text)}`,
        remedy: 'list addresses outside the clusters only',
      };
    }
  }
};

function outsideRanges(view: View): readonly PlacedRange[] {
  const { coreBank, externalHosts, issuers } = view.environment;
  return [
    ...Object.entries(issuers).flatMap(([name, issuer]) =>
      issuer.kind === 'vault' ? soundRanges(view, `issuers.${name}.cidrs`, issuer.cidrs) : [],
    ),
    ...Object.entries(externalHosts).flatMap(([name, { cidrs }]) =>
      soundRanges(view, `externalHosts.${name}.cidrs`, cidrs),
    ),
    ...soundRanges(view, 'coreBank.cidrs', coreBank.cidrs),
  ];
}

/** Ranges of a list that say which addresses are meant. */
export function soundRanges(view: View, list: string, cidrs: readonly string[]): readonly PlacedRange[] {
  return cidrs.flatMap((text, index) => {
    const range = view.isSound(cidrs, index) ? rangeOf(text) : undefined;
    return range === undefined ? [] : [{ place: item(list, text), text, range }];
  });
}

/** Which addresses are outside the platform. */
export const addressRules: readonly Rule[] = [addressInsideCluster];
