import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KubernetesObject } from '../../../policies/objects';
import { type ClusterManifests, type Manifest, manifestsOf } from '../manifests/manifest';

/** What a newer version declares, and what of the older one it leaves behind. */
export interface Scenario {
  /** What is declared no longer. */
  readonly removed: readonly Manifest[];
  /** Namespace of the unit that is removed as a whole. */
  readonly unit: string;
  /** Namespace of which one service is removed, and others stay. */
  readonly shared: string;
}

/**
 * A unit, a service beside others, a host outside, and a kind altogether are declared no longer.
 *
 * @throws where the cluster has too little for that
 */
export function scenarioOf(cluster: ClusterManifests): Scenario {
  const all = manifestsOf(cluster).filter(({ file }) => !file.endsWith('.json'));
  const of = (kind: string) => all.filter(({ object }) => object.kind === kind);
  const owned = (namespace: string) => all.filter(({ object }) => object.metadata.namespace === namespace);
  const teams = of('Namespace')
    .filter(({ object }) => object.metadata.labels?.['terrace.internal/area'] === 'team')
    .map(({ object }) => object.metadata.name);
  const services = (namespace: string) => owned(namespace).filter(({ object }) => object.kind === 'Deployment');
  const [unit] = teams;
  const shared = teams.slice(1).find((name) => services(name).length > 1);
  const [host] = of('ServiceEntry');
  if (unit === undefined || shared === undefined || host === undefined) {
    throw new Error(`${cluster.environment} has no two units, one with two services, and no host outside`);
  }
  const service = services(shared)[0]?.object.metadata.name;
  const removed = all.filter(
    ({ object }) =>
      object.metadata.namespace === unit ||
      (object.kind === 'Namespace' && object.metadata.name === unit) ||
      (object.metadata.namespace === shared && object.metadata.name === service) ||
      object === host.object ||
      object.kind === 'PodDisruptionBudget',
  );
  return { removed, unit, shared };
}

/** Writes an environment again, without some manifests of a cluster. */
export function writeWithout(from: string, to: string, cluster: ClusterManifests, removed: readonly Manifest[]): void {
  cpSync(from, to, { recursive: true });
  const files = new Map<string, string[]>();
  for (const manifest of manifestsOf(cluster).filter(({ file }) => !file.endsWith('.json'))) {
    const texts = files.get(manifest.file) ?? [];
    files.set(manifest.file, removed.includes(manifest) ? texts : [...texts, manifest.text]);
  }
  for (const [file, texts] of files) {
    const path = join(to, file);
    rmSync(path);
    if (texts.length > 0) {
      writeFileSync(path, texts.join('---\n'));
    }
  }
}

/** Labels of what belongs to an environment. */
function labelsOf(environment: string) {
  return { 'app.kubernetes.io/managed-by': 'terrace', 'terrace.internal/environment': environment };
}

/** An object beside those of an environment, and by whom it was written. */
export interface Bystander {
  /** What it is. */
  readonly object: KubernetesObject;
  /** Who applies it. */
  readonly manager: 'terrace' | 'Terraform' | 'somebody';
}

/** A claim that the environment made, and that it no longer declares. */
export function claim(environment: string, namespace: string): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'ledger', namespace, labels: labelsOf(environment) },
    spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'network', resources: { requests: { storage: '1Gi' } } },
  };
}

/** What is not to be touched, each by another sign. */
export function bystanders(environment: string): Bystander[] {
  const config = (name: string, labels: Readonly<Record<string, string>>, namespace = 'default') => ({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace, labels },
  });
  return [
    { object: config('copied', labelsOf(environment)), manager: 'somebody' },
    { object: config('copied', labelsOf(environment), 'kube-system'), manager: 'somebody' },
    { object: config('without-labels', {}), manager: 'terrace' },
    { object: config('of-another', labelsOf('another')), manager: 'terrace' },
    {
      object: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRole',
        metadata: { name: 'terrace-left', labels: labelsOf(environment) },
        rules: [],
      },
      manager: 'Terraform',
    },
  ];
}
