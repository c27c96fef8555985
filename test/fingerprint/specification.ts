import type { EnvironmentSpec } from '../../environments/specification/environment';

/** A specification under a name that says where it comes from. */
export interface NamedSpecification {
  readonly name: string;
  readonly environment: EnvironmentSpec;
}
