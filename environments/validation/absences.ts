import { entry } from '../entry';
import { COMPONENTS } from '../platform/components';
import { runs } from '../running';
import type { Absences } from '../specification/environment';
import type { Exposure } from '../specification/landscape';
import { object, record } from './fields/containers';
import { optional } from './fields/field';
import { written } from './fields/texts';
import { Names } from './names';
import { quote } from './place';
import type { Rule } from './rule';
import type { PlacedService, View } from './view';

/** What is switched off, each with its reason. */
export const absences = object<Absences>({
  units: optional(record(written)),
  services: optional(record(written)),
  components: optional(record(written)),
});

/** Only those that say what clusters do without them. */
const OPTIONAL_COMPONENTS = new Names(
  COMPONENTS.filter(({ without }) => without !== undefined).map(({ namespace }) => namespace),
);
const ALL_COMPONENTS = new Names(COMPONENTS.map(({ namespace }) => namespace));

const unknownAbsence: Rule = function* (view) {
  const { without = {} } = view.environment;
  const kinds = [
    { list: 'units', kind: 'unit', known: view.unitNames },
    { list: 'services', kind: 'service', known: view.serviceNames },
    { list: 'components', kind: 'component', known: ALL_COMPONENTS },
  ] as const;
  for (const { list, kind, known } of kinds) {
    for (const name of Object.keys(without[list] ?? {}).filter((each) => !known.has(each))) {
      yield {
        mistake: 'unknown-absence',
        place: `without.${list}.${name}`,
        message: `${kind} ${quote(name)} is unknown, so it cannot be switched off`,
        remedy: (list === 'components' ? OPTIONAL_COMPONENTS : known).mend(name, 'remove it'),
      };
    }
  }
};

const neededComponent: Rule = function* ({ environment }) {
  for (const name of Object.keys(environment.without?.components ?? {})) {
    if (ALL_COMPONENTS.has(name) && !OPTIONAL_COMPONENTS.has(name)) {
      yield {
        mistake: 'needed-absence',
        place: `without.components.${name}`,
        message: `no cluster works without component ${quote(name)}`,
        remedy: OPTIONAL_COMPONENTS.mend(name, 'remove it'),
      };
    }
  }
};

/** Once for each of two services, told where the callee is switched off. */
const neededService: Rule = function* (view) {
  const told = new Set<string>();
  for (const { owner, value } of view.calls) {
    const callee = view.service(value.to);
    const pair = `${owner.service.name} ${value.to}`;
    if (callee !== undefined && value.mode === 'hard' && isTorn(view, owner, callee) && !told.has(pair)) {
      told.add(pair);
      yield neededBy(view, callee, `service ${quote(owner.service.name)} fails without it`, owner);
    }
  }
  for (const { owner, value } of view.exposures) {
    for (const { to, prefix } of value.splits ?? []) {
      const target = view.service(to);
      if (target !== undefined && isMoved(value, prefix) && isTorn(view, owner, target)) {
        yield neededBy(view, target, `${quote(owner.service.name)} answers nothing below ${quote(prefix)}`, owner);
      }
    }
  }
};

/** Whether no request below a prefix is left to the service that it moves out of. */
function isMoved({ splits = [] }: Exposure, prefix: string): boolean {
  return splits.filter((split) => split.prefix === prefix).reduce((sum, { percent }) => sum + percent, 0) >= 100;
}

/** Nothing would read it, and whoever wrote it thinks that the service runs. */
const needlessChoice: Rule = function* (view) {
  const { environment } = view;
  for (const name of Object.keys(environment.services ?? {})) {
    const placed = view.service(name);
    if (placed !== undefined && !runs(environment, placed.unit.name, placed.service.name)) {
      yield {
        mistake: 'needless-choice',
        place: `services.${name}`,
        message: `service ${quote(name)} is switched off here`,
        remedy: 'remove the choice, or let the service run',
      };
    }
  }
};

const nothingLeft: Rule = function* (view) {
  if (view.environment.without !== undefined && view.services.length > 0 && view.running.length === 0) {
    yield {
      mistake: 'needed-absence',
      place: 'without',
      message: 'every service is switched off',
      remedy: 'leave one that runs, or remove the environment',
    };
  }
};

/** Whether a service runs and the other one does not. */
function isTorn({ environment }: View, owner: PlacedService, other: PlacedService): boolean {
  return (
    runs(environment, owner.unit.name, owner.service.name) && !runs(environment, other.unit.name, other.service.name)
  );
}

function neededBy({ environment }: View, { unit, service }: PlacedService, why: string, owner: PlacedService) {
  const place =
    entry(environment.without?.services, service.name) === undefined
      ? `units.${unit.name}`
      : `services.${service.name}`;
  return {
    mistake: 'needed-absence' as const,
    place: `without.${place}`,
    message: `service ${quote(service.name)} is switched off, and ${why}`,
    remedy: `switch ${quote(owner.service.name)} off as well, or let ${quote(service.name)} run`,
  };
}

/** What may be switched off. */
export const absenceRules: readonly Rule[] = [
  unknownAbsence,
  neededComponent,
  neededService,
  needlessChoice,
  nothingLeft,
];
