/** What no synthesis reads, and no proof looks at: the lines of .gitignore, and git itself. */
const LEFT_OUT = ['.git', '.synth', 'dist', 'node_modules'];
const LOG = '.log';

module.exports = { LEFT_OUT, LOG };
