import { TIERS, type Tier } from '../../model/tier';
import type { Scale } from '../specification/environment';
import { mendName } from './near';
import { quote } from './place';
import type { Rule } from './rule';
import { entry, type View } from './view';

/** Replicas of a tier, or of one service that differs from its tier. */
interface ScaleInUse extends Scale {
  readonly place: string;
  readonly tier: Tier;
  /** Whether the number is written here, not taken from the tier. */
  readonly ownMinimum: boolean;
  readonly ownMaximum: boolean;
}

/** Where a tier's own scale is inverted, what its services take from it is not told again. */
const invertedScale: Rule = function* (view) {
  for (const { place, tier, minReplicas, maxReplicas, ownMinimum, ownMaximum } of soundScales(view)) {
    const inherited = (!ownMinimum || !ownMaximum) && view.flagged(`scale.${tier}`, 'inverted-scale');
    if (minReplicas > maxReplicas && !inherited) {
      yield {
        mistake: 'inverted-scale',
        place,
        message: `at least ${minReplicas} replicas, at most ${maxReplicas}`,
        remedy: "raise 'maxReplicas' or lower 'minReplicas'",
      };
    }
  }
};

/** Fewer than 2 cannot be drained from a node; two centres carry equal halves, each of which stands alone. */
const minimum: Rule = function* (view) {
  const balanced = isBalanced(view);
  for (const { place, tier, minReplicas, ownMinimum } of soundScales(view)) {
    if (!ownMinimum) {
      continue;
    }
    if (tier === 0 && balanced && (minReplicas < 4 || minReplicas % 2 !== 0)) {
      yield {
        mistake: 'unbalanced-replicas',
        place: `${place}.minReplicas`,
        message: `${minReplicas} replicas of tier 0 over several centres`,
        remedy: 'use an even number of at least 4, so that the loss of a centre leaves 2 or more',
      };
    } else if (tier <= 1 && minReplicas < 2) {
      yield {
        mistake: 'too-few-replicas',
        place: `${place}.minReplicas`,
        message: `${minReplicas} replica of tier ${tier} is gone with its node`,
        remedy: 'use at least 2',
      };
    }
  }
};

function isBalanced({ environment }: View): boolean {
  return (
    environment.stage === 'prod' &&
    environment.clusters.some(
      ({ role, centres }) => role !== 'management' && centres.filter(({ witness }) => !witness).length > 1,
    )
  );
}

/** Scales without malformed numbers, own or taken from the tier. */
function soundScales(view: View): readonly ScaleInUse[] {
  const tiers = TIERS.map((tier) => ({
    ...view.environment.scale[tier],
    place: `scale.${tier}`,
    tier,
    ownMinimum: true,
    ownMaximum: true,
  }));
  return [...tiers, ...scalesOfServices(view)].filter(
    ({ place, tier, ownMinimum, ownMaximum }) =>
      !view.flagged(place, 'malformed-number') &&
      ((ownMinimum && ownMaximum) || !view.flagged(`scale.${tier}`, 'malformed-number')),
  );
}

function scalesOfServices(view: View): readonly ScaleInUse[] {
  const { environment, services } = view;
  return services.flatMap(({ service }) => {
    const choice = entry(environment.services, service.name);
    if (choice === undefined || !view.isSound(service, 'tier')) {
      return [];
    }
    const { minReplicas, maxReplicas } = environment.scale[service.tier];
    return [
      {
        place: `services.${service.name}`,
        tier: service.tier,
        minReplicas: choice.minReplicas ?? minReplicas,
        maxReplicas: choice.maxReplicas ?? maxReplicas,
        ownMinimum: choice.minReplicas !== undefined,
        ownMaximum: choice.maxReplicas !== undefined,
      },
    ];
  });
}

const unknownService: Rule = function* (view) {
  for (const name of Object.keys(view.environment.services ?? {})) {
    if (view.service(name) === undefined) {
      yield {
        mistake: 'unknown-service',
        place: `services.${name}`,
        message: `service ${quote(name)} is unknown`,
        remedy: mendName(name, view.serviceNames, 'remove the choice'),
      };
    }
  }
};

/** How many replicas there are. */
export const scaleRules: readonly Rule[] = [unknownService, invertedScale, minimum];
