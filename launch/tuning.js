const { setFlagsFromString } = require('node:v8');

/**
 * How often code runs before V8 optimizes it, in its units: bytes of bytecode, of which it waits for 132 KiB by default. A
 * synthesis is short: a quarter of its processor time went to code that hardly ran again once it was optimized.
 */
const INTERRUPT_BUDGET = 1_000_000;

/** Has V8 of this process optimize only what runs long. What it gives does not depend on it. */
function optimizeLate() {
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

module.exports = { optimizeLate };
