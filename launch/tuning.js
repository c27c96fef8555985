const { getHeapStatistics, setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

/**
 * How often code runs before V8 optimizes it, in its units: bytes of bytecode, of which it waits for 132 KiB by default. A
 * synthesis is short: a quarter of its processor time went to code that hardly ran again once it was optimized.
 */
const INTERRUPT_BUDGET = 1_000_000;

/**
 * By how much the space for new objects grows where much of it is still in use: at once from 1 MB to the 16 MB that are
 * the most, not step by step. Each step copied what a chart or a cluster holds until it is written.
 */
const GROWTH_OF_NEW_SPACE = 16;

/** Has V8 of this process optimize only what runs long, and copy less. What it gives does not depend on it. */
function tuneForShortRuns() {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  setFlagsFromString(`--semi-space-growth-factor=${GROWTH_OF_NEW_SPACE}`);
}

/** Bytes of the heap from which it is worth looking for garbage. */
const LARGE_HEAP = 200_000_000;

/**
 * Has V8 look for garbage now, if the heap is large. By itself V8 lets a heap grow to four times what lived when it last
 * looked; where most was let go at once, looking costs little.
 */
function collectGarbage() {
  if (getHeapStatistics().used_heap_size > LARGE_HEAP) {
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
  }
}

module.exports = { collectGarbage, tuneForShortRuns };
