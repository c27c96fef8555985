/* Most suites are short, as a synthesis is: what V8 optimized of them early hardly ran again. */
require('../../launch/tuning').tuneForShortRuns();
