import { spawnSync } from 'node:child_process';
import type { KubernetesObject } from '../policies/objects';
import { type LiveObject, labelOf } from './object';
import type { Release } from './release';

/** Most that one answer may be: all labelled objects of a large cluster. */
const MOST_OUTPUT = 1 << 30;

/** The mark of the release. Not of the field manager of manifests, so that it is never taken for what they left. */
const MARK = { name: 'terrace-release', namespace: 'kube-system' };
const MARK_MANAGER = 'terrace-release';

/** What kubectl could not do, in its own words. */
export class KubectlError extends Error {}

/** One cluster, by the kubectl of whoever works on it. */
export class Kubectl {
  private resources: string | undefined;

  /**
   * @param program path or name of kubectl
   * @param context context of the kubeconfig that leads to the cluster
   */
  public constructor(
    private readonly program: string,
    private readonly context: string,
  ) {}

  /**
   * Every object with some labels, of every kind that the server knows and lets delete.
   *
   * @throws KubectlError also when one kind alone cannot be listed: what is not seen would be left for ever
   */
  public withLabels(labels: Readonly<Record<string, string>>): readonly LiveObject[] {
    const selector = Object.entries(labels).map(([key, value]) => `${key}=${value}`);
    return this.list(['--all-namespaces', '--selector', selector.join()]);
  }

  /**
   * Every object in a namespace.
   *
   * @throws KubectlError as {@link withLabels}
   */
  public inNamespace(namespace: string): readonly LiveObject[] {
    return this.list(['--namespace', namespace]).filter(({ metadata }) => metadata.namespace === namespace);
  }

  /**
   * Values of the zone label of the nodes; empty text for a node without.
   *
   * @throws KubectlError when they cannot be read
   */
  public zones(): readonly string[] {
    const nodes: { readonly items: readonly KubernetesObject[] } = JSON.parse(this.run(['get', 'nodes', '-o', 'json']));
    return nodes.items.map(({ metadata }) => metadata.labels?.['topology.kubernetes.io/zone'] ?? '');
  }

  /**
   * The release that was marked last.
   *
   * @throws KubectlError when it cannot be read
   */
  public marked(): Partial<Release> | undefined {
    const { name, namespace } = MARK;
    const output = this.run(['get', 'configmap', name, '--namespace', namespace, '--ignore-not-found', '-o', 'json']);
    return output === '' ? undefined : (JSON.parse(output) as { readonly data?: Partial<Release> }).data;
  }

  /**
   * Marks the release that is applied from now on, whoever marked one before.
   *
   * @returns what kubectl says
   * @throws KubectlError when it is refused
   */
  public mark(release: Release): string {
    const object = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: MARK, data: release });
    const options = ['--server-side', '--force-conflicts', `--field-manager=${MARK_MANAGER}`];
    return this.run(['apply', ...options, '-f', '-'], object);
  }

  /**
   * Deletes objects, and waits until they and what they made are gone.
   *
   * @returns what kubectl says
   * @throws KubectlError when one is refused, or still there after the time
   */
  public delete(objects: readonly LiveObject[]): string {
    const items = objects.map(({ apiVersion, kind, metadata: { name, namespace } }) => ({
      apiVersion,
      kind,
      metadata: { name, ...(namespace === undefined ? {} : { namespace }) },
    }));
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items });
    return this.run(['delete', '--cascade=foreground', '--ignore-not-found', '--timeout=10m', '-f', '-'], list);
  }

  private list(where: readonly string[]): readonly LiveObject[] {
    this.resources ??= this.run(['api-resources', '--verbs=list,delete', '-o', 'name']).trim().split('\n').join();
    const output = this.run(['get', this.resources, ...where, '--show-managed-fields', '-o', 'json']);
    const { items }: { readonly items: readonly LiveObject[] } = JSON.parse(output);
    // Some objects are served in two groups, as one.
    return [...new Map(items.map((object) => [object.metadata.uid ?? labelOf(object), object])).values()];
  }

  private run(given: readonly string[], input = ''): string {
    const { error, status, stdout, stderr } = spawnSync(this.program, ['--context', this.context, ...given], {
      input,
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
    });
    if (error !== undefined) {
      throw new KubectlError(`'${this.program}' cannot be run (${error.message}); name kubectl with --kubectl`);
    }
    if (status !== 0) {
      throw new KubectlError(`kubectl ${given[0]}: ${stderr.trim() || `ended with ${status}`}`);
    }
    return stdout;
  }
}
