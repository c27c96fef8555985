import type { ClusterSpec } from '../../specification/cluster';
import { item, quote } from '../place';
import type { Rule } from '../rule';

const primaries: Rule = function* (view) {
  const { clusters } = view.environment;
  const primary = clusters.filter(({ role }) => role === 'primary');
  // A misspelt role may be the one.
  if (primary.length === 0 && clusters.every((cluster) => view.isSound(cluster, 'role'))) {
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

const sharedCentre: Rule = function* (view) {
  const users = new Map<string, ClusterSpec>();
  const clusters = view.environment.clusters.filter((cluster) => view.isSound(cluster, 'role'));
  for (const cluster of clusters.filter(({ role }) => role !== 'management')) {
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

const promotions: Rule = function* (view) {
  for (const cluster of view.environment.clusters.filter((each) => view.isSound(each, 'role', 'promoted'))) {
    if (cluster.promoted === true && cluster.role !== 'recovery') {
      yield {
        mistake: 'needless-promotion',
        place: `${item('clusters', cluster.name)}.promoted`,
        message: `the ${cluster.role} cluster ${quote(cluster.name)} is promoted, which only a recovery cluster can be`,
        remedy: "leave 'promoted' out, or promote the recovery cluster",
      };
    }
  }
};

/** What clusters are for. */
export const roleRules: readonly Rule[] = [primaries, sharedCentre, recoveryInPrimaryCity, promotions];
