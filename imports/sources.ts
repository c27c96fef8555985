/** An archive in a package registry, named by an exact version. */
export interface Package {
  readonly registry: 'go' | 'maven';
  /** Path of the Go module, or `group:artefact`. */
  readonly name: string;
  readonly version: string;
}

/** What is true of every component whose kinds are imported. */
interface Component {
  /** Name of the file in `schemas/`. */
  readonly component: string;
  /** SPDX identifier of the licence of the component. */
  readonly licence: string;
  /** Kinds taken, as `group/version/Kind`, or `version/Kind` for the core group. */
  readonly kinds: readonly string[];
  /** Where users of the platform find the component's CRDs. */
  readonly published: string;
}

/** Kinds that are converted from the files of a pinned package. */
export interface PackagedSource extends Component {
  readonly package: Package;
  /** What the files are: CRDs in YAML, or the OpenAPI document of Kubernetes. */
  readonly format: 'crd' | 'openapi';
  /** Which files of the archive are read; the path starts below the archive's own folder. */
  readonly files: RegExp;
}

/** Kinds that a tool of the component writes as CRDs, from the types in a pinned package. */
export interface GeneratedSource extends Component {
  readonly package: Package;
  /** The tool: `controller-gen` reads Go types, `crd-generator` the Java classes of Strimzi. */
  readonly format: 'controller-gen' | 'crd-generator';
  readonly tool: Package;
  /** Go packages or Java classes that describe kinds. */
  readonly types: readonly string[];
}

/** Kinds whose schema is written by hand in `hand-written/`, for no package has them. */
export interface HandWrittenSource extends Component {
  readonly format: 'hand-written';
  /** Version of the component whose fields the schema describes. */
  readonly version: string;
}

/** Where the kinds of one component come from. */
export type Source = PackagedSource | GeneratedSource | HandWrittenSource;

const go = (name: string, version: string): Package => ({ registry: 'go', name, version });
const maven = (name: string, version: string): Package => ({ registry: 'maven', name, version });

/** Names kinds of one group and version: `of('apps/v1', 'Deployment DaemonSet')`. */
const of = (apiVersion: string, kinds: string): string[] => kinds.split(' ').map((kind) => `${apiVersion}/${kind}`);

const CORE = [
  'ConfigMap LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod ResourceQuota Secret',
  'Service ServiceAccount',
].join(' ');

const ADMISSION = [
  'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration',
  'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
].join(' ');

const CAPI =
  'Cluster ClusterClass Machine MachineDeployment MachineDrainRule MachineHealthCheck MachinePool MachineSet';

