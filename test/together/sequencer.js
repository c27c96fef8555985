const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, the longest first; jest itself knows on a fresh machine only how large files are. */
const LONGEST = [
  'together/environments-validation.suites',
  'together/policies.suites',
  'together/stacks.suites',
  'project/standing.test',
  'together/rest.suites',
  'together/policies-arrival.suites',
  'project/synthesis.test',
  'together/policies-running.suites',
  'stacks/many-of-all.test',
  'stacks/loading/loading.test',
  'stacks/writer/runs.test',
  'project/compiled.test',
];

/** Long ones first: one that starts last keeps one processor busy, and the others wait. */
module.exports = class extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    /** @param {{ path: string }} test */
    const rankOf = ({ path }) => {
      const rank = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.ts`));
      return rank < 0 ? LONGEST.length : rank;
    };
    return [...(await super.sort(tests))].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
