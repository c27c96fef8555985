export { describe } from './describe';
export { MISTAKES, type Mistake } from './mistakes';
export type { Problem } from './problem';
export { PLATFORM_NAMESPACES } from './reserved-names';
export { validate } from './validate';