/** Every source, the Kubernetes API first, then by name. */
export const sources: readonly Source[] = [
  {
    component: 'kubernetes',
    package: go('k8s.io/kubernetes', 'v1.36.3'),
    licence: 'Apache-2.0',
    format: 'openapi',
    files: /^api\/openapi-spec\/swagger\.json$/,
    kinds: [
      ...of('v1', CORE),
      ...of('admissionregistration.k8s.io/v1', ADMISSION),
      ...of('apiregistration.k8s.io/v1', 'APIService'),
      ...of('apps/v1', 'DaemonSet Deployment ReplicaSet StatefulSet'),
      ...of('autoscaling/v2', 'HorizontalPodAutoscaler'),
      ...of('batch/v1', 'CronJob Job'),
      ...of('certificates.k8s.io/v1', 'CertificateSigningRequest'),
      ...of('coordination.k8s.io/v1', 'Lease'),
      ...of('discovery.k8s.io/v1', 'EndpointSlice'),
      ...of('flowcontrol.apiserver.k8s.io/v1', 'FlowSchema PriorityLevelConfiguration'),
      ...of('networking.k8s.io/v1', 'IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR'),
      ...of('node.k8s.io/v1', 'RuntimeClass'),
      ...of('policy/v1', 'PodDisruptionBudget'),
      ...of('rbac.authorization.k8s.io/v1', 'ClusterRole ClusterRoleBinding Role RoleBinding'),
      ...of('resource.k8s.io/v1', 'DeviceClass ResourceClaim ResourceClaimTemplate'),
      ...of('scheduling.k8s.io/v1', 'PriorityClass'),
      ...of('storage.k8s.io/v1', 'CSIDriver StorageClass VolumeAttributesClass'),
    ],
    published: 'part of the API server',
  },
  {
    component: 'actions-runner-controller',
    package: go('github.com/actions/actions-runner-controller', 'v0.27.6'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/bases\/actions\.github\.com_.*\.yaml$/,
    kinds: of(
      'actions.github.com/v1alpha1',
      'AutoscalingListener AutoscalingRunnerSet EphemeralRunner EphemeralRunnerSet',
    ),
    published: 'chart `gha-runner-scale-set-controller` (folder `crds`)',
  },
  {
    component: 'argo-cd',
    package: go('github.com/argoproj/argo-cd/v3', 'v3.5.7'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^manifests\/crds\/[a-z]+-crd\.yaml$/,
    kinds: of('argoproj.io/v1alpha1', 'AppProject Application ApplicationSet'),
    published: 'chart `argo-cd` (`crds.install`), or `manifests/crds` of the release',
  },
  {
    component: 'argo-rollouts',
    package: go('github.com/argoproj/argo-rollouts', 'v1.9.3'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^manifests\/crds\/[a-z-]+-crd\.yaml$/,
    kinds: of('argoproj.io/v1alpha1', 'AnalysisRun AnalysisTemplate ClusterAnalysisTemplate Experiment Rollout'),
    published: 'chart `argo-rollouts` (`installCRDs`), or `manifests/crds` of the release',
  },
  {
    component: 'cert-manager',
    package: go('github.com/cert-manager/cert-manager', 'v1.21.2'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^deploy\/crds\/.*\.yaml$/,
    kinds: [
      ...of('acme.cert-manager.io/v1', 'Challenge Order'),
      ...of('cert-manager.io/v1', 'Certificate CertificateRequest ClusterIssuer Issuer'),
    ],
    published: 'chart `cert-manager` (`crds.enabled`), or the release file `cert-manager.crds.yaml`',
  },
  {
    component: 'cloudnative-pg',
    package: go('github.com/cloudnative-pg/cloudnative-pg', 'v1.30.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/bases\/.*\.yaml$/,
    kinds: [
      ...of('postgresql.cnpg.io/v1', 'Backup Cluster ClusterImageCatalog Database DatabaseRole FailoverQuorum'),
      ...of('postgresql.cnpg.io/v1', 'ImageCatalog Pooler Publication ScheduledBackup Subscription'),
    ],
    published: 'chart `cloudnative-pg` (`crds.create`), or the release file `cnpg-<version>.yaml`',
  },
  {
    component: 'cloudnative-pg-barman',
    package: go('github.com/cloudnative-pg/plugin-barman-cloud', 'v0.15.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/bases\/.*\.yaml$/,
    kinds: of('barmancloud.cnpg.io/v1', 'ObjectStore'),
    published: 'chart `plugin-barman-cloud`, or the release file `manifest.yaml`',
  },
  {
    component: 'cluster-api',
    package: go('sigs.k8s.io/cluster-api', 'v1.14.2'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^(core|bootstrap\/kubeadm|controlplane\/kubeadm)\/config\/crd\/bases\/.*\.yaml$/,
    kinds: [
      ...of('addons.cluster.x-k8s.io/v1beta2', 'ClusterResourceSet ClusterResourceSetBinding'),
      ...of('bootstrap.cluster.x-k8s.io/v1beta2', 'KubeadmConfig KubeadmConfigTemplate'),
      ...of('cluster.x-k8s.io/v1beta2', CAPI),
      ...of('controlplane.cluster.x-k8s.io/v1beta2', 'KubeadmControlPlane KubeadmControlPlaneTemplate'),
      ...of('ipam.cluster.x-k8s.io/v1beta2', 'IPAddress IPAddressClaim'),
      ...of('runtime.cluster.x-k8s.io/v1beta2', 'ExtensionConfig'),
    ],
    published: 'the release files `core-components.yaml`, `bootstrap-components.yaml`, `control-plane-components.yaml`',
  },
  {
    component: 'cluster-api-metal3',
    version: 'v1beta2 of 2026-08',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: [
      ...of('infrastructure.cluster.x-k8s.io/v1beta2', 'Metal3Cluster Metal3ClusterTemplate Metal3DataTemplate'),
      ...of('infrastructure.cluster.x-k8s.io/v1beta2', 'Metal3Machine Metal3MachineTemplate'),
    ],
    published: 'the release file `infrastructure-components.yaml`',
  },
  {
    component: 'csi-snapshotter',
    package: go('github.com/kubernetes-csi/external-snapshotter/client/v8', 'v8.7.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/.*\.k8s\.io_.*\.yaml$/,
    kinds: [
      ...of(
        'groupsnapshot.storage.k8s.io/v1',
        'VolumeGroupSnapshot VolumeGroupSnapshotClass VolumeGroupSnapshotContent',
      ),
      ...of('snapshot.storage.k8s.io/v1', 'VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent'),
    ],
    published: '`client/config/crd` of the release',
  },
  {
    component: 'external-secrets',
    package: go('github.com/external-secrets/external-secrets', 'v1.3.2'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crds\/bases\/.*\.yaml$/,
    kinds: [
      ...of('external-secrets.io/v1', 'ClusterExternalSecret ClusterSecretStore ExternalSecret SecretStore'),
      ...of('external-secrets.io/v1alpha1', 'PushSecret'),
      ...of('generators.external-secrets.io/v1alpha1', 'Password VaultDynamicSecret'),
    ],
    published: 'chart `external-secrets` (`installCRDs`), or `deploy/crds/bundle.yaml` of the release',
  },
  {
    component: 'flink-operator',
    package: maven('org.apache.flink:flink-kubernetes-operator-api', '1.10.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^META-INF\/fabric8\/.*-v1\.yml$/,
    kinds: of('flink.apache.org/v1beta1', 'FlinkDeployment FlinkSessionJob FlinkStateSnapshot'),
    published: 'chart `flink-kubernetes-operator` (folder `crds`)',
  },
  {
    component: 'grafana-operator',
    version: 'v5 of 2026-08',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: [
      ...of('grafana.integreatly.org/v1beta1', 'Grafana GrafanaAlertRuleGroup GrafanaDashboard GrafanaDatasource'),
      ...of('grafana.integreatly.org/v1beta1', 'GrafanaFolder'),
    ],
    published: 'chart `grafana-operator` (folder `crds`), or the release file `crds.yaml`',
  },
  {
    component: 'istio',
    package: go('istio.io/api', 'v1.31.1'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^kubernetes\/customresourcedefinitions\.gen\.yaml$/,
    kinds: [
      ...of('extensions.istio.io/v1alpha1', 'TrafficExtension WasmPlugin'),
      ...of('networking.istio.io/v1', 'DestinationRule Gateway ServiceEntry Sidecar VirtualService'),
      ...of('networking.istio.io/v1', 'WorkloadEntry WorkloadGroup'),
      ...of('networking.istio.io/v1alpha3', 'EnvoyFilter'),
      ...of('networking.istio.io/v1beta1', 'ProxyConfig'),
      ...of('security.istio.io/v1', 'AuthorizationPolicy PeerAuthentication RequestAuthentication'),
      ...of('telemetry.istio.io/v1', 'Telemetry'),
    ],
    published: 'chart `base`',
  },
  {
    component: 'k8gb',
    version: '0.21',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: [...of('externaldns.k8s.io/v1alpha1', 'DNSEndpoint'), ...of('k8gb.io/v1beta1', 'Gslb ZoneDelegation')],
    published: 'chart `k8gb` (folder `crd`)',
  },
  {
    component: 'keda',
    package: go('github.com/kedacore/keda/v2', 'v2.21.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/bases\/.*\.yaml$/,
    kinds: [
      ...of('eventing.keda.sh/v1alpha1', 'CloudEventSource ClusterCloudEventSource'),
      ...of('keda.sh/v1alpha1', 'ClusterTriggerAuthentication ScaledJob ScaledObject TriggerAuthentication'),
    ],
    published: 'chart `keda` (`crds.install`), or the release file `keda-<version>-crds.yaml`',
  },
  {
    component: 'keycloak',
    version: '26.0.0',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: of('k8s.keycloak.org/v2alpha1', 'Keycloak KeycloakRealmImport'),
    published: 'folder `kubernetes` of the release of `keycloak-k8s-resources`',
  },
  {
    component: 'kserve',
    package: go('github.com/kserve/kserve', 'v0.20.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/full\/serving\.kserve\.io_[a-z]+\.yaml$/,
    kinds: [
      ...of('serving.kserve.io/v1alpha1', 'ClusterServingRuntime InferenceGraph ServingRuntime'),
      ...of('serving.kserve.io/v1beta1', 'InferenceService'),
    ],
    published: 'chart `kserve-crd`',
  },
  {
    component: 'kyverno',
    package: go('github.com/kyverno/kyverno', 'v1.19.1'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crds\/(kyverno|policies\.kyverno\.io)\/.*\.yaml$/,
    kinds: [
      ...of('kyverno.io/v1', 'ClusterPolicy Policy'),
      ...of('kyverno.io/v2', 'PolicyException'),
      ...of('policies.kyverno.io/v1', 'GeneratingPolicy ImageValidatingPolicy MutatingPolicy PolicyException'),
      ...of('policies.kyverno.io/v1', 'ValidatingPolicy'),
    ],
    published: 'chart `kyverno` (`crds.install`), or `config/crds` of the release',
  },
  {
    component: 'opentelemetry-operator',
    package: go('github.com/open-telemetry/opentelemetry-operator', 'v0.140.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/bases\/.*\.yaml$/,
    kinds: [
      ...of('opentelemetry.io/v1alpha1', 'Instrumentation'),
      ...of('opentelemetry.io/v1beta1', 'OpenTelemetryCollector'),
    ],
    published: 'chart `opentelemetry-operator` (`crds.create`), or the release file `opentelemetry-operator.yaml`',
  },
  {
    component: 'prometheus-operator',
    package: go('github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring', 'v0.95.1'),
    licence: 'Apache-2.0',
    format: 'controller-gen',
    tool: go('sigs.k8s.io/controller-tools', 'v0.19.0'),
    types: ['v1', 'v1alpha1', 'v1beta1'],
    kinds: [
      ...of('monitoring.coreos.com/v1', 'Alertmanager PodMonitor Probe Prometheus PrometheusRule ServiceMonitor'),
      ...of('monitoring.coreos.com/v1', 'ThanosRuler'),
      ...of('monitoring.coreos.com/v1alpha1', 'PrometheusAgent ScrapeConfig'),
      ...of('monitoring.coreos.com/v1beta1', 'AlertmanagerConfig'),
    ],
    published: 'chart `prometheus-operator-crds`, or `example/prometheus-operator-crd` of the release',
  },
  {
    component: 'redis-operator',
    version: 'v1beta2 of 2026-08',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: of('redis.redis.opstreelabs.in/v1beta2', 'RedisCluster RedisReplication RedisSentinel'),
    published: 'chart `redis-operator` (folder `crds`)',
  },
  {
    component: 'rook',
    version: 'v1 of 2026-08',
    licence: 'Apache-2.0',
    format: 'hand-written',
    kinds: [
      ...of('ceph.rook.io/v1', 'CephBlockPool CephCluster CephFilesystem CephObjectRealm CephObjectStore'),
      ...of('ceph.rook.io/v1', 'CephObjectStoreUser CephObjectZone CephObjectZoneGroup CephRBDMirror'),
      ...of('objectbucket.io/v1alpha1', 'ObjectBucketClaim'),
    ],
    published: 'chart `rook-ceph` (`crds.enabled`), or `deploy/examples/crds.yaml` of the release',
  },
  {
    component: 'strimzi',
    package: maven('io.strimzi:api', '1.2.0'),
    licence: 'Apache-2.0',
    format: 'crd-generator',
    tool: maven('io.strimzi:crd-generator', '1.2.0'),
    types: [
      'bridge.KafkaBridge',
      'connect.KafkaConnect',
      'connector.KafkaConnector',
      'kafka.Kafka',
      'mirrormaker2.KafkaMirrorMaker2',
      'nodepool.KafkaNodePool',
      'podset.StrimziPodSet',
      'rebalance.KafkaRebalance',
      'topic.KafkaTopic',
      'user.KafkaUser',
    ],
    kinds: [
      ...of('core.strimzi.io/v1', 'StrimziPodSet'),
      ...of('kafka.strimzi.io/v1', 'Kafka KafkaBridge KafkaConnect KafkaConnector KafkaMirrorMaker2 KafkaNodePool'),
      ...of('kafka.strimzi.io/v1', 'KafkaRebalance KafkaTopic KafkaUser'),
    ],
    published: 'chart `strimzi-kafka-operator` (folder `crds`)',
  },
  {
    component: 'trust-manager',
    package: go('github.com/cert-manager/trust-manager', 'v0.25.0'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^deploy\/crds\/.*\.yaml$/,
    kinds: of('trust.cert-manager.io/v1alpha1', 'Bundle'),
    published: 'chart `trust-manager` (`crds.enabled`)',
  },
  {
    component: 'velero',
    package: go('github.com/vmware-tanzu/velero', 'v1.18.3'),
    licence: 'Apache-2.0',
    format: 'crd',
    files: /^config\/crd\/v(1|2alpha1)\/bases\/.*\.yaml$/,
    kinds: [
      ...of('velero.io/v1', 'Backup BackupRepository BackupStorageLocation DeleteBackupRequest DownloadRequest'),
      ...of('velero.io/v1', 'PodVolumeBackup PodVolumeRestore Restore Schedule ServerStatusRequest'),
      ...of('velero.io/v1', 'VolumeSnapshotLocation'),
      ...of('velero.io/v2alpha1', 'DataDownload DataUpload'),
    ],
    published: 'chart `velero` (folder `crds`), or `velero install --crds-only`',
  },
];
