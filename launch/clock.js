/** @returns {never} */
function refuse() {
  throw new Error('asks the clock, or for a random value; write the value down');
}

/** Takes the time of day and chance from this process: what nobody can read cannot change what a file declares. */
function takeClock() {
  Math.random = refuse;
  Date.now = refuse;
  globalThis.Date = new Proxy(Date, {
    apply: refuse,
    construct: (target, parts, made) => (parts.length === 0 ? refuse() : Reflect.construct(target, parts, made)),
  });
}

module.exports = { takeClock };
