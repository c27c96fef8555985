/** The landing zone of a cluster, as cdktf writes it. */
export interface TerraformInput {
  /** Path of the file. */
  readonly file: string;
  /** Its content; not trusted before it is read. */
  readonly configuration: unknown;
}
