import type { ObjectReference } from '../objects';
import { oncePer } from '../once';
import { type Block, mapOf } from './blocks';
import type { TerraformInput } from './input';

/** A resource of Terraform. */
export interface Resource {
  /** `helm_release`. */
  readonly type: string;
  /** `helm_release.istiod`. */
  readonly address: string;
  /** What it says. */
  readonly block: Block;
}

/** A chart that Terraform installs. */
export interface Release extends Resource {
  /** Values that it is given, read; a text that is no JSON stays a text. */
  readonly values: readonly unknown[];
}

/** What Terraform does for a cluster before GitOps starts. */
export interface LandingZone {
  /** The whole configuration. */
  readonly configuration: Block;
  /** All its resources. */
  readonly resources: readonly Resource[];
  /** Those that are charts. */
  readonly releases: readonly Release[];
}

/** The parts of a configuration, read once. */
export const landingZoneOf = oncePer(({ configuration }: TerraformInput): LandingZone => {
  const whole = mapOf(configuration);
  const resources = Object.entries(mapOf(whole.resource)).flatMap(([type, blocks]) =>
    Object.entries(mapOf(blocks)).map(([id, block]) => ({ type, address: `${type}.${id}`, block: mapOf(block) })),
  );
  const releases = resources
    .filter(({ type }) => type === 'helm_release')
    .map((resource) => ({ ...resource, values: listOf(resource.block.values).map(readValues) }));
  return { configuration: whole, resources, releases };
});

/** A value of Terraform as a list, which one item need not be written as. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function readValues(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return String(text);
  }
}

/** By which findings name a resource, or a part of the configuration: `helm_release.istiod`, `terraform.backend`. */
export function partNamed(name: string): ObjectReference {
  return { apiVersion: 'terraform', kind: 'Configuration', name };
}
