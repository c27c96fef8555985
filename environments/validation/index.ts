export { describe } from './describe';
export { MISTAKES, type Mistake } from './mistakes';
export { PLATFORM_NAMESPACES } from './names';
export type { Problem } from './problem';
export { validate } from './validate';
