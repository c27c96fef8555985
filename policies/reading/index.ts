export { type EnvironmentReading, type ReadCluster, type ReadEnvironment, readEnvironment } from './environment';
export { type FoundEnvironment, filesBelow, findEnvironments, isFolder } from './folders';
export { type FilePlace, isOurs, placeOf, TERRAFORM_FILE } from './place';
export { Problems, type ReadingProblem } from './problem';
export { sameFiles } from './same-files';
