const { getHeapStatistics, setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

/**
 * How often code runs before V8 optimizes it, in its units: bytes of bytecode, of which it waits for 132 KiB by default. A
 * synthesis is short: a quarter of its processor time went to code that hardly ran again once it was optimized.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Has V8 of this process optimize only what runs long. What it gives does not depend on it. */
function optimizeLate() {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
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

module.exports = { collectGarbage, optimizeLate };
