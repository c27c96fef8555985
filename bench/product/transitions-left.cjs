const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runInThisContext } = require('node:vm');

/*
 * Loaded before a program by NODE_OPTIONS: at its end, writes into the folder TERRACE_BENCH_TRANSITIONS how many
 * transitions V8 has left for the map of `{}`. It gives 1,536; without any, objects of one shape no longer share a map.
 */

process.on('exit', () => {
  setFlagsFromString('--allow-natives-syntax');
  const haveSameMap = runInThisContext('(one, other) => %HaveSameMap(one, other)');
  // Held, for a transition is free again when no object of its map is left.
  /** @type {object[][]} */
  const held = [];
  let isShared = true;
  while (isShared) {
    /** @type {string} */
    const text = `{"transition ${held.length} of the bench":1}`;
    /** @type {object[]} */
    const pair = [JSON.parse(text), JSON.parse(text)];
    held.push(pair);
    isShared = haveSameMap(...pair);
  }
  writeFileSync(join(process.env.TERRACE_BENCH_TRANSITIONS ?? '', String(process.pid)), String(held.length - 1));
});
