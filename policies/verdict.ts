/**
 * What came of asking a rule.
 *
 * `no subject`: nothing was examined, so nothing is proved; `no facts`: all of it, or a part, could not be judged.
 */
export type Verdict = 'pass' | 'fail' | 'waived' | 'no subject' | 'not in this stage' | 'no facts';
