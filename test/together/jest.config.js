const { availableParallelism } = require('node:os');
const single = require('../../jest.config');
const { ALONE, fileOf, GROUPS, SUITE } = require('./suites');

/** How `npm test` runs all suites; `npx jest PATH` runs each by itself. */
module.exports = {
  ...single,
  // One more than processors: a suite that waits for a time limit or for its processes would leave one idle.
  maxWorkers: availableParallelism() + 1,
  rootDir: '../..',
  testMatch: [...GROUPS.map(fileOf), ...ALONE.map((name) => name + SUITE)].map((path) => `<rootDir>/test/${path}`),
  testSequencer: '<rootDir>/test/together/sequencer.js',
};
