/** A file system may note the time of a change so much too early: a tick of the slowest clock of Linux, and some more. */
const CLOCK_MS = 20;

/**
 * Whether something surely was what it is when a time came.
 *
 * @param {number} changed time of its last change, in milliseconds since 1970
 * @param {number} time in milliseconds since 1970
 */
function isSettled(changed, time) {
  return changed < time - CLOCK_MS;
}

module.exports = { isSettled };
