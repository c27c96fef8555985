import type { ClusterRole } from '../../model/cluster-role';
import { DATA_CLASSES, type DataClass } from '../../model/data-class';
import type { EdgeMode } from '../../model/edge';
import { RUNTIMES } from '../../model/runtime';
import { STAGES } from '../../model/stage';
import { TIERS, type Tier } from '../../model/tier';
import { UNIT_KINDS } from '../../model/unit-kind';
import type { CertificateIssuer } from '../specification/environment';
import type { Size, Store, StoreUse } from '../specification/landscape';
import { nearest } from './near';
import { item, quote, quoteAll } from './place';
import type { Problem } from './problem';
import type { Rule } from './rule';
import type { View } from './view';

// Records, so that a new word of a type does not compile until it is listed.
const ROLES: Record<ClusterRole, true> = { primary: true, recovery: true, management: true };
const MODES: Record<EdgeMode, true> = { hard: true, soft: true };
const SIZES: Record<Size, true> = { small: true, medium: true, large: true };
const ENGINES: Record<Store['engine'], true> = { postgres: true, redis: true, object: true };
const ACCESS: Record<StoreUse['access'], true> = { read: true, 'read-write': true };
const ISSUER_KINDS: Record<CertificateIssuer['kind'], true> = { vault: true, 'self-signed': true };

/** A word that must be one of a few. */
interface Choice {
  readonly place: string;
  readonly value: string;
  readonly known: readonly string[];
}

/** Whether a value from a file is a tier. */
export function isTier(value: unknown): value is Tier {
  return TIERS.some((tier) => tier === value);
}

/** Whether a value from a file is a data class. */
export function isDataClass(value: unknown): value is DataClass {
  return DATA_CLASSES.some((dataClass) => dataClass === value);
}

/** Whether a value from a file is a size. */
export function isSize(value: unknown): value is Size {
  return typeof value === 'string' && Object.hasOwn(SIZES, value);
}

const unknownChoice: Rule = function* (view) {
  for (const { place, value, known } of [...choicesOfEnvironment(view), ...choicesOfLandscape(view)]) {
    if (!known.includes(value)) {
      const near = nearest(value, known);
      yield {
        mistake: 'unknown-choice',
        place,
        message: `${quote(value)} is none of ${quoteAll(known)}`,
        remedy: near === undefined ? 'use one of them' : `did you mean ${quote(near)}?`,
      };
    }
  }
};

function choicesOfEnvironment({ environment }: View): readonly Choice[] {
  const roles = environment.clusters.map(({ name, role }) => ({
    place: `${item('clusters', name)}.role`,
    value: role,
    known: Object.keys(ROLES),
  }));
  const issuers = Object.entries(environment.issuers).map(([name, { kind }]) => ({
    place: `issuers.${name}.kind`,
    value: kind,
    known: Object.keys(ISSUER_KINDS),
  }));
  const sizes = Object.entries(environment.services ?? {}).flatMap(([name, { size }]) =>
    optional(`services.${name}.size`, size, Object.keys(SIZES)),
  );
  return [{ place: 'stage', value: environment.stage, known: STAGES }, ...roles, ...issuers, ...sizes];
}

function choicesOfLandscape({ environment, services, stores, edges, storeUses }: View): readonly Choice[] {
  const kinds = environment.landscape.units.map(({ name, kind }) => ({
    place: `${item('landscape.units', name)}.kind`,
    value: kind,
    known: UNIT_KINDS,
  }));
  return [
    ...kinds,
    ...services.map(({ service, place }) => ({ place: `${place}.runtime`, value: service.runtime, known: RUNTIMES })),
    ...services.flatMap(({ service, place }) => optional(`${place}.size`, service.size, Object.keys(SIZES))),
    ...stores.map(({ store, place }) => ({
      place: `${place}.engine`,
      value: store.engine,
      known: Object.keys(ENGINES),
    })),
    ...edges.map(({ value, place }) => ({ place: `${place}.mode`, value: value.mode, known: Object.keys(MODES) })),
    ...storeUses.map(({ value, place }) => ({
      place: `${place}.access`,
      value: value.access,
      known: Object.keys(ACCESS),
    })),
  ];
}

function optional(place: string, value: string | undefined, known: readonly string[]): readonly Choice[] {
  return value === undefined ? [] : [{ place, value, known }];
}

const unknownTier: Rule = function* ({ environment, services, stores }) {
  const { topics, platformServices } = environment.landscape;
  yield* outOfRange('unknown-tier', 'tier', isTier, '0, 1, 2 or 3', [
    ...services.map(({ service, place }) => ({ place: `${place}.tier`, value: service.tier })),
    ...stores.map(({ store, place }) => ({ place: `${place}.tier`, value: store.tier })),
    ...topics.map(({ name, tier }) => ({ place: `${item('landscape.topics', name)}.tier`, value: tier })),
    ...platformServices.map(({ name, tier }) => ({
      place: `${item('landscape.platformServices', name)}.tier`,
      value: tier,
    })),
  ]);
};

const unknownDataClass: Rule = function* ({ environment, services, stores, storeUses, publishes, subscribes }) {
  yield* outOfRange('unknown-data-class', 'data class', isDataClass, '1, 2, 3, 4 or 5', [
    ...services.map(({ service, place }) => ({ place: `${place}.dataClass`, value: service.dataClass })),
    ...stores.map(({ store, place }) => ({ place: `${place}.dataClass`, value: store.dataClass })),
    ...environment.landscape.topics.map(({ name, dataClass }) => ({
      place: `${item('landscape.topics', name)}.dataClass`,
      value: dataClass,
    })),
    ...[...storeUses, ...publishes, ...subscribes].map(({ value, place }) => ({
      place: `${place}.dataClass`,
      value: value.dataClass,
    })),
  ]);
};

function* outOfRange(
  mistake: 'unknown-tier' | 'unknown-data-class',
  what: string,
  test: (value: unknown) => boolean,
  known: string,
  values: readonly { readonly place: string; readonly value: number | undefined }[],
): Iterable<Problem> {
  for (const { place, value } of values) {
    if (value !== undefined && !test(value)) {
      yield { mistake, place, message: `${what} ${value} does not exist`, remedy: `use ${known}` };
    }
  }
}

/** Words and grades of which there are only a few. */
export const choiceRules: readonly Rule[] = [unknownChoice, unknownTier, unknownDataClass];
