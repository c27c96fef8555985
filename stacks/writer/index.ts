export { inFileOrder } from './file-order';
export type { JsonObject, JsonValue, ManifestMetadata, ManifestObject } from './manifest';
export {
  type EnvironmentFiles,
  type FileText,
  healOutput,
  NextOutput,
  type ReplaceEnvironmentsOptions,
  type Replacement,
  replaceEnvironments,
} from './output';
export { OutputError } from './output-error';
export { Phases } from './phases';
export { printDocuments, printPieces } from './print';
export { type ChartInMaking, type ResolvedChart, resolveApp, resolveCharts } from './resolve';
