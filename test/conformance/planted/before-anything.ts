import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versions } from '../../../environments/versions';
import { versionProblems } from '../cluster/build';
import { kindsInUse } from '../crds/kinds-in-use';
import { manifestsOf } from '../manifests/manifest';
import { wavesOfTerraform } from '../manifests/wave0';
import { first, withValue } from './edit';
import type { PlantedFault } from './fault';

/** Faults that are found before anything is applied. The server has no definitions yet. */
export const beforeAnything: readonly PlantedFault[] = [
  {
    fault: 'the definition of a custom resource is missing',
    foundBy: 'definitions',
    says: ['networking.istio.io/VirtualService', 'there is no definition of this kind'],
    async problems({ cluster, discovery, definitions }) {
      const incomplete = definitions.without('networking.istio.io/VirtualService');
      return (await kindsInUse(manifestsOf(cluster), discovery, incomplete, [])).problems;
    },
  },
  {
    fault: 'a version of a custom resource is not served',
    foundBy: 'definitions',
    says: ['networking.istio.io/VirtualService', "does not serve 'networking.istio.io/v2'"],
    async problems({ cluster, discovery, definitions }) {
      const newer = withValue(first(cluster, 'VirtualService'), ['apiVersion'], 'networking.istio.io/v2');
      return (await kindsInUse([newer], discovery, definitions, [])).problems;
    },
  },
  {
    fault: 'Terraform makes what cannot be read',
    foundBy: 'apply',
    says: ['kubernetes_daemon_set_v1.agent', "does not know the resource type 'kubernetes_daemon_set_v1'"],
    problems: async () => refusal({ kubernetes_daemon_set_v1: { agent: { metadata: { name: 'agent' } } } }),
  },
  {
    fault: 'a release goes to a namespace that nothing makes',
    foundBy: 'apply',
    says: ["release 'istiod' goes to the namespace 'istio-sistem'"],
    problems: async () => refusal({ helm_release: { istiod: { name: 'istiod', namespace: 'istio-sistem' } } }),
  },
  {
    fault: 'the control plane is of another version than the clusters',
    foundBy: 'build',
    says: ['go.mod builds Kubernetes', 'environments/versions.ts says 1.35.0'],
    problems: async () => {
      const goMod = readFileSync(join(__dirname, '..', 'control-plane', 'go.mod'), 'utf8');
      const alike = versionProblems(versions.kubernetes.version, goMod);
      return alike.length === 0 ? versionProblems('1.35.0', goMod) : [];
    },
  },
];

function refusal(resource: object): string[] {
  try {
    wavesOfTerraform('cdk.tf.json', JSON.stringify({ resource }));
    return [];
  } catch (error) {
    return [String(error)];
  }
}
