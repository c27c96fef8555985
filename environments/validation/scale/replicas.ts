import { TIERS, type Tier } from '../../../model/tier';
import { entry } from '../../entry';
import type { Scale } from '../../specification/environment';
import { quote } from '../place';
import type { Rule } from '../rule';
import type { View } from '../view';

/** Replicas of a tier, or of one service that differs from its tier. */
interface ScaleInUse extends Scale {
  readonly place: string;
  readonly tier: Tier;
  /** Whether the least number is written here, not taken from the tier. */
  readonly ownMinimum: boolean;
  /** Whether the greatest number is written here, not taken from the tier. */
  readonly ownMaximum: boolean;
}

/** Where a tier's own scale is inverted, what its services take from it is not told again. */
const invertedScale: Rule = function* (view) {
  for (const scale of scalesInUse(view)) {
    const { place, tier, minReplicas, maxReplicas, ownMinimum, ownMaximum } = scale;
    const inherited = (!ownMinimum || !ownMaximum) && isInverted(view.environment.scale[tier]);
    if (isInverted(scale) && !inherited) {
      yield {
        mistake: 'inverted-scale',
        place,
        message: `at least ${minReplicas} replicas, at most ${maxReplicas}`,
        remedy: "raise 'maxReplicas' or lower 'minReplicas'",
      };
    }
  }
};

function isInverted({ minReplicas, maxReplicas }: Scale): boolean {
  return minReplicas > maxReplicas;
}

/** Fewer than 2 cannot be drained from a node; two centres carry equal halves, each of which stands alone. */
const minimum: Rule = function* (view) {
  const balanced = isBalanced(view);
  for (const { place, tier, minReplicas } of scalesInUse(view).filter(({ ownMinimum }) => ownMinimum)) {
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

/** Scales of which both numbers, own or taken from the tier, are right by themselves. */
function scalesInUse(view: View): readonly ScaleInUse[] {
  const { environment } = view;
  const tiers = TIERS.filter((tier) => view.isSound(environment.scale[tier])).map((tier) => ({
    ...environment.scale[tier],
    place: `scale.${tier}`,
    tier,
    ownMinimum: true,
    ownMaximum: true,
  }));
  return [...tiers, ...scalesOfServices(view)];
}

function scalesOfServices(view: View): readonly ScaleInUse[] {
  const { environment, services } = view;
  return services.flatMap(({ service }) => {
    const choice = entry(environment.services, service.name);
    const isClear = choice !== undefined && view.isSound(service, 'tier');
    if (!isClear || !view.isSound(choice, 'minReplicas', 'maxReplicas')) {
      return [];
    }
    const ownMinimum = choice.minReplicas !== undefined;
    const ownMaximum = choice.maxReplicas !== undefined;
    const scale = environment.scale[service.tier];
    if (!(ownMinimum && ownMaximum) && !view.isSound(scale)) {
      return [];
    }
    const { minReplicas = scale.minReplicas, maxReplicas = scale.maxReplicas } = choice;
    return [
      { place: `services.${service.name}`, tier: service.tier, minReplicas, maxReplicas, ownMinimum, ownMaximum },
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
        remedy: view.serviceNames.mend(name, 'remove the choice'),
      };
    }
  }
};

/** How many replicas there are. */
export const replicaRules: readonly Rule[] = [unknownService, invertedScale, minimum];
