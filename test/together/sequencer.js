const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest, the longest first; jest itself knows on a fresh machine only how large files are. */
const LONGEST = [
  'stacks/loading/loading.test',
  'together/environments-validation.suites',
  'example/recipes.test',
  'together/policies.suites',
  'together/stacks.suites',
  'project/synthesis.test',
  'together/policies-arrival.suites',
  'together/rest.suites',
  'together/policies-running.suites',
  'stacks/many-of-all.test',
  'stacks/writer/runs.test',
  'stacks/facts.compile.test',
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
