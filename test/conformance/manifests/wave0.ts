import { readWave0 } from '../../../policies/terraform/objects';
import type { Manifest, Wave } from './manifest';

/** What the `helm_release` resources of a configuration say of their namespaces. */
interface Release {
  readonly name: string;
  readonly namespace?: string;
}

/** Namespaces that every cluster has. */
const BUILT_IN = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/**
 * What Terraform makes before GitOps starts, as objects: namespaces first, as its references demand. Charts are not
 * installed; that the namespaces of their releases exist is checked.
 *
 * @throws when a resource cannot be read, or a release has no namespace
 */
export function wavesOfTerraform(file: string, text: string): Wave[] {
  const configuration = JSON.parse(text);
  const { objects, problems } = readWave0({ file, configuration });
  const manifests = objects.map(({ object }): Manifest => ({ object, file, text: JSON.stringify(object) }));
  const namespaces = manifests.filter(({ object }) => object.kind === 'Namespace');
  const others = manifests.filter(({ object }) => object.kind !== 'Namespace');
  const known = new Set([...BUILT_IN, ...namespaces.map(({ object }) => object.metadata.name)]);
  const releases: readonly Release[] = Object.values(configuration.resource?.helm_release ?? {});
  const mistakes = [
    ...problems.map(({ address, message }) => `${file}: ${address}: ${message}`),
    ...releases
      .filter(({ namespace = 'default' }) => !known.has(namespace))
      .map(
        ({ name, namespace }) => `${file}: release '${name}' goes to the namespace '${namespace}', which nothing makes`,
      ),
  ];
  if (mistakes.length > 0) {
    throw new Error(mistakes.join('\n'));
  }
  return [
    { name: 'terraform namespaces', fieldManager: 'Terraform', manifests: namespaces },
    { name: 'terraform', fieldManager: 'Terraform', manifests: others },
  ];
}
