export { checkApart } from './apart';
export { type CheckedEnvironments, checkEnvironments } from './checked';
export { type LoadedEnvironments, loadEnvironments } from './loaded';
