import { isTier } from './choices';
import { item, quote } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { View } from './view';

/** Something that cannot work without something else. */
interface Dependency {
  readonly place: string;
  readonly from: string;
  readonly fromTier: number | undefined;
  readonly to: string;
  readonly toTier: number | undefined;
}

const hardOnWeakerTier: Rule = function* (view) {
  for (const dependency of [...dependenciesOfServices(view), ...dependenciesOfPlatform(view)]) {
    yield* weaker(dependency);
  }
};

function* weaker({ place, from, fromTier, to, toTier }: Dependency): Iterable<Problem> {
  if (isTier(fromTier) && isTier(toTier) && toTier > fromTier) {
    yield {
      mistake: 'hard-on-weaker-tier',
      place,
      message: `${quote(from)} of tier ${fromTier} cannot work without ${quote(to)} of tier ${toTier}`,
      remedy: `raise ${quote(to)} to tier ${fromTier}, or do without it in a degraded mode`,
    };
  }
}

function dependenciesOfServices(view: View): readonly Dependency[] {
  const { calls, storeUses, platformUses, stores, environment } = view;
  const platform = new Map(environment.landscape.platformServices.map(({ name, tier }) => [name, tier]));
  const edges = [
    ...calls.map((each) => ({ ...each, to: each.value.to, toTier: view.service(each.value.to)?.service.tier })),
    ...storeUses.map((each) => ({
      ...each,
      to: each.value.store,
      toTier: stores.find(({ unit, store }) => unit === each.owner.unit && store.name === each.value.store)?.store.tier,
    })),
    ...platformUses.map((each) => ({ ...each, to: each.value.to, toTier: platform.get(each.value.to) })),
  ];
  return edges
    .filter(({ value }) => value.mode === 'hard')
    .map(({ owner, place, to, toTier }) => ({
      place,
      from: owner.service.name,
      fromTier: owner.service.tier,
      to,
      toTier,
    }));
}

function dependenciesOfPlatform({ environment }: View): readonly Dependency[] {
  const services = environment.landscape.platformServices;
  const tiers = new Map(services.map(({ name, tier }) => [name, tier]));
  return services.flatMap(({ name, tier, dependsOn = [] }) =>
    dependsOn.map((to) => ({
      place: item(`${item('landscape.platformServices', name)}.dependsOn`, to),
      from: name,
      fromTier: tier,
      to,
      toTier: tiers.get(to),
    })),
  );
}

/** Nothing is stronger than what it cannot do without. */
export const tierRules: readonly Rule[] = [hardOnWeakerTier];
