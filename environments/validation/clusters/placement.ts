import type { ClusterSpec } from '../../specification/cluster';
import { Names } from '../names';
import { item, quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import type { View } from '../view';

const unknownCity: Rule = function* ({ environment }) {
  const cities = new Names(environment.cities.map(({ name }) => name));
  for (const { name, city } of environment.clusters) {
    if (!cities.has(city)) {
      yield {
        mistake: 'unknown-city',
        place: `${item('clusters', name)}.city`,
        message: `city ${quote(city)} is unknown`,
        remedy: cities.mend(city, "declare it in 'cities'"),
      };
    }
  }
};

const placement: Rule = function* (view) {
  for (const cluster of view.environment.clusters) {
    yield* misplaced(view, cluster);
  }
};

/** Whether it is clear in which centres a cluster runs services, and on which nodes. */
export function isPlaced(view: View, cluster: ClusterSpec): boolean {
  return view.isSound(cluster, 'centres', 'nodePools') && [...misplaced(view, cluster)].length === 0;
}

/** Centres that a cluster lists more than once. */
export function repeatedCentres({ centres }: ClusterSpec): ReadonlySet<string> {
  const names = centres.map(({ centre }) => centre);
  return new Set(names.filter((each, index) => names.indexOf(each) !== index));
}

function* misplaced(view: View, cluster: ClusterSpec): Iterable<Problem> {
  yield* centresOfOthers(view, cluster);
  yield* centreLists(cluster);
  yield* witnesses(cluster);
  yield* pools(view, cluster);
}

function* centresOfOthers({ environment }: View, { name, city, centres }: ClusterSpec): Iterable<Problem> {
  const cities = environment.cities.filter((each) => each.name === city);
  const near = cities.flatMap((each) => each.centres.map((own) => own.name));
  const known = knownCentres(environment);
  for (const { centre } of centres) {
    const place = item(`${item('clusters', name)}.centres`, centre);
    if (!known.has(centre)) {
      yield {
        mistake: 'unknown-centre',
        place,
        message: `centre ${quote(centre)} is unknown`,
        remedy: known.mend(centre, "declare it in a city of 'cities'"),
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

function* centreLists(cluster: ClusterSpec): Iterable<Problem> {
  const place = `${item('clusters', cluster.name)}.centres`;
  if (cluster.centres.length === 0) {
    yield {
      mistake: 'cluster-without-centre',
      place,
      message: `cluster ${quote(cluster.name)} is in no centre`,
      remedy: 'list the centres of its city that it uses',
    };
  }
  for (const centre of repeatedCentres(cluster)) {
    yield {
      mistake: 'duplicate-name',
      place: item(place, centre),
      message: `centre ${quote(centre)} is listed twice`,
      remedy: 'list it once, with all its votes',
    };
  }
}

function* witnesses({ name, centres }: ClusterSpec): Iterable<Problem> {
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

/** Where a centre is misspelt, or there is none, nobody can say which pools stand elsewhere. */
function* pools({ environment }: View, cluster: ClusterSpec): Iterable<Problem> {
  const place = item('clusters', cluster.name);
  const known = knownCentres(environment);
  const centres = cluster.centres.map(({ centre }) => centre);
  if (centres.length === 0 || !centres.every((centre) => known.has(centre))) {
    return;
  }
  const strays = cluster.nodePools.filter(({ centre }) => !centres.includes(centre));
  for (const pool of strays) {
    yield {
      mistake: 'pool-outside-cluster',
      place: `${item(`${place}.nodePools`, pool.name)}.centre`,
      message: `centre ${quote(pool.centre)} is none of the cluster's`,
      remedy: new Names(centres).mend(pool.centre, `add it to '${place}.centres'`),
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

function knownCentres({ cities }: View['environment']): Names {
  return new Names(cities.flatMap(({ centres }) => centres.map(({ name }) => name)));
}

/** Where clusters stand. */
export const placementRules: readonly Rule[] = [unknownCity, placement];
