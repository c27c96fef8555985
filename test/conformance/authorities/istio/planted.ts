import { type KubernetesObject, nameOf, referenceTo } from '../../../../policies/objects';
import type { ClusterCheck } from '../../checks/check';
import { devOnly } from '../../checks/coverage';
import type { LiveCluster } from '../../cluster/live-cluster';
import { subjectOf } from '../../manifests/manifest';
import { first, type Path, withValue } from '../../planted/edit';
import type { Result } from '../../result';
import { plantedResult } from '../planted';
import { fieldsOf } from '../terraform/scope';
import { isAccepted } from './accepted-messages';
import { describe } from './analyze';
import { analyzeLive, meshObjects } from './check';
import { buildIstioctl, type Istioctl } from './tool';
import { validate } from './validate';

interface Fault {
  readonly fault: string;
  /** Kind of the object that takes the fault. */
  readonly kind: string;
  readonly path: Path;
  readonly value: unknown;
  readonly asked: 'analyze' | 'validate';
  /** What must be said, beside the name of the object. */
  readonly says: readonly string[];
}

const ROUTE: Path = ['spec', 'http', 0];
const DESTINATION: Path = [...ROUTE, 'route', 0, 'destination'];

const FAULTS: readonly Fault[] = [
  {
    fault: 'a VirtualService leads to a missing subset',
    kind: 'VirtualService',
    path: [...DESTINATION, 'subset'],
    value: 'no-such-subset',
    asked: 'analyze',
    says: ['IST0101', 'no-such-subset'],
  },
  {
    fault: 'a VirtualService leads to a missing host',
    kind: 'VirtualService',
    path: DESTINATION,
    value: { host: 'no-such-host' },
    asked: 'analyze',
    says: ['IST0101', 'no-such-host'],
  },
  {
    fault: 'an AuthorizationPolicy selects nothing',
    kind: 'AuthorizationPolicy',
    path: ['spec', 'selector', 'matchLabels'],
    value: { 'app.kubernetes.io/name': 'no-such-service' },
    asked: 'analyze',
    says: ['IST0127', 'no-such-service'],
  },
  {
    fault: 'a Gateway names a missing certificate',
    kind: 'Gateway',
    path: ['spec', 'servers', 0, 'tls', 'credentialName'],
    value: 'no-such-secret',
    asked: 'analyze',
    says: ['IST0101', 'no-such-secret'],
  },
  {
    fault: 'a timeout is negative',
    kind: 'VirtualService',
    path: [...ROUTE, 'timeout'],
    value: '-3s',
    asked: 'validate',
    says: ['duration must be greater than 1ms'],
  },
  {
    fault: 'a field of a VirtualService is misspelt',
    kind: 'VirtualService',
    path: [...ROUTE, 'retrys'],
    value: { attempts: 0 },
    asked: 'validate',
    says: ['unknown field "retrys"'],
  },
];

/** Faults in a mesh, of which istioctl finds each by name. */
export const plantedInMesh: ClusterCheck = {
  name: 'planted-in-mesh',
  budgetMinutes: 1.5,
  coverage: devOnly,
  async run(cluster) {
    if (meshObjects(cluster.manifests) === 0) {
      return [];
    }
    const tool = await buildIstioctl();
    const results: Result[] = [];
    for (const fault of FAULTS) {
      results.push(await plant(tool, cluster, fault));
    }
    return results;
  },
};

async function plant(tool: Istioctl, cluster: LiveCluster, { fault, kind, path, value, asked, says }: Fault) {
  const planted = withValue(
    first(cluster.manifests, kind, (object) => holds(object, path)),
    path,
    value,
  );
  const { namespace, name } = planted.object.metadata;
  const problems =
    asked === 'validate'
      ? await validate(tool, [planted])
      : (await analyzeLive(tool, cluster, [planted.object]))
          .filter((message) => !isAccepted(message, cluster.manifests))
          .map(describe);
  return plantedResult({
    check: 'planted-in-mesh',
    component: tool.component,
    version: tool.version,
    subject: `${subjectOf(cluster.manifests)}: ${fault} (${nameOf(referenceTo(planted.object))})`,
    expected: [`${namespace}/${name}`, ...says],
    problems,
  });
}

/** Whether an object has everything above the value at a path. */
function holds(object: KubernetesObject, path: Path): boolean {
  let node: unknown = object;
  for (const step of path.slice(0, -1)) {
    node = Array.isArray(node) ? node[Number(step)] : fieldsOf(node)[step];
  }
  return node !== undefined;
}
