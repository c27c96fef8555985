const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const TESTS = join(__dirname, '..');
const SUITE = '.test.ts';

/**
 * Folders of suites that run together, which share the modules that they load. A suite belongs to the first that it lies
 * in, and else to `rest`.
 */
const GROUPS = [
  'policies/arrival',
  'policies/running',
  'policies',
  'environments/validation',
  'environments',
  'stacks',
  'constructs',
  'rest',
];

/**
 * Suites that run alone: they give modules another content, as nobody else may see them, or work in processes of their
 * own for so long that they had better begin first.
 */
const ALONE = [
  'project/synthesis',
  'project/standing',
  'project/compiled',
  'stacks/loading/loading',
  'stacks/many-of-all',
  'stacks/writer/runs',
  'stacks/planted-component',
  'stacks/translations',
  'stacks/terraform/kept',
  'stacks/computed-once',
  'policies/diff/equal-files',
  'project/silence',
];

/**
 * Suites that `.ci/run` asks beside `npm test`: they take a copy of the checkout through the changes of a guide, and run in it what
 * `npm test` runs here.
 */
const BESIDE = ['example/recipes'];

/**
 * Paths of the suites of a group from the folder of tests, without those that run alone.
 *
 * @param {string} group
 */
function suitesOf(group) {
  return readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(SUITE) && ![...ALONE, ...BESIDE].includes(path.slice(0, -SUITE.length)))
    .filter((path) => (GROUPS.find((name) => path.startsWith(`${name}/`)) ?? 'rest') === group)
    .sort();
}

/**
 * The file that runs a group.
 *
 * @param {string} group
 */
function fileOf(group) {
  return `together/${group.replaceAll('/', '-')}.suites.ts`;
}

module.exports = { ALONE, BESIDE, fileOf, GROUPS, SUITE, suitesOf, TESTS };
