import type { ClusterCheck } from '../../checks/check';
import { devOnly } from '../../checks/coverage';
import { subjectOf } from '../../manifests/manifest';
import { first, type Path, withValue } from '../../planted/edit';
import type { Result } from '../../result';
import { plantedResult } from '../planted';
import { appliedManifests } from './check';
import { findKubeconform } from './kubeconform';

interface Fault {
  readonly fault: string;
  readonly kind: string;
  readonly path: Path;
  readonly value: unknown;
  /** What must be said, beside the name of the object. */
  readonly says: readonly string[];
}

const CONTAINER: Path = ['spec', 'template', 'spec', 'containers', 0];

const FAULTS: readonly Fault[] = [
  {
    fault: 'a field of a built-in kind is misspelt',
    kind: 'Deployment',
    path: [...CONTAINER, 'imagePullPolitics'],
    value: 'Always',
    says: ['/spec/template/spec/containers/0', "'imagePullPolitics' not allowed"],
  },
  {
    fault: 'a field of a custom resource is misspelt',
    kind: 'DestinationRule',
    path: ['spec', 'trafficPolicie'],
    value: {},
    says: ['/spec', "'trafficPolicie' not allowed"],
  },
  {
    fault: 'a value of a built-in kind has a wrong type',
    kind: 'Deployment',
    path: ['spec', 'replicas'],
    value: 'three',
    says: ['/spec/replicas', 'got string, want integer'],
  },
  {
    fault: 'a value of a custom resource has a wrong type',
    kind: 'DestinationRule',
    path: ['spec', 'host'],
    value: ['cart'],
    says: ['/spec/host', 'got array, want string'],
  },
  {
    fault: 'a required field of a built-in kind is missing',
    kind: 'Deployment',
    path: [...CONTAINER, 'name'],
    value: undefined,
    says: ['/spec/template/spec/containers/0', "missing property 'name'"],
  },
  {
    fault: 'a value of a custom resource is none of those allowed',
    kind: 'PeerAuthentication',
    path: ['spec', 'mtls', 'mode'],
    value: 'SOMETIMES',
    says: ['/spec/mtls/mode', 'value must be one of'],
  },
];

/** Faults that kubeconform finds by name, in a cluster that has the kinds to take them. */
export const plantedForKubeconform: ClusterCheck = {
  name: 'planted-for-kubeconform',
  budgetMinutes: 0.5,
  coverage: devOnly,
  async run(cluster) {
    const manifests = appliedManifests(cluster);
    const kinds = new Set(manifests.map(({ object }) => object.kind));
    if (!FAULTS.every(({ kind }) => kinds.has(kind))) {
      return [];
    }
    const { version, problemsOf } = await findKubeconform(cluster.plane.api, manifests);
    const results: Result[] = [];
    for (const { fault, kind, path, value, says } of FAULTS) {
      const planted = withValue(first(cluster.manifests, kind), path, value);
      results.push(
        plantedResult({
          check: 'planted-for-kubeconform',
          component: 'kubeconform',
          version,
          subject: `${subjectOf(cluster.manifests)}: ${fault}`,
          expected: [`${kind} ${planted.object.metadata.name}`, ...says],
          problems: await problemsOf([planted]),
        }),
      );
    }
    return results;
  },
};
