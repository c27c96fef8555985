import type { KubernetesObject, PlacedObject } from '../objects';
import { type Block, convertFields, mapOf, oneOf } from './blocks';
import type { TerraformInput } from './input';
import { kinds } from './kinds';

/** Objects that Terraform makes before GitOps starts (wave 0), and resources that could not be read. */
export interface Wave0 {
  /** Objects that could be read. */
  readonly objects: readonly PlacedObject[];
  /** Resources that could not. */
  readonly problems: readonly TerraformProblem[];
}

/** A resource that could not be read. */
export interface TerraformProblem {
  /** Address of the resource: `kubernetes_namespace_v1.kafka`. */
  readonly address: string;
  /** Why it could not be read. */
  readonly message: string;
  /** What to change. */
  readonly remedy: string;
}

/** Converts the `kubernetes_*` resources of a `cdk.tf.json` to the objects that the provider makes of them. */
export function readWave0({ file, configuration }: TerraformInput): Wave0 {
  const byType = mapOf(mapOf(configuration).resource);
  const resources = Object.entries(byType).flatMap(([type, blocks]) =>
    type.startsWith('kubernetes_')
      ? Object.entries(mapOf(blocks)).map(([id, block]) => ({ type, id, block: mapOf(block) }))
      : [],
  );
  const names = new Map(resources.map(({ type, id, block }) => [`${type}.${id}`, nameIn(block)]));
  const objects: PlacedObject[] = [];
  const problems: TerraformProblem[] = [];
  for (const { type, id, block } of resources) {
    const address = `${type}.${id}`;
    const resolved = resolve(block, names) as Block;
    const problem = problemOf(type, address, resolved);
    if (problem) {
      problems.push(problem);
    } else {
      objects.push({ file, object: toObject(type, resolved) });
    }
  }
  return { objects, problems };
}

function nameIn(block: Block): unknown {
  return oneOf(block.metadata).name;
}

/** Replaces references to the name of another resource; cdktf writes them as text. */
function resolve(value: unknown, names: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === 'string') {
    return value.replace(/\$\{([a-z0-9_]+\.[\w-]+)\.metadata(?:\[0\]|\.0)\.name\}/g, (reference, address: string) => {
      const name = names.get(address);
      return typeof name === 'string' ? name : reference;
    });
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, names));
  }
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, resolve(field, names)]));
  }
  return value;
}

function problemOf(type: string, address: string, block: Block): TerraformProblem | undefined {
  if (type !== 'kubernetes_manifest' && !kinds[type]) {
    const known = Object.keys(kinds).join(', ');
    return {
      address,
      message: `the judge does not know the resource type '${type}'; it knows ${known}`,
      remedy: 'write the object with a known type or as a manifest, or teach policies/terraform/kinds.ts the type',
    };
  }
  if (block.count !== undefined || block.for_each !== undefined) {
    return {
      address,
      message: "'count' and 'for_each' make objects that the judge cannot see",
      remedy: 'write one resource for each object',
    };
  }
  const expression = /[$%]\{[^}]*\}/.exec(JSON.stringify({ ...block, depends_on: undefined, lifecycle: undefined }));
  if (expression) {
    return {
      address,
      message: `the value of ${expression[0]} is known to Terraform only`,
      remedy: 'write the value itself',
    };
  }
  return undefined;
}

function toObject(type: string, block: Block): KubernetesObject {
  const kind = kinds[type];
  if (!kind) {
    return mapOf(block.manifest) as unknown as KubernetesObject;
  }
  const { name, namespace, labels, annotations } = oneOf(block.metadata);
  const metadata = { name, namespace, labels, annotations };
  const present = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined));
  return {
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    metadata: present as unknown as KubernetesObject['metadata'],
    ...convertFields(block, kind.fields),
  };
}
