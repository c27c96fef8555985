import type { JudgeInput, Judgement } from './judgement';

/**
 * Judges the manifests of one environment: facts, schemas, duplicates, every rule of the catalogue, waivers.
 *
 * It reports all problems at once, in an order that depends on the input alone, and reads nothing but its input.
 */
export function judge(_input: JudgeInput): Judgement {
  throw new Error('the judge is being built');
}
