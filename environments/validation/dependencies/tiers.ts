import type { Tier } from '../../../model/tier';
import { item, quote } from '../place';
import type { Rule } from '../rule';
import type { View } from '../view';

/** Something whose loss is allowed to some degree. */
interface Tiered {
  readonly name: string;
  readonly tier: Tier;
}

/** Something that cannot work without something else. */
interface Dependency {
  readonly place: string;
  readonly from: Tiered;
  /** Undefined where its name is unknown. */
  readonly to: Tiered | undefined;
}

const hardOnWeakerTier: Rule = function* (view) {
  for (const { place, from, to } of [...dependenciesOfServices(view), ...dependenciesOfPlatform(view)]) {
    if (to !== undefined && view.isSound(from, 'tier') && view.isSound(to, 'tier') && to.tier > from.tier) {
      yield {
        mistake: 'hard-on-weaker-tier',
        place,
        message: `${quote(from.name)} of tier ${from.tier} cannot work without ${quote(to.name)} of tier ${to.tier}`,
        remedy: `raise ${quote(to.name)} to tier ${from.tier}, or do without it in a degraded mode`,
      };
    }
  }
};

function dependenciesOfServices(view: View): readonly Dependency[] {
  const { calls, storeUses, platformUses, environment } = view;
  const platform = platformServices(environment);
  const edges = [
    ...calls.map((each) => ({ ...each, to: view.service(each.value.to)?.service })),
    ...storeUses.map((each) => ({ ...each, to: view.ownStore(each.owner.unit, each.value.store) })),
    ...platformUses.map((each) => ({ ...each, to: platform.get(each.value.to) })),
  ];
  return edges
    .filter(({ value }) => value.mode === 'hard')
    .map(({ owner, place, to }) => ({ place, from: owner.service, to }));
}

function dependenciesOfPlatform({ environment }: View): readonly Dependency[] {
  const known = platformServices(environment);
  return environment.landscape.platformServices.flatMap((from) =>
    (from.dependsOn ?? []).map((to) => ({
      place: item(`${item('landscape.platformServices', from.name)}.dependsOn`, to),
      from,
      to: known.get(to),
    })),
  );
}

function platformServices({ landscape }: View['environment']): ReadonlyMap<string, Tiered> {
  return new Map(landscape.platformServices.map((each) => [each.name, each]));
}

/** Nothing is stronger than what it cannot do without. */
export const tierRules: readonly Rule[] = [hardOnWeakerTier];
