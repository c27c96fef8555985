import { type JsonMap, valueAt } from '../fields/values';
import { fieldsOf, type ImmutableFields } from './immutable-fields';

/** Where the server refuses: the validation of updates, in the Kubernetes version that clusters run. */
const validation = (group: string, check: string) => `kubernetes v1.36, pkg/apis/${group}/validation: ${check}`;

const WORKLOADS = 'https://kubernetes.io/docs/concepts/workloads/controllers/';
const SELECTOR = 'the pods of the old selector would be orphaned';
const frozen = (old: JsonMap) => old.immutable === true;

/** Fields that the API server itself sets once. */
export const immutableBuiltIn: readonly ImmutableFields[] = [
  {
    ...fieldsOf('apps', 'Deployment', 'spec.selector'),
    reason: SELECTOR,
    source: `${WORKLOADS}deployment/#label-selector-updates`,
  },
  {
    ...fieldsOf('apps', 'DaemonSet', 'spec.selector'),
    reason: SELECTOR,
    source: validation('apps', 'ValidateDaemonSetUpdate'),
  },
  {
    ...fieldsOf('apps', 'ReplicaSet', 'spec.selector'),
    reason: SELECTOR,
    source: validation('apps', 'ValidateReplicaSetUpdate'),
  },
  {
    ...fieldsOf('apps', 'StatefulSet', 'spec'),
    except: [
      'replicas',
      'ordinals',
      'template',
      'updateStrategy',
      'revisionHistoryLimit',
      'persistentVolumeClaimRetentionPolicy',
      'minReadySeconds',
    ],
    reason: 'names, volumes and order of the pods are decided when the set is made',
    source: validation('apps', 'ValidateStatefulSetUpdate'),
  },
  {
    ...fieldsOf(
      'batch',
      'Job',
      'spec.selector',
      'spec.template',
      'spec.completionMode',
      'spec.podFailurePolicy',
      'spec.successPolicy',
      'spec.backoffLimitPerIndex',
      'spec.managedBy',
    ),
    reason: 'a job runs what it was made with; give the new one another name',
    source: validation('batch', 'ValidateJobSpecUpdate'),
  },
  {
    ...fieldsOf('batch', 'Job', 'spec.completions'),
    when: (old) => valueAt(old, 'spec.completionMode') !== 'Indexed',
    reason: 'only a job with indices can change how often it must succeed',
    source: validation('batch', 'validateCompletions'),
  },
  {
    ...fieldsOf('', 'Service', 'spec.clusterIP', 'spec.clusterIPs', 'spec.ipFamilies'),
    when: (old) => valueAt(old, 'spec.type') !== 'ExternalName',
    reason: 'the address is given once; clients and DNS hold it',
    source: validation('core', 'ValidateServiceUpdate'),
  },
  {
    ...fieldsOf('', 'Service', 'spec.loadBalancerClass', 'spec.healthCheckNodePort'),
    when: (old) => valueAt(old, 'spec.type') === 'LoadBalancer',
    reason: 'the load balancer was made with it',
    source: validation('core', 'ValidateServiceUpdate'),
  },
  {
    ...fieldsOf('', 'PersistentVolumeClaim', 'spec'),
    except: ['resources', 'volumeAttributesClassName'],
    reason: 'a claim keeps the volume that it was bound to; only its size may grow',
    source: validation('core', 'ValidatePersistentVolumeClaimUpdate'),
  },
  {
    ...fieldsOf('', 'PersistentVolume', 'spec'),
    except: [
      'accessModes',
      'capacity',
      'claimRef',
      'mountOptions',
      'nodeAffinity',
      'persistentVolumeReclaimPolicy',
      'storageClassName',
      'volumeAttributesClassName',
    ],
    reason: 'a volume stands for one disk',
    source: validation('core', 'ValidatePersistentVolumeUpdate'),
  },
  {
    ...fieldsOf('', 'Secret', 'type'),
    reason: 'consumers rely on it',
    source: validation('core', 'ValidateSecretUpdate'),
  },
  {
    ...fieldsOf('', 'Secret', 'data', 'stringData', 'immutable'),
    when: frozen,
    reason: 'the secret says immutable; give the new content a new name',
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/#secret-immutable',
  },
  {
    ...fieldsOf('', 'ConfigMap', 'data', 'binaryData', 'immutable'),
    when: frozen,
    reason: 'the map says immutable; give the new content a new name',
    source: 'https://kubernetes.io/docs/concepts/configuration/configmap/#configmap-immutable',
  },
  {
    ...fieldsOf('', 'ResourceQuota', 'spec.scopes'),
    reason: 'what is counted cannot change under the count',
    source: validation('core', 'ValidateResourceQuotaUpdate'),
  },
  {
    ...fieldsOf('storage.k8s.io', 'StorageClass', 'provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode'),
    reason: 'volumes of the class were made with it',
    source: validation('storage', 'ValidateStorageClassUpdate'),
  },
  {
    ...fieldsOf('storage.k8s.io', 'VolumeAttributesClass', 'driverName', 'parameters'),
    reason: 'volumes of the class were made with it',
    source: validation('storage', 'ValidateVolumeAttributesClassUpdate'),
  },
  {
    ...fieldsOf('storage.k8s.io', 'CSIDriver', 'spec.attachRequired', 'spec.volumeLifecycleModes'),
    reason: 'volumes are attached by it',
    source: validation('storage', 'ValidateCSIDriverUpdate'),
  },
  {
    ...fieldsOf('scheduling.k8s.io', 'PriorityClass', 'value', 'preemptionPolicy'),
    reason: 'pods hold the number with which they were admitted',
    source: validation('scheduling', 'ValidatePriorityClassUpdate'),
  },
  ...['RoleBinding', 'ClusterRoleBinding'].map((kind) => ({
    ...fieldsOf('rbac.authorization.k8s.io', kind, 'roleRef'),
    reason: 'who may write the subjects of a binding shall not choose its role',
    source: validation('rbac', `Validate${kind}Update`),
  })),
  {
    ...fieldsOf('networking.k8s.io', 'IngressClass', 'spec.controller'),
    reason: 'the old controller would not let go',
    source: validation('networking', 'ValidateIngressClassUpdate'),
  },
  {
    ...fieldsOf('discovery.k8s.io', 'EndpointSlice', 'addressType'),
    reason: 'all addresses of a slice are of one family',
    source: validation('discovery', 'ValidateEndpointSliceUpdate'),
  },
  {
    ...fieldsOf('node.k8s.io', 'RuntimeClass', 'handler'),
    reason: 'running pods were started by it',
    source: validation('node', 'ValidateRuntimeClassUpdate'),
  },
  {
    ...fieldsOf(
      'apiextensions.k8s.io',
      'CustomResourceDefinition',
      'spec.group',
      'spec.scope',
      'spec.names.kind',
      'spec.names.plural',
    ),
    reason: 'stored objects are found by it',
    source: 'kubernetes v1.36, apiextensions-apiserver: ValidateCustomResourceDefinitionUpdate',
  },
];
