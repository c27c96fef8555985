/** What is measured: the stock synthesis, the writer, or the writer with the schema check of each object. */
export const SUBJECTS = ['stock', 'writer', 'writer+schema'] as const;

/** One of {@link SUBJECTS}. */
export type Subject = (typeof SUBJECTS)[number];

/** One measurement in a process of its own; building the app and reading the files back are not in it. */
export interface Measurement {
  readonly cpuMillis: number;
  readonly wallMillis: number;
  readonly bytes: number;
  /** SHA-256 over names and texts of all files. */
  readonly digest: string;
}
