import type { ClusterSpec } from '../specification/cluster';
import { mendName } from './near';
import { item, quote } from './place';
import type { Rule } from './rule';
import type { View } from './view';

const unknownCity: Rule = function* ({ environment }) {
  const cities = environment.cities.map(({ name }) => name);
  for (const { name, city } of environment.clusters) {
    if (!cities.includes(city)) {
      yield {
        mistake: 'unknown-city',
        place: `${item('clusters', name)}.city`,
        message: `city ${quote(city)} is unknown`,
        remedy: mendName(city, cities, "declare it in 'cities'"),
      };
    }
  }
};

const unknownCentre: Rule = function* ({ environment }) {
  const known = environment.cities.flatMap(({ centres }) => centres.map(({ name }) => name));
  for (const { name, city, centres } of environment.clusters) {
    const cities = environment.cities.filter((each) => each.name === city);
    const near = cities.flatMap((each) => each.centres.map((own) => own.name));
    for (const { centre } of centres) {
      const place = item(`${item('clusters', name)}.centres`, centre);
      if (!known.includes(centre)) {
        yield {
          mistake: 'unknown-centre',
          place,
          message: `centre ${quote(centre)} is unknown`,
          remedy: mendName(centre, known, "declare it in a city of 'cities'"),
        };
      } else if (cities.length > 0 && !near.includes(centre)) {
        yield {
          mistake: 'centre-of-other-city',
          place,
          message: `centre ${quote(centre)} is not in city ${quote(city)} of the cluster`,
          remedy: 'use centres of one city; no cluster spans two',
        };
      }
    }
  }
};

const repeatedCentre: Rule = function* ({ environment }) {
  for (const { name, centres } of environment.clusters) {
    const names = centres.map(({ centre }) => centre);
    for (const centre of new Set(names.filter((each, index) => names.indexOf(each) !== index))) {
      yield {
        mistake: 'duplicate-name',
        place: item(`${item('clusters', name)}.centres`, centre),
        message: `centre ${quote(centre)} is listed twice`,
        remedy: 'list it once, with all its votes',
      };
    }
  }
};

const clusterWithoutCentre: Rule = function* ({ environment }) {
  for (const { name, centres } of environment.clusters) {
    if (centres.length === 0) {
      yield {
        mistake: 'cluster-without-centre',
        place: `${item('clusters', name)}.centres`,
        message: `cluster ${quote(name)} is in no centre`,
        remedy: 'list the centres of its city that it uses',
      };
    }
  }
};

/** A misspelt centre of a cluster is found elsewhere; its pools are then judged by nobody. */
const nodePools: Rule = function* (view) {
  const { environment } = view;
  for (const cluster of environment.clusters) {
    const place = item('clusters', cluster.name);
    const centres = cluster.centres.map(({ centre }) => centre);
    const strays = cluster.nodePools.filter(({ centre }) => !centres.includes(centre));
    if (centres.length === 0 || view.flagged(`${place}.centres`, 'unknown-centre')) {
      continue;
    }
    for (const pool of strays) {
      yield {
        mistake: 'pool-outside-cluster',
        place: `${item(`${place}.nodePools`, pool.name)}.centre`,
        message: `centre ${quote(pool.centre)} is none of the cluster's`,
        remedy: mendName(pool.centre, centres, `add it to '${place}.centres'`),
      };
    }
    const empty = centres.filter((centre) => !cluster.nodePools.some((pool) => pool.centre === centre));
    for (const centre of strays.length > 0 ? [] : empty) {
      yield {
        mistake: 'centre-without-pool',
        place: item(`${place}.centres`, centre),
        message: `cluster ${quote(cluster.name)} has no node pool in centre ${quote(centre)}`,
        remedy: `add a pool of this centre to '${place}.nodePools'`,
      };
    }
  }
};

const witnesses: Rule = function* ({ environment }) {
  for (const { name, centres } of environment.clusters) {
    const place = `${item('clusters', name)}.centres`;
    const only = centres.length === 1 ? centres[0] : undefined;
    if (only?.witness) {
      yield {
        mistake: 'lone-witness',
        place: item(place, only.centre),
        message: `centre ${quote(only.centre)} is the cluster's only one, and a witness`,
        remedy: "remove 'witness'",
      };
    } else if (centres.length > 1 && centres.every(({ witness }) => witness)) {
      yield {
        mistake: 'witnesses-only',
        place,
        message: `all centres of cluster ${quote(name)} are witnesses, no service can run`,
        remedy: "remove 'witness' where services shall run",
      };
    }
  }
};

const primaries: Rule = function* (view) {
  const primary = view.environment.clusters.filter(({ role }) => role === 'primary');
  if (primary.length === 0 && !view.environment.clusters.some(({ name }) => hasUnknownRole(view, name))) {
    yield {
      mistake: 'no-primary',
      place: 'clusters',
      message: "no cluster has the role 'primary'",
      remedy: "give one cluster the role 'primary'",
    };
  }
  for (const { name } of primary.slice(1)) {
    yield {
      mistake: 'several-primaries',
      place: `${item('clusters', name)}.role`,
      message: `cluster ${quote(primary[0]?.name)} already has the role 'primary'`,
      remedy: "give this one the role 'recovery' or 'management'",
    };
  }
};

function hasUnknownRole(view: View, cluster: string): boolean {
  return view.flagged(`${item('clusters', cluster)}.role`, 'unknown-choice');
}

const sharedCentre: Rule = function* ({ environment }) {
  const users = new Map<string, ClusterSpec>();
  for (const cluster of environment.clusters.filter(({ role }) => role !== 'management')) {
    for (const centre of new Set(cluster.centres.map((each) => each.centre))) {
      const key = `${cluster.role} ${centre}`;
      const first = users.get(key);
      if (first === undefined) {
        users.set(key, cluster);
      } else {
        yield {
          mistake: 'shared-centre',
          place: item(`${item('clusters', cluster.name)}.centres`, centre),
          message: `centre ${quote(centre)} already carries the ${cluster.role} cluster ${quote(first.name)}`,
          remedy: 'use another centre; only a management cluster may share one',
        };
      }
    }
  }
};

const recoveryInPrimaryCity: Rule = function* ({ environment }) {
  const primary = environment.clusters.filter(({ role }) => role === 'primary');
  const city = primary.length === 1 ? primary[0]?.city : undefined;
  for (const cluster of environment.clusters) {
    if (cluster.role === 'recovery' && cluster.city === city) {
      yield {
        mistake: 'recovery-in-primary-city',
        place: `${item('clusters', cluster.name)}.city`,
        message: `city ${quote(city)} has the primary cluster too, one disaster takes both`,
        remedy: 'put the recovery cluster in another city',
      };
    }
  }
};

/** Where clusters stand. */
export const clusterRules: readonly Rule[] = [
  unknownCity,
  unknownCentre,
  repeatedCentre,
  clusterWithoutCentre,
  nodePools,
  witnesses,
  primaries,
  sharedCentre,
  recoveryInPrimaryCity,
];
