export { type EnvironmentReading, type ReadCluster, type ReadEnvironment, readEnvironment } from './environment';
export { type FoundEnvironment, findEnvironments } from './folders';
export { type FilePlace, placeOf, TERRAFORM_FILE } from './place';
export type { ReadingProblem } from './problem';
export { sameFiles } from './same-files';
