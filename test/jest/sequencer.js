const Sequencer = require('@jest/test-sequencer').default;

/** Suites that take longest, the longest first; jest itself knows on a fresh machine only how large files are. */
const LONGEST = [
  'example/recipes',
  'project/synthesis',
  'stacks/loading/loading',
  'policies/arrival/breaks',
  'policies/running/breaks',
  'environments/validation/combinations',
  'policies/reachability/fuzz',
  'policies/reading/environment',
  'environments/validation/mistakes',
  'stacks/facts.compile',
];

/** Long suites first: one that starts last keeps one processor busy, and the others wait. */
module.exports = class extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  async sort(tests) {
    /** @param {{ path: string }} test */
    const rankOf = ({ path }) => {
      const rank = LONGEST.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
      return rank < 0 ? LONGEST.length : rank;
    };
    return [...(await super.sort(tests))].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
