import { item, quote } from './place';
import type { Rule } from './rule';

const evenVotes: Rule = function* (view) {
  for (const { name, centres } of view.environment.clusters) {
    const place = `${item('clusters', name)}.centres`;
    const total = centres.reduce((sum, { votes }) => sum + votes, 0);
    if (centres.length > 0 && total % 2 === 0 && !view.flagged(place, 'malformed-number', 'duplicate-name')) {
      yield {
        mistake: 'even-votes',
        place,
        message: `cluster ${quote(name)} has ${total} votes, an even number`,
        remedy: 'make the total odd',
      };
    }
  }
};

const majorityInCentre: Rule = function* (view) {
  for (const { name, centres } of view.environment.clusters) {
    const place = `${item('clusters', name)}.centres`;
    const total = centres.reduce((sum, { votes }) => sum + votes, 0);
    const major = centres.find(({ votes }) => votes * 2 > total);
    if (centres.length > 1 && major !== undefined && !view.flagged(place, 'malformed-number', 'duplicate-name')) {
      yield {
        mistake: 'majority-in-centre',
        place: item(place, major.centre),
        message: `centre ${quote(major.centre)} has ${major.votes} of ${total} votes, the quorum is lost with it`,
        remedy: 'give no centre more than half of the votes; two centres need a third as witness',
      };
    }
  }
};

/** Who may decide when a part is lost. */
export const quorumRules: readonly Rule[] = [evenVotes, majorityInCentre];
