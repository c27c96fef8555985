export { inFileOrder } from './file-order';
export type { JsonObject, JsonValue, ManifestMetadata, ManifestObject } from './manifest';
export { type EnvironmentFiles, type ReplaceEnvironmentsOptions, replaceEnvironments } from './output';
export { Phases } from './phases';
export { printDocuments } from './print';
export { type ResolvedChart, resolveApp } from './resolve';
