import type { ClusterSpec } from '../../specification/cluster';
import { item, quote } from '../place';
import type { Rule } from '../rule';
import type { View } from '../view';
import { repeatedCentres } from './placement';

const evenVotes: Rule = function* (view) {
  for (const { cluster, place, total } of countable(view)) {
    if (cluster.centres.length > 0 && total % 2 === 0) {
      yield {
        mistake: 'even-votes',
        place,
        message: `cluster ${quote(cluster.name)} has ${total} votes, an even number`,
        remedy: 'make the total odd',
      };
    }
  }
};

const majorityInCentre: Rule = function* (view) {
  for (const { cluster, place, total } of countable(view)) {
    const major = cluster.centres.find(({ votes }) => votes * 2 > total);
    if (cluster.centres.length > 1 && major !== undefined) {
      yield {
        mistake: 'majority-in-centre',
        place: item(place, major.centre),
        message: `centre ${quote(major.centre)} has ${major.votes} of ${total} votes, the quorum is lost with it`,
        remedy: 'give no centre more than half of the votes; two centres need a third as witness',
      };
    }
  }
};

interface Count {
  readonly cluster: ClusterSpec;
  /** Place of its centres. */
  readonly place: string;
  readonly total: number;
}

/** Clusters whose votes can be counted. */
function countable(view: View): readonly Count[] {
  return view.environment.clusters
    .filter((cluster) => view.isSound(cluster, 'centres') && repeatedCentres(cluster).size === 0)
    .map((cluster) => ({
      cluster,
      place: `${item('clusters', cluster.name)}.centres`,
      total: cluster.centres.reduce((sum, { votes }) => sum + votes, 0),
    }));
}

/** Who may decide when a part is lost. */
export const quorumRules: readonly Rule[] = [evenVotes, majorityInCentre];
