import { UNIT_KINDS } from '../../model/unit-kind';
import type { Team, Unit } from '../specification/landscape';
import { list, object } from './fields/containers';
import { type Fault, optional } from './fields/field';
import { group, groupKey } from './fields/identifiers';
import { nameOf } from './fields/names';
import { labelValue, reference, written } from './fields/texts';
import { oneOf } from './fields/words';
import { item, quote } from './place';
import { DATA_SUFFIX, PLATFORM_NAMESPACES, PLATFORM_OWNER, PLATFORM_PREFIXES, reserved } from './reserved-names';
import type { Rule } from './rule';
import { services } from './services/fields';
import { stores } from './stores';

/** Longest name of a unit: a namespace has at most 63 characters. */
const LONGEST_UNIT = 63 - DATA_SUFFIX.length;

const team = object<Team>({
  name: nameOf('team', { reserved: reservedTeam }),
  displayName: written,
  group,
  costCenter: labelValue,
});

/** Teams of the landscape. */
export const teams = list(team, { distinct: 'team' });

const unit = object<Unit>({
  name: nameOf('unit', { longest: LONGEST_UNIT, reserved: reservedUnit }),
  kind: oneOf(UNIT_KINDS),
  team: reference,
  services,
  stores: optional(stores),
});

/** Units of the landscape. */
export const units = list(unit, { distinct: 'unit' });

function reservedTeam(name: string): Fault | undefined {
  return name === PLATFORM_OWNER
    ? reserved(`team ${quote(name)} has the name of the platform's own manifests`, 'rename the team')
    : undefined;
}

function reservedUnit(name: string): Fault | undefined {
  if (name.endsWith(DATA_SUFFIX)) {
    return reserved(
      `unit ${quote(name)} ends like the namespaces of stores`,
      `rename the unit, without '${DATA_SUFFIX}' at the end`,
    );
  }
  return PLATFORM_NAMESPACES.includes(name) || PLATFORM_PREFIXES.some((prefix) => name.startsWith(prefix))
    ? reserved(`unit ${quote(name)} has the name of a namespace of the platform`, 'rename the unit')
    : undefined;
}

const unknownTeam: Rule = function* ({ environment, teamNames }) {
  for (const { name, team } of environment.landscape.units) {
    if (!teamNames.has(team)) {
      yield {
        mistake: 'unknown-team',
        place: `${item('landscape.units', name)}.team`,
        message: `team ${quote(team)} is unknown`,
        remedy: teamNames.mend(team, "declare it in 'landscape.teams'"),
      };
    }
  }
};

const unitWithoutService: Rule = function* ({ environment }) {
  for (const { name, services } of environment.landscape.units) {
    if (services.length === 0) {
      yield {
        mistake: 'unit-without-service',
        place: item('landscape.units', name),
        message: `unit ${quote(name)} has no service`,
        remedy: 'give it a service, or remove it',
      };
    }
  }
};

/** Members of one group would have the rights of both, and no audit could say by which. */
const sharedGroup: Rule = function* (view) {
  const { groups, landscape } = view.environment;
  const seen = new Map<string, { readonly place: string; readonly name: string }>();
  const named = [
    {
      place: 'groups.platformEngineers',
      name: groups.platformEngineers,
      isSound: view.isSound(groups, 'platformEngineers'),
    },
    { place: 'groups.auditors', name: groups.auditors, isSound: view.isSound(groups, 'auditors') },
    ...landscape.teams.map((team) => ({
      place: `${item('landscape.teams', team.name)}.group`,
      name: team.group,
      isSound: view.isSound(team, 'group'),
    })),
  ];
  for (const { place, name } of named.filter(({ isSound }) => isSound)) {
    const key = groupKey(name);
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, { place, name });
    } else if (first.place !== place) {
      yield {
        mistake: 'shared-group',
        place,
        message:
          name === first.name
            ? `group ${quote(name)} is ${first.place} too`
            : `group ${quote(name)} differs in case only from ${quote(first.name)}, ${first.place}`,
        remedy: 'give each a group of its own',
      };
    }
  }
};

/** It excuses production alone: an environment before it may share its groups anyway. */
const needlessExcuse: Rule = function* (view) {
  const { groups, stage } = view.environment;
  if (groups.sharedBeforeProduction !== undefined && stage !== 'prod' && view.isSound(view.environment, 'stage')) {
    yield {
      mistake: 'needless-choice',
      place: 'groups.sharedBeforeProduction',
      message: `stage ${quote(stage)} is not production, which alone says why its groups are shared`,
      remedy: 'say it in the environment of production, or remove it',
    };
  }
};

const teamWithoutUnit: Rule = function* ({ environment, teamNames }) {
  const { teams, units } = environment.landscape;
  const owners = new Set(units.map(({ team }) => (teamNames.has(team) ? team : teamNames.nearest(team))));
  for (const { name } of teams) {
    if (!owners.has(name)) {
      yield {
        mistake: 'team-without-unit',
        place: item('landscape.teams', name),
        message: `team ${quote(name)} owns no unit`,
        remedy: 'let it own a unit, or remove it',
      };
    }
  }
};

/** Who owns what. */
export const unitRules: readonly Rule[] = [
  unknownTeam,
  teamWithoutUnit,
  sharedGroup,
  needlessExcuse,
  unitWithoutService,
];
