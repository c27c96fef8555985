import { versions } from '../../../environments/versions';
import { type Schema, schemaFor } from '../../../imports';
import { versionProblems } from '../build/control-plane';
import { goModOf } from '../build/go-program';
import { compareSchemas } from '../crds/compare-schemas';
import type { Definitions } from '../crds/definitions';
import { kindsInUse } from '../crds/kinds-in-use';
import type { RealSchema } from '../crds/real-schema';
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
    fault: 'a hand-written schema allows a field that does not exist',
    foundBy: 'hand-written',
    says: ['.spec.strategie: the real definition has no such field'],
    problems: async ({ definitions }) => gslbProblems(definitions, { strategie: { type: 'string' } }),
  },
  {
    fault: 'a hand-written schema gives a field another type',
    foundBy: 'hand-written',
    says: ['.spec.resourceRef: string is allowed, the real definition takes object'],
    problems: async ({ definitions }) => gslbProblems(definitions, { resourceRef: { type: 'string' } }),
  },
  {
    fault: 'the control plane is of another version than the clusters',
    foundBy: 'build',
    says: ['go.mod builds Kubernetes', 'environments/versions.ts says 1.35.0'],
    problems: async () => {
      const goMod = goModOf('control-plane');
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

/** What is wrong with the schema of a Gslb when some fields of its spec are written otherwise. */
function gslbProblems(definitions: Definitions, fields: Readonly<Record<string, Schema>>): readonly string[] {
  const ours = schemaFor('k8gb.io/v1beta1', 'Gslb');
  const real = definitions.find('k8gb.io/Gslb')?.definition.spec.versions.find(({ name }) => name === 'v1beta1');
  const spec = ours?.schema.properties?.spec;
  const changed = {
    type: 'object',
    properties: { spec: { ...spec, properties: { ...spec?.properties, ...fields } } },
  } as const;
  return compareSchemas(changed, ours?.definitions ?? {}, real?.schema?.openAPIV3Schema as RealSchema).problems;
}
