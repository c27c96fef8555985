import { load } from 'js-yaml';
import { findDuplicates } from '../duplicates';
import { groupOf, type KubernetesObject, type PlacedObject, referenceTo } from '../objects';
import { placeOf, type ReadCluster, type ReadingProblem } from '../reading';
import { mapOf } from '../terraform/blocks';
import { kinds } from '../terraform/kinds';
import { readWave0 } from '../terraform/objects';
import type { ItemPlace, Subject } from './difference';
import { isMap } from './fields/values';

/** One thing that is compared: an object, a resource or a setting of Terraform. */
export interface Item {
  /** The same for the same thing in both folders, whatever its version and place. */
  readonly key: string;
  /** What it is, as the difference names it. */
  readonly subject: Subject;
  /** File, layer and owner. */
  readonly place: ItemPlace;
  /** Its fields, as far as they are compared. */
  readonly content: Readonly<Record<string, unknown>>;
}

/** Attributes of a resource that become the object itself; all others are Terraform's own. */
const OBJECT_ATTRIBUTES = ['metadata', 'manifest'];

/**
 * All that a cluster consists of, read as the judge reads it.
 *
 * @param folder of the environment, for messages
 * @param problems collects what cannot be compared because it cannot be told apart
 */
export function itemsOf(cluster: ReadCluster, folder: string, problems: ReadingProblem[]): readonly Item[] {
  const nameable = cluster.objects.filter(({ object }) => isNameable(object));
  for (const { file } of cluster.objects.filter(({ object }) => !isNameable(object))) {
    const message = 'holds an object without apiVersion, kind or metadata.name';
    problems.push({ file: `${folder}/${file}`, message, remedy: 'the judge refuses it too: npm run synth tells more' });
  }
  const terraform = terraformItems(cluster);
  const wave0 = terraform.filter(({ subject }) => subject.type === 'object');
  const objects = [...wave0.map(({ place, content }) => placed(place.file, content)), ...nameable];
  for (const { file, message, remedy } of findDuplicates(cluster.name, objects)) {
    problems.push({ file: `${folder}/${file}`, message, remedy });
  }
  return [...terraform, ...nameable.map(({ file, object }) => objectItem(object, fullPlace(file), object))];
}

function placed(file: string, content: Item['content']): PlacedObject {
  return { file, object: content as KubernetesObject };
}

function isNameable(object: Partial<KubernetesObject>): boolean {
  return [object.apiVersion, object.kind, object.metadata?.name].every((text) => typeof text === 'string');
}

function objectItem(object: KubernetesObject, place: ItemPlace, content: Item['content']): Item {
  const { apiVersion, kind, namespace, name } = referenceTo(object);
  return {
    key: ['object', groupOf(apiVersion), kind, namespace ?? '', name].join('|'),
    subject: { type: 'object', apiVersion, kind, ...(namespace === undefined ? {} : { namespace }), name },
    place,
    content,
  };
}

function fullPlace(file: string, address?: string): ItemPlace {
  const { layer = '', owner = '' } = placeOf(file) ?? {};
  return { file, layer, owner, ...(address === undefined ? {} : { address }) };
}

/** Resources that make objects as objects, all else by address. */
function terraformItems({ terraform }: ReadCluster): readonly Item[] {
  const { file } = terraform;
  const configuration = mapOf(terraform.configuration);
  const resources = Object.entries(mapOf(configuration.resource)).flatMap(([type, blocks]) =>
    Object.entries(mapOf(blocks)).map(([id, block]) => ({ type, address: `${type}.${id}`, block: mapOf(block) })),
  );
  const objects = objectsByAddress(terraform);
  return [
    ...settingsOf(configuration).map(({ address, content }) => terraformItem(address, file, content)),
    ...resources.map(({ type, address, block }) => {
      const object = objects.get(address);
      return object
        ? objectItem(object, fullPlace(file, address), { ...object, ...ownAttributes(type, block) })
        : terraformItem(address, file, type === 'helm_release' ? withReadValues(block) : block);
    }),
  ];
}

function terraformItem(address: string, file: string, content: Item['content']): Item {
  return { key: `terraform|${address}`, subject: { type: 'terraform', address }, place: fullPlace(file), content };
}

/** The judge gives the objects in the order of their resources, without those that it cannot read. */
function objectsByAddress(terraform: ReadCluster['terraform']): ReadonlyMap<string, KubernetesObject> {
  const { objects, problems } = readWave0(terraform);
  const unread = new Set(problems.map(({ address }) => address));
  const addresses = Object.entries(mapOf(mapOf(terraform.configuration).resource))
    .filter(([type]) => type.startsWith('kubernetes_'))
    .flatMap(([type, blocks]) => Object.keys(mapOf(blocks)).map((id) => `${type}.${id}`))
    .filter((address) => !unread.has(address));
  return new Map(
    objects.flatMap(({ object }, index) => (isNameable(object) ? [[addresses[index] ?? '', object] as const] : [])),
  );
}

/** What a resource says to Terraform, not to Kubernetes: `lifecycle`, `depends_on`…, under `terraform`. */
function ownAttributes(type: string, block: Item['content']): { readonly terraform?: Item['content'] } {
  const known = new Set([...OBJECT_ATTRIBUTES, ...Object.keys(kinds[type]?.fields ?? {})]);
  const own = Object.entries(block).filter(([attribute]) => !known.has(attribute));
  return own.length === 0 ? {} : { terraform: Object.fromEntries(own) };
}

/** A release with the values of its chart as fields; text that is no map stays text. */
function withReadValues(block: Item['content']): Item['content'] {
  const { values } = block;
  return Array.isArray(values) ? { ...block, values: values.map(readValues) } : block;
}

function readValues(text: unknown): unknown {
  try {
    const values = typeof text === 'string' ? load(text) : text;
    return isMap(values) ? values : text;
  } catch {
    return text;
  }
}

/** Everything in a configuration but resources, as `terraform.backend`, `provider.helm`, `variable.kubeconfig`. */
function settingsOf(configuration: Item['content']): { readonly address: string; readonly content: Item['content'] }[] {
  return Object.entries(configuration).flatMap(([section, content]) => {
    if (section === 'resource') {
      return [];
    }
    return isMap(content)
      ? Object.entries(content).map(([name, value]) => setting(`${section}.${name}`, value))
      : [setting(section, content)];
  });
}

function setting(address: string, value: unknown): { readonly address: string; readonly content: Item['content'] } {
  return { address, content: isMap(value) ? value : { value } };
}
