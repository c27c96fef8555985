export { type ProblemAcross, validateAcross } from './across/across';
export { type Claims, claimsOf } from './across/claims';
export { describe } from './describe';
export { MISTAKES, type Mistake } from './mistakes';
export { InvalidChoices } from './origin';
export type { Problem } from './problem';
export { PLATFORM_NAMESPACES } from './reserved-names';
export { validate } from './validate';
