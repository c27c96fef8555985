/* Made by the import command from schemas/; do not edit. */

/** What every object carries. */
interface CommonMetadata {
  name: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
}

/** Metadata of an object that lives in a namespace. */
export type NamespacedMetadata = Flat<CommonMetadata & { namespace: string }>;

/** Metadata of an object that belongs to the whole cluster. */
export type ClusterMetadata = Flat<CommonMetadata>;

/** Makes a plain type, which may be passed where any further fields are allowed. */
type Flat<T> = { [K in keyof T]: T[K] };

/** What an object of each kind says besides its apiVersion and kind. */
export interface Kinds {
  'v1/ConfigMap': {
    metadata: NamespacedMetadata;
    binaryData?: Record<string, string>;
    data?: Record<string, string>;
    immutable?: boolean;
  };
  'v1/LimitRange': { metadata: NamespacedMetadata; spec?: LimitRangeSpec };
  'v1/Namespace': { metadata: ClusterMetadata; spec?: NamespaceSpec };
  'v1/Node': { metadata: ClusterMetadata; spec?: NodeSpec };
  'v1/PersistentVolume': { metadata: ClusterMetadata; spec?: PersistentVolumeSpec };
  'v1/PersistentVolumeClaim': { metadata: NamespacedMetadata; spec?: PersistentVolumeClaimSpec };
  'v1/Pod': { metadata: NamespacedMetadata; spec?: PodSpec };
  'v1/ResourceQuota': { metadata: NamespacedMetadata; spec?: ResourceQuotaSpec };
  'v1/Secret': {
    metadata: NamespacedMetadata;
    data?: Record<string, string>;
    immutable?: boolean;
    stringData?: Record<string, string>;
    type?: string;
  };
  'v1/Service': { metadata: NamespacedMetadata; spec?: ServiceSpec };
  'v1/ServiceAccount': {
    metadata: NamespacedMetadata;
    automountServiceAccountToken?: boolean;
    imagePullSecrets?: readonly LocalObjectReference[];
    secrets?: readonly ObjectReference[];
  };
  'admissionregistration.k8s.io/v1/MutatingAdmissionPolicy': {
    metadata: ClusterMetadata;
    spec?: MutatingAdmissionPolicySpec;
  };
  'admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding': {
    metadata: ClusterMetadata;
    spec?: MutatingAdmissionPolicyBindingSpec;
  };
  'admissionregistration.k8s.io/v1/MutatingWebhookConfiguration': {
    metadata: ClusterMetadata;
    webhooks?: readonly MutatingWebhook[];
  };
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy': {
    metadata: ClusterMetadata;
    spec?: ValidatingAdmissionPolicySpec;
  };
  'admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding': {
    metadata: ClusterMetadata;
    spec: ValidatingAdmissionPolicyBindingSpec;
  };
  'admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration': {
    metadata: ClusterMetadata;
    webhooks?: readonly ValidatingWebhook[];
  };
  'apiregistration.k8s.io/v1/APIService': { metadata: ClusterMetadata; spec?: APIServiceSpec };
  'apps/v1/DaemonSet': { metadata: NamespacedMetadata; spec?: DaemonSetSpec };
  'apps/v1/Deployment': { metadata: NamespacedMetadata; spec?: DeploymentSpec };
  'apps/v1/ReplicaSet': { metadata: NamespacedMetadata; spec?: ReplicaSetSpec };
  'apps/v1/StatefulSet': { metadata: NamespacedMetadata; spec?: StatefulSetSpec };
  'autoscaling/v2/HorizontalPodAutoscaler': { metadata: NamespacedMetadata; spec: HorizontalPodAutoscalerSpec };
  'batch/v1/CronJob': { metadata: NamespacedMetadata; spec: CronJobSpec };
  'batch/v1/Job': { metadata: NamespacedMetadata; spec?: JobSpec };
  'certificates.k8s.io/v1/CertificateSigningRequest': {
    metadata: ClusterMetadata;
    spec: CertificateSigningRequestSpec;
  };
  'coordination.k8s.io/v1/Lease': { metadata: NamespacedMetadata; spec?: LeaseSpec };
  'discovery.k8s.io/v1/EndpointSlice': {
    metadata: NamespacedMetadata;
    addressType: string;
    endpoints?: readonly Endpoint[];
    ports?: readonly EndpointPort[];
  };
  'flowcontrol.apiserver.k8s.io/v1/FlowSchema': { metadata: ClusterMetadata; spec?: FlowSchemaSpec };
  'flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration': {
    metadata: ClusterMetadata;
    spec?: PriorityLevelConfigurationSpec;
  };
  'networking.k8s.io/v1/IPAddress': { metadata: ClusterMetadata; spec: IPAddressSpec };
  'networking.k8s.io/v1/Ingress': { metadata: NamespacedMetadata; spec?: IngressSpec };
  'networking.k8s.io/v1/IngressClass': { metadata: ClusterMetadata; spec?: IngressClassSpec };
  'networking.k8s.io/v1/NetworkPolicy': { metadata: NamespacedMetadata; spec?: NetworkPolicySpec };
  'networking.k8s.io/v1/ServiceCIDR': { metadata: ClusterMetadata; spec?: ServiceCIDRSpec };
  'node.k8s.io/v1/RuntimeClass': {
    metadata: ClusterMetadata;
    handler: string;
    overhead?: Overhead;
    scheduling?: Scheduling;
  };
  'policy/v1/PodDisruptionBudget': { metadata: NamespacedMetadata; spec?: PodDisruptionBudgetSpec };
  'rbac.authorization.k8s.io/v1/ClusterRole': {
    metadata: ClusterMetadata;
    aggregationRule?: AggregationRule;
    rules?: readonly PolicyRule[];
  };
  'rbac.authorization.k8s.io/v1/ClusterRoleBinding': {
    metadata: ClusterMetadata;
    roleRef: RoleRef;
    subjects?: readonly RbacSubject[];
  };
  'rbac.authorization.k8s.io/v1/Role': { metadata: NamespacedMetadata; rules?: readonly PolicyRule[] };
  'rbac.authorization.k8s.io/v1/RoleBinding': {
    metadata: NamespacedMetadata;
    roleRef: RoleRef;
    subjects?: readonly RbacSubject[];
  };
  'resource.k8s.io/v1/DeviceClass': { metadata: ClusterMetadata; spec: DeviceClassSpec };
  'resource.k8s.io/v1/ResourceClaim': { metadata: NamespacedMetadata; spec: ResourceClaimSpec };
  'resource.k8s.io/v1/ResourceClaimTemplate': { metadata: NamespacedMetadata; spec: ResourceClaimTemplateSpec };
  'scheduling.k8s.io/v1/PriorityClass': {
    metadata: ClusterMetadata;
    description?: string;
    globalDefault?: boolean;
    preemptionPolicy?: string;
    value?: number;
  };
  'storage.k8s.io/v1/CSIDriver': { metadata: ClusterMetadata; spec: CSIDriverSpec };
  'storage.k8s.io/v1/StorageClass': {
    metadata: ClusterMetadata;
    allowVolumeExpansion?: boolean;
    allowedTopologies?: readonly TopologySelectorTerm[];
    mountOptions?: readonly string[];
    parameters?: Record<string, string>;
    provisioner: string;
    reclaimPolicy?: string;
    volumeBindingMode?: string;
  };
  'storage.k8s.io/v1/VolumeAttributesClass': {
    metadata: ClusterMetadata;
    driverName: string;
    parameters?: Record<string, string>;
  };
  'actions.github.com/v1alpha1/AutoscalingListener': { metadata: NamespacedMetadata; spec?: AutoscalingListenerSpec };
  'actions.github.com/v1alpha1/AutoscalingRunnerSet': { metadata: NamespacedMetadata; spec?: AutoscalingRunnerSetSpec };
  'actions.github.com/v1alpha1/EphemeralRunner': { metadata: NamespacedMetadata; spec?: EphemeralRunnerSpec };
  'actions.github.com/v1alpha1/EphemeralRunnerSet': { metadata: NamespacedMetadata; spec?: EphemeralRunnerSetSpec };
  'argoproj.io/v1alpha1/AppProject': { metadata: NamespacedMetadata; spec: AppProjectSpec };
  'argoproj.io/v1alpha1/Application': {
    metadata: NamespacedMetadata;
    operation?: ApplicationOperation;
    spec: ApplicationSpec;
  };
  'argoproj.io/v1alpha1/ApplicationSet': { metadata: NamespacedMetadata; spec: ApplicationSetSpec };
  'argoproj.io/v1alpha1/AnalysisRun': { metadata: NamespacedMetadata; spec: AnalysisRunSpec };
  'argoproj.io/v1alpha1/AnalysisTemplate': { metadata: NamespacedMetadata; spec: AnalysisTemplateSpec };
  'argoproj.io/v1alpha1/ClusterAnalysisTemplate': { metadata: ClusterMetadata; spec: AnalysisTemplateSpec };
  'argoproj.io/v1alpha1/Experiment': { metadata: NamespacedMetadata; spec: ExperimentSpec };
  'argoproj.io/v1alpha1/Rollout': { metadata: NamespacedMetadata; spec: RolloutSpec };
  'acme.cert-manager.io/v1/Challenge': { metadata: NamespacedMetadata; spec: ChallengeSpec };
  'acme.cert-manager.io/v1/Order': { metadata: NamespacedMetadata; spec: OrderSpec };
  'cert-manager.io/v1/Certificate': { metadata: NamespacedMetadata; spec?: CertificateSpec };
  'cert-manager.io/v1/CertificateRequest': { metadata: NamespacedMetadata; spec?: CertificateRequestSpec };
  'cert-manager.io/v1/ClusterIssuer': { metadata: ClusterMetadata; spec: ClusterIssuerSpec };
  'cert-manager.io/v1/Issuer': { metadata: NamespacedMetadata; spec: ClusterIssuerSpec };
  'postgresql.cnpg.io/v1/Backup': { metadata: NamespacedMetadata; spec: BackupSpec };
  'postgresql.cnpg.io/v1/Cluster': { metadata: NamespacedMetadata; spec: ClusterSpec };
  'postgresql.cnpg.io/v1/ClusterImageCatalog': { metadata: ClusterMetadata; spec: ClusterImageCatalogSpec };
  'postgresql.cnpg.io/v1/Database': { metadata: NamespacedMetadata; spec: DatabaseSpec };
  'postgresql.cnpg.io/v1/DatabaseRole': { metadata: NamespacedMetadata; spec: DatabaseRoleSpec };
  'postgresql.cnpg.io/v1/FailoverQuorum': { metadata: NamespacedMetadata };
  'postgresql.cnpg.io/v1/ImageCatalog': { metadata: NamespacedMetadata; spec: ClusterImageCatalogSpec };
  'postgresql.cnpg.io/v1/Pooler': { metadata: NamespacedMetadata; spec: PoolerSpec };
  'postgresql.cnpg.io/v1/Publication': { metadata: NamespacedMetadata; spec: PublicationSpec };
  'postgresql.cnpg.io/v1/ScheduledBackup': { metadata: NamespacedMetadata; spec: ScheduledBackupSpec };
  'postgresql.cnpg.io/v1/Subscription': { metadata: NamespacedMetadata; spec: SubscriptionSpec };
  'barmancloud.cnpg.io/v1/ObjectStore': { metadata: NamespacedMetadata; spec: ObjectStoreSpec };
  'addons.cluster.x-k8s.io/v1beta2/ClusterResourceSet': { metadata: NamespacedMetadata; spec: ClusterResourceSetSpec };
  'addons.cluster.x-k8s.io/v1beta2/ClusterResourceSetBinding': {
    metadata: NamespacedMetadata;
    spec: ClusterResourceSetBindingSpec;
  };
  'bootstrap.cluster.x-k8s.io/v1beta2/KubeadmConfig': { metadata: NamespacedMetadata; spec?: KubeadmConfigSpec };
  'bootstrap.cluster.x-k8s.io/v1beta2/KubeadmConfigTemplate': {
    metadata: NamespacedMetadata;
    spec?: KubeadmConfigTemplateSpec;
  };
  'cluster.x-k8s.io/v1beta2/Cluster': { metadata: NamespacedMetadata; spec: ClusterApiClusterSpec };
  'cluster.x-k8s.io/v1beta2/ClusterClass': { metadata: NamespacedMetadata; spec: ClusterClassSpec };
  'cluster.x-k8s.io/v1beta2/Machine': { metadata: NamespacedMetadata; spec: MachineSpec };
  'cluster.x-k8s.io/v1beta2/MachineDeployment': { metadata: NamespacedMetadata; spec: MachineDeploymentSpec };
  'cluster.x-k8s.io/v1beta2/MachineDrainRule': { metadata: NamespacedMetadata; spec: MachineDrainRuleSpec };
  'cluster.x-k8s.io/v1beta2/MachineHealthCheck': { metadata: NamespacedMetadata; spec: MachineHealthCheckSpec };
  'cluster.x-k8s.io/v1beta2/MachinePool': { metadata: NamespacedMetadata; spec: MachinePoolSpec };
  'cluster.x-k8s.io/v1beta2/MachineSet': { metadata: NamespacedMetadata; spec: MachineSetSpec };
  'controlplane.cluster.x-k8s.io/v1beta2/KubeadmControlPlane': {
    metadata: NamespacedMetadata;
    spec: KubeadmControlPlaneSpec;
  };
  'controlplane.cluster.x-k8s.io/v1beta2/KubeadmControlPlaneTemplate': {
    metadata: NamespacedMetadata;
    spec?: KubeadmControlPlaneTemplateSpec;
  };
  'ipam.cluster.x-k8s.io/v1beta2/IPAddress': { metadata: NamespacedMetadata; spec: ClusterApiIPAddressSpec };
  'ipam.cluster.x-k8s.io/v1beta2/IPAddressClaim': { metadata: NamespacedMetadata; spec: IPAddressClaimSpec };
  'runtime.cluster.x-k8s.io/v1beta2/ExtensionConfig': { metadata: ClusterMetadata; spec: ExtensionConfigSpec };
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3Cluster': { metadata: NamespacedMetadata; spec?: Metal3ClusterSpec };
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3ClusterTemplate': {
    metadata: NamespacedMetadata;
    spec: Metal3ClusterTemplateSpec;
  };
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3DataTemplate': {
    metadata: NamespacedMetadata;
    spec?: Metal3DataTemplateSpec;
  };
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3Machine': { metadata: NamespacedMetadata; spec?: Metal3MachineSpec };
  'infrastructure.cluster.x-k8s.io/v1beta2/Metal3MachineTemplate': {
    metadata: NamespacedMetadata;
    spec: Metal3MachineTemplateSpec;
  };
  'groupsnapshot.storage.k8s.io/v1/VolumeGroupSnapshot': {
    metadata: NamespacedMetadata;
    spec: VolumeGroupSnapshotSpec;
  };
  'groupsnapshot.storage.k8s.io/v1/VolumeGroupSnapshotClass': {
    metadata: ClusterMetadata;
    deletionPolicy: 'Delete' | 'Retain';
    driver: string;
    parameters?: Record<string, string>;
  };
  'groupsnapshot.storage.k8s.io/v1/VolumeGroupSnapshotContent': {
    metadata: ClusterMetadata;
    spec: VolumeGroupSnapshotContentSpec;
  };
  'snapshot.storage.k8s.io/v1/VolumeSnapshot': { metadata: NamespacedMetadata; spec: VolumeSnapshotSpec };
  'snapshot.storage.k8s.io/v1/VolumeSnapshotClass': {
    metadata: ClusterMetadata;
    deletionPolicy: 'Delete' | 'Retain';
    driver: string;
    parameters?: Record<string, string>;
  };
  'snapshot.storage.k8s.io/v1/VolumeSnapshotContent': { metadata: ClusterMetadata; spec: VolumeSnapshotContentSpec };
  'external-secrets.io/v1/ClusterExternalSecret': { metadata: ClusterMetadata; spec?: ClusterExternalSecretSpec };
  'external-secrets.io/v1/ClusterSecretStore': { metadata: ClusterMetadata; spec?: ClusterSecretStoreSpec };
  'external-secrets.io/v1/ExternalSecret': {
    metadata: NamespacedMetadata;
    spec?: ClusterExternalSecretExternalSecretSpec;
  };
  'external-secrets.io/v1/SecretStore': { metadata: NamespacedMetadata; spec?: ClusterSecretStoreSpec };
  'external-secrets.io/v1alpha1/PushSecret': { metadata: NamespacedMetadata; spec?: PushSecretSpec };
  'generators.external-secrets.io/v1alpha1/Password': { metadata: NamespacedMetadata; spec?: PasswordSpec };
  'generators.external-secrets.io/v1alpha1/VaultDynamicSecret': {
    metadata: NamespacedMetadata;
    spec?: VaultDynamicSecretSpec;
  };
  'flink.apache.org/v1beta1/FlinkDeployment': { metadata: NamespacedMetadata; spec?: FlinkDeploymentSpec };
  'flink.apache.org/v1beta1/FlinkSessionJob': { metadata: NamespacedMetadata; spec?: FlinkSessionJobSpec };
  'flink.apache.org/v1beta1/FlinkStateSnapshot': { metadata: NamespacedMetadata; spec?: FlinkStateSnapshotSpec };
  'grafana.integreatly.org/v1beta1/Grafana': { metadata: NamespacedMetadata; spec: GrafanaSpec };
  'grafana.integreatly.org/v1beta1/GrafanaAlertRuleGroup': {
    metadata: NamespacedMetadata;
    spec: GrafanaAlertRuleGroupSpec;
  };
  'grafana.integreatly.org/v1beta1/GrafanaDashboard': { metadata: NamespacedMetadata; spec: GrafanaDashboardSpec };
  'grafana.integreatly.org/v1beta1/GrafanaDatasource': { metadata: NamespacedMetadata; spec: GrafanaDatasourceSpec };
  'grafana.integreatly.org/v1beta1/GrafanaFolder': { metadata: NamespacedMetadata; spec: GrafanaFolderSpec };
  'extensions.istio.io/v1alpha1/TrafficExtension': { metadata: NamespacedMetadata; spec: TrafficExtensionSpec };
  'extensions.istio.io/v1alpha1/WasmPlugin': { metadata: NamespacedMetadata; spec: WasmPluginSpec };
  'networking.istio.io/v1/DestinationRule': { metadata: NamespacedMetadata; spec?: DestinationRuleSpec };
  'networking.istio.io/v1/Gateway': { metadata: NamespacedMetadata; spec?: GatewaySpec };
  'networking.istio.io/v1/ServiceEntry': { metadata: NamespacedMetadata; spec: ServiceEntrySpec };
  'networking.istio.io/v1/Sidecar': { metadata: NamespacedMetadata; spec?: SidecarSpec };
  'networking.istio.io/v1/VirtualService': { metadata: NamespacedMetadata; spec?: VirtualServiceSpec };
  'networking.istio.io/v1/WorkloadEntry': { metadata: NamespacedMetadata; spec: ServiceEntryEndpoints };
  'networking.istio.io/v1/WorkloadGroup': { metadata: NamespacedMetadata; spec: WorkloadGroupSpec };
  'networking.istio.io/v1alpha3/EnvoyFilter': { metadata: NamespacedMetadata; spec?: EnvoyFilterSpec };
  'networking.istio.io/v1beta1/ProxyConfig': { metadata: NamespacedMetadata; spec?: ProxyConfigSpec };
  'security.istio.io/v1/AuthorizationPolicy': { metadata: NamespacedMetadata; spec?: AuthorizationPolicySpec };
  'security.istio.io/v1/PeerAuthentication': { metadata: NamespacedMetadata; spec?: PeerAuthenticationSpec };
  'security.istio.io/v1/RequestAuthentication': { metadata: NamespacedMetadata; spec?: RequestAuthenticationSpec };
  'telemetry.istio.io/v1/Telemetry': { metadata: NamespacedMetadata; spec?: TelemetrySpec };
  'externaldns.k8s.io/v1alpha1/DNSEndpoint': { metadata: NamespacedMetadata; spec?: DNSEndpointSpec };
  'k8gb.io/v1beta1/Gslb': { metadata: NamespacedMetadata; spec?: GslbSpec };
  'k8gb.io/v1beta1/ZoneDelegation': { metadata: ClusterMetadata; spec?: ZoneDelegationSpec };
  'eventing.keda.sh/v1alpha1/CloudEventSource': { metadata: NamespacedMetadata; spec: CloudEventSourceSpec };
  'eventing.keda.sh/v1alpha1/ClusterCloudEventSource': { metadata: ClusterMetadata; spec: CloudEventSourceSpec };
  'keda.sh/v1alpha1/ClusterTriggerAuthentication': {
    metadata: ClusterMetadata;
    spec: ClusterTriggerAuthenticationSpec;
  };
  'keda.sh/v1alpha1/ScaledJob': { metadata: NamespacedMetadata; spec?: ScaledJobSpec };
  'keda.sh/v1alpha1/ScaledObject': { metadata: NamespacedMetadata; spec: ScaledObjectSpec };
  'keda.sh/v1alpha1/TriggerAuthentication': { metadata: NamespacedMetadata; spec: ClusterTriggerAuthenticationSpec };
  'k8s.keycloak.org/v2alpha1/Keycloak': { metadata: NamespacedMetadata; spec?: KeycloakSpec };
  'k8s.keycloak.org/v2alpha1/KeycloakRealmImport': { metadata: NamespacedMetadata; spec?: KeycloakRealmImportSpec };
  'serving.kserve.io/v1alpha1/ClusterServingRuntime': { metadata: ClusterMetadata; spec?: ClusterServingRuntimeSpec };
  'serving.kserve.io/v1alpha1/InferenceGraph': { metadata: NamespacedMetadata; spec?: InferenceGraphSpec };
  'serving.kserve.io/v1alpha1/ServingRuntime': { metadata: NamespacedMetadata; spec?: ClusterServingRuntimeSpec };
  'serving.kserve.io/v1beta1/InferenceService': { metadata: NamespacedMetadata; spec?: InferenceServiceSpec };
  'kyverno.io/v1/ClusterPolicy': { metadata: ClusterMetadata; spec: ClusterPolicySpec };
  'kyverno.io/v1/Policy': { metadata: NamespacedMetadata; spec: ClusterPolicySpec };
  'kyverno.io/v2/PolicyException': { metadata: NamespacedMetadata; spec: PolicyExceptionSpec };
  'policies.kyverno.io/v1/GeneratingPolicy': { metadata: ClusterMetadata; spec: GeneratingPolicySpec };
  'policies.kyverno.io/v1/ImageValidatingPolicy': { metadata: ClusterMetadata; spec: ImageValidatingPolicySpec };
  'policies.kyverno.io/v1/MutatingPolicy': { metadata: ClusterMetadata; spec: MutatingPolicySpec };
  'policies.kyverno.io/v1/PolicyException': { metadata: NamespacedMetadata; spec: KyvernoPolicyExceptionSpec };
  'policies.kyverno.io/v1/ValidatingPolicy': { metadata: ClusterMetadata; spec: ValidatingPolicySpec };
  'opentelemetry.io/v1alpha1/Instrumentation': { metadata: NamespacedMetadata; spec?: InstrumentationSpec };
  'opentelemetry.io/v1beta1/OpenTelemetryCollector': {
    metadata: NamespacedMetadata;
    spec?: OpenTelemetryCollectorSpec;
  };
  'monitoring.coreos.com/v1/Alertmanager': { metadata: NamespacedMetadata; spec: AlertmanagerSpec };
  'monitoring.coreos.com/v1/PodMonitor': { metadata: NamespacedMetadata; spec: PodMonitorSpec };
  'monitoring.coreos.com/v1/Probe': { metadata: NamespacedMetadata; spec: ProbeSpec };
  'monitoring.coreos.com/v1/Prometheus': { metadata: NamespacedMetadata; spec: PrometheusSpec };
  'monitoring.coreos.com/v1/PrometheusRule': { metadata: NamespacedMetadata; spec: PrometheusRuleSpec };
  'monitoring.coreos.com/v1/ServiceMonitor': { metadata: NamespacedMetadata; spec: ServiceMonitorSpec };
  'monitoring.coreos.com/v1/ThanosRuler': { metadata: NamespacedMetadata; spec: ThanosRulerSpec };
  'monitoring.coreos.com/v1alpha1/PrometheusAgent': { metadata: NamespacedMetadata; spec: PrometheusAgentSpec };
  'monitoring.coreos.com/v1alpha1/ScrapeConfig': { metadata: NamespacedMetadata; spec: ScrapeConfigSpec };
  'monitoring.coreos.com/v1beta1/AlertmanagerConfig': { metadata: NamespacedMetadata; spec: AlertmanagerConfigSpec };
  'redis.redis.opstreelabs.in/v1beta2/RedisCluster': { metadata: NamespacedMetadata; spec: RedisClusterSpec };
  'redis.redis.opstreelabs.in/v1beta2/RedisReplication': { metadata: NamespacedMetadata; spec: RedisReplicationSpec };
  'redis.redis.opstreelabs.in/v1beta2/RedisSentinel': { metadata: NamespacedMetadata; spec: RedisSentinelSpec };
  'ceph.rook.io/v1/CephBlockPool': { metadata: NamespacedMetadata; spec: CephBlockPoolSpec };
  'ceph.rook.io/v1/CephCluster': { metadata: NamespacedMetadata; spec: CephClusterSpec };
  'ceph.rook.io/v1/CephFilesystem': { metadata: NamespacedMetadata; spec: CephFilesystemSpec };
  'ceph.rook.io/v1/CephObjectRealm': { metadata: NamespacedMetadata; spec?: CephObjectRealmSpec | null };
  'ceph.rook.io/v1/CephObjectStore': { metadata: NamespacedMetadata; spec: CephObjectStoreSpec };
  'ceph.rook.io/v1/CephObjectStoreUser': { metadata: NamespacedMetadata; spec: CephObjectStoreUserSpec };
  'ceph.rook.io/v1/CephObjectZone': { metadata: NamespacedMetadata; spec: CephObjectZoneSpec };
  'ceph.rook.io/v1/CephObjectZoneGroup': { metadata: NamespacedMetadata; spec: { realm: string } };
  'ceph.rook.io/v1/CephRBDMirror': { metadata: NamespacedMetadata; spec: CephRBDMirrorSpec };
  'objectbucket.io/v1alpha1/ObjectBucketClaim': { metadata: NamespacedMetadata; spec?: ObjectBucketClaimSpec };
  'core.strimzi.io/v1/StrimziPodSet': { metadata: NamespacedMetadata; spec: StrimziPodSetSpec };
  'kafka.strimzi.io/v1/Kafka': { metadata: NamespacedMetadata; spec: KafkaSpec };
  'kafka.strimzi.io/v1/KafkaBridge': { metadata: NamespacedMetadata; spec: KafkaBridgeSpec };
  'kafka.strimzi.io/v1/KafkaConnect': { metadata: NamespacedMetadata; spec: KafkaConnectSpec };
  'kafka.strimzi.io/v1/KafkaConnector': { metadata: NamespacedMetadata; spec: KafkaConnectorSpec };
  'kafka.strimzi.io/v1/KafkaMirrorMaker2': { metadata: NamespacedMetadata; spec: KafkaMirrorMaker2Spec };
  'kafka.strimzi.io/v1/KafkaNodePool': { metadata: NamespacedMetadata; spec: KafkaNodePoolSpec };
  'kafka.strimzi.io/v1/KafkaRebalance': { metadata: NamespacedMetadata; spec: KafkaRebalanceSpec };
  'kafka.strimzi.io/v1/KafkaTopic': { metadata: NamespacedMetadata; spec: KafkaTopicSpec };
  'kafka.strimzi.io/v1/KafkaUser': { metadata: NamespacedMetadata; spec: KafkaUserSpec };
  'trust.cert-manager.io/v1alpha1/Bundle': { metadata: ClusterMetadata; spec: BundleSpec };
  'velero.io/v1/Backup': { metadata: NamespacedMetadata; spec?: VeleroBackupSpec };
  'velero.io/v1/BackupRepository': { metadata: NamespacedMetadata; spec?: BackupRepositorySpec };
  'velero.io/v1/BackupStorageLocation': { metadata: NamespacedMetadata; spec?: BackupStorageLocationSpec };
  'velero.io/v1/DeleteBackupRequest': { metadata: NamespacedMetadata; spec?: { backupName: string } };
  'velero.io/v1/DownloadRequest': { metadata: NamespacedMetadata; spec?: DownloadRequestSpec };
  'velero.io/v1/PodVolumeBackup': { metadata: NamespacedMetadata; spec?: PodVolumeBackupSpec };
  'velero.io/v1/PodVolumeRestore': { metadata: NamespacedMetadata; spec?: PodVolumeRestoreSpec };
  'velero.io/v1/Restore': { metadata: NamespacedMetadata; spec?: RestoreSpec };
  'velero.io/v1/Schedule': { metadata: NamespacedMetadata; spec?: ScheduleSpec };
  'velero.io/v1/ServerStatusRequest': { metadata: NamespacedMetadata; spec?: Record<string, never> };
  'velero.io/v1/VolumeSnapshotLocation': { metadata: NamespacedMetadata; spec?: VolumeSnapshotLocationSpec };
  'velero.io/v2alpha1/DataDownload': { metadata: NamespacedMetadata; spec?: DataDownloadSpec };
  'velero.io/v2alpha1/DataUpload': { metadata: NamespacedMetadata; spec?: DataUploadSpec };
}

// kubernetes

export interface ObjectMeta {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  generateName?: string;
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
  ownerReferences?: readonly OwnerReference[];
}

export interface OwnerReference {
  apiVersion: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind: string;
  name: string;
  uid: string;
}

export interface LimitRangeSpec {
  limits: readonly LimitRangeItem[];
}

export interface LimitRangeItem {
  default?: Record<string, string | number>;
  defaultRequest?: Record<string, string | number>;
  max?: Record<string, string | number>;
  maxLimitRequestRatio?: Record<string, string | number>;
  min?: Record<string, string | number>;
  type: string;
}

export interface NamespaceSpec {
  finalizers?: readonly string[];
}

export interface NodeSpec {
  configSource?: NodeConfigSource;
  externalID?: string;
  podCIDR?: string;
  podCIDRs?: readonly string[];
  providerID?: string;
  taints?: readonly Taint[];
  unschedulable?: boolean;
}

export interface NodeConfigSource {
  configMap?: ConfigMapNodeConfigSource;
}

export interface ConfigMapNodeConfigSource {
  kubeletConfigKey: string;
  name: string;
  namespace: string;
  resourceVersion?: string;
  uid?: string;
}

export interface Taint {
  effect: string;
  key: string;
  timeAdded?: string;
  value?: string;
}

export interface PersistentVolumeSpec {
  accessModes?: readonly string[];
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFilePersistentVolumeSource;
  capacity?: Record<string, string | number>;
  cephfs?: CephFSPersistentVolumeSource;
  cinder?: CinderPersistentVolumeSource;
  claimRef?: ObjectReference;
  csi?: CSIPersistentVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexPersistentVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  glusterfs?: GlusterfsPersistentVolumeSource;
  hostPath?: HostPathVolumeSource;
  iscsi?: ISCSIPersistentVolumeSource;
  local?: LocalVolumeSource;
  mountOptions?: readonly string[];
  nfs?: NFSVolumeSource;
  nodeAffinity?: VolumeNodeAffinity;
  persistentVolumeReclaimPolicy?: string;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDPersistentVolumeSource;
  scaleIO?: ScaleIOPersistentVolumeSource;
  storageClassName?: string;
  storageos?: StorageOSPersistentVolumeSource;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface AWSElasticBlockStoreVolumeSource {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface AzureDiskVolumeSource {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface AzureFilePersistentVolumeSource {
  readOnly?: boolean;
  secretName: string;
  secretNamespace?: string;
  shareName: string;
}

export interface CephFSPersistentVolumeSource {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: SecretReference;
  user?: string;
}

export interface SecretReference {
  name?: string;
  namespace?: string;
}

export interface CinderPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  volumeID: string;
}

export interface ObjectReference {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface CSIPersistentVolumeSource {
  controllerExpandSecretRef?: SecretReference;
  controllerPublishSecretRef?: SecretReference;
  driver: string;
  fsType?: string;
  nodeExpandSecretRef?: SecretReference;
  nodePublishSecretRef?: SecretReference;
  nodeStageSecretRef?: SecretReference;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
  volumeHandle: string;
}

export interface FCVolumeSource {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface FlexPersistentVolumeSource {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: SecretReference;
}

export interface FlockerVolumeSource {
  datasetName?: string;
  datasetUUID?: string;
}

export interface GCEPersistentDiskVolumeSource {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface GlusterfsPersistentVolumeSource {
  endpoints: string;
  endpointsNamespace?: string;
  path: string;
  readOnly?: boolean;
}

export interface HostPathVolumeSource {
  path: string;
  type?: string;
}

export interface ISCSIPersistentVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: SecretReference;
  targetPortal: string;
}

export interface LocalVolumeSource {
  fsType?: string;
  path: string;
}

export interface NFSVolumeSource {
  path: string;
  readOnly?: boolean;
  server: string;
}

export interface VolumeNodeAffinity {
  required?: NodeSelector;
}

export interface NodeSelector {
  nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface NodeSelectorTerm {
  matchExpressions?: readonly NodeSelectorRequirement[];
  matchFields?: readonly NodeSelectorRequirement[];
}

export interface NodeSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface PhotonPersistentDiskVolumeSource {
  fsType?: string;
  pdID: string;
}

export interface PortworxVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  volumeID: string;
}

export interface QuobyteVolumeSource {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface RBDPersistentVolumeSource {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: SecretReference;
  user?: string;
}

export interface ScaleIOPersistentVolumeSource {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: SecretReference;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface StorageOSPersistentVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: ObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface VsphereVirtualDiskVolumeSource {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface PersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  dataSource?: TypedLocalObjectReference;
  dataSourceRef?: TypedObjectReference;
  resources?: VolumeResourceRequirements;
  selector?: LabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface TypedLocalObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface TypedObjectReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface VolumeResourceRequirements {
  limits?: Record<string, string | number>;
  requests?: Record<string, string | number>;
}

export interface LabelSelector {
  matchExpressions?: readonly LabelSelectorRequirement[];
  matchLabels?: Record<string, string>;
}

export interface LabelSelectorRequirement {
  key: string;
  operator: string;
  values?: readonly string[];
}

export interface PodSpec {
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  containers: readonly Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly EphemeralContainer[];
  hostAliases?: readonly HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly LocalObjectReference[];
  initContainers?: readonly Container[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: PodOS;
  overhead?: Record<string, string | number>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly PodReadinessGate[];
  resourceClaims?: readonly PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly PodSchedulingGate[];
  schedulingGroup?: PodSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly Toleration[];
  topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  volumes?: readonly Volume[];
}

export interface Affinity {
  nodeAffinity?: NodeAffinity;
  podAffinity?: PodAffinity;
  podAntiAffinity?: PodAntiAffinity;
}

export interface NodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

export interface PreferredSchedulingTerm {
  preference: NodeSelectorTerm;
  weight: number;
}

export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface WeightedPodAffinityTerm {
  podAffinityTerm: PodAffinityTerm;
  weight: number;
}

export interface PodAffinityTerm {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: LabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface PodAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface Container {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly VolumeMount[];
  workingDir?: string;
}

export interface EnvVar {
  name: string;
  value?: string;
  valueFrom?: EnvVarSource;
}

export interface EnvVarSource {
  configMapKeyRef?: ConfigMapKeySelector;
  fieldRef?: ObjectFieldSelector;
  fileKeyRef?: FileKeySelector;
  resourceFieldRef?: ResourceFieldSelector;
  secretKeyRef?: SecretKeySelector;
}

export interface ConfigMapKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface ObjectFieldSelector {
  apiVersion?: string;
  fieldPath: string;
}

export interface FileKeySelector {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ResourceFieldSelector {
  containerName?: string;
  divisor?: string | number;
  resource: string;
}

export interface SecretKeySelector {
  key: string;
  name?: string;
  optional?: boolean;
}

export interface EnvFromSource {
  configMapRef?: ConfigMapEnvSource;
  prefix?: string;
  secretRef?: SecretEnvSource;
}

export interface ConfigMapEnvSource {
  name?: string;
  optional?: boolean;
}

export interface SecretEnvSource {
  name?: string;
  optional?: boolean;
}

export interface Lifecycle {
  postStart?: LifecycleHandler;
  preStop?: LifecycleHandler;
  stopSignal?: string;
}

export interface LifecycleHandler {
  exec?: ExecAction;
  httpGet?: HTTPGetAction;
  sleep?: SleepAction;
  tcpSocket?: TCPSocketAction;
}

export interface ExecAction {
  command?: readonly string[];
}

export interface HTTPGetAction {
  host?: string;
  httpHeaders?: readonly HTTPHeader[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface HTTPHeader {
  name: string;
  value: string;
}

export interface SleepAction {
  seconds: number;
}

export interface TCPSocketAction {
  host?: string;
  port: number | string;
}

export interface Probe {
  exec?: ExecAction;
  failureThreshold?: number;
  grpc?: GRPCAction;
  httpGet?: HTTPGetAction;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: TCPSocketAction;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface GRPCAction {
  port: number;
  service?: string;
}

export interface ContainerPort {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface ContainerResizePolicy {
  resourceName: string;
  restartPolicy: string;
}

export interface ResourceRequirements {
  claims?: readonly ResourceClaim[];
  limits?: Record<string, string | number>;
  requests?: Record<string, string | number>;
}

export interface ResourceClaim {
  name: string;
  request?: string;
}

export interface ContainerRestartRule {
  action: string;
  exitCodes?: ContainerRestartRuleOnExitCodes;
}

export interface ContainerRestartRuleOnExitCodes {
  operator: string;
  values?: readonly number[];
}

export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface AppArmorProfile {
  localhostProfile?: string;
  type: string;
}

export interface Capabilities {
  add?: readonly string[];
  drop?: readonly string[];
}

export interface SELinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface SeccompProfile {
  localhostProfile?: string;
  type: string;
}

export interface WindowsSecurityContextOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface VolumeDevice {
  devicePath: string;
  name: string;
}

export interface VolumeMount {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface PodDNSConfig {
  nameservers?: readonly string[];
  options?: readonly PodDNSConfigOption[];
  searches?: readonly string[];
}

export interface PodDNSConfigOption {
  name?: string;
  value?: string;
}

export interface EphemeralContainer {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly EnvVar[];
  envFrom?: readonly EnvFromSource[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  name: string;
  ports?: readonly ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: readonly ContainerResizePolicy[];
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: readonly ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly VolumeDevice[];
  volumeMounts?: readonly VolumeMount[];
  workingDir?: string;
}

export interface HostAlias {
  hostnames?: readonly string[];
  ip: string;
}

export interface LocalObjectReference {
  name?: string;
}

export interface PodOS {
  name: string;
}

export interface PodReadinessGate {
  conditionType: string;
}

export interface PodResourceClaim {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface PodSchedulingGate {
  name: string;
}

export interface PodSchedulingGroup {
  podGroupName?: string;
}

export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}

export interface Sysctl {
  name: string;
  value: string;
}

export interface Toleration {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface TopologySpreadConstraint {
  labelSelector?: LabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface Volume {
  awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  azureDisk?: AzureDiskVolumeSource;
  azureFile?: AzureFileVolumeSource;
  cephfs?: CephFSVolumeSource;
  cinder?: CinderVolumeSource;
  configMap?: ConfigMapVolumeSource;
  csi?: CSIVolumeSource;
  downwardAPI?: DownwardAPIVolumeSource;
  emptyDir?: EmptyDirVolumeSource;
  ephemeral?: EphemeralVolumeSource;
  fc?: FCVolumeSource;
  flexVolume?: FlexVolumeSource;
  flocker?: FlockerVolumeSource;
  gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  gitRepo?: GitRepoVolumeSource;
  glusterfs?: GlusterfsVolumeSource;
  hostPath?: HostPathVolumeSource;
  image?: ImageVolumeSource;
  iscsi?: ISCSIVolumeSource;
  name: string;
  nfs?: NFSVolumeSource;
  persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  portworxVolume?: PortworxVolumeSource;
  projected?: ProjectedVolumeSource;
  quobyte?: QuobyteVolumeSource;
  rbd?: RBDVolumeSource;
  scaleIO?: ScaleIOVolumeSource;
  secret?: SecretVolumeSource;
  storageos?: StorageOSVolumeSource;
  vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface AzureFileVolumeSource {
  readOnly?: boolean;
  secretName: string;
  shareName: string;
}

export interface CephFSVolumeSource {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: LocalObjectReference;
  user?: string;
}

export interface CinderVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  volumeID: string;
}

export interface ConfigMapVolumeSource {
  defaultMode?: number;
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}

export interface KeyToPath {
  key: string;
  mode?: number;
  path: string;
}

export interface CSIVolumeSource {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: LocalObjectReference;
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface DownwardAPIVolumeSource {
  defaultMode?: number;
  items?: readonly DownwardAPIVolumeFile[];
}

export interface DownwardAPIVolumeFile {
  fieldRef?: ObjectFieldSelector;
  mode?: number;
  path: string;
  resourceFieldRef?: ResourceFieldSelector;
}

export interface EmptyDirVolumeSource {
  medium?: string;
  sizeLimit?: string | number;
}

export interface EphemeralVolumeSource {
  volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

export interface PersistentVolumeClaimTemplate {
  metadata?: ObjectMeta;
  spec: PersistentVolumeClaimSpec;
}

export interface FlexVolumeSource {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
}

export interface GitRepoVolumeSource {
  directory?: string;
  repository: string;
  revision?: string;
}

export interface GlusterfsVolumeSource {
  endpoints: string;
  path: string;
  readOnly?: boolean;
}

export interface ImageVolumeSource {
  pullPolicy?: string;
  reference?: string;
}

export interface ISCSIVolumeSource {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  targetPortal: string;
}

export interface PersistentVolumeClaimVolumeSource {
  claimName: string;
  readOnly?: boolean;
}

export interface ProjectedVolumeSource {
  defaultMode?: number;
  sources?: readonly VolumeProjection[];
}

export interface VolumeProjection {
  clusterTrustBundle?: ClusterTrustBundleProjection;
  configMap?: ConfigMapProjection;
  downwardAPI?: DownwardAPIProjection;
  podCertificate?: PodCertificateProjection;
  secret?: SecretProjection;
  serviceAccountToken?: ServiceAccountTokenProjection;
}

export interface ClusterTrustBundleProjection {
  labelSelector?: LabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ConfigMapProjection {
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}

export interface DownwardAPIProjection {
  items?: readonly DownwardAPIVolumeFile[];
}

export interface PodCertificateProjection {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: Record<string, string>;
}

export interface SecretProjection {
  items?: readonly KeyToPath[];
  name?: string;
  optional?: boolean;
}

export interface ServiceAccountTokenProjection {
  audience?: string;
  expirationSeconds?: number;
  path: string;
}

export interface RBDVolumeSource {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  user?: string;
}

export interface ScaleIOVolumeSource {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: LocalObjectReference;
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface SecretVolumeSource {
  defaultMode?: number;
  items?: readonly KeyToPath[];
  optional?: boolean;
  secretName?: string;
}

export interface StorageOSVolumeSource {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: LocalObjectReference;
  volumeName?: string;
  volumeNamespace?: string;
}

export interface ResourceQuotaSpec {
  hard?: Record<string, string | number>;
  scopeSelector?: ScopeSelector;
  scopes?: readonly string[];
}

export interface ScopeSelector {
  matchExpressions?: readonly ScopedResourceSelectorRequirement[];
}

export interface ScopedResourceSelectorRequirement {
  operator: string;
  scopeName: string;
  values?: readonly string[];
}

export interface ServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  ports?: readonly ServicePort[];
  publishNotReadyAddresses?: boolean;
  selector?: Record<string, string>;
  sessionAffinity?: string;
  sessionAffinityConfig?: SessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface ServicePort {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: number | string;
}

export interface SessionAffinityConfig {
  clientIP?: ClientIPConfig;
}

export interface ClientIPConfig {
  timeoutSeconds?: number;
}

export interface MutatingAdmissionPolicySpec {
  failurePolicy?: string;
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  mutations?: readonly Mutation[];
  paramKind?: ParamKind;
  reinvocationPolicy?: string;
  variables?: readonly Variable[];
}

export interface MatchCondition {
  expression: string;
  name: string;
}

export interface MatchResources {
  excludeResourceRules?: readonly NamedRuleWithOperations[];
  matchPolicy?: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  resourceRules?: readonly NamedRuleWithOperations[];
}

export interface NamedRuleWithOperations {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}

export interface Mutation {
  applyConfiguration?: ApplyConfiguration;
  jsonPatch?: JSONPatch;
  patchType: string;
}

export interface ApplyConfiguration {
  expression?: string;
}

export interface JSONPatch {
  expression?: string;
}

export interface ParamKind {
  apiVersion?: string;
  kind?: string;
}

export interface Variable {
  expression: string;
  name: string;
}

export interface MutatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources;
  paramRef?: ParamRef;
  policyName?: string;
}

export interface ParamRef {
  name?: string;
  namespace?: string;
  parameterNotFoundAction?: string;
  selector?: LabelSelector;
}

export interface MutatingWebhook {
  admissionReviewVersions: readonly string[];
  clientConfig: WebhookClientConfig;
  failurePolicy?: string;
  matchConditions?: readonly MatchCondition[];
  matchPolicy?: string;
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  reinvocationPolicy?: string;
  rules?: readonly RuleWithOperations[];
  sideEffects: string;
  timeoutSeconds?: number;
}

export interface WebhookClientConfig {
  caBundle?: string;
  service?: ServiceReference;
  url?: string;
}

export interface ServiceReference {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}

export interface RuleWithOperations {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}

export interface ValidatingAdmissionPolicySpec {
  auditAnnotations?: readonly AuditAnnotation[];
  failurePolicy?: string;
  matchConditions?: readonly MatchCondition[];
  matchConstraints?: MatchResources;
  paramKind?: ParamKind;
  validations?: readonly Validation[];
  variables?: readonly Variable[];
}

export interface AuditAnnotation {
  key: string;
  valueExpression: string;
}

export interface Validation {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}

export interface ValidatingAdmissionPolicyBindingSpec {
  matchResources?: MatchResources;
  paramRef?: ParamRef;
  policyName: string;
  validationActions: readonly string[];
}

export interface ValidatingWebhook {
  admissionReviewVersions: readonly string[];
  clientConfig: WebhookClientConfig;
  failurePolicy?: string;
  matchConditions?: readonly MatchCondition[];
  matchPolicy?: string;
  name: string;
  namespaceSelector?: LabelSelector;
  objectSelector?: LabelSelector;
  rules?: readonly RuleWithOperations[];
  sideEffects: string;
  timeoutSeconds?: number;
}

export interface APIServiceSpec {
  caBundle?: string;
  group?: string;
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean;
  service?: ApiregistrationServiceReference;
  version?: string;
  versionPriority: number;
}

export interface ApiregistrationServiceReference {
  name?: string;
  namespace?: string;
  port?: number;
}

export interface DaemonSetSpec {
  minReadySeconds?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  template: PodTemplateSpec;
  updateStrategy?: DaemonSetUpdateStrategy;
}

export interface PodTemplateSpec {
  metadata?: ObjectMeta;
  spec?: PodSpec;
}

export interface DaemonSetUpdateStrategy {
  rollingUpdate?: RollingUpdateDaemonSet;
  type?: string;
}

export interface RollingUpdateDaemonSet {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface DeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  strategy?: DeploymentStrategy;
  template: PodTemplateSpec;
}

export interface DeploymentStrategy {
  rollingUpdate?: RollingUpdateDeployment;
  type?: string;
}

export interface RollingUpdateDeployment {
  maxSurge?: number | string;
  maxUnavailable?: number | string;
}

export interface ReplicaSetSpec {
  minReadySeconds?: number;
  replicas?: number;
  selector: LabelSelector;
  template?: PodTemplateSpec;
}

export interface StatefulSetSpec {
  minReadySeconds?: number;
  ordinals?: StatefulSetOrdinals;
  persistentVolumeClaimRetentionPolicy?: StatefulSetPersistentVolumeClaimRetentionPolicy;
  podManagementPolicy?: string;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector: LabelSelector;
  serviceName?: string;
  template: PodTemplateSpec;
  updateStrategy?: StatefulSetUpdateStrategy;
  volumeClaimTemplates?: readonly PersistentVolumeClaim[];
}

export interface StatefulSetOrdinals {
  start?: number;
}

export interface StatefulSetPersistentVolumeClaimRetentionPolicy {
  whenDeleted?: string;
  whenScaled?: string;
}

export interface StatefulSetUpdateStrategy {
  rollingUpdate?: RollingUpdateStatefulSetStrategy;
  type?: string;
}

export interface RollingUpdateStatefulSetStrategy {
  maxUnavailable?: number | string;
  partition?: number;
}

export interface PersistentVolumeClaim {
  apiVersion?: string;
  kind?: string;
  metadata?: ObjectMeta;
  spec?: PersistentVolumeClaimSpec;
  status?: PersistentVolumeClaimStatus;
}

export interface PersistentVolumeClaimStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: Record<string, string>;
  allocatedResources?: Record<string, string | number>;
  capacity?: Record<string, string | number>;
  conditions?: readonly PersistentVolumeClaimCondition[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: ModifyVolumeStatus;
  phase?: string;
}

export interface PersistentVolumeClaimCondition {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface ModifyVolumeStatus {
  status: string;
  targetVolumeAttributesClassName?: string;
}

export interface HorizontalPodAutoscalerSpec {
  behavior?: HorizontalPodAutoscalerBehavior;
  maxReplicas: number;
  metrics?: readonly MetricSpec[];
  minReplicas?: number;
  scaleTargetRef: CrossVersionObjectReference;
}

export interface HorizontalPodAutoscalerBehavior {
  scaleDown?: HPAScalingRules;
  scaleUp?: HPAScalingRules;
}

export interface HPAScalingRules {
  policies?: readonly HPAScalingPolicy[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  tolerance?: string | number;
}

export interface HPAScalingPolicy {
  periodSeconds: number;
  type: string;
  value: number;
}

export interface MetricSpec {
  containerResource?: ContainerResourceMetricSource;
  external?: ExternalMetricSource;
  object?: ObjectMetricSource;
  pods?: PodsMetricSource;
  resource?: ResourceMetricSource;
  type: string;
}

export interface ContainerResourceMetricSource {
  container: string;
  name: string;
  target: MetricTarget;
}

export interface MetricTarget {
  averageUtilization?: number;
  averageValue?: string | number;
  type: string;
  value?: string | number;
}

export interface ExternalMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}

export interface MetricIdentifier {
  name: string;
  selector?: LabelSelector;
}

export interface ObjectMetricSource {
  describedObject: CrossVersionObjectReference;
  metric: MetricIdentifier;
  target: MetricTarget;
}

export interface CrossVersionObjectReference {
  apiVersion?: string;
  kind: string;
  name: string;
}

export interface PodsMetricSource {
  metric: MetricIdentifier;
  target: MetricTarget;
}

export interface ResourceMetricSource {
  name: string;
  target: MetricTarget;
}

export interface CronJobSpec {
  concurrencyPolicy?: string;
  failedJobsHistoryLimit?: number;
  jobTemplate: JobTemplateSpec;
  schedule: string;
  startingDeadlineSeconds?: number;
  successfulJobsHistoryLimit?: number;
  suspend?: boolean;
  timeZone?: string;
}

export interface JobTemplateSpec {
  metadata?: ObjectMeta;
  spec?: JobSpec;
}

export interface JobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: PodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: LabelSelector;
  successPolicy?: SuccessPolicy;
  suspend?: boolean;
  template: PodTemplateSpec;
  ttlSecondsAfterFinished?: number;
}

export interface PodFailurePolicy {
  rules: readonly PodFailurePolicyRule[];
}

export interface PodFailurePolicyRule {
  action: string;
  onExitCodes?: PodFailurePolicyOnExitCodesRequirement;
  onPodConditions?: readonly PodFailurePolicyOnPodConditionsPattern[];
}

export interface PodFailurePolicyOnExitCodesRequirement {
  containerName?: string;
  operator: string;
  values: readonly number[];
}

export interface PodFailurePolicyOnPodConditionsPattern {
  status?: string;
  type: string;
}

export interface SuccessPolicy {
  rules: readonly SuccessPolicyRule[];
}

export interface SuccessPolicyRule {
  succeededCount?: number;
  succeededIndexes?: string;
}

export interface CertificateSigningRequestSpec {
  expirationSeconds?: number;
  extra?: Record<string, readonly string[]>;
  groups?: readonly string[];
  request: string;
  signerName: string;
  uid?: string;
  usages?: readonly string[];
  username?: string;
}

export interface LeaseSpec {
  acquireTime?: string;
  holderIdentity?: string;
  leaseDurationSeconds?: number;
  leaseTransitions?: number;
  preferredHolder?: string;
  renewTime?: string;
  strategy?: string;
}

export interface Endpoint {
  addresses: readonly string[];
  conditions?: EndpointConditions;
  deprecatedTopology?: Record<string, string>;
  hints?: EndpointHints;
  hostname?: string;
  nodeName?: string;
  targetRef?: ObjectReference;
  zone?: string;
}

export interface EndpointConditions {
  ready?: boolean;
  serving?: boolean;
  terminating?: boolean;
}

export interface EndpointHints {
  forNodes?: readonly ForNode[];
  forZones?: readonly ForZone[];
}

export interface ForNode {
  name: string;
}

export interface ForZone {
  name: string;
}

export interface EndpointPort {
  appProtocol?: string;
  name?: string;
  port?: number;
  protocol?: string;
}

export interface FlowSchemaSpec {
  distinguisherMethod?: FlowDistinguisherMethod;
  matchingPrecedence?: number;
  priorityLevelConfiguration: PriorityLevelConfigurationReference;
  rules?: readonly PolicyRulesWithSubjects[];
}

export interface FlowDistinguisherMethod {
  type: string;
}

export interface PriorityLevelConfigurationReference {
  name: string;
}

export interface PolicyRulesWithSubjects {
  nonResourceRules?: readonly NonResourcePolicyRule[];
  resourceRules?: readonly ResourcePolicyRule[];
  subjects: readonly Subject[];
}

export interface NonResourcePolicyRule {
  nonResourceURLs: readonly string[];
  verbs: readonly string[];
}

export interface ResourcePolicyRule {
  apiGroups: readonly string[];
  clusterScope?: boolean;
  namespaces?: readonly string[];
  resources: readonly string[];
  verbs: readonly string[];
}

export interface Subject {
  group?: GroupSubject;
  kind: string;
  serviceAccount?: ServiceAccountSubject;
  user?: UserSubject;
}

export interface GroupSubject {
  name: string;
}

export interface ServiceAccountSubject {
  name: string;
  namespace: string;
}

export interface UserSubject {
  name: string;
}

export interface PriorityLevelConfigurationSpec {
  exempt?: ExemptPriorityLevelConfiguration;
  limited?: LimitedPriorityLevelConfiguration;
  type: string;
}

export interface ExemptPriorityLevelConfiguration {
  lendablePercent?: number;
  nominalConcurrencyShares?: number;
}

export interface LimitedPriorityLevelConfiguration {
  borrowingLimitPercent?: number;
  lendablePercent?: number;
  limitResponse?: LimitResponse;
  nominalConcurrencyShares?: number;
}

export interface LimitResponse {
  queuing?: QueuingConfiguration;
  type: string;
}

export interface QueuingConfiguration {
  handSize?: number;
  queueLengthLimit?: number;
  queues?: number;
}

export interface IPAddressSpec {
  parentRef: ParentReference;
}

export interface ParentReference {
  group?: string;
  name: string;
  namespace?: string;
  resource: string;
}

export interface IngressSpec {
  defaultBackend?: IngressBackend;
  ingressClassName?: string;
  rules?: readonly IngressRule[];
  tls?: readonly IngressTLS[];
}

export interface IngressBackend {
  resource?: TypedLocalObjectReference;
  service?: IngressServiceBackend;
}

export interface IngressServiceBackend {
  name: string;
  port?: ServiceBackendPort;
}

export interface ServiceBackendPort {
  name?: string;
  number?: number;
}

export interface IngressRule {
  host?: string;
  http?: HTTPIngressRuleValue;
}

export interface HTTPIngressRuleValue {
  paths: readonly HTTPIngressPath[];
}

export interface HTTPIngressPath {
  backend: IngressBackend;
  path?: string;
  pathType: string;
}

export interface IngressTLS {
  hosts?: readonly string[];
  secretName?: string;
}

export interface IngressClassSpec {
  controller?: string;
  parameters?: IngressClassParametersReference;
}

export interface IngressClassParametersReference {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
  scope?: string;
}

export interface NetworkPolicySpec {
  egress?: readonly NetworkPolicyEgressRule[];
  ingress?: readonly NetworkPolicyIngressRule[];
  podSelector?: LabelSelector;
  policyTypes?: readonly string[];
}

export interface NetworkPolicyEgressRule {
  ports?: readonly NetworkPolicyPort[];
  to?: readonly NetworkPolicyPeer[];
}

export interface NetworkPolicyPort {
  endPort?: number;
  port?: number | string;
  protocol?: string;
}

export interface NetworkPolicyPeer {
  ipBlock?: IPBlock;
  namespaceSelector?: LabelSelector;
  podSelector?: LabelSelector;
}

export interface IPBlock {
  cidr: string;
  except?: readonly string[];
}

export interface NetworkPolicyIngressRule {
  from?: readonly NetworkPolicyPeer[];
  ports?: readonly NetworkPolicyPort[];
}

export interface ServiceCIDRSpec {
  cidrs?: readonly string[];
}

export interface Overhead {
  podFixed?: Record<string, string | number>;
}

export interface Scheduling {
  nodeSelector?: Record<string, string>;
  tolerations?: readonly Toleration[];
}

export interface PodDisruptionBudgetSpec {
  maxUnavailable?: number | string;
  minAvailable?: number | string;
  selector?: LabelSelector;
  unhealthyPodEvictionPolicy?: string;
}

export interface AggregationRule {
  clusterRoleSelectors?: readonly LabelSelector[];
}

export interface PolicyRule {
  apiGroups?: readonly string[];
  nonResourceURLs?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  verbs: readonly string[];
}

export interface RoleRef {
  apiGroup?: string;
  kind: string;
  name: string;
}

export interface RbacSubject {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface DeviceClassSpec {
  config?: readonly DeviceClassConfiguration[];
  extendedResourceName?: string;
  selectors?: readonly DeviceSelector[];
}

export interface DeviceClassConfiguration {
  opaque?: OpaqueDeviceConfiguration;
}

export interface OpaqueDeviceConfiguration {
  driver: string;
  parameters: Record<string, unknown>;
}

export interface DeviceSelector {
  cel?: CELDeviceSelector;
}

export interface CELDeviceSelector {
  expression: string;
}

export interface ResourceClaimSpec {
  devices?: DeviceClaim;
}

export interface DeviceClaim {
  config?: readonly DeviceClaimConfiguration[];
  constraints?: readonly DeviceConstraint[];
  requests?: readonly DeviceRequest[];
}

export interface DeviceClaimConfiguration {
  opaque?: OpaqueDeviceConfiguration;
  requests?: readonly string[];
}

export interface DeviceConstraint {
  distinctAttribute?: string;
  matchAttribute?: string;
  requests?: readonly string[];
}

export interface DeviceRequest {
  exactly?: ExactDeviceRequest;
  firstAvailable?: readonly DeviceSubRequest[];
  name: string;
}

export interface ExactDeviceRequest {
  adminAccess?: boolean;
  allocationMode?: string;
  capacity?: CapacityRequirements;
  count?: number;
  deviceClassName: string;
  selectors?: readonly DeviceSelector[];
  tolerations?: readonly DeviceToleration[];
}

export interface CapacityRequirements {
  requests?: Record<string, string | number>;
}

export interface DeviceToleration {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface DeviceSubRequest {
  allocationMode?: string;
  capacity?: CapacityRequirements;
  count?: number;
  deviceClassName: string;
  name: string;
  selectors?: readonly DeviceSelector[];
  tolerations?: readonly DeviceToleration[];
}

export interface ResourceClaimTemplateSpec {
  metadata?: ObjectMeta;
  spec: ResourceClaimSpec;
}

export interface CSIDriverSpec {
  attachRequired?: boolean;
  fsGroupPolicy?: string;
  nodeAllocatableUpdatePeriodSeconds?: number;
  podInfoOnMount?: boolean;
  preventPodSchedulingIfMissing?: boolean;
  requiresRepublish?: boolean;
  seLinuxMount?: boolean;
  serviceAccountTokenInSecrets?: boolean;
  storageCapacity?: boolean;
  tokenRequests?: readonly TokenRequest[];
  volumeLifecycleModes?: readonly string[];
}

export interface TokenRequest {
  audience: string;
  expirationSeconds?: number;
}

export interface TopologySelectorTerm {
  matchLabelExpressions?: readonly TopologySelectorLabelRequirement[];
}

export interface TopologySelectorLabelRequirement {
  key: string;
  values: readonly string[];
}

// actions-runner-controller

export interface AutoscalingListenerSpec {
  autoscalingRunnerSetName?: string;
  autoscalingRunnerSetNamespace?: string;
  ephemeralRunnerSetName?: string;
  githubConfigSecret?: string;
  githubConfigUrl?: string;
  githubServerTLS?: AutoscalingListenerGithubServerTLS;
  image?: string;
  imagePullSecrets?: readonly { name?: string }[];
  maxRunners?: number;
  minRunners?: number;
  proxy?: AutoscalingListenerProxy;
  runnerScaleSetId?: number;
  template?: AutoscalingListenerTemplate;
}

export interface AutoscalingListenerGithubServerTLS {
  certificateFrom?: AutoscalingListenerCertificateFrom;
}

export interface AutoscalingListenerCertificateFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface AutoscalingListenerProxy {
  http?: { credentialSecretRef?: string; url?: string };
  https?: { credentialSecretRef?: string; url?: string };
  noProxy?: readonly string[];
}

export interface AutoscalingListenerTemplate {
  metadata?: AutoscalingListenerMetadata;
  spec?: AutoscalingListenerTemplateSpec;
}

export interface AutoscalingListenerMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface AutoscalingListenerTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AutoscalingListenerAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly AutoscalingListenerContainers[];
  dnsConfig?: AutoscalingListenerDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly AutoscalingListenerEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip?: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AutoscalingListenerContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly AutoscalingListenerResourceClaims[];
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: AutoscalingListenerSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AutoscalingListenerTolerations[];
  topologySpreadConstraints?: readonly AutoscalingListenerTopologySpreadConstraints[];
  volumes?: readonly AutoscalingListenerVolumes[];
}

export interface AutoscalingListenerAffinity {
  nodeAffinity?: AutoscalingListenerNodeAffinity;
  podAffinity?: AutoscalingListenerPodAffinity;
  podAntiAffinity?: AutoscalingListenerPodAffinity;
}

export interface AutoscalingListenerNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AutoscalingListenerPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AutoscalingListenerRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface AutoscalingListenerPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AutoscalingListenerPreference;
  weight: number;
}

export interface AutoscalingListenerPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface AutoscalingListenerRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AutoscalingListenerPreference[];
}

export interface AutoscalingListenerPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AutoscalingListenerPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly AutoscalingListenerPodAffinityTerm[];
}

export interface AutoscalingListenerPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: AutoscalingListenerPodAffinityTerm;
  weight: number;
}

export interface AutoscalingListenerPodAffinityTerm {
  labelSelector?: AutoscalingListenerLabelSelector;
  namespaceSelector?: AutoscalingListenerLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface AutoscalingListenerLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface AutoscalingListenerContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly AutoscalingListenerEnv[];
  envFrom?: readonly AutoscalingListenerEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AutoscalingListenerLifecycle;
  livenessProbe?: AutoscalingListenerLivenessProbe;
  name: string;
  ports?: readonly AutoscalingListenerPorts[];
  readinessProbe?: AutoscalingListenerLivenessProbe;
  resources?: AutoscalingListenerResources;
  securityContext?: AutoscalingListenerSecurityContext;
  startupProbe?: AutoscalingListenerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly AutoscalingListenerVolumeMounts[];
  workingDir?: string;
}

export interface AutoscalingListenerEnv {
  name: string;
  value?: string;
  valueFrom?: AutoscalingListenerValueFrom;
}

export interface AutoscalingListenerValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface AutoscalingListenerEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface AutoscalingListenerLifecycle {
  postStart?: AutoscalingListenerPostStart;
  preStop?: AutoscalingListenerPostStart;
}

export interface AutoscalingListenerPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: AutoscalingListenerHttpGet;
  tcpSocket?: { host?: string; port: number | string };
}

export interface AutoscalingListenerHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface AutoscalingListenerLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: AutoscalingListenerHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface AutoscalingListenerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface AutoscalingListenerResources {
  claims?: readonly { name: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface AutoscalingListenerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: AutoscalingListenerSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: AutoscalingListenerWindowsOptions;
}

export interface AutoscalingListenerSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface AutoscalingListenerWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface AutoscalingListenerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}

export interface AutoscalingListenerDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface AutoscalingListenerEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly AutoscalingListenerEnv[];
  envFrom?: readonly AutoscalingListenerEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AutoscalingListenerLifecycle;
  livenessProbe?: AutoscalingListenerLivenessProbe;
  name: string;
  ports?: readonly AutoscalingListenerPorts[];
  readinessProbe?: AutoscalingListenerLivenessProbe;
  resources?: AutoscalingListenerResources;
  securityContext?: AutoscalingListenerSecurityContext;
  startupProbe?: AutoscalingListenerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly AutoscalingListenerVolumeMounts[];
  workingDir?: string;
}

export interface AutoscalingListenerResourceClaims {
  name: string;
  source?: { resourceClaimName?: string; resourceClaimTemplateName?: string };
}

export interface AutoscalingListenerSpecSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: AutoscalingListenerSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: AutoscalingListenerWindowsOptions;
}

export interface AutoscalingListenerTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface AutoscalingListenerTopologySpreadConstraints {
  labelSelector?: AutoscalingListenerLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface AutoscalingListenerVolumes {
  awsElasticBlockStore?: AutoscalingListenerAwsElasticBlockStore;
  azureDisk?: AutoscalingListenerAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: AutoscalingListenerCephfs;
  cinder?: AutoscalingListenerCinder;
  configMap?: AutoscalingListenerConfigMap;
  csi?: AutoscalingListenerCsi;
  downwardAPI?: AutoscalingListenerDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: AutoscalingListenerEphemeral;
  fc?: AutoscalingListenerFc;
  flexVolume?: AutoscalingListenerFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: AutoscalingListenerGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  iscsi?: AutoscalingListenerIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: AutoscalingListenerProjected;
  quobyte?: AutoscalingListenerQuobyte;
  rbd?: AutoscalingListenerRbd;
  scaleIO?: AutoscalingListenerScaleIO;
  secret?: AutoscalingListenerSecret;
  storageos?: AutoscalingListenerStorageos;
  vsphereVolume?: AutoscalingListenerVsphereVolume;
}

export interface AutoscalingListenerAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface AutoscalingListenerAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface AutoscalingListenerCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface AutoscalingListenerCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface AutoscalingListenerConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface AutoscalingListenerCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface AutoscalingListenerDownwardAPI {
  defaultMode?: number;
  items?: readonly AutoscalingListenerItems[];
}

export interface AutoscalingListenerItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface AutoscalingListenerEphemeral {
  volumeClaimTemplate?: AutoscalingListenerVolumeClaimTemplate;
}

export interface AutoscalingListenerVolumeClaimTemplate {
  metadata?: AutoscalingListenerMetadata;
  spec: AutoscalingListenerVolumeClaimTemplateSpec;
}

export interface AutoscalingListenerVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: AutoscalingListenerDataSourceRef;
  resources?: AutoscalingListenerResources;
  selector?: AutoscalingListenerLabelSelector;
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface AutoscalingListenerDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface AutoscalingListenerFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface AutoscalingListenerFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface AutoscalingListenerGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface AutoscalingListenerIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface AutoscalingListenerProjected {
  defaultMode?: number;
  sources?: readonly AutoscalingListenerSources[];
}

export interface AutoscalingListenerSources {
  configMap?: AutoscalingListenerSourcesConfigMap;
  downwardAPI?: AutoscalingListenerSourcesDownwardAPI;
  secret?: AutoscalingListenerSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface AutoscalingListenerSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface AutoscalingListenerSourcesDownwardAPI {
  items?: readonly AutoscalingListenerItems[];
}

export interface AutoscalingListenerQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface AutoscalingListenerRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface AutoscalingListenerScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface AutoscalingListenerSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface AutoscalingListenerStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface AutoscalingListenerVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface AutoscalingRunnerSetSpec {
  githubConfigSecret?: string;
  githubConfigUrl?: string;
  githubServerTLS?: AutoscalingListenerGithubServerTLS;
  listenerTemplate?: AutoscalingListenerTemplate;
  maxRunners?: number;
  minRunners?: number;
  proxy?: AutoscalingListenerProxy;
  runnerGroup?: string;
  runnerScaleSetName?: string;
  template?: AutoscalingListenerTemplate;
}

export interface EphemeralRunnerSpec {
  githubConfigSecret?: string;
  githubConfigUrl?: string;
  githubServerTLS?: AutoscalingListenerGithubServerTLS;
  metadata?: AutoscalingListenerMetadata;
  proxy?: AutoscalingListenerProxy;
  proxySecretRef?: string;
  runnerScaleSetId?: number;
  spec?: AutoscalingListenerTemplateSpec;
}

export interface EphemeralRunnerSetSpec {
  ephemeralRunnerSpec?: EphemeralRunnerSpec;
  replicas?: number;
}

// argo-cd

export interface AppProjectSpec {
  clusterResourceBlacklist?: readonly { group: string; kind: string; name?: string }[];
  clusterResourceWhitelist?: readonly { group: string; kind: string; name?: string }[];
  description?: string;
  destinationServiceAccounts?: readonly { defaultServiceAccount: string; namespace?: string; server: string }[];
  destinations?: readonly { name?: string; namespace?: string; server?: string }[];
  namespaceResourceBlacklist?: readonly { group: string; kind: string }[];
  namespaceResourceWhitelist?: readonly { group: string; kind: string }[];
  orphanedResources?: AppProjectOrphanedResources;
  permitOnlyProjectScopedClusters?: boolean;
  roles?: readonly AppProjectRoles[];
  signatureKeys?: readonly { keyID: string }[];
  sourceIntegrity?: AppProjectSourceIntegrity;
  sourceNamespaces?: readonly string[];
  sourceRepos?: readonly string[];
  syncWindows?: readonly AppProjectSyncWindows[];
}

export interface AppProjectOrphanedResources {
  ignore?: readonly { group?: string; kind?: string; name?: string }[];
  warn?: boolean;
}

export interface AppProjectRoles {
  description?: string;
  groups?: readonly string[];
  jwtTokens?: readonly { exp?: number; iat: number; id?: string }[];
  name: string;
  policies?: readonly string[];
}

export interface AppProjectSourceIntegrity {
  git: AppProjectGit;
}

export interface AppProjectGit {
  policies: readonly AppProjectPolicies[];
}

export interface AppProjectPolicies {
  gpg: { keys: readonly string[]; mode: string };
  repos: readonly { url: string }[];
}

export interface AppProjectSyncWindows {
  andOperator?: boolean;
  applications?: readonly string[];
  clusters?: readonly string[];
  description?: string;
  duration?: string;
  kind?: string;
  manualSync?: boolean;
  namespaces?: readonly string[];
  schedule?: string;
  syncOverrun?: boolean;
  timeZone?: string;
}

export interface ApplicationOperation {
  info?: readonly { name: string; value: string }[];
  initiatedBy?: { automated?: boolean; username?: string };
  retry?: ApplicationRetry;
  sync?: ApplicationSync;
}

export interface ApplicationRetry {
  backoff?: { duration?: string; factor?: number; maxDuration?: string };
  limit?: number;
  refresh?: boolean;
}

export interface ApplicationSync {
  autoHealAttemptsCount?: number;
  dryRun?: boolean;
  manifests?: readonly string[];
  prune?: boolean;
  resources?: readonly ApplicationResources[];
  revision?: string;
  revisions?: readonly string[];
  source?: ApplicationSource;
  sources?: readonly ApplicationSource[];
  syncOptions?: readonly string[];
  syncStrategy?: ApplicationSyncStrategy;
}

export interface ApplicationResources {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ApplicationSource {
  chart?: string;
  directory?: ApplicationDirectory;
  helm?: ApplicationHelm;
  kustomize?: ApplicationKustomize;
  name?: string;
  path?: string;
  plugin?: ApplicationPlugin;
  ref?: string;
  repoURL: string;
  tagPrefix?: string;
  targetRevision?: string;
}

export interface ApplicationDirectory {
  exclude?: string;
  include?: string;
  jsonnet?: ApplicationJsonnet;
  recurse?: boolean;
}

export interface ApplicationJsonnet {
  extVars?: readonly { code?: boolean; name: string; value: string }[];
  libs?: readonly string[];
  tlas?: readonly { code?: boolean; name: string; value: string }[];
}

export interface ApplicationHelm {
  apiVersions?: readonly string[];
  fileParameters?: readonly { name?: string; path?: string }[];
  ignoreMissingValueFiles?: boolean;
  kubeVersion?: string;
  namespace?: string;
  parameters?: readonly { forceString?: boolean; name?: string; value?: string }[];
  passCredentials?: boolean;
  releaseName?: string;
  skipCrds?: boolean;
  skipSchemaValidation?: boolean;
  skipTests?: boolean;
  valueFiles?: readonly string[];
  values?: string;
  valuesObject?: Record<string, unknown>;
  version?: string;
}

export interface ApplicationKustomize {
  apiVersions?: readonly string[];
  commonAnnotations?: Record<string, string>;
  commonAnnotationsEnvsubst?: boolean;
  commonLabels?: Record<string, string>;
  components?: readonly string[];
  forceCommonAnnotations?: boolean;
  forceCommonLabels?: boolean;
  ignoreMissingComponents?: boolean;
  images?: readonly string[];
  kubeVersion?: string;
  labelIncludeTemplates?: boolean;
  labelWithoutSelector?: boolean;
  namePrefix?: string;
  nameSuffix?: string;
  namespace?: string;
  patches?: readonly ApplicationPatches[];
  replicas?: readonly { count: number | string; name: string }[];
  version?: string;
}

export interface ApplicationPatches {
  options?: Record<string, boolean>;
  patch?: string;
  path?: string;
  target?: ApplicationTarget;
}

export interface ApplicationTarget {
  annotationSelector?: string;
  group?: string;
  kind?: string;
  labelSelector?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface ApplicationPlugin {
  env?: readonly { name: string; value: string }[];
  name?: string;
  parameters?: readonly ApplicationParameters[];
}

export interface ApplicationParameters {
  array?: readonly string[];
  map?: Record<string, string>;
  name?: string;
  string?: string;
}

export interface ApplicationSyncStrategy {
  apply?: { force?: boolean };
  hook?: { force?: boolean };
}

export interface ApplicationSpec {
  destination: { name?: string; namespace?: string; server?: string };
  ignoreDifferences?: readonly ApplicationIgnoreDifferences[];
  info?: readonly { name: string; value: string }[];
  project: string;
  revisionHistoryLimit?: number;
  source?: ApplicationSource;
  sourceHydrator?: ApplicationSourceHydrator;
  sources?: readonly ApplicationSource[];
  syncPolicy?: ApplicationSyncPolicy;
}

export interface ApplicationIgnoreDifferences {
  group?: string;
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  kind: string;
  managedFieldsManagers?: readonly string[];
  name?: string;
  namespace?: string;
}

export interface ApplicationSourceHydrator {
  drySource: ApplicationDrySource;
  hydrateTo?: { targetBranch: string };
  syncSource: { path: string; repoURL?: string; targetBranch: string };
}

export interface ApplicationDrySource {
  directory?: ApplicationDirectory;
  helm?: ApplicationHelm;
  kustomize?: ApplicationKustomize;
  path: string;
  plugin?: ApplicationPlugin;
  repoURL: string;
  targetRevision: string;
}

export interface ApplicationSyncPolicy {
  automated?: ApplicationAutomated;
  managedNamespaceMetadata?: ApplicationManagedNamespaceMetadata;
  retry?: ApplicationRetry;
  syncOptions?: readonly string[];
}

export interface ApplicationAutomated {
  allowEmpty?: boolean;
  enabled?: boolean;
  prune?: boolean;
  selfHeal?: boolean;
}

export interface ApplicationManagedNamespaceMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ApplicationSetSpec {
  applyNestedSelectors?: boolean;
  generators: readonly ApplicationSetGenerators[];
  goTemplate?: boolean;
  goTemplateOptions?: readonly string[];
  ignoreApplicationDifferences?: readonly ApplicationSetIgnoreApplicationDifferences[];
  preservedFields?: { annotations?: readonly string[]; labels?: readonly string[] };
  strategy?: ApplicationSetStrategy;
  syncPolicy?: ApplicationSetSyncPolicy;
  template: ApplicationSetTemplate;
  templatePatch?: string;
}

export interface ApplicationSetGenerators {
  clusterDecisionResource?: ApplicationSetClusterDecisionResource;
  clusters?: ApplicationSetClusters;
  git?: ApplicationSetGit;
  list?: ApplicationSetList;
  matrix?: ApplicationSetMatrix;
  merge?: ApplicationSetMerge;
  plugin?: ApplicationSetPlugin;
  pullRequest?: ApplicationSetPullRequest;
  scmProvider?: ApplicationSetScmProvider;
  selector?: ApplicationSetLabelSelector;
}

export interface ApplicationSetClusterDecisionResource {
  configMapRef: string;
  labelSelector?: ApplicationSetLabelSelector;
  name?: string;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ApplicationSetTemplate {
  metadata: ApplicationSetMetadata;
  spec: ApplicationSpec;
}

export interface ApplicationSetMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface ApplicationSetClusters {
  flatList?: boolean;
  selector?: ApplicationSetLabelSelector;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetGit {
  directories?: readonly { exclude?: boolean; path: string }[];
  files?: readonly { exclude?: boolean; path: string }[];
  pathParamPrefix?: string;
  repoURL: string;
  requeueAfterSeconds?: number;
  revision: string;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetList {
  elements?: readonly unknown[];
  elementsYaml?: string;
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetMatrix {
  generators: readonly ApplicationSetMatrixGenerators[];
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetMatrixGenerators {
  clusterDecisionResource?: ApplicationSetClusterDecisionResource;
  clusters?: ApplicationSetClusters;
  git?: ApplicationSetGit;
  list?: ApplicationSetList;
  matrix?: unknown;
  merge?: unknown;
  plugin?: ApplicationSetPlugin;
  pullRequest?: ApplicationSetPullRequest;
  scmProvider?: ApplicationSetScmProvider;
  selector?: ApplicationSetLabelSelector;
}

export interface ApplicationSetPlugin {
  configMapRef: { name: string };
  input?: { parameters?: Record<string, unknown> };
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetPullRequest {
  azuredevops?: ApplicationSetAzuredevops;
  bitbucket?: ApplicationSetBitbucket;
  bitbucketServer?: ApplicationSetBitbucketServer;
  continueOnRepoNotFoundError?: boolean;
  filters?: readonly ApplicationSetFilters[];
  gitea?: ApplicationSetGitea;
  github?: ApplicationSetGithub;
  gitlab?: ApplicationSetGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetAzuredevops {
  api?: string;
  labels?: readonly string[];
  organization: string;
  project: string;
  repo: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetBitbucket {
  api?: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  owner: string;
  repo: string;
}

export interface ApplicationSetBasicAuth {
  passwordRef: { key: string; secretName: string };
  username: string;
}

export interface ApplicationSetBearerToken {
  tokenRef: { key: string; secretName: string };
}

export interface ApplicationSetBitbucketServer {
  api: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  caRef?: { configMapName: string; key: string };
  insecure?: boolean;
  project: string;
  repo: string;
}

export interface ApplicationSetFilters {
  branchMatch?: string;
  targetBranchMatch?: string;
  titleMatch?: string;
}

export interface ApplicationSetGitea {
  api: string;
  insecure?: boolean;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetGithub {
  api?: string;
  appSecretName?: string;
  labels?: readonly string[];
  owner: string;
  repo: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetGitlab {
  api?: string;
  caRef?: { configMapName: string; key: string };
  insecure?: boolean;
  labels?: readonly string[];
  project: string;
  pullRequestState?: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetScmProvider {
  awsCodeCommit?: ApplicationSetAwsCodeCommit;
  azureDevOps?: ApplicationSetAzureDevOps;
  bitbucket?: ApplicationSetScmProviderBitbucket;
  bitbucketServer?: ApplicationSetScmProviderBitbucketServer;
  cloneProtocol?: string;
  filters?: readonly ApplicationSetScmProviderFilters[];
  gitea?: ApplicationSetScmProviderGitea;
  github?: ApplicationSetScmProviderGithub;
  gitlab?: ApplicationSetScmProviderGitlab;
  requeueAfterSeconds?: number;
  template?: ApplicationSetTemplate;
  values?: Record<string, string>;
}

export interface ApplicationSetAwsCodeCommit {
  allBranches?: boolean;
  region?: string;
  role?: string;
  tagFilters?: readonly { key: string; value?: string }[];
}

export interface ApplicationSetAzureDevOps {
  accessTokenRef: { key: string; secretName: string };
  allBranches?: boolean;
  api?: string;
  organization: string;
  teamProject: string;
}

export interface ApplicationSetScmProviderBitbucket {
  allBranches?: boolean;
  appPasswordRef: { key: string; secretName: string };
  owner: string;
  user: string;
}

export interface ApplicationSetScmProviderBitbucketServer {
  allBranches?: boolean;
  api: string;
  basicAuth?: ApplicationSetBasicAuth;
  bearerToken?: ApplicationSetBearerToken;
  caRef?: { configMapName: string; key: string };
  insecure?: boolean;
  project: string;
}

export interface ApplicationSetScmProviderFilters {
  branchMatch?: string;
  labelMatch?: string;
  pathsDoNotExist?: readonly string[];
  pathsExist?: readonly string[];
  repositoryMatch?: string;
}

export interface ApplicationSetScmProviderGitea {
  allBranches?: boolean;
  api: string;
  excludeArchivedRepos?: boolean;
  insecure?: boolean;
  owner: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetScmProviderGithub {
  allBranches?: boolean;
  api?: string;
  appSecretName?: string;
  excludeArchivedRepos?: boolean;
  organization: string;
  tokenRef?: { key: string; secretName: string };
}

export interface ApplicationSetScmProviderGitlab {
  allBranches?: boolean;
  api?: string;
  caRef?: { configMapName: string; key: string };
  group: string;
  includeArchivedRepos?: boolean;
  includeSharedProjects?: boolean;
  includeSubgroups?: boolean;
  insecure?: boolean;
  tokenRef?: { key: string; secretName: string };
  topic?: string;
}

export interface ApplicationSetMerge {
  generators: readonly ApplicationSetMatrixGenerators[];
  mergeKeys: readonly string[];
  template?: ApplicationSetTemplate;
}

export interface ApplicationSetIgnoreApplicationDifferences {
  jqPathExpressions?: readonly string[];
  jsonPointers?: readonly string[];
  name?: string;
}

export interface ApplicationSetStrategy {
  deletionOrder?: string;
  rollingSync?: ApplicationSetRollingSync;
  type?: string;
}

export interface ApplicationSetRollingSync {
  steps?: readonly ApplicationSetSteps[];
}

export interface ApplicationSetSteps {
  matchExpressions?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
  maxUpdate?: number | string;
}

export interface ApplicationSetSyncPolicy {
  applicationsSync?: 'create-only' | 'create-update' | 'create-delete' | 'sync';
  preserveResourcesOnDeletion?: boolean;
}

// argo-rollouts

export interface AnalysisRunSpec {
  args?: readonly AnalysisRunArgs[];
  dryRun?: readonly { metricName: string }[];
  measurementRetention?: readonly { limit: number; metricName: string }[];
  metrics: readonly AnalysisRunMetrics[];
  terminate?: boolean;
  ttlStrategy?: AnalysisRunTtlStrategy;
}

export interface AnalysisRunArgs {
  name: string;
  value?: string;
  valueFrom?: AnalysisRunValueFrom;
}

export interface AnalysisRunValueFrom {
  fieldRef?: { fieldPath: string };
  secretKeyRef?: { key: string; name: string };
}

export interface AnalysisRunMetrics {
  consecutiveErrorLimit?: number | string;
  consecutiveSuccessLimit?: number | string;
  count?: number | string;
  failureCondition?: string;
  failureLimit?: number | string;
  inconclusiveLimit?: number | string;
  initialDelay?: string;
  interval?: string;
  name: string;
  provider: AnalysisRunProvider;
  successCondition?: string;
}

export interface AnalysisRunProvider {
  cloudWatch?: AnalysisRunCloudWatch;
  datadog?: AnalysisRunDatadog;
  graphite?: { address?: string; query?: string };
  influxdb?: { profile?: string; query?: string };
  job?: AnalysisRunJob;
  kayenta?: AnalysisRunKayenta;
  newRelic?: { profile?: string; query: string; timeout?: number };
  plugin?: Record<string, unknown>;
  prometheus?: AnalysisRunPrometheus;
  skywalking?: { address?: string; interval?: string; query?: string };
  wavefront?: { address?: string; query?: string };
  web?: AnalysisRunWeb;
}

export interface AnalysisRunCloudWatch {
  interval?: string;
  metricDataQueries: readonly AnalysisRunMetricDataQueries[];
}

export interface AnalysisRunMetricDataQueries {
  expression?: string;
  id?: string;
  label?: string;
  metricStat?: AnalysisRunMetricStat;
  period?: number | string;
  returnData?: boolean;
}

export interface AnalysisRunMetricStat {
  metric?: AnalysisRunMetric;
  period?: number | string;
  stat?: string;
  unit?: string;
}

export interface AnalysisRunMetric {
  dimensions?: readonly { name?: string; value?: string }[];
  metricName?: string;
  namespace?: string;
}

export interface AnalysisRunDatadog {
  aggregator?: 'avg' | 'min' | 'max' | 'sum' | 'last' | 'percentile' | 'mean' | 'l2norm' | 'area';
  apiVersion?: 'v1' | 'v2';
  formula?: string;
  interval?: string;
  queries?: Record<string, string>;
  query?: string;
  secretRef?: { name?: string; namespaced?: boolean };
}

export interface AnalysisRunJob {
  metadata?: AnalysisRunMetadata;
  spec: AnalysisRunJobSpec;
}

export interface AnalysisRunMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface AnalysisRunJobSpec {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: AnalysisRunPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: AnalysisRunSelector;
  successPolicy?: AnalysisRunSuccessPolicy;
  suspend?: boolean;
  template: AnalysisRunTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface AnalysisRunPodFailurePolicy {
  rules: readonly AnalysisRunRules[];
}

export interface AnalysisRunRules {
  action: string;
  onExitCodes?: { containerName?: string; operator: string; values: readonly number[] };
  onPodConditions?: readonly { status: string; type: string }[];
}

export interface AnalysisRunSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface AnalysisRunSuccessPolicy {
  rules: readonly { succeededCount?: number; succeededIndexes?: string }[];
}

export interface AnalysisRunTemplate {
  metadata?: AnalysisRunMetadata;
  spec?: AnalysisRunTemplateSpec;
}

export interface AnalysisRunTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: AnalysisRunAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly AnalysisRunContainers[];
  dnsConfig?: AnalysisRunDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly AnalysisRunEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AnalysisRunContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly AnalysisRunResourceClaims[];
  resources?: AnalysisRunSpecResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: AnalysisRunSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AnalysisRunTolerations[];
  topologySpreadConstraints?: readonly AnalysisRunTopologySpreadConstraints[];
  volumes?: unknown;
}

export interface AnalysisRunAffinity {
  nodeAffinity?: AnalysisRunNodeAffinity;
  podAffinity?: AnalysisRunPodAffinity;
  podAntiAffinity?: AnalysisRunPodAffinity;
}

export interface AnalysisRunNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisRunPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AnalysisRunRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface AnalysisRunPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AnalysisRunPreference;
  weight: number;
}

export interface AnalysisRunPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface AnalysisRunRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AnalysisRunPreference[];
}

export interface AnalysisRunPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisRunPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly AnalysisRunPodAffinityTerm[];
}

export interface AnalysisRunPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: AnalysisRunPodAffinityTerm;
  weight: number;
}

export interface AnalysisRunPodAffinityTerm {
  labelSelector?: AnalysisRunSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: AnalysisRunSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface AnalysisRunContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly AnalysisRunEnv[];
  envFrom?: readonly AnalysisRunEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunLifecycle;
  livenessProbe?: AnalysisRunLivenessProbe;
  name: string;
  ports?: readonly AnalysisRunPorts[];
  readinessProbe?: AnalysisRunLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: AnalysisRunResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly AnalysisRunRestartPolicyRules[];
  securityContext?: AnalysisRunSecurityContext;
  startupProbe?: AnalysisRunLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly AnalysisRunVolumeMounts[];
  workingDir?: string;
}

export interface AnalysisRunEnv {
  name: string;
  value?: string;
  valueFrom?: AnalysisRunEnvValueFrom;
}

export interface AnalysisRunEnvValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: AnalysisRunFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface AnalysisRunFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface AnalysisRunEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface AnalysisRunLifecycle {
  postStart?: AnalysisRunPostStart;
  preStop?: AnalysisRunPostStart;
  stopSignal?: string;
}

export interface AnalysisRunPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: AnalysisRunHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface AnalysisRunHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface AnalysisRunLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: AnalysisRunHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface AnalysisRunPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface AnalysisRunResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: unknown;
  requests?: unknown;
}

export interface AnalysisRunRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface AnalysisRunSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: AnalysisRunSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: AnalysisRunWindowsOptions;
}

export interface AnalysisRunSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface AnalysisRunWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface AnalysisRunVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface AnalysisRunDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface AnalysisRunEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly AnalysisRunEnv[];
  envFrom?: readonly AnalysisRunEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AnalysisRunLifecycle;
  livenessProbe?: AnalysisRunLivenessProbe;
  name: string;
  ports?: readonly AnalysisRunPorts[];
  readinessProbe?: AnalysisRunLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: AnalysisRunResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly AnalysisRunRestartPolicyRules[];
  securityContext?: AnalysisRunSecurityContext;
  startupProbe?: AnalysisRunLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly AnalysisRunVolumeMounts[];
  workingDir?: string;
}

export interface AnalysisRunResourceClaims {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface AnalysisRunSpecResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface AnalysisRunSpecSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: AnalysisRunSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: AnalysisRunWindowsOptions;
}

export interface AnalysisRunTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface AnalysisRunTopologySpreadConstraints {
  labelSelector?: AnalysisRunSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface AnalysisRunKayenta {
  address: string;
  application: string;
  canaryConfigName: string;
  configurationAccountName: string;
  lookback?: boolean;
  metricsAccountName: string;
  scopes: readonly AnalysisRunScopes[];
  storageAccountName: string;
  threshold: { marginal: number; pass: number };
}

export interface AnalysisRunScopes {
  controlScope: AnalysisRunControlScope;
  experimentScope: AnalysisRunControlScope;
  name: string;
}

export interface AnalysisRunControlScope {
  end?: string;
  region: string;
  scope: string;
  start?: string;
  step: number;
}

export interface AnalysisRunPrometheus {
  address?: string;
  authentication?: AnalysisRunAuthentication;
  headers?: readonly { key: string; value: string }[];
  insecure?: boolean;
  query?: string;
  rangeQuery?: { end?: string; start?: string; step?: string };
  timeout?: number;
}

export interface AnalysisRunAuthentication {
  oauth2?: AnalysisRunOauth2;
  sigv4?: { profile?: string; region?: string; roleArn?: string };
}

export interface AnalysisRunOauth2 {
  clientId?: string;
  clientSecret?: string;
  scopes?: readonly string[];
  tokenUrl?: string;
}

export interface AnalysisRunWeb {
  authentication?: AnalysisRunAuthentication;
  body?: string;
  headers?: readonly { key: string; value: string }[];
  insecure?: boolean;
  jsonBody?: Record<string, unknown>;
  jsonPath?: string;
  method?: string;
  timeoutSeconds?: number;
  url: string;
}

export interface AnalysisRunTtlStrategy {
  secondsAfterCompletion?: number;
  secondsAfterFailure?: number;
  secondsAfterSuccess?: number;
}

export interface AnalysisTemplateSpec {
  args?: readonly AnalysisRunArgs[];
  dryRun?: readonly { metricName: string }[];
  measurementRetention?: readonly { limit: number; metricName: string }[];
  metrics?: readonly AnalysisRunMetrics[];
  templates?: readonly { clusterScope?: boolean; templateName?: string }[];
}

export interface ExperimentSpec {
  analyses?: readonly ExperimentAnalyses[];
  analysisRunMetadata?: AnalysisRunMetadata;
  dryRun?: readonly { metricName: string }[];
  duration?: string;
  measurementRetention?: readonly { limit: number; metricName: string }[];
  progressDeadlineSeconds?: number;
  scaleDownDelaySeconds?: number;
  templates: readonly ExperimentTemplates[];
  terminate?: boolean;
}

export interface ExperimentAnalyses {
  args?: readonly AnalysisRunArgs[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface ExperimentTemplates {
  minReadySeconds?: number;
  name: string;
  replicas?: number;
  selector: AnalysisRunSelector;
  service?: { name?: string };
  template: AnalysisRunTemplate;
}

export interface RolloutSpec {
  analysis?: RolloutAnalysis;
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineAbort?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  restartAt?: string;
  revisionHistoryLimit?: number;
  rollbackWindow?: { revisions?: number };
  selector?: AnalysisRunSelector;
  strategy?: RolloutStrategy;
  template?: AnalysisRunTemplate;
  workloadRef?: RolloutWorkloadRef;
}

export interface RolloutAnalysis {
  successfulRunHistoryLimit?: number;
  unsuccessfulRunHistoryLimit?: number;
}

export interface RolloutStrategy {
  blueGreen?: RolloutBlueGreen;
  canary?: RolloutCanary;
}

export interface RolloutBlueGreen {
  abortScaleDownDelaySeconds?: number;
  activeMetadata?: AnalysisRunMetadata;
  activeService: string;
  antiAffinity?: RolloutAntiAffinity;
  autoPromotionEnabled?: boolean;
  autoPromotionSeconds?: number;
  maxUnavailable?: number | string;
  postPromotionAnalysis?: RolloutPostPromotionAnalysis;
  prePromotionAnalysis?: RolloutPostPromotionAnalysis;
  previewMetadata?: AnalysisRunMetadata;
  previewReplicaCount?: number;
  previewService?: string;
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
}

export interface RolloutAntiAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: { weight: number };
  requiredDuringSchedulingIgnoredDuringExecution?: Record<string, never>;
}

export interface RolloutPostPromotionAnalysis {
  analysisRunMetadata?: AnalysisRunMetadata;
  args?: readonly RolloutArgs[];
  dryRun?: readonly { metricName: string }[];
  measurementRetention?: readonly { limit: number; metricName: string }[];
  templates?: readonly { clusterScope?: boolean; templateName?: string }[];
}

export interface RolloutArgs {
  name: string;
  value?: string;
  valueFrom?: RolloutValueFrom;
}

export interface RolloutValueFrom {
  fieldRef?: { fieldPath: string };
  podTemplateHashValue?: string;
}

export interface RolloutCanary {
  abortScaleDownDelaySeconds?: number;
  analysis?: RolloutCanaryAnalysis;
  antiAffinity?: RolloutAntiAffinity;
  canaryMetadata?: AnalysisRunMetadata;
  canaryService?: string;
  dynamicStableScale?: boolean;
  maxSurge?: number | string;
  maxUnavailable?: number | string;
  minPodsPerReplicaSet?: number;
  pingPong?: { pingService: string; pongService: string };
  replicaProgressThreshold?: { type: string; value: number };
  scaleDownDelayRevisionLimit?: number;
  scaleDownDelaySeconds?: number;
  stableMetadata?: AnalysisRunMetadata;
  stableService?: string;
  steps?: readonly RolloutSteps[];
  trafficRouting?: RolloutTrafficRouting;
}

export interface RolloutCanaryAnalysis {
  analysisRunMetadata?: AnalysisRunMetadata;
  args?: readonly RolloutArgs[];
  dryRun?: readonly { metricName: string }[];
  measurementRetention?: readonly { limit: number; metricName: string }[];
  startingStep?: number;
  templates?: readonly { clusterScope?: boolean; templateName?: string }[];
}

export interface RolloutSteps {
  analysis?: RolloutPostPromotionAnalysis;
  experiment?: RolloutExperiment;
  pause?: { duration?: number | string };
  plugin?: { config?: Record<string, unknown>; name: string };
  setCanaryScale?: { matchTrafficWeight?: boolean; replicas?: number; weight?: number };
  setHeaderRoute?: RolloutSetHeaderRoute;
  setMirrorRoute?: RolloutSetMirrorRoute;
  setWeight?: number;
}

export interface RolloutExperiment {
  analyses?: readonly RolloutAnalyses[];
  analysisRunMetadata?: AnalysisRunMetadata;
  dryRun?: readonly { metricName: string }[];
  duration?: string;
  scaleDownDelaySeconds?: number;
  templates: readonly RolloutTemplates[];
}

export interface RolloutAnalyses {
  args?: readonly RolloutArgs[];
  clusterScope?: boolean;
  name: string;
  requiredForCompletion?: boolean;
  templateName: string;
}

export interface RolloutTemplates {
  metadata?: AnalysisRunMetadata;
  name: string;
  replicas?: number;
  selector?: AnalysisRunSelector;
  service?: { name?: string };
  specRef: string;
  weight?: number;
}

export interface RolloutSetHeaderRoute {
  match?: readonly RolloutMatch[];
  name?: string;
}

export interface RolloutMatch {
  headerName: string;
  headerValue: { exact?: string; prefix?: string; regex?: string };
}

export interface RolloutSetMirrorRoute {
  match?: readonly RolloutSetMirrorRouteMatch[];
  name: string;
  percentage?: number;
}

export interface RolloutSetMirrorRouteMatch {
  headers?: Record<string, { exact?: string; prefix?: string; regex?: string }>;
  method?: { exact?: string; prefix?: string; regex?: string };
  path?: { exact?: string; prefix?: string; regex?: string };
}

export interface RolloutTrafficRouting {
  alb?: RolloutAlb;
  ambassador?: { mappings: readonly string[] };
  apisix?: RolloutApisix;
  appMesh?: RolloutAppMesh;
  istio?: RolloutIstio;
  managedRoutes?: readonly { name: string }[];
  maxTrafficWeight?: number;
  nginx?: RolloutNginx;
  plugins?: Record<string, unknown>;
  smi?: { rootService?: string; trafficSplitName?: string };
  traefik?: { weightedTraefikServiceName: string };
}

export interface RolloutAlb {
  annotationPrefix?: string;
  ingress?: string;
  ingresses?: readonly string[];
  rootService?: string;
  servicePort: number;
  stickinessConfig?: { durationSeconds: number; enabled: boolean };
}

export interface RolloutApisix {
  route?: { name: string; rules?: readonly string[] };
}

export interface RolloutAppMesh {
  virtualNodeGroup?: RolloutVirtualNodeGroup;
  virtualService?: { name: string; routes?: readonly string[] };
}

export interface RolloutVirtualNodeGroup {
  canaryVirtualNodeRef: { name: string };
  stableVirtualNodeRef: { name: string };
}

export interface RolloutIstio {
  destinationRule?: RolloutDestinationRule;
  virtualService?: RolloutVirtualService;
  virtualServices?: readonly RolloutVirtualService[];
}

export interface RolloutDestinationRule {
  additionalSubsetNames?: readonly string[];
  canarySubsetName: string;
  name: string;
  stableSubsetName: string;
}

export interface RolloutVirtualService {
  name: string;
  routes?: readonly string[];
  tcpRoutes?: readonly { port?: number }[];
  tlsRoutes?: readonly { port?: number; sniHosts?: readonly string[] }[];
}

export interface RolloutNginx {
  additionalIngressAnnotations?: Record<string, string>;
  annotationPrefix?: string;
  canaryIngressAnnotations?: Record<string, string>;
  stableIngress?: string;
  stableIngresses?: readonly string[];
}

export interface RolloutWorkloadRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  scaleDown?: string;
}

// cert-manager

export interface ChallengeSpec {
  authorizationURL: string;
  dnsName: string;
  issuerRef: { group?: string; kind?: string; name: string };
  key: string;
  solver: ChallengeSolver;
  token: string;
  type: 'HTTP-01' | 'DNS-01';
  url: string;
  wildcard?: boolean;
}

export interface ChallengeSolver {
  dns01?: ChallengeDns01;
  http01?: ChallengeHttp01;
  selector?: ChallengeSelector;
  waitInsteadOfSelfCheck?: string;
}

export interface ChallengeDns01 {
  acmeDNS?: ChallengeAcmeDNS;
  akamai?: ChallengeAkamai;
  azureDNS?: ChallengeAzureDNS;
  cloudDNS?: ChallengeCloudDNS;
  cloudflare?: ChallengeCloudflare;
  cnameStrategy?: 'None' | 'Follow';
  digitalocean?: ChallengeDigitalocean;
  rfc2136?: ChallengeRfc2136;
  route53?: ChallengeRoute53;
  webhook?: { config?: unknown; groupName: string; solverName: string };
}

export interface ChallengeAcmeDNS {
  accountSecretRef: { key?: string; name: string };
  host: string;
}

export interface ChallengeAkamai {
  accessTokenSecretRef: { key?: string; name: string };
  clientSecretSecretRef: { key?: string; name: string };
  clientTokenSecretRef: { key?: string; name: string };
  serviceConsumerDomain: string;
}

export interface ChallengeAzureDNS {
  clientID?: string;
  clientSecretSecretRef?: { key?: string; name: string };
  environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
  hostedZoneName?: string;
  managedIdentity?: { clientID?: string; resourceID?: string; tenantID?: string };
  resourceGroupName: string;
  subscriptionID: string;
  tenantID?: string;
  zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
}

export interface ChallengeCloudDNS {
  hostedZoneName?: string;
  project: string;
  serviceAccountSecretRef?: { key?: string; name: string };
}

export interface ChallengeCloudflare {
  apiKeySecretRef?: { key?: string; name: string };
  apiTokenSecretRef?: { key?: string; name: string };
  email?: string;
}

export interface ChallengeDigitalocean {
  tokenSecretRef: { key?: string; name: string };
}

export interface ChallengeRfc2136 {
  nameserver: string;
  protocol?: 'TCP' | 'UDP';
  tsigAlgorithm?: string;
  tsigKeyName?: string;
  tsigSecretSecretRef?: { key?: string; name: string };
}

export interface ChallengeRoute53 {
  accessKeyID?: string;
  accessKeyIDSecretRef?: { key?: string; name: string };
  auth?: ChallengeAuth;
  hostedZoneID?: string;
  region?: string;
  role?: string;
  secretAccessKeySecretRef?: { key?: string; name: string };
}

export interface ChallengeAuth {
  kubernetes: ChallengeKubernetes;
}

export interface ChallengeKubernetes {
  serviceAccountRef: { audiences?: readonly string[]; name: string };
}

export interface ChallengeHttp01 {
  gatewayHTTPRoute?: ChallengeGatewayHTTPRoute;
  ingress?: ChallengeIngress;
}

export interface ChallengeGatewayHTTPRoute {
  labels?: Record<string, string>;
  parentRefs?: readonly ChallengeParentRefs[];
  podTemplate?: ChallengePodTemplate;
  serviceType?: string;
}

export interface ChallengeParentRefs {
  group?: string;
  kind?: string;
  name: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}

export interface ChallengePodTemplate {
  metadata?: ChallengeMetadata;
  spec?: ChallengePodTemplateSpec;
}

export interface ChallengeMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ChallengePodTemplateSpec {
  affinity?: ChallengeAffinity;
  imagePullSecrets?: readonly { name?: string }[];
  nodeSelector?: Record<string, string>;
  priorityClassName?: string;
  resources?: ChallengeResources;
  securityContext?: ChallengeSecurityContext;
  serviceAccountName?: string;
  tolerations?: readonly ChallengeTolerations[];
}

export interface ChallengeAffinity {
  nodeAffinity?: ChallengeNodeAffinity;
  podAffinity?: ChallengePodAffinity;
  podAntiAffinity?: ChallengePodAffinity;
}

export interface ChallengeNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengePreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ChallengeRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ChallengePreferredDuringSchedulingIgnoredDuringExecution {
  preference: ChallengePreference;
  weight: number;
}

export interface ChallengePreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface ChallengeRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ChallengePreference[];
}

export interface ChallengePodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengePodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ChallengePodAffinityTerm[];
}

export interface ChallengePodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: ChallengePodAffinityTerm;
  weight: number;
}

export interface ChallengePodAffinityTerm {
  labelSelector?: ChallengeLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: ChallengeLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface ChallengeLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ChallengeResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ChallengeSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: ChallengeSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  sysctls?: readonly { name: string; value: string }[];
}

export interface ChallengeSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ChallengeTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface ChallengeIngress {
  class?: string;
  ingressClassName?: string;
  ingressTemplate?: ChallengeIngressTemplate;
  name?: string;
  podTemplate?: ChallengePodTemplate;
  serviceType?: string;
}

export interface ChallengeIngressTemplate {
  metadata?: ChallengeMetadata;
}

export interface ChallengeSelector {
  dnsNames?: readonly string[];
  dnsZones?: readonly string[];
  matchLabels?: Record<string, string>;
}

export interface OrderSpec {
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  ipAddresses?: readonly string[];
  issuerRef: { group?: string; kind?: string; name: string };
  profile?: string;
  replaces?: string;
  request: string;
}

export interface CertificateSpec {
  additionalOutputFormats?: readonly { type: 'DER' | 'CombinedPEM' }[];
  commonName?: string;
  dnsNames?: readonly string[];
  duration?: string;
  emailAddresses?: readonly string[];
  encodeUsagesInRequest?: boolean;
  ipAddresses?: readonly string[];
  isCA?: boolean;
  issuerRef: { group?: string; kind?: string; name: string };
  keystores?: CertificateKeystores;
  literalSubject?: string;
  nameConstraints?: CertificateNameConstraints;
  otherNames?: readonly { oid?: string; utf8Value?: string }[];
  privateKey?: CertificatePrivateKey;
  renewBefore?: string;
  renewBeforePercentage?: number;
  renewal?: CertificateRenewal;
  revisionHistoryLimit?: number;
  secretName: string;
  secretTemplate?: ChallengeMetadata;
  signatureAlgorithm?:
    | 'SHA256WithRSA'
    | 'SHA384WithRSA'
    | 'SHA512WithRSA'
    | 'ECDSAWithSHA256'
    | 'ECDSAWithSHA384'
    | 'ECDSAWithSHA512'
    | 'PureEd25519';
  subject?: CertificateSubject;
  uris?: readonly string[];
  usages?: readonly (
      | 'signing'
      | 'digital signature'
      | 'content commitment'
      | 'key encipherment'
      | 'key agreement'
      | 'data encipherment'
      | 'cert sign'
      | 'crl sign'
      | 'encipher only'
      | 'decipher only'
      | 'any'
      | 'server auth'
      | 'client auth'
      | 'code signing'
      | 'email protection'
      | 's/mime'
      | 'ipsec end system'
      | 'ipsec tunnel'
      | 'ipsec user'
      | 'timestamping'
      | 'ocsp signing'
      | 'microsoft sgc'
      | 'netscape sgc'
    )[];
}

export interface CertificateKeystores {
  jks?: CertificateJks;
  pkcs12?: CertificatePkcs12;
}

export interface CertificateJks {
  alias?: string;
  create: boolean;
  password?: string;
  passwordSecretRef?: { key?: string; name: string };
}

export interface CertificatePkcs12 {
  create: boolean;
  password?: string;
  passwordSecretRef?: { key?: string; name: string };
  profile?: 'LegacyRC2' | 'LegacyDES' | 'Modern2023' | 'Modern2026';
}

export interface CertificateNameConstraints {
  critical?: boolean;
  excluded?: CertificateExcluded;
  permitted?: CertificateExcluded;
}

export interface CertificateExcluded {
  dnsDomains?: readonly string[];
  emailAddresses?: readonly string[];
  ipRanges?: readonly string[];
  uriDomains?: readonly string[];
}

export interface CertificatePrivateKey {
  algorithm?: 'RSA' | 'ECDSA' | 'Ed25519';
  encoding?: 'PKCS1' | 'PKCS8';
  rotationPolicy?: 'Never' | 'Always';
  size?: number;
}

export interface CertificateRenewal {
  policy?: 'RenewBefore' | 'Disabled';
  windows?: readonly { cron: string; timezone?: string; windowDuration: string }[];
}

export interface CertificateSubject {
  countries?: readonly string[];
  localities?: readonly string[];
  organizationalUnits?: readonly string[];
  organizations?: readonly string[];
  postalCodes?: readonly string[];
  provinces?: readonly string[];
  serialNumber?: string;
  streetAddresses?: readonly string[];
}

export interface CertificateRequestSpec {
  duration?: string;
  extra?: Record<string, readonly string[]>;
  groups?: readonly string[];
  isCA?: boolean;
  issuerRef: { group?: string; kind?: string; name: string };
  request: string;
  uid?: string;
  usages?: readonly (
      | 'signing'
      | 'digital signature'
      | 'content commitment'
      | 'key encipherment'
      | 'key agreement'
      | 'data encipherment'
      | 'cert sign'
      | 'crl sign'
      | 'encipher only'
      | 'decipher only'
      | 'any'
      | 'server auth'
      | 'client auth'
      | 'code signing'
      | 'email protection'
      | 's/mime'
      | 'ipsec end system'
      | 'ipsec tunnel'
      | 'ipsec user'
      | 'timestamping'
      | 'ocsp signing'
      | 'microsoft sgc'
      | 'netscape sgc'
    )[];
  username?: string;
}

export interface ClusterIssuerSpec {
  acme?: ClusterIssuerAcme;
  ca?: ClusterIssuerCa;
  selfSigned?: { crlDistributionPoints?: readonly string[] };
  vault?: ClusterIssuerVault;
  venafi?: ClusterIssuerVenafi;
}

export interface ClusterIssuerAcme {
  caBundle?: string;
  disableAccountKeyGeneration?: boolean;
  email?: string;
  enableDurationFeature?: boolean;
  externalAccountBinding?: ClusterIssuerExternalAccountBinding;
  preferredChain?: string;
  privateKeySecretRef: { key?: string; name: string };
  profile?: string;
  server: string;
  skipTLSVerify?: boolean;
  solvers?: readonly ChallengeSolver[];
}

export interface ClusterIssuerExternalAccountBinding {
  keyAlgorithm?: 'HS256' | 'HS384' | 'HS512';
  keyID: string;
  keySecretRef: { key?: string; name: string };
}

export interface ClusterIssuerCa {
  crlDistributionPoints?: readonly string[];
  issuingCertificateURLs?: readonly string[];
  ocspServers?: readonly string[];
  secretName: string;
}

export interface ClusterIssuerVault {
  auth: ClusterIssuerAuth;
  caBundle?: string;
  caBundleSecretRef?: { key?: string; name: string };
  clientCertSecretRef?: { key?: string; name: string };
  clientKeySecretRef?: { key?: string; name: string };
  namespace?: string;
  path: string;
  server: string;
  serverName?: string;
}

export interface ClusterIssuerAuth {
  appRole?: ClusterIssuerAppRole;
  aws?: ClusterIssuerAws;
  clientCertificate?: { mountPath?: string; name?: string; secretName?: string };
  kubernetes?: ClusterIssuerKubernetes;
  tokenSecretRef?: { key?: string; name: string };
}

export interface ClusterIssuerAppRole {
  path: string;
  roleId: string;
  secretRef: { key?: string; name: string };
}

export interface ClusterIssuerAws {
  iamRoleArn?: string;
  mountPath?: string;
  region?: string;
  role: string;
  serviceAccountRef?: { audiences?: readonly string[]; name: string };
  vaultHeaderValue?: string;
}

export interface ClusterIssuerKubernetes {
  mountPath?: string;
  role: string;
  secretRef?: { key?: string; name: string };
  serviceAccountRef?: { audiences?: readonly string[]; name: string };
}

export interface ClusterIssuerVenafi {
  cloud?: ClusterIssuerCloud;
  ngts?: ClusterIssuerNgts;
  tpp?: ClusterIssuerTpp;
  zone: string;
}

export interface ClusterIssuerCloud {
  apiTokenSecretRef: { key?: string; name: string };
  url?: string;
}

export interface ClusterIssuerNgts {
  credentialsRef: { name: string };
  tokenEndpoint?: string;
  tsgID: string;
  url?: string;
}

export interface ClusterIssuerTpp {
  caBundle?: string;
  caBundleSecretRef?: { key?: string; name: string };
  credentialsRef: { name: string };
  url: string;
}

// cloudnative-pg

export interface BackupSpec {
  cluster: { name: string };
  method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
  online?: boolean;
  onlineConfiguration?: { immediateCheckpoint?: boolean; waitForArchive?: boolean };
  pluginConfiguration?: { name: string; parameters?: Record<string, string> };
  target?: 'primary' | 'prefer-standby';
}

export interface ClusterSpec {
  affinity?: ClusterAffinity;
  backup?: ClusterBackup;
  bootstrap?: ClusterBootstrap;
  certificates?: ClusterCertificates;
  description?: string;
  enablePDB?: boolean;
  enableSuperuserAccess?: boolean;
  env?: readonly ClusterEnv[];
  envFrom?: readonly ClusterEnvFrom[];
  ephemeralVolumeSource?: ClusterEphemeralVolumeSource;
  ephemeralVolumesSizeLimit?: { shm?: number | string; temporaryData?: number | string };
  externalClusters?: readonly ClusterExternalClusters[];
  failoverDelay?: number;
  imageCatalogRef?: ClusterImageCatalogRef;
  imageName?: string;
  imagePullPolicy?: string;
  imagePullSecrets?: readonly { name: string }[];
  inheritedMetadata?: ClusterInheritedMetadata;
  instances?: number;
  livenessProbeTimeout?: number;
  logLevel?: 'error' | 'warning' | 'info' | 'debug' | 'trace';
  managed?: ClusterManaged;
  maxSyncReplicas?: number;
  minSyncReplicas?: number;
  monitoring?: ClusterMonitoring;
  nodeMaintenanceWindow?: { inProgress?: boolean; reusePVC?: boolean };
  plugins?: readonly ClusterPlugin[];
  podSecurityContext?: ClusterPodSecurityContext;
  podSelectorRefs?: readonly ClusterPodSelectorRefs[];
  postgresGID?: number;
  postgresUID?: number;
  postgresql?: ClusterPostgresql;
  primaryLease?: ClusterPrimaryLease;
  primaryUpdateMethod?: 'switchover' | 'restart';
  primaryUpdateStrategy?: 'unsupervised' | 'supervised';
  priorityClassName?: string;
  probes?: ClusterProbes;
  projectedVolumeTemplate?: ClusterProjectedVolumeTemplate;
  replica?: ClusterReplica;
  replicationSlots?: ClusterReplicationSlots;
  resources?: ClusterSpecResources;
  schedulerName?: string;
  seccompProfile?: { localhostProfile?: string; type: string };
  securityContext?: ClusterSecurityContext;
  serviceAccountName?: string;
  serviceAccountTemplate?: ClusterServiceAccountTemplate;
  smartShutdownTimeout?: number;
  startDelay?: number;
  stopDelay?: number;
  storage?: ClusterStorage;
  superuserSecret?: { name: string };
  switchoverDelay?: number;
  tablespaces?: readonly ClusterTablespaces[];
  topologySpreadConstraints?: readonly ClusterTopologySpreadConstraints[];
  walStorage?: ClusterStorage;
}

export interface ClusterAffinity {
  additionalPodAffinity?: ClusterAdditionalPodAffinity;
  additionalPodAntiAffinity?: ClusterAdditionalPodAffinity;
  enablePodAntiAffinity?: boolean;
  nodeAffinity?: ClusterNodeAffinity;
  nodeSelector?: Record<string, string>;
  podAntiAffinityType?: string;
  tolerations?: readonly ClusterTolerations[];
  topologyKey?: string;
}

export interface ClusterAdditionalPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterPodAffinityTerm[];
}

export interface ClusterPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: ClusterPodAffinityTerm;
  weight: number;
}

export interface ClusterPodAffinityTerm {
  labelSelector?: ClusterLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: ClusterLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface ClusterLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ClusterNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ClusterNodeAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterPreference;
  weight: number;
}

export interface ClusterPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface ClusterRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterPreference[];
}

export interface ClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface ClusterBackup {
  barmanObjectStore?: ClusterBarmanObjectStore;
  retentionPolicy?: string;
  target?: 'primary' | 'prefer-standby';
  volumeSnapshot?: ClusterVolumeSnapshot;
}

export interface ClusterBarmanObjectStore {
  azureCredentials?: ClusterAzureCredentials;
  data?: ClusterData;
  destinationPath: string;
  endpointCA?: { key: string; name: string };
  endpointURL?: string;
  googleCredentials?: ClusterGoogleCredentials;
  historyTags?: Record<string, string>;
  s3Credentials?: ClusterS3Credentials;
  serverName?: string;
  tags?: Record<string, string>;
  wal?: ClusterWal;
}

export interface ClusterAzureCredentials {
  connectionString?: { key: string; name: string };
  inheritFromAzureAD?: boolean;
  storageAccount?: { key: string; name: string };
  storageKey?: { key: string; name: string };
  storageSasToken?: { key: string; name: string };
  useDefaultAzureCredentials?: boolean;
}

export interface ClusterData {
  additionalCommandArgs?: readonly string[];
  compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy';
  encryption?: 'AES256' | 'aws:kms';
  immediateCheckpoint?: boolean;
  jobs?: number;
}

export interface ClusterGoogleCredentials {
  applicationCredentials?: { key: string; name: string };
  gkeEnvironment?: boolean;
}

export interface ClusterS3Credentials {
  accessKeyId?: { key: string; name: string };
  inheritFromIAMRole?: boolean;
  region?: { key: string; name: string };
  secretAccessKey?: { key: string; name: string };
  sessionToken?: { key: string; name: string };
}

export interface ClusterWal {
  archiveAdditionalCommandArgs?: readonly string[];
  compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';
  encryption?: 'AES256' | 'aws:kms';
  maxParallel?: number;
  restoreAdditionalCommandArgs?: readonly string[];
}

export interface ClusterVolumeSnapshot {
  annotations?: Record<string, string>;
  className?: string;
  labels?: Record<string, string>;
  online?: boolean;
  onlineConfiguration?: { immediateCheckpoint?: boolean; waitForArchive?: boolean };
  snapshotOwnerReference?: 'none' | 'cluster' | 'backup';
  tablespaceClassName?: Record<string, string>;
  walClassName?: string;
}

export interface ClusterBootstrap {
  initdb?: ClusterInitdb;
  pg_basebackup?: ClusterPgBasebackup;
  recovery?: ClusterRecovery;
}

export interface ClusterInitdb {
  builtinLocale?: string;
  dataChecksums?: boolean;
  database?: string;
  encoding?: string;
  icuLocale?: string;
  icuRules?: string;
  import?: ClusterImport;
  locale?: string;
  localeCType?: string;
  localeCollate?: string;
  localeProvider?: string;
  options?: readonly string[];
  owner?: string;
  postInitApplicationSQL?: readonly string[];
  postInitApplicationSQLRefs?: ClusterPostInitApplicationSQLRefs;
  postInitSQL?: readonly string[];
  postInitSQLRefs?: ClusterPostInitApplicationSQLRefs;
  postInitTemplateSQL?: readonly string[];
  postInitTemplateSQLRefs?: ClusterPostInitApplicationSQLRefs;
  secret?: { name: string };
  walSegmentSize?: number;
}

export interface ClusterImport {
  databases: readonly string[];
  pgDumpExtraOptions?: readonly string[];
  pgRestoreDataOptions?: readonly string[];
  pgRestoreExtraOptions?: readonly string[];
  pgRestorePostdataOptions?: readonly string[];
  pgRestorePredataOptions?: readonly string[];
  postImportApplicationSQL?: readonly string[];
  roles?: readonly string[];
  schemaOnly?: boolean;
  source: { externalCluster: string };
  type: 'microservice' | 'monolith';
}

export interface ClusterPostInitApplicationSQLRefs {
  configMapRefs?: readonly { key: string; name: string }[];
  secretRefs?: readonly { key: string; name: string }[];
}

export interface ClusterPgBasebackup {
  database?: string;
  owner?: string;
  secret?: { name: string };
  source: string;
}

export interface ClusterRecovery {
  backup?: ClusterRecoveryBackup;
  database?: string;
  owner?: string;
  recoveryTarget?: ClusterRecoveryTarget;
  secret?: { name: string };
  source?: string;
  volumeSnapshots?: ClusterVolumeSnapshots;
}

export interface ClusterRecoveryBackup {
  endpointCA?: { key: string; name: string };
  name: string;
}

export interface ClusterRecoveryTarget {
  backupID?: string;
  exclusive?: boolean;
  targetImmediate?: boolean;
  targetLSN?: string;
  targetName?: string;
  targetTLI?: string;
  targetTime?: string;
  targetXID?: string;
}

export interface ClusterVolumeSnapshots {
  storage: { apiGroup?: string; kind: string; name: string };
  tablespaceStorage?: Record<string, { apiGroup?: string; kind: string; name: string }>;
  walStorage?: { apiGroup?: string; kind: string; name: string };
}

export interface ClusterCertificates {
  clientCASecret?: string;
  replicationTLSSecret?: string;
  serverAltDNSNames?: readonly string[];
  serverCASecret?: string;
  serverTLSSecret?: string;
}

export interface ClusterEnv {
  name: string;
  value?: string;
  valueFrom?: ClusterValueFrom;
}

export interface ClusterValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: ClusterFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface ClusterFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ClusterEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface ClusterEphemeralVolumeSource {
  volumeClaimTemplate?: ClusterVolumeClaimTemplate;
}

export interface ClusterVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ClusterVolumeClaimTemplateSpec;
}

export interface ClusterVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: ClusterDataSourceRef;
  resources?: ClusterResources;
  selector?: ClusterLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface ClusterDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ClusterResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ClusterExternalClusters {
  barmanObjectStore?: ClusterBarmanObjectStore;
  connectionParameters?: Record<string, string>;
  name: string;
  password?: { key: string; name?: string; optional?: boolean };
  plugin?: ClusterPlugin;
  sslCert?: { key: string; name?: string; optional?: boolean };
  sslKey?: { key: string; name?: string; optional?: boolean };
  sslRootCert?: { key: string; name?: string; optional?: boolean };
}

export interface ClusterPlugin {
  enabled?: boolean;
  isWALArchiver?: boolean;
  name: string;
  parameters?: Record<string, string>;
}

export interface ClusterImageCatalogRef {
  apiGroup?: string;
  kind: string;
  major: number;
  name: string;
}

export interface ClusterInheritedMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ClusterManaged {
  roles?: readonly ClusterRoles[];
  services?: ClusterServices;
}

export interface ClusterRoles {
  bypassrls?: boolean;
  comment?: string;
  connectionLimit?: number;
  createdb?: boolean;
  createrole?: boolean;
  disablePassword?: boolean;
  ensure?: 'present' | 'absent';
  inRoles?: readonly string[];
  inherit?: boolean;
  login?: boolean;
  name: string;
  passwordSecret?: { name: string };
  replication?: boolean;
  superuser?: boolean;
  validUntil?: string;
}

export interface ClusterServices {
  additional?: readonly ClusterAdditional[];
  disabledDefaultServices?: readonly ('rw' | 'r' | 'ro')[];
}

export interface ClusterAdditional {
  selectorType: 'rw' | 'r' | 'ro';
  serviceTemplate: ClusterServiceTemplate;
  updateStrategy?: 'patch' | 'replace';
}

export interface ClusterServiceTemplate {
  metadata?: ClusterServiceTemplateMetadata;
  spec?: ClusterServiceTemplateSpec;
}

export interface ClusterServiceTemplateMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  name?: string;
}

export interface ClusterServiceTemplateSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  ports?: readonly ClusterPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: Record<string, string>;
  sessionAffinity?: string;
  sessionAffinityConfig?: ClusterSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface ClusterPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: number | string;
}

export interface ClusterSessionAffinityConfig {
  clientIP?: { timeoutSeconds?: number };
}

export interface ClusterMonitoring {
  customQueriesConfigMap?: readonly { key: string; name: string }[];
  customQueriesSecret?: readonly { key: string; name: string }[];
  disableDefaultQueries?: boolean;
  enablePodMonitor?: boolean;
  metricsQueriesTTL?: string;
  podMonitorMetricRelabelings?: readonly ClusterPodMonitorMetricRelabelings[];
  podMonitorRelabelings?: readonly ClusterPodMonitorMetricRelabelings[];
  tls?: { enabled?: boolean };
}

export interface ClusterPodMonitorMetricRelabelings {
  action?:
    | 'replace'
    | 'Replace'
    | 'keep'
    | 'Keep'
    | 'drop'
    | 'Drop'
    | 'hashmod'
    | 'HashMod'
    | 'labelmap'
    | 'LabelMap'
    | 'labeldrop'
    | 'LabelDrop'
    | 'labelkeep'
    | 'LabelKeep'
    | 'lowercase'
    | 'Lowercase'
    | 'uppercase'
    | 'Uppercase'
    | 'keepequal'
    | 'KeepEqual'
    | 'dropequal'
    | 'DropEqual';
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}

export interface ClusterPodSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: ClusterSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: ClusterWindowsOptions;
}

export interface ClusterSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ClusterWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface ClusterPodSelectorRefs {
  name: string;
  selector: ClusterLabelSelector;
}

export interface ClusterPostgresql {
  enableAlterSystem?: boolean;
  extensions?: readonly ClusterExtensions[];
  ldap?: ClusterLdap;
  parameters?: Record<string, string>;
  pg_hba?: readonly string[];
  pg_ident?: readonly string[];
  promotionTimeout?: number;
  shared_preload_libraries?: readonly string[];
  syncReplicaElectionConstraint?: { enabled: boolean; nodeLabelsAntiAffinity?: readonly string[] };
  synchronous?: ClusterSynchronous;
}

export interface ClusterExtensions {
  bin_path?: readonly string[];
  dynamic_library_path?: readonly string[];
  env?: readonly { name: string; value: string }[];
  extension_control_path?: readonly string[];
  image?: { pullPolicy?: string; reference?: string };
  ld_library_path?: readonly string[];
  name: string;
}

export interface ClusterLdap {
  bindAsAuth?: { prefix?: string; suffix?: string };
  bindSearchAuth?: ClusterBindSearchAuth;
  port?: number;
  scheme?: 'ldap' | 'ldaps';
  server?: string;
  tls?: boolean;
}

export interface ClusterBindSearchAuth {
  baseDN?: string;
  bindDN?: string;
  bindPassword?: { key: string; name?: string; optional?: boolean };
  searchAttribute?: string;
  searchFilter?: string;
}

export interface ClusterSynchronous {
  dataDurability?: 'required' | 'preferred';
  failoverQuorum?: boolean;
  maxStandbyNamesFromCluster?: number;
  method: 'any' | 'first';
  number: number;
  standbyNamesPost?: readonly string[];
  standbyNamesPre?: readonly string[];
  nodeFailureDomainKeys?: readonly string[];
  podFailureDomainKeys?: readonly string[];
}

export interface ClusterPrimaryLease {
  leaseDurationSeconds?: number;
  releasedLeaseDurationSeconds?: number;
  renewDeadlineSeconds?: number;
  retryPeriodSeconds?: number;
}

export interface ClusterProbes {
  liveness?: ClusterLiveness;
  readiness?: ClusterReadiness;
  startup?: ClusterReadiness;
}

export interface ClusterLiveness {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  isolationCheck?: ClusterIsolationCheck;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface ClusterIsolationCheck {
  connectionTimeout?: number;
  enabled?: boolean;
  requestTimeout?: number;
}

export interface ClusterReadiness {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  maximumLag?: number | string;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
  type?: 'pg_isready' | 'streaming' | 'query';
}

export interface ClusterProjectedVolumeTemplate {
  defaultMode?: number;
  sources?: readonly ClusterSources[];
}

export interface ClusterSources {
  clusterTrustBundle?: ClusterClusterTrustBundle;
  configMap?: ClusterConfigMap;
  downwardAPI?: ClusterDownwardAPI;
  podCertificate?: ClusterPodCertificate;
  secret?: ClusterConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface ClusterClusterTrustBundle {
  labelSelector?: ClusterLabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ClusterConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface ClusterDownwardAPI {
  items?: readonly ClusterItems[];
}

export interface ClusterItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface ClusterPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: Record<string, string>;
}

export interface ClusterReplica {
  enabled?: boolean;
  minApplyDelay?: string;
  primary?: string;
  promotionToken?: string;
  self?: string;
  source: string;
}

export interface ClusterReplicationSlots {
  highAvailability?: ClusterHighAvailability;
  synchronizeReplicas?: { enabled?: boolean; excludePatterns?: readonly string[] };
  updateInterval?: number;
}

export interface ClusterHighAvailability {
  enabled?: boolean;
  slotPrefix?: string;
  synchronizeLogicalDecoding?: boolean;
}

export interface ClusterSpecResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ClusterSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: ClusterSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: ClusterWindowsOptions;
}

export interface ClusterServiceAccountTemplate {
  metadata: ClusterServiceTemplateMetadata;
}

export interface ClusterStorage {
  pvcTemplate?: ClusterVolumeClaimTemplateSpec;
  resizeInUseVolumes?: boolean;
  size?: string;
  storageClass?: string;
}

export interface ClusterTablespaces {
  name: string;
  owner?: { name?: string };
  storage: ClusterStorage;
  temporary?: boolean;
}

export interface ClusterTopologySpreadConstraints {
  labelSelector?: ClusterLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface ClusterImageCatalogSpec {
  componentImages?: readonly { image: string; key: string }[];
  images: readonly ClusterImageCatalogImages[];
}

export interface ClusterImageCatalogImages {
  extensions?: readonly ClusterExtensions[];
  image: string;
  major: number;
}

export interface DatabaseSpec {
  allowConnections?: boolean;
  builtinLocale?: string;
  cluster: { name?: string };
  collationVersion?: string;
  connectionLimit?: number;
  databaseReclaimPolicy?: 'delete' | 'retain';
  encoding?: string;
  ensure?: 'present' | 'absent';
  extensions?: readonly DatabaseExtensions[];
  fdws?: readonly DatabaseFdws[];
  icuLocale?: string;
  icuRules?: string;
  isTemplate?: boolean;
  locale?: string;
  localeCType?: string;
  localeCollate?: string;
  localeProvider?: string;
  name: string;
  owner: string;
  schemas?: readonly { ensure?: 'present' | 'absent'; name: string; owner?: string }[];
  servers?: readonly DatabaseServers[];
  tablespace?: string;
  template?: string;
}

export interface DatabaseExtensions {
  ensure?: 'present' | 'absent';
  name: string;
  schema?: string;
  version?: string;
}

export interface DatabaseFdws {
  ensure?: 'present' | 'absent';
  handler?: string;
  name: string;
  options?: readonly { ensure?: 'present' | 'absent'; name: string; value: string }[];
  owner?: string;
  usage?: readonly { name: string; type?: 'grant' | 'revoke' }[];
  validator?: string;
}

export interface DatabaseServers {
  ensure?: 'present' | 'absent';
  fdw: string;
  name: string;
  options?: readonly { ensure?: 'present' | 'absent'; name: string; value: string }[];
  usage?: readonly { name: string; type?: 'grant' | 'revoke' }[];
}

export interface DatabaseRoleSpec {
  bypassrls?: boolean;
  clientCertificate?: { enabled?: boolean };
  cluster: { name?: string };
  comment?: string;
  connectionLimit?: number;
  createdb?: boolean;
  createrole?: boolean;
  databaseRoleReclaimPolicy?: 'delete' | 'retain';
  disablePassword?: boolean;
  ensure?: 'present' | 'absent';
  inRoles?: readonly string[];
  inherit?: boolean;
  login?: boolean;
  name: string;
  passwordSecret?: { name: string };
  replication?: boolean;
  superuser?: boolean;
  validUntil?: string;
}

export interface PoolerSpec {
  cluster: { name: string };
  deploymentStrategy?: PoolerDeploymentStrategy;
  instances?: number;
  monitoring?: PoolerMonitoring;
  pgbouncer: PoolerPgbouncer;
  serviceAccountName?: string;
  serviceTemplate?: ClusterServiceTemplate;
  template?: PoolerTemplate;
  type?: 'rw' | 'ro' | 'r';
}

export interface PoolerDeploymentStrategy {
  rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string };
  type?: string;
}

export interface PoolerMonitoring {
  enablePodMonitor?: boolean;
  podMonitorMetricRelabelings?: readonly ClusterPodMonitorMetricRelabelings[];
  podMonitorRelabelings?: readonly ClusterPodMonitorMetricRelabelings[];
  tls?: { enabled?: boolean };
}

export interface PoolerPgbouncer {
  authQuery?: string;
  authQuerySecret?: { name: string };
  clientCASecret?: { name: string };
  clientTLSSecret?: { name: string };
  image?: string;
  imageCatalogRef?: PoolerImageCatalogRef;
  parameters?: Record<string, string>;
  paused?: boolean;
  pg_hba?: readonly string[];
  poolMode?: 'session' | 'transaction';
  serverCASecret?: { name: string };
  serverTLSSecret?: { name: string };
}

export interface PoolerImageCatalogRef {
  apiGroup?: string;
  key: string;
  kind: string;
  name: string;
}

export interface PoolerTemplate {
  metadata?: ClusterServiceTemplateMetadata;
  spec?: PoolerTemplateSpec;
}

export interface PoolerTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: PoolerAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly PoolerContainers[];
  dnsConfig?: PoolerDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly PoolerEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly PoolerContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly PoolerResourceClaims[];
  resources?: ClusterSpecResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  schedulingGroup?: { podGroupName?: string };
  securityContext?: ClusterPodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ClusterTolerations[];
  topologySpreadConstraints?: readonly ClusterTopologySpreadConstraints[];
  volumes?: readonly PoolerVolumes[];
}

export interface PoolerAffinity {
  nodeAffinity?: ClusterNodeAffinity;
  podAffinity?: ClusterAdditionalPodAffinity;
  podAntiAffinity?: ClusterAdditionalPodAffinity;
}

export interface PoolerContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ClusterEnv[];
  envFrom?: readonly ClusterEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PoolerLifecycle;
  livenessProbe?: PoolerLivenessProbe;
  name: string;
  ports?: readonly PoolerPorts[];
  readinessProbe?: PoolerLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterSpecResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly PoolerRestartPolicyRules[];
  securityContext?: ClusterSecurityContext;
  startupProbe?: PoolerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly PoolerVolumeMounts[];
  workingDir?: string;
}

export interface PoolerLifecycle {
  postStart?: PoolerPostStart;
  preStop?: PoolerPostStart;
  stopSignal?: string;
}

export interface PoolerPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: PoolerHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface PoolerHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface PoolerLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: PoolerHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface PoolerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface PoolerRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface PoolerVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface PoolerDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface PoolerEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ClusterEnv[];
  envFrom?: readonly ClusterEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: PoolerLifecycle;
  livenessProbe?: PoolerLivenessProbe;
  name: string;
  ports?: readonly PoolerPorts[];
  readinessProbe?: PoolerLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterSpecResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly PoolerRestartPolicyRules[];
  securityContext?: ClusterSecurityContext;
  startupProbe?: PoolerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly PoolerVolumeMounts[];
  workingDir?: string;
}

export interface PoolerResourceClaims {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface PoolerVolumes {
  awsElasticBlockStore?: PoolerAwsElasticBlockStore;
  azureDisk?: PoolerAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: PoolerCephfs;
  cinder?: PoolerCinder;
  configMap?: PoolerConfigMap;
  csi?: PoolerCsi;
  downwardAPI?: PoolerDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: ClusterEphemeralVolumeSource;
  fc?: PoolerFc;
  flexVolume?: PoolerFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: PoolerGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: PoolerIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: ClusterProjectedVolumeTemplate;
  quobyte?: PoolerQuobyte;
  rbd?: PoolerRbd;
  scaleIO?: PoolerScaleIO;
  secret?: PoolerSecret;
  storageos?: PoolerStorageos;
  vsphereVolume?: PoolerVsphereVolume;
}

export interface PoolerAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface PoolerAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface PoolerCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface PoolerCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface PoolerConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface PoolerCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface PoolerDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterItems[];
}

export interface PoolerFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface PoolerFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface PoolerGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface PoolerIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface PoolerQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface PoolerRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface PoolerScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface PoolerSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface PoolerStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface PoolerVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface PublicationSpec {
  cluster: { name?: string };
  dbname: string;
  name: string;
  parameters?: Record<string, string>;
  publicationReclaimPolicy?: 'delete' | 'retain';
  target: PublicationTarget;
}

export interface PublicationTarget {
  allTables?: boolean;
  objects?: readonly PublicationObjects[];
}

export interface PublicationObjects {
  table?: PublicationTable;
  tablesInSchema?: string;
}

export interface PublicationTable {
  columns?: readonly string[];
  name: string;
  only?: boolean;
  schema?: string;
}

export interface ScheduledBackupSpec {
  backupOwnerReference?: 'none' | 'self' | 'cluster';
  cluster: { name: string };
  immediate?: boolean;
  method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
  online?: boolean;
  onlineConfiguration?: { immediateCheckpoint?: boolean; waitForArchive?: boolean };
  pluginConfiguration?: { name: string; parameters?: Record<string, string> };
  schedule: string;
  suspend?: boolean;
  target?: 'primary' | 'prefer-standby';
}

export interface SubscriptionSpec {
  cluster: { name?: string };
  dbname: string;
  externalClusterName: string;
  name: string;
  parameters?: Record<string, string>;
  publicationDBName?: string;
  publicationName: string;
  subscriptionReclaimPolicy?: 'delete' | 'retain';
}

// cloudnative-pg-barman

export interface ObjectStoreSpec {
  configuration: ObjectStoreConfiguration;
  instanceSidecarConfiguration?: ObjectStoreInstanceSidecarConfiguration;
  retentionPolicy?: string;
}

export interface ObjectStoreConfiguration {
  azureCredentials?: ObjectStoreAzureCredentials;
  data?: ObjectStoreData;
  destinationPath: string;
  endpointCA?: { key: string; name: string };
  endpointURL?: string;
  googleCredentials?: ObjectStoreGoogleCredentials;
  historyTags?: Record<string, string>;
  s3Credentials?: ObjectStoreS3Credentials;
  serverName?: string;
  tags?: Record<string, string>;
  wal?: ObjectStoreWal;
}

export interface ObjectStoreAzureCredentials {
  connectionString?: { key: string; name: string };
  inheritFromAzureAD?: boolean;
  storageAccount?: { key: string; name: string };
  storageKey?: { key: string; name: string };
  storageSasToken?: { key: string; name: string };
  useDefaultAzureCredentials?: boolean;
}

export interface ObjectStoreData {
  additionalCommandArgs?: readonly string[];
  compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy';
  encryption?: 'AES256' | 'aws:kms';
  immediateCheckpoint?: boolean;
  jobs?: number;
  restoreAdditionalCommandArgs?: readonly string[];
}

export interface ObjectStoreGoogleCredentials {
  applicationCredentials?: { key: string; name: string };
  gkeEnvironment?: boolean;
}

export interface ObjectStoreS3Credentials {
  accessKeyId?: { key: string; name: string };
  inheritFromIAMRole?: boolean;
  region?: { key: string; name: string };
  secretAccessKey?: { key: string; name: string };
  sessionToken?: { key: string; name: string };
}

export interface ObjectStoreWal {
  archiveAdditionalCommandArgs?: readonly string[];
  compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';
  encryption?: 'AES256' | 'aws:kms';
  maxParallel?: number;
  restoreAdditionalCommandArgs?: readonly string[];
}

export interface ObjectStoreInstanceSidecarConfiguration {
  additionalContainerArgs?: readonly string[];
  env?: readonly ObjectStoreEnv[];
  logLevel?: 'error' | 'warning' | 'info' | 'debug' | 'trace';
  resources?: ObjectStoreResources;
  retentionPolicyIntervalSeconds?: number;
}

export interface ObjectStoreEnv {
  name: string;
  value?: string;
  valueFrom?: ObjectStoreValueFrom;
}

export interface ObjectStoreValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: ObjectStoreFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface ObjectStoreFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ObjectStoreResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

// cluster-api

export interface ClusterResourceSetSpec {
  clusterSelector: ClusterResourceSetClusterSelector;
  resources: readonly { kind: 'Secret' | 'ConfigMap'; name: string }[];
  strategy?: 'ApplyOnce' | 'Reconcile';
}

export interface ClusterResourceSetClusterSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ClusterResourceSetBindingSpec {
  bindings?: readonly ClusterResourceSetBindingBindings[];
  clusterName: string;
}

export interface ClusterResourceSetBindingBindings {
  clusterResourceSetName: string;
  resources?: readonly ClusterResourceSetBindingResources[];
}

export interface ClusterResourceSetBindingResources {
  applied: boolean;
  hash?: string;
  kind: 'Secret' | 'ConfigMap';
  lastAppliedTime?: string;
  name: string;
}

export interface KubeadmConfigSpec {
  bootCommands?: readonly string[];
  clusterConfiguration?: KubeadmConfigClusterConfiguration;
  diskSetup?: KubeadmConfigDiskSetup;
  files?: readonly KubeadmConfigFiles[];
  format?: 'cloud-config' | 'ignition';
  ignition?: KubeadmConfigIgnition;
  initConfiguration?: KubeadmConfigInitConfiguration;
  joinConfiguration?: KubeadmConfigJoinConfiguration;
  mounts?: readonly (readonly string[])[];
  ntp?: { enabled?: boolean; servers?: readonly string[] };
  postKubeadmCommands?: readonly string[];
  preKubeadmCommands?: readonly string[];
  users?: readonly KubeadmConfigUsers[];
  verbosity?: number;
}

export interface KubeadmConfigClusterConfiguration {
  apiServer?: KubeadmConfigApiServer;
  caCertificateValidityPeriodDays?: number;
  certificateValidityPeriodDays?: number;
  certificatesDir?: string;
  controlPlaneEndpoint?: string;
  controllerManager?: KubeadmConfigControllerManager;
  dns?: { imageRepository?: string; imageTag?: string };
  encryptionAlgorithm?: 'ECDSA-P256' | 'ECDSA-P384' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096';
  etcd?: KubeadmConfigEtcd;
  featureGates?: Record<string, boolean>;
  imageRepository?: string;
  scheduler?: KubeadmConfigControllerManager;
}

export interface KubeadmConfigApiServer {
  certSANs?: readonly string[];
  extraArgs?: readonly { name: string; value: string }[];
  extraEnvs?: readonly KubeadmConfigExtraEnvs[];
  extraVolumes?: readonly KubeadmConfigExtraVolumes[];
}

export interface KubeadmConfigExtraEnvs {
  name: string;
  value?: string;
  valueFrom?: KubeadmConfigValueFrom;
}

export interface KubeadmConfigValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: KubeadmConfigFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface KubeadmConfigFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface KubeadmConfigExtraVolumes {
  hostPath: string;
  mountPath: string;
  name: string;
  pathType?: string;
  readOnly?: boolean;
}

export interface KubeadmConfigControllerManager {
  extraArgs?: readonly { name: string; value: string }[];
  extraEnvs?: readonly KubeadmConfigExtraEnvs[];
  extraVolumes?: readonly KubeadmConfigExtraVolumes[];
}

export interface KubeadmConfigEtcd {
  external?: KubeadmConfigExternal;
  local?: KubeadmConfigLocal;
}

export interface KubeadmConfigExternal {
  caFile: string;
  certFile: string;
  endpoints: readonly string[];
  keyFile: string;
}

export interface KubeadmConfigLocal {
  dataDir?: string;
  extraArgs?: readonly { name: string; value: string }[];
  extraEnvs?: readonly KubeadmConfigExtraEnvs[];
  imageRepository?: string;
  imageTag?: string;
  peerCertSANs?: readonly string[];
  serverCertSANs?: readonly string[];
}

export interface KubeadmConfigDiskSetup {
  filesystems?: readonly KubeadmConfigFilesystems[];
  partitions?: readonly KubeadmConfigPartitions[];
}

export interface KubeadmConfigFilesystems {
  device: string;
  extraOpts?: readonly string[];
  filesystem: string;
  label?: string;
  overwrite?: boolean;
  partition?: string;
  replaceFS?: string;
}

export interface KubeadmConfigPartitions {
  device: string;
  diskLayout?: readonly { partitionType?: string; percentage: number }[];
  layout?: boolean;
  overwrite?: boolean;
  tableType?: 'mbr' | 'gpt';
}

export interface KubeadmConfigFiles {
  append?: boolean;
  content?: string;
  contentFormat?: 'Raw' | 'Template';
  contentFrom?: KubeadmConfigContentFrom;
  encoding?: 'base64' | 'gzip' | 'gzip+base64';
  owner?: string;
  path: string;
  permissions?: string;
}

export interface KubeadmConfigContentFrom {
  secret: { key: string; name: string };
}

export interface KubeadmConfigIgnition {
  containerLinuxConfig?: { additionalConfig?: string; strict?: boolean };
}

export interface KubeadmConfigInitConfiguration {
  bootstrapTokens?: readonly KubeadmConfigBootstrapTokens[];
  localAPIEndpoint?: { advertiseAddress?: string; bindPort?: number };
  nodeRegistration?: KubeadmConfigNodeRegistration;
  patches?: { directory?: string };
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigTimeouts;
}

export interface KubeadmConfigBootstrapTokens {
  description?: string;
  expires?: string;
  groups?: readonly string[];
  token: string;
  ttlSeconds?: number;
  usages?: readonly string[];
}

export interface KubeadmConfigNodeRegistration {
  criSocket?: string;
  ignorePreflightErrors?: readonly string[];
  imagePullPolicy?: 'Always' | 'IfNotPresent' | 'Never';
  imagePullSerial?: boolean;
  kubeletExtraArgs?: readonly { name: string; value: string }[];
  name?: string;
  taints?: readonly KubeadmConfigTaints[];
}

export interface KubeadmConfigTaints {
  effect: string;
  key: string;
  timeAdded?: string;
  value?: string;
}

export interface KubeadmConfigTimeouts {
  controlPlaneComponentHealthCheckSeconds?: number;
  discoverySeconds?: number;
  etcdAPICallSeconds?: number;
  kubeletHealthCheckSeconds?: number;
  kubernetesAPICallSeconds?: number;
  tlsBootstrapSeconds?: number;
}

export interface KubeadmConfigJoinConfiguration {
  caCertPath?: string;
  controlPlane?: KubeadmConfigControlPlane;
  discovery?: KubeadmConfigDiscovery;
  nodeRegistration?: KubeadmConfigNodeRegistration;
  patches?: { directory?: string };
  skipPhases?: readonly string[];
  timeouts?: KubeadmConfigTimeouts;
}

export interface KubeadmConfigControlPlane {
  localAPIEndpoint?: { advertiseAddress?: string; bindPort?: number };
}

export interface KubeadmConfigDiscovery {
  bootstrapToken?: KubeadmConfigBootstrapToken;
  file?: KubeadmConfigFile;
  tlsBootstrapToken?: string;
}

export interface KubeadmConfigBootstrapToken {
  apiServerEndpoint?: string;
  caCertHashes?: readonly string[];
  token?: string;
  unsafeSkipCAVerification?: boolean;
}

export interface KubeadmConfigFile {
  kubeConfig?: KubeadmConfigKubeConfig;
  kubeConfigPath: string;
}

export interface KubeadmConfigKubeConfig {
  cluster?: KubeadmConfigCluster;
  user: KubeadmConfigUser;
}

export interface KubeadmConfigCluster {
  certificateAuthorityData?: string;
  insecureSkipTLSVerify?: boolean;
  proxyURL?: string;
  server?: string;
  tlsServerName?: string;
}

export interface KubeadmConfigUser {
  authProvider?: { config?: Record<string, string>; name: string };
  exec?: KubeadmConfigExec;
}

export interface KubeadmConfigExec {
  apiVersion?: string;
  args?: readonly string[];
  command: string;
  env?: readonly { name: string; value: string }[];
  provideClusterInfo?: boolean;
}

export interface KubeadmConfigUsers {
  gecos?: string;
  groups?: string;
  homeDir?: string;
  inactive?: boolean;
  lockPassword?: boolean;
  name: string;
  passwd?: string;
  passwdFrom?: KubeadmConfigContentFrom;
  primaryGroup?: string;
  shell?: string;
  sshAuthorizedKeys?: readonly string[];
  sudo?: string;
}

export interface KubeadmConfigTemplateSpec {
  template: KubeadmConfigTemplateTemplate;
}

export interface KubeadmConfigTemplateTemplate {
  metadata?: KubeadmConfigTemplateMetadata;
  spec?: KubeadmConfigSpec;
}

export interface KubeadmConfigTemplateMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ClusterApiClusterSpec {
  availabilityGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  clusterNetwork?: ClusterClusterNetwork;
  controlPlaneEndpoint?: { host?: string; port?: number };
  controlPlaneRef?: { apiGroup: string; kind: string; name: string };
  infrastructureRef?: { apiGroup: string; kind: string; name: string };
  paused?: boolean;
  topology?: ClusterTopology;
}

export interface ClusterClusterNetwork {
  apiServerPort?: number;
  pods?: { cidrBlocks: readonly string[] };
  serviceDomain?: string;
  services?: { cidrBlocks: readonly string[] };
}

export interface ClusterTopology {
  classRef: { name: string; namespace?: string };
  controlPlane?: ClusterControlPlane;
  variables?: readonly { name: string; value: unknown }[];
  version: string;
  workers?: ClusterWorkers;
}

export interface ClusterControlPlane {
  deletion?: ClusterDeletion;
  healthCheck?: ClusterHealthCheck;
  metadata?: KubeadmConfigTemplateMetadata;
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  replicas?: number;
  rollout?: { after?: string };
  taints?: readonly ClusterTaints[];
  variables?: ClusterVariables;
}

export interface ClusterDeletion {
  nodeDeletionTimeoutSeconds?: number;
  nodeDrainTimeoutSeconds?: number;
  nodeVolumeDetachTimeoutSeconds?: number;
}

export interface ClusterHealthCheck {
  checks?: ClusterChecks;
  enabled?: boolean;
  remediation?: ClusterRemediation;
}

export interface ClusterChecks {
  nodeStartupTimeoutSeconds?: number;
  unhealthyMachineConditions?: readonly ClusterUnhealthyMachineConditions[];
  unhealthyNodeConditions?: readonly { status: string; timeoutSeconds: number; type: string }[];
}

export interface ClusterUnhealthyMachineConditions {
  status: 'True' | 'False' | 'Unknown';
  timeoutSeconds: number;
  type: string;
}

export interface ClusterRemediation {
  templateRef?: { apiVersion: string; kind: string; name: string };
  triggerIf?: ClusterTriggerIf;
}

export interface ClusterTriggerIf {
  unhealthyInRange?: string;
  unhealthyLessThanOrEqualTo?: number | string;
}

export interface ClusterTaints {
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  key: string;
  propagation: 'Always' | 'OnInitialization';
  value?: string;
}

export interface ClusterVariables {
  overrides?: readonly { name: string; value: unknown }[];
}

export interface ClusterWorkers {
  machineDeployments?: readonly ClusterMachineDeployments[];
  machinePools?: readonly ClusterMachinePools[];
}

export interface ClusterMachineDeployments {
  class: string;
  deletion?: ClusterMachineDeploymentsDeletion;
  failureDomain?: string;
  healthCheck?: ClusterMachineDeploymentsHealthCheck;
  metadata?: KubeadmConfigTemplateMetadata;
  minReadySeconds?: number;
  name: string;
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  replicas?: number;
  rollout?: ClusterRollout;
  taints?: readonly ClusterTaints[];
  variables?: ClusterVariables;
}

export interface ClusterMachineDeploymentsDeletion {
  nodeDeletionTimeoutSeconds?: number;
  nodeDrainTimeoutSeconds?: number;
  nodeVolumeDetachTimeoutSeconds?: number;
  order?: 'Random' | 'Newest' | 'Oldest';
}

export interface ClusterMachineDeploymentsHealthCheck {
  checks?: ClusterChecks;
  enabled?: boolean;
  remediation?: ClusterHealthCheckRemediation;
}

export interface ClusterHealthCheckRemediation {
  maxInFlight?: number | string;
  templateRef?: { apiVersion: string; kind: string; name: string };
  triggerIf?: ClusterTriggerIf;
}

export interface ClusterRollout {
  after?: string;
  strategy?: ClusterStrategy;
}

export interface ClusterStrategy {
  rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string };
  type: 'RollingUpdate' | 'OnDelete';
}

export interface ClusterMachinePools {
  class: string;
  deletion?: ClusterDeletion;
  failureDomains?: readonly string[];
  metadata?: KubeadmConfigTemplateMetadata;
  minReadySeconds?: number;
  name: string;
  replicas?: number;
  taints?: readonly ClusterTaints[];
  variables?: ClusterVariables;
}

export interface ClusterClassSpec {
  availabilityGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  controlPlane: ClusterClassControlPlane;
  infrastructure: ClusterClassInfrastructure;
  kubernetesVersions?: readonly string[];
  patches?: readonly ClusterClassPatches[];
  upgrade?: ClusterClassUpgrade;
  variables?: readonly ClusterClassVariables[];
  workers?: ClusterClassWorkers;
}

export interface ClusterClassControlPlane {
  deletion?: ClusterDeletion;
  healthCheck?: ClusterClassHealthCheck;
  machineInfrastructure?: ClusterClassMachineInfrastructure;
  metadata?: KubeadmConfigTemplateMetadata;
  naming?: { template?: string };
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  taints?: readonly ClusterTaints[];
  templateRef: { apiVersion: string; kind: string; name: string };
}

export interface ClusterClassHealthCheck {
  checks?: ClusterChecks;
  remediation?: ClusterRemediation;
}

export interface ClusterClassMachineInfrastructure {
  templateRef: { apiVersion: string; kind: string; name: string };
}

export interface ClusterClassInfrastructure {
  naming?: { template?: string };
  templateRef: { apiVersion: string; kind: string; name: string };
}

export interface ClusterClassPatches {
  definitions?: readonly ClusterClassDefinitions[];
  description?: string;
  enabledIf?: string;
  external?: ClusterClassExternal;
  name: string;
}

export interface ClusterClassDefinitions {
  jsonPatches: readonly ClusterClassJsonPatches[];
  selector: ClusterClassSelector;
}

export interface ClusterClassJsonPatches {
  op: 'add' | 'replace' | 'remove';
  path: string;
  value?: unknown;
  valueFrom?: { template?: string; variable?: string };
}

export interface ClusterClassSelector {
  apiVersion: string;
  kind: string;
  matchResources: ClusterClassMatchResources;
}

export interface ClusterClassMatchResources {
  controlPlane?: boolean;
  infrastructureCluster?: boolean;
  machineDeploymentClass?: { names?: readonly string[] };
  machinePoolClass?: { names?: readonly string[] };
}

export interface ClusterClassExternal {
  discoverVariablesExtension?: string;
  generatePatchesExtension?: string;
  settings?: Record<string, string>;
  validateTopologyExtension?: string;
}

export interface ClusterClassUpgrade {
  external?: { generateUpgradePlanExtension?: string };
}

export interface ClusterClassVariables {
  deprecatedV1Beta1Metadata?: KubeadmConfigTemplateMetadata;
  name: string;
  required: boolean;
  schema: ClusterClassSchema;
}

export interface ClusterClassSchema {
  openAPIV3Schema: ClusterClassOpenAPIV3Schema;
}

export interface ClusterClassOpenAPIV3Schema {
  additionalProperties?: unknown;
  allOf?: unknown;
  anyOf?: unknown;
  default?: unknown;
  description?: string;
  enum?: readonly unknown[];
  example?: unknown;
  exclusiveMaximum?: boolean;
  exclusiveMinimum?: boolean;
  format?: string;
  items?: unknown;
  maxItems?: number;
  maxLength?: number;
  maxProperties?: number;
  maximum?: number;
  minItems?: number;
  minLength?: number;
  minProperties?: number;
  minimum?: number;
  not?: unknown;
  oneOf?: unknown;
  pattern?: string;
  properties?: unknown;
  required?: readonly string[];
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  uniqueItems?: boolean;
  'x-kubernetes-int-or-string'?: boolean;
  'x-kubernetes-preserve-unknown-fields'?: boolean;
  'x-kubernetes-validations'?: readonly ClusterClassXKubernetesValidations[];
  'x-metadata'?: KubeadmConfigTemplateMetadata;
}

export interface ClusterClassXKubernetesValidations {
  fieldPath?: string;
  message?: string;
  messageExpression?: string;
  reason?: 'FieldValueInvalid' | 'FieldValueForbidden' | 'FieldValueRequired' | 'FieldValueDuplicate';
  rule: string;
}

export interface ClusterClassWorkers {
  machineDeployments?: readonly ClusterClassMachineDeployments[];
  machinePools?: readonly ClusterClassMachinePools[];
}

export interface ClusterClassMachineDeployments {
  bootstrap: ClusterClassMachineInfrastructure;
  class: string;
  deletion?: ClusterMachineDeploymentsDeletion;
  failureDomain?: string;
  healthCheck?: ClusterClassMachineDeploymentsHealthCheck;
  infrastructure: ClusterClassMachineInfrastructure;
  metadata?: KubeadmConfigTemplateMetadata;
  minReadySeconds?: number;
  naming?: { template?: string };
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  rollout?: ClusterClassRollout;
  taints?: readonly ClusterTaints[];
}

export interface ClusterClassMachineDeploymentsHealthCheck {
  checks?: ClusterChecks;
  remediation?: ClusterHealthCheckRemediation;
}

export interface ClusterClassRollout {
  strategy?: ClusterStrategy;
}

export interface ClusterClassMachinePools {
  bootstrap: ClusterClassMachineInfrastructure;
  class: string;
  deletion?: ClusterDeletion;
  failureDomains?: readonly string[];
  infrastructure: ClusterClassMachineInfrastructure;
  metadata?: KubeadmConfigTemplateMetadata;
  minReadySeconds?: number;
  naming?: { template?: string };
  taints?: readonly ClusterTaints[];
}

export interface MachineSpec {
  bootstrap: MachineBootstrap;
  clusterName: string;
  deletion?: ClusterDeletion;
  failureDomain?: string;
  infrastructureRef: { apiGroup: string; kind: string; name: string };
  minReadySeconds?: number;
  providerID?: string;
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  taints?: readonly ClusterTaints[];
  version?: string;
}

export interface MachineBootstrap {
  configRef?: { apiGroup: string; kind: string; name: string };
  dataSecretName?: string;
}

export interface MachineDeploymentSpec {
  clusterName: string;
  deletion?: { order?: 'Random' | 'Newest' | 'Oldest' };
  machineNaming?: { template?: string };
  paused?: boolean;
  remediation?: { maxInFlight?: number | string };
  replicas?: number;
  rollout?: ClusterRollout;
  selector: ClusterResourceSetClusterSelector;
  template: MachineDeploymentTemplate;
}

export interface MachineDeploymentTemplate {
  metadata?: KubeadmConfigTemplateMetadata;
  spec: MachineSpec;
}

export interface MachineDrainRuleSpec {
  drain: { behavior: 'Drain' | 'Skip' | 'WaitCompleted'; order?: number };
  machines?: readonly MachineDrainRuleMachines[];
  pods?: readonly MachineDrainRulePods[];
}

export interface MachineDrainRuleMachines {
  clusterSelector?: ClusterResourceSetClusterSelector;
  selector?: ClusterResourceSetClusterSelector;
}

export interface MachineDrainRulePods {
  namespaceSelector?: ClusterResourceSetClusterSelector;
  selector?: ClusterResourceSetClusterSelector;
}

export interface MachineHealthCheckSpec {
  checks?: ClusterChecks;
  clusterName: string;
  remediation?: ClusterRemediation;
  selector: ClusterResourceSetClusterSelector;
}

export interface MachinePoolSpec {
  clusterName: string;
  failureDomains?: readonly string[];
  providerIDList?: readonly string[];
  replicas?: number;
  template: MachineDeploymentTemplate;
}

export interface MachineSetSpec {
  clusterName: string;
  deletion?: { order?: 'Random' | 'Newest' | 'Oldest' };
  machineNaming?: { template?: string };
  replicas?: number;
  selector: ClusterResourceSetClusterSelector;
  template: MachineDeploymentTemplate;
}

export interface KubeadmControlPlaneSpec {
  kubeadmConfigSpec?: KubeadmConfigSpec;
  machineNaming?: { template?: string };
  machineTemplate: KubeadmControlPlaneMachineTemplate;
  remediation?: KubeadmControlPlaneRemediation;
  replicas?: number;
  rollout?: KubeadmControlPlaneRollout;
  version: string;
}

export interface KubeadmControlPlaneMachineTemplate {
  metadata?: KubeadmConfigTemplateMetadata;
  spec: KubeadmControlPlaneMachineTemplateSpec;
}

export interface KubeadmControlPlaneMachineTemplateSpec {
  deletion?: ClusterDeletion;
  infrastructureRef: { apiGroup: string; kind: string; name: string };
  readinessGates?: readonly { conditionType: string; polarity?: 'Positive' | 'Negative' }[];
  taints?: readonly ClusterTaints[];
}

export interface KubeadmControlPlaneRemediation {
  maxRetry?: number;
  minHealthyPeriodSeconds?: number;
  retryPeriodSeconds?: number;
}

export interface KubeadmControlPlaneRollout {
  after?: string;
  before?: { certificatesExpiryDays?: number };
  strategy?: KubeadmControlPlaneStrategy;
}

export interface KubeadmControlPlaneStrategy {
  rollingUpdate?: { maxSurge?: number | string };
  type: 'RollingUpdate';
}

export interface KubeadmControlPlaneTemplateSpec {
  template: KubeadmControlPlaneTemplateTemplate;
}

export interface KubeadmControlPlaneTemplateTemplate {
  metadata?: KubeadmConfigTemplateMetadata;
  spec?: KubeadmControlPlaneTemplateTemplateSpec;
}

export interface KubeadmControlPlaneTemplateTemplateSpec {
  kubeadmConfigSpec?: KubeadmConfigSpec;
  machineNaming?: { template?: string };
  machineTemplate?: KubeadmControlPlaneTemplateMachineTemplate;
  remediation?: KubeadmControlPlaneRemediation;
  rollout?: KubeadmControlPlaneRollout;
}

export interface KubeadmControlPlaneTemplateMachineTemplate {
  metadata?: KubeadmConfigTemplateMetadata;
  spec?: KubeadmControlPlaneTemplateMachineTemplateSpec;
}

export interface KubeadmControlPlaneTemplateMachineTemplateSpec {
  deletion?: ClusterDeletion;
  taints?: readonly ClusterTaints[];
}

export interface ClusterApiIPAddressSpec {
  address: string;
  claimRef: { name: string };
  gateway?: string;
  poolRef: { apiGroup: string; kind: string; name: string };
  prefix: number;
}

export interface IPAddressClaimSpec {
  clusterName?: string;
  poolRef: { apiGroup: string; kind: string; name: string };
}

export interface ExtensionConfigSpec {
  clientConfig: ExtensionConfigClientConfig;
  namespaceSelector?: ClusterResourceSetClusterSelector;
  settings?: Record<string, string>;
}

export interface ExtensionConfigClientConfig {
  caBundle?: string;
  service?: ExtensionConfigService;
  url?: string;
}

export interface ExtensionConfigService {
  name: string;
  namespace: string;
  path?: string;
  port?: number;
}

// cluster-api-metal3

export interface Metal3ClusterSpec {
  cloudProviderEnabled?: boolean;
  controlPlaneEndpoint?: { host?: string; port?: number };
  failureDomains?: readonly Metal3ClusterFailureDomains[];
}

export interface Metal3ClusterFailureDomains {
  attributes?: Record<string, string>;
  controlPlane?: boolean;
  name: string;
}

export interface Metal3ClusterTemplateSpec {
  template: Metal3ClusterTemplateTemplate;
}

export interface Metal3ClusterTemplateTemplate {
  metadata?: Metal3ClusterTemplateMetadata;
  spec: Metal3ClusterSpec;
}

export interface Metal3ClusterTemplateMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface Metal3DataTemplateSpec {
  clusterName?: string;
  metaData?: Metal3DataTemplateMetaData;
  networkData?: Metal3DataTemplateNetworkData;
}

export interface Metal3DataTemplateMetaData {
  dnsServersFromPool?: readonly Metal3DataTemplateDnsServersFromPool[];
  fromAnnotations?: readonly Metal3DataTemplateFromAnnotations[];
  fromHostInterfaces?: readonly { key: string; fromBootMAC?: boolean; interface?: string }[];
  fromLabels?: readonly Metal3DataTemplateFromLabels[];
  gatewaysFromPool?: readonly Metal3DataTemplateDnsServersFromPool[];
  indexes?: readonly Metal3DataTemplateIndexes[];
  ipAddressesFromPool?: readonly Metal3DataTemplateDnsServersFromPool[];
  namespaces?: readonly { key: string }[];
  objectNames?: readonly { key: string; object: 'machine' | 'metal3machine' | 'baremetalhost' }[];
  prefixesFromPool?: readonly Metal3DataTemplateDnsServersFromPool[];
  strings?: readonly { key: string; value: string }[];
}

export interface Metal3DataTemplateDnsServersFromPool {
  key: string;
  apiGroup?: string;
  kind?: string;
  name: string;
}

export interface Metal3DataTemplateFromAnnotations {
  key: string;
  annotation: string;
  object: 'machine' | 'metal3machine' | 'baremetalhost';
}

export interface Metal3DataTemplateFromLabels {
  key: string;
  label: string;
  object: 'machine' | 'metal3machine' | 'baremetalhost';
}

export interface Metal3DataTemplateIndexes {
  key: string;
  offset?: number;
  prefix?: string;
  step?: number;
  suffix?: string;
}

export interface Metal3DataTemplateNetworkData {
  links?: Metal3DataTemplateLinks;
  networks?: Metal3DataTemplateNetworks;
  services?: { dns?: readonly string[]; dnsFromIPPool?: string };
}

export interface Metal3DataTemplateLinks {
  bonds?: readonly Metal3DataTemplateBonds[];
  ethernets?: readonly Metal3DataTemplateEthernets[];
  vlans?: readonly Metal3DataTemplateVlans[];
}

export interface Metal3DataTemplateBonds {
  id: string;
  macAddress: Metal3DataTemplateMacAddress;
  mtu?: number;
  name?: string;
  bondLinks?: readonly string[];
  bondMode: 'balance-rr' | 'active-backup' | 'balance-xor' | 'broadcast' | 'balance-tlb' | 'balance-alb' | '802.3ad';
  bondXmitHashPolicy?: 'layer2' | 'layer3+4' | 'layer2+3';
  parameters: readonly { name: string; value?: Record<string, unknown> }[];
}

export interface Metal3DataTemplateMacAddress {
  fromAnnotation?: Metal3DataTemplateFromAnnotation;
  fromHostInterface?: string;
  string?: string;
}

export interface Metal3DataTemplateFromAnnotation {
  annotation: string;
  object: 'machine' | 'metal3machine' | 'baremetalhost';
}

export interface Metal3DataTemplateEthernets {
  id: string;
  macAddress: Metal3DataTemplateMacAddress;
  mtu?: number;
  name?: string;
  type: 'bridge' | 'dvs' | 'hw_veb' | 'hyperv' | 'ovs' | 'tap' | 'vhostuser' | 'vif' | 'phy';
}

export interface Metal3DataTemplateVlans {
  id: string;
  macAddress: Metal3DataTemplateMacAddress;
  mtu?: number;
  name?: string;
  vlanID: number;
  vlanLink: string;
}

export interface Metal3DataTemplateNetworks {
  ipv4?: readonly Metal3DataTemplateIpv4[];
  ipv4DHCP?: readonly Metal3DataTemplateIpv4DHCP[];
  ipv6?: readonly Metal3DataTemplateIpv4[];
  ipv6DHCP?: readonly Metal3DataTemplateIpv4DHCP[];
  ipv6SLAAC?: readonly Metal3DataTemplateIpv4DHCP[];
}

export interface Metal3DataTemplateIpv4 {
  id: string;
  link: string;
  ipAddressFromIPPool?: string;
  fromPoolAnnotation?: Metal3DataTemplateFromAnnotation;
  fromPoolRef?: { apiGroup?: string; kind?: string; name: string };
  routes?: readonly Metal3DataTemplateRoutes[];
}

export interface Metal3DataTemplateRoutes {
  gateway: Metal3DataTemplateGateway;
  network: string;
  prefix?: number;
  services?: { dns?: readonly string[]; dnsFromIPPool?: string };
}

export interface Metal3DataTemplateGateway {
  fromIPPool?: string;
  fromPoolAnnotation?: Metal3DataTemplateFromAnnotation;
  fromPoolRef?: { apiGroup?: string; kind?: string; name: string };
  string?: string;
}

export interface Metal3DataTemplateIpv4DHCP {
  id: string;
  link: string;
  routes?: readonly Metal3DataTemplateRoutes[];
}

export interface Metal3MachineSpec {
  automatedCleaningMode?: 'metadata' | 'disabled';
  customDeploy?: { method: string };
  dataTemplate?: { name?: string; namespace?: string };
  failureDomain?: string;
  hostSelector?: Metal3MachineHostSelector;
  image?: Metal3MachineImage;
  metaData?: { name?: string; namespace?: string };
  networkData?: { name?: string; namespace?: string };
  providerID?: string;
  userData?: { name?: string; namespace?: string };
}

export interface Metal3MachineHostSelector {
  matchExpressions?: readonly { key: string; operator: string; values: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface Metal3MachineImage {
  checksum?: string;
  checksumType?: 'md5' | 'sha256' | 'sha512';
  diskFormat?: 'raw' | 'qcow2' | 'vdi' | 'vmdk' | 'live-iso';
  url: string;
}

export interface Metal3MachineTemplateSpec {
  nodeReuse?: boolean;
  template: Metal3MachineTemplateTemplate;
}

export interface Metal3MachineTemplateTemplate {
  metadata?: Metal3ClusterTemplateMetadata;
  spec: Metal3MachineSpec;
}

// csi-snapshotter

export interface VolumeGroupSnapshotSpec {
  source: VolumeGroupSnapshotSource;
  volumeGroupSnapshotClassName?: string;
}

export interface VolumeGroupSnapshotSource {
  selector?: VolumeGroupSnapshotSelector;
  volumeGroupSnapshotContentName?: string;
}

export interface VolumeGroupSnapshotSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface VolumeGroupSnapshotContentSpec {
  deletionPolicy: 'Delete' | 'Retain';
  driver: string;
  source: VolumeGroupSnapshotContentSource;
  volumeGroupSnapshotClassName?: string;
  volumeGroupSnapshotRef: VolumeGroupSnapshotContentVolumeGroupSnapshotRef;
}

export interface VolumeGroupSnapshotContentSource {
  groupSnapshotHandles?: VolumeGroupSnapshotContentGroupSnapshotHandles;
  volumeHandles?: readonly string[];
}

export interface VolumeGroupSnapshotContentGroupSnapshotHandles {
  volumeGroupSnapshotHandle: string;
  volumeSnapshotHandles: readonly string[];
}

export interface VolumeGroupSnapshotContentVolumeGroupSnapshotRef {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface VolumeSnapshotSpec {
  source: VolumeSnapshotSource;
  volumeSnapshotClassName?: string;
}

export interface VolumeSnapshotSource {
  persistentVolumeClaimName?: string;
  volumeSnapshotContentName?: string;
}

export interface VolumeSnapshotContentSpec {
  deletionPolicy: 'Delete' | 'Retain';
  driver: string;
  source: { snapshotHandle?: string; volumeHandle?: string };
  sourceVolumeMode?: string;
  volumeSnapshotClassName?: string;
  volumeSnapshotRef: VolumeGroupSnapshotContentVolumeGroupSnapshotRef;
}

// external-secrets

export interface ClusterExternalSecretSpec {
  externalSecretMetadata?: ClusterExternalSecretExternalSecretMetadata;
  externalSecretName?: string;
  externalSecretSpec: ClusterExternalSecretExternalSecretSpec;
  namespaceSelector?: ClusterExternalSecretNamespaceSelector;
  namespaceSelectors?: readonly ClusterExternalSecretNamespaceSelector[];
  namespaces?: readonly string[];
  refreshTime?: string;
}

export interface ClusterExternalSecretExternalSecretMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface ClusterExternalSecretExternalSecretSpec {
  data?: readonly ClusterExternalSecretData[];
  dataFrom?: readonly ClusterExternalSecretDataFrom[];
  refreshInterval?: string;
  refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
  secretStoreRef?: { kind?: 'SecretStore' | 'ClusterSecretStore'; name?: string };
  target?: ClusterExternalSecretTarget;
}

export interface ClusterExternalSecretData {
  remoteRef: ClusterExternalSecretRemoteRef;
  secretKey: string;
  sourceRef?: ClusterExternalSecretSourceRef;
}

export interface ClusterExternalSecretRemoteRef {
  conversionStrategy?: 'Default' | 'Unicode';
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  key: string;
  metadataPolicy?: 'None' | 'Fetch';
  property?: string;
  version?: string;
}

export interface ClusterExternalSecretSourceRef {
  generatorRef?: ClusterExternalSecretGeneratorRef;
  storeRef?: { kind?: 'SecretStore' | 'ClusterSecretStore'; name?: string };
}

export interface ClusterExternalSecretGeneratorRef {
  apiVersion?: string;
  kind:
    | 'ACRAccessToken'
    | 'ClusterGenerator'
    | 'CloudsmithAccessToken'
    | 'ECRAuthorizationToken'
    | 'Fake'
    | 'GCRAccessToken'
    | 'GithubAccessToken'
    | 'QuayAccessToken'
    | 'Password'
    | 'SSHKey'
    | 'STSSessionToken'
    | 'UUID'
    | 'VaultDynamicSecret'
    | 'Webhook'
    | 'Grafana'
    | 'MFA';
  name: string;
}

export interface ClusterExternalSecretDataFrom {
  extract?: ClusterExternalSecretRemoteRef;
  find?: ClusterExternalSecretFind;
  rewrite?: readonly ClusterExternalSecretRewrite[];
  sourceRef?: ClusterExternalSecretSourceRef;
}

export interface ClusterExternalSecretFind {
  conversionStrategy?: 'Default' | 'Unicode';
  decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
  name?: { regexp?: string };
  path?: string;
  tags?: Record<string, string>;
}

export interface ClusterExternalSecretRewrite {
  merge?: ClusterExternalSecretMerge;
  regexp?: { source: string; target: string };
  transform?: { template: string };
}

export interface ClusterExternalSecretMerge {
  conflictPolicy?: 'Ignore' | 'Error';
  into?: string;
  priority?: readonly string[];
  priorityPolicy?: 'IgnoreNotFound' | 'Strict';
  strategy?: 'Extract' | 'JSON';
}

export interface ClusterExternalSecretTarget {
  creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None';
  deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
  immutable?: boolean;
  manifest?: { apiVersion: string; kind: string };
  name?: string;
  template?: ClusterExternalSecretTemplate;
}

export interface ClusterExternalSecretTemplate {
  data?: Record<string, string>;
  engineVersion?: 'v2';
  mergePolicy?: 'Replace' | 'Merge';
  metadata?: ClusterExternalSecretMetadata;
  templateFrom?: readonly ClusterExternalSecretTemplateFrom[];
  type?: string;
}

export interface ClusterExternalSecretMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
}

export interface ClusterExternalSecretTemplateFrom {
  configMap?: ClusterExternalSecretConfigMap;
  literal?: string;
  secret?: ClusterExternalSecretConfigMap;
  target?: string;
}

export interface ClusterExternalSecretConfigMap {
  items: readonly { key: string; templateAs?: 'Values' | 'KeysAndValues' }[];
  name: string;
}

export interface ClusterExternalSecretNamespaceSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ClusterSecretStoreSpec {
  conditions?: readonly ClusterSecretStoreConditions[];
  controller?: string;
  provider: ClusterSecretStoreProvider;
  refreshInterval?: number;
  retrySettings?: { maxRetries?: number; retryInterval?: string };
}

export interface ClusterSecretStoreConditions {
  namespaceRegexes?: readonly string[];
  namespaceSelector?: ClusterExternalSecretNamespaceSelector;
  namespaces?: readonly string[];
}

export interface ClusterSecretStoreProvider {
  akeyless?: ClusterSecretStoreAkeyless;
  alibaba?: ClusterSecretStoreAlibaba;
  aws?: ClusterSecretStoreAws;
  azurekv?: ClusterSecretStoreAzurekv;
  barbican?: ClusterSecretStoreBarbican;
  beyondtrust?: ClusterSecretStoreBeyondtrust;
  bitwardensecretsmanager?: ClusterSecretStoreBitwardensecretsmanager;
  chef?: ClusterSecretStoreChef;
  cloudrusm?: ClusterSecretStoreCloudrusm;
  conjur?: ClusterSecretStoreConjur;
  delinea?: ClusterSecretStoreDelinea;
  device42?: ClusterSecretStoreDevice42;
  doppler?: ClusterSecretStoreDoppler;
  dvls?: ClusterSecretStoreDvls;
  fake?: ClusterSecretStoreFake;
  fortanix?: ClusterSecretStoreFortanix;
  gcpsm?: ClusterSecretStoreGcpsm;
  github?: ClusterSecretStoreGithub;
  gitlab?: ClusterSecretStoreGitlab;
  ibm?: ClusterSecretStoreIbm;
  infisical?: ClusterSecretStoreInfisical;
  keepersecurity?: ClusterSecretStoreKeepersecurity;
  kubernetes?: ClusterSecretStoreKubernetes;
  ngrok?: ClusterSecretStoreNgrok;
  onboardbase?: ClusterSecretStoreOnboardbase;
  onepassword?: ClusterSecretStoreOnepassword;
  onepasswordSDK?: ClusterSecretStoreOnepasswordSDK;
  oracle?: ClusterSecretStoreOracle;
  passbolt?: ClusterSecretStorePassbolt;
  passworddepot?: ClusterSecretStorePassworddepot;
  previder?: ClusterSecretStorePrevider;
  pulumi?: ClusterSecretStorePulumi;
  scaleway?: ClusterSecretStoreScaleway;
  secretserver?: ClusterSecretStoreSecretserver;
  senhasegura?: ClusterSecretStoreSenhasegura;
  vault?: ClusterSecretStoreVault;
  volcengine?: ClusterSecretStoreVolcengine;
  webhook?: ClusterSecretStoreWebhook;
  yandexcertificatemanager?: ClusterSecretStoreYandexcertificatemanager;
  yandexlockbox?: ClusterSecretStoreYandexcertificatemanager;
}

export interface ClusterSecretStoreAkeyless {
  akeylessGWApiURL: string;
  authSecretRef: ClusterSecretStoreAuthSecretRef;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
}

export interface ClusterSecretStoreAuthSecretRef {
  kubernetesAuth?: ClusterSecretStoreKubernetesAuth;
  secretRef?: ClusterSecretStoreSecretRef;
}

export interface ClusterSecretStoreKubernetesAuth {
  accessID: string;
  k8sConfName: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreSecretRef {
  accessID?: { key?: string; name?: string; namespace?: string };
  accessType?: { key?: string; name?: string; namespace?: string };
  accessTypeParam?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreCaProvider {
  key?: string;
  name: string;
  namespace?: string;
  type: 'Secret' | 'ConfigMap';
}

export interface ClusterSecretStoreAlibaba {
  auth: ClusterSecretStoreAuth;
  regionID: string;
}

export interface ClusterSecretStoreAuth {
  rrsa?: ClusterSecretStoreRrsa;
  secretRef?: ClusterSecretStoreAlibabaAuthSecretRef;
}

export interface ClusterSecretStoreRrsa {
  oidcProviderArn: string;
  oidcTokenFilePath: string;
  roleArn: string;
  sessionName: string;
}

export interface ClusterSecretStoreAlibabaAuthSecretRef {
  accessKeyIDSecretRef: { key?: string; name?: string; namespace?: string };
  accessKeySecretSecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreAws {
  additionalRoles?: readonly string[];
  auth?: ClusterSecretStoreAwsAuth;
  externalID?: string;
  prefix?: string;
  region: string;
  role?: string;
  secretsManager?: { forceDeleteWithoutRecovery?: boolean; recoveryWindowInDays?: number };
  service: 'SecretsManager' | 'ParameterStore';
  sessionTags?: readonly { key: string; value: string }[];
  transitiveTagKeys?: readonly string[];
}

export interface ClusterSecretStoreAwsAuth {
  jwt?: ClusterSecretStoreJwt;
  secretRef?: ClusterSecretStoreAwsAuthSecretRef;
}

export interface ClusterSecretStoreJwt {
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreAwsAuthSecretRef {
  accessKeyIDSecretRef?: { key?: string; name?: string; namespace?: string };
  secretAccessKeySecretRef?: { key?: string; name?: string; namespace?: string };
  sessionTokenSecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreAzurekv {
  authSecretRef?: ClusterSecretStoreAzurekvAuthSecretRef;
  authType?: 'ServicePrincipal' | 'ManagedIdentity' | 'WorkloadIdentity';
  customCloudConfig?: ClusterSecretStoreCustomCloudConfig;
  environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
  identityId?: string;
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
  tenantId?: string;
  useAzureSDK?: boolean;
  vaultUrl: string;
}

export interface ClusterSecretStoreAzurekvAuthSecretRef {
  clientCertificate?: { key?: string; name?: string; namespace?: string };
  clientId?: { key?: string; name?: string; namespace?: string };
  clientSecret?: { key?: string; name?: string; namespace?: string };
  tenantId?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreCustomCloudConfig {
  activeDirectoryEndpoint: string;
  keyVaultDNSSuffix?: string;
  keyVaultEndpoint?: string;
  resourceManagerEndpoint?: string;
}

export interface ClusterSecretStoreBarbican {
  auth: ClusterSecretStoreBarbicanAuth;
  authURL?: string;
  domainName?: string;
  region?: string;
  tenantName?: string;
}

export interface ClusterSecretStoreBarbicanAuth {
  password: ClusterSecretStorePassword;
  username: ClusterSecretStoreUsername;
}

export interface ClusterSecretStorePassword {
  secretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreUsername {
  secretRef?: { key?: string; name?: string; namespace?: string };
  value?: string;
}

export interface ClusterSecretStoreBeyondtrust {
  auth: ClusterSecretStoreBeyondtrustAuth;
  server: ClusterSecretStoreServer;
}

export interface ClusterSecretStoreBeyondtrustAuth {
  apiKey?: ClusterSecretStoreUsername;
  certificate?: ClusterSecretStoreUsername;
  certificateKey?: ClusterSecretStoreUsername;
  clientId?: ClusterSecretStoreUsername;
  clientSecret?: ClusterSecretStoreUsername;
}

export interface ClusterSecretStoreServer {
  apiUrl: string;
  apiVersion?: string;
  clientTimeOutSeconds?: number;
  decrypt?: boolean;
  retrievalType?: string;
  separator?: string;
  verifyCA: boolean;
}

export interface ClusterSecretStoreBitwardensecretsmanager {
  apiURL?: string;
  auth: ClusterSecretStoreBitwardensecretsmanagerAuth;
  bitwardenServerSDKURL?: string;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  identityURL?: string;
  organizationID: string;
  projectID: string;
}

export interface ClusterSecretStoreBitwardensecretsmanagerAuth {
  secretRef: ClusterSecretStoreBitwardensecretsmanagerAuthSecretRef;
}

export interface ClusterSecretStoreBitwardensecretsmanagerAuthSecretRef {
  credentials: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreChef {
  auth: ClusterSecretStoreChefAuth;
  serverUrl: string;
  username: string;
}

export interface ClusterSecretStoreChefAuth {
  secretRef: ClusterSecretStoreChefAuthSecretRef;
}

export interface ClusterSecretStoreChefAuthSecretRef {
  privateKeySecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreCloudrusm {
  auth: ClusterSecretStoreCloudrusmAuth;
  projectID?: string;
}

export interface ClusterSecretStoreCloudrusmAuth {
  secretRef?: ClusterSecretStoreAlibabaAuthSecretRef;
}

export interface ClusterSecretStoreConjur {
  auth: ClusterSecretStoreConjurAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  url: string;
}

export interface ClusterSecretStoreConjurAuth {
  apikey?: ClusterSecretStoreApikey;
  jwt?: ClusterSecretStoreAuthJwt;
}

export interface ClusterSecretStoreApikey {
  account: string;
  apiKeyRef: { key?: string; name?: string; namespace?: string };
  userRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreAuthJwt {
  account: string;
  hostId?: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
  serviceID: string;
}

export interface ClusterSecretStoreDelinea {
  clientId: ClusterSecretStoreUsername;
  clientSecret: ClusterSecretStoreUsername;
  tenant: string;
  tld?: string;
  urlTemplate?: string;
}

export interface ClusterSecretStoreDevice42 {
  auth: ClusterSecretStoreDevice42Auth;
  host: string;
}

export interface ClusterSecretStoreDevice42Auth {
  secretRef: ClusterSecretStoreDevice42AuthSecretRef;
}

export interface ClusterSecretStoreDevice42AuthSecretRef {
  credentials?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreDoppler {
  auth: ClusterSecretStoreDopplerAuth;
  config?: string;
  format?: 'json' | 'dotnet-json' | 'env' | 'yaml' | 'docker';
  nameTransformer?: 'upper-camel' | 'camel' | 'lower-snake' | 'tf-var' | 'dotnet-env' | 'lower-kebab';
  project?: string;
}

export interface ClusterSecretStoreDopplerAuth {
  oidcConfig?: ClusterSecretStoreOidcConfig;
  secretRef?: ClusterSecretStoreDopplerAuthSecretRef;
}

export interface ClusterSecretStoreOidcConfig {
  expirationSeconds?: number;
  identity: string;
  serviceAccountRef: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreDopplerAuthSecretRef {
  dopplerToken: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreDvls {
  auth: ClusterSecretStoreDvlsAuth;
  insecure?: boolean;
  serverUrl: string;
}

export interface ClusterSecretStoreDvlsAuth {
  secretRef: ClusterSecretStoreDvlsAuthSecretRef;
}

export interface ClusterSecretStoreDvlsAuthSecretRef {
  appId: { key?: string; name?: string; namespace?: string };
  appSecret: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreFake {
  data: readonly { key: string; value: string; version?: string }[];
  validationResult?: number;
}

export interface ClusterSecretStoreFortanix {
  apiKey?: ClusterSecretStoreApiKey;
  apiUrl?: string;
}

export interface ClusterSecretStoreApiKey {
  secretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreGcpsm {
  auth?: ClusterSecretStoreGcpsmAuth;
  location?: string;
  projectID?: string;
  secretVersionSelectionPolicy?: string;
}

export interface ClusterSecretStoreGcpsmAuth {
  secretRef?: ClusterSecretStoreGcpsmAuthSecretRef;
  workloadIdentity?: ClusterSecretStoreWorkloadIdentity;
  workloadIdentityFederation?: ClusterSecretStoreWorkloadIdentityFederation;
}

export interface ClusterSecretStoreGcpsmAuthSecretRef {
  secretAccessKeySecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreWorkloadIdentity {
  clusterLocation?: string;
  clusterName?: string;
  clusterProjectID?: string;
  serviceAccountRef: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreWorkloadIdentityFederation {
  audience?: string;
  awsSecurityCredentials?: ClusterSecretStoreAwsSecurityCredentials;
  credConfig?: { key: string; name: string; namespace?: string };
  externalTokenEndpoint?: string;
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreAwsSecurityCredentials {
  awsCredentialsSecretRef: { name: string; namespace?: string };
  region: string;
}

export interface ClusterSecretStoreGithub {
  appID: number;
  auth: ClusterSecretStoreGithubAuth;
  environment?: string;
  installationID: number;
  organization: string;
  repository?: string;
  uploadURL?: string;
  url?: string;
}

export interface ClusterSecretStoreGithubAuth {
  privateKey: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreGitlab {
  auth: ClusterSecretStoreGitlabAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  environment?: string;
  groupIDs?: readonly string[];
  inheritFromGroups?: boolean;
  projectID?: string;
  url?: string;
}

export interface ClusterSecretStoreGitlabAuth {
  SecretRef: ClusterSecretStoreGitlabAuthSecretRef;
}

export interface ClusterSecretStoreGitlabAuthSecretRef {
  accessToken?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreIbm {
  auth: ClusterSecretStoreIbmAuth;
  serviceUrl?: string;
}

export interface ClusterSecretStoreIbmAuth {
  containerAuth?: { iamEndpoint?: string; profile: string; tokenLocation?: string };
  secretRef?: ClusterSecretStoreIbmAuthSecretRef;
}

export interface ClusterSecretStoreIbmAuthSecretRef {
  iamEndpoint?: string;
  secretApiKeySecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreInfisical {
  auth: ClusterSecretStoreInfisicalAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  hostAPI?: string;
  secretsScope: ClusterSecretStoreSecretsScope;
}

export interface ClusterSecretStoreInfisicalAuth {
  awsAuthCredentials?: ClusterSecretStoreAwsAuthCredentials;
  azureAuthCredentials?: ClusterSecretStoreAzureAuthCredentials;
  gcpIamAuthCredentials?: ClusterSecretStoreGcpIamAuthCredentials;
  gcpIdTokenAuthCredentials?: ClusterSecretStoreAwsAuthCredentials;
  jwtAuthCredentials?: ClusterSecretStoreJwtAuthCredentials;
  kubernetesAuthCredentials?: ClusterSecretStoreKubernetesAuthCredentials;
  ldapAuthCredentials?: ClusterSecretStoreLdapAuthCredentials;
  ociAuthCredentials?: ClusterSecretStoreOciAuthCredentials;
  tokenAuthCredentials?: ClusterSecretStoreTokenAuthCredentials;
  universalAuthCredentials?: ClusterSecretStoreUniversalAuthCredentials;
}

export interface ClusterSecretStoreAwsAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreAzureAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
  resource?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreGcpIamAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
  serviceAccountKeyFilePath: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreJwtAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
  jwt: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreKubernetesAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
  serviceAccountTokenPath?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreLdapAuthCredentials {
  identityId: { key?: string; name?: string; namespace?: string };
  ldapPassword: { key?: string; name?: string; namespace?: string };
  ldapUsername: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreOciAuthCredentials {
  fingerprint: { key?: string; name?: string; namespace?: string };
  identityId: { key?: string; name?: string; namespace?: string };
  privateKey: { key?: string; name?: string; namespace?: string };
  privateKeyPassphrase?: { key?: string; name?: string; namespace?: string };
  region: { key?: string; name?: string; namespace?: string };
  tenancyId: { key?: string; name?: string; namespace?: string };
  userId: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreTokenAuthCredentials {
  accessToken: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreUniversalAuthCredentials {
  clientId: { key?: string; name?: string; namespace?: string };
  clientSecret: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreSecretsScope {
  environmentSlug: string;
  expandSecretReferences?: boolean;
  projectSlug: string;
  recursive?: boolean;
  secretsPath?: string;
}

export interface ClusterSecretStoreKeepersecurity {
  authRef: { key?: string; name?: string; namespace?: string };
  folderID: string;
}

export interface ClusterSecretStoreKubernetes {
  auth?: ClusterSecretStoreProviderKubernetesAuth;
  authRef?: { key?: string; name?: string; namespace?: string };
  remoteNamespace?: string;
  server?: ClusterSecretStoreKubernetesServer;
}

export interface ClusterSecretStoreProviderKubernetesAuth {
  cert?: ClusterSecretStoreCert;
  serviceAccount?: { audiences?: readonly string[]; name: string; namespace?: string };
  token?: ClusterSecretStoreToken;
}

export interface ClusterSecretStoreCert {
  clientCert?: { key?: string; name?: string; namespace?: string };
  clientKey?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreToken {
  bearerToken?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreKubernetesServer {
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  url?: string;
}

export interface ClusterSecretStoreNgrok {
  apiUrl?: string;
  auth: ClusterSecretStoreNgrokAuth;
  vault: { name: string };
}

export interface ClusterSecretStoreNgrokAuth {
  apiKey?: ClusterSecretStoreApiKey;
}

export interface ClusterSecretStoreOnboardbase {
  apiHost?: string;
  auth: ClusterSecretStoreOnboardbaseAuth;
  environment?: string;
  project?: string;
}

export interface ClusterSecretStoreOnboardbaseAuth {
  apiKeyRef: { key?: string; name?: string; namespace?: string };
  passcodeRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreOnepassword {
  auth: ClusterSecretStoreOnepasswordAuth;
  connectHost: string;
  vaults: Record<string, number>;
}

export interface ClusterSecretStoreOnepasswordAuth {
  secretRef: ClusterSecretStoreOnepasswordAuthSecretRef;
}

export interface ClusterSecretStoreOnepasswordAuthSecretRef {
  connectTokenSecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreOnepasswordSDK {
  auth: ClusterSecretStoreOnepasswordSDKAuth;
  cache?: { maxSize?: number; ttl?: string };
  integrationInfo?: { name?: string; version?: string };
  vault: string;
}

export interface ClusterSecretStoreOnepasswordSDKAuth {
  serviceAccountSecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreOracle {
  auth?: ClusterSecretStoreOracleAuth;
  compartment?: string;
  encryptionKey?: string;
  principalType?: '' | 'UserPrincipal' | 'InstancePrincipal' | 'Workload';
  region: string;
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
  vault: string;
}

export interface ClusterSecretStoreOracleAuth {
  secretRef: ClusterSecretStoreOracleAuthSecretRef;
  tenancy: string;
  user: string;
}

export interface ClusterSecretStoreOracleAuthSecretRef {
  fingerprint: { key?: string; name?: string; namespace?: string };
  privatekey: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStorePassbolt {
  auth: ClusterSecretStorePassboltAuth;
  host: string;
}

export interface ClusterSecretStorePassboltAuth {
  passwordSecretRef: { key?: string; name?: string; namespace?: string };
  privateKeySecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStorePassworddepot {
  auth: ClusterSecretStoreDevice42Auth;
  database: string;
  host: string;
}

export interface ClusterSecretStorePrevider {
  auth: ClusterSecretStorePreviderAuth;
  baseUri?: string;
}

export interface ClusterSecretStorePreviderAuth {
  secretRef?: ClusterSecretStoreTokenAuthCredentials;
}

export interface ClusterSecretStorePulumi {
  accessToken: ClusterSecretStoreApiKey;
  apiUrl?: string;
  environment: string;
  organization: string;
  project: string;
}

export interface ClusterSecretStoreScaleway {
  accessKey: ClusterSecretStoreUsername;
  apiUrl?: string;
  projectId: string;
  region: string;
  secretKey: ClusterSecretStoreUsername;
}

export interface ClusterSecretStoreSecretserver {
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  domain?: string;
  password: ClusterSecretStoreUsername;
  serverURL: string;
  username: ClusterSecretStoreUsername;
}

export interface ClusterSecretStoreSenhasegura {
  auth: ClusterSecretStoreSenhaseguraAuth;
  ignoreSslCertificate?: boolean;
  module: string;
  url: string;
}

export interface ClusterSecretStoreSenhaseguraAuth {
  clientId: string;
  clientSecretSecretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreVault {
  auth?: ClusterSecretStoreVaultAuth;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  checkAndSet?: { required?: boolean };
  forwardInconsistent?: boolean;
  headers?: Record<string, string>;
  namespace?: string;
  path?: string;
  readYourWrites?: boolean;
  server: string;
  tls?: ClusterSecretStoreTls;
  version?: 'v1' | 'v2';
}

export interface ClusterSecretStoreVaultAuth {
  appRole?: ClusterSecretStoreAppRole;
  cert?: ClusterSecretStoreAuthCert;
  gcp?: ClusterSecretStoreGcp;
  iam?: ClusterSecretStoreIam;
  jwt?: ClusterSecretStoreVaultAuthJwt;
  kubernetes?: ClusterSecretStoreAuthKubernetes;
  ldap?: ClusterSecretStoreLdap;
  namespace?: string;
  tokenSecretRef?: { key?: string; name?: string; namespace?: string };
  userPass?: ClusterSecretStoreLdap;
}

export interface ClusterSecretStoreAppRole {
  path?: string;
  roleId?: string;
  roleRef?: { key?: string; name?: string; namespace?: string };
  secretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreAuthCert {
  clientCert?: { key?: string; name?: string; namespace?: string };
  path?: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreGcp {
  location?: string;
  path?: string;
  projectID?: string;
  role: string;
  secretRef?: ClusterSecretStoreGcpsmAuthSecretRef;
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
  workloadIdentity?: ClusterSecretStoreWorkloadIdentity;
}

export interface ClusterSecretStoreIam {
  externalID?: string;
  jwt?: ClusterSecretStoreJwt;
  path?: string;
  region?: string;
  role?: string;
  secretRef?: ClusterSecretStoreAwsAuthSecretRef;
  vaultAwsIamServerID?: string;
  vaultRole: string;
}

export interface ClusterSecretStoreVaultAuthJwt {
  kubernetesServiceAccountToken?: ClusterSecretStoreKubernetesServiceAccountToken;
  path?: string;
  role?: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreKubernetesServiceAccountToken {
  audiences?: readonly string[];
  expirationSeconds?: number;
  serviceAccountRef: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreAuthKubernetes {
  mountPath?: string;
  role: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
  serviceAccountRef?: { audiences?: readonly string[]; name: string; namespace?: string };
}

export interface ClusterSecretStoreLdap {
  path?: string;
  secretRef?: { key?: string; name?: string; namespace?: string };
  username: string;
}

export interface ClusterSecretStoreTls {
  certSecretRef?: { key?: string; name?: string; namespace?: string };
  keySecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreVolcengine {
  auth?: ClusterSecretStoreVolcengineAuth;
  region: string;
}

export interface ClusterSecretStoreVolcengineAuth {
  secretRef?: ClusterSecretStoreVolcengineAuthSecretRef;
}

export interface ClusterSecretStoreVolcengineAuthSecretRef {
  accessKeyID: { key?: string; name?: string; namespace?: string };
  secretAccessKey: { key?: string; name?: string; namespace?: string };
  token?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreWebhook {
  auth?: ClusterSecretStoreWebhookAuth;
  body?: string;
  caBundle?: string;
  caProvider?: ClusterSecretStoreCaProvider;
  headers?: Record<string, string>;
  method?: string;
  result?: { jsonPath?: string };
  secrets?: readonly ClusterSecretStoreSecrets[];
  timeout?: string;
  url: string;
}

export interface ClusterSecretStoreWebhookAuth {
  ntlm?: ClusterSecretStoreNtlm;
}

export interface ClusterSecretStoreNtlm {
  passwordSecret: { key?: string; name?: string; namespace?: string };
  usernameSecret: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreSecrets {
  name: string;
  secretRef: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreYandexcertificatemanager {
  apiEndpoint?: string;
  auth: ClusterSecretStoreYandexcertificatemanagerAuth;
  caProvider?: ClusterSecretStoreYandexcertificatemanagerCaProvider;
  fetching?: ClusterSecretStoreFetching;
}

export interface ClusterSecretStoreYandexcertificatemanagerAuth {
  authorizedKeySecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreYandexcertificatemanagerCaProvider {
  certSecretRef?: { key?: string; name?: string; namespace?: string };
}

export interface ClusterSecretStoreFetching {
  byID?: Record<string, never>;
  byName?: { folderID: string };
}

export interface PushSecretSpec {
  data?: readonly PushSecretData[];
  deletionPolicy?: 'Delete' | 'None';
  refreshInterval?: string;
  secretStoreRefs: readonly PushSecretSecretStoreRefs[];
  selector: PushSecretSelector;
  template?: ClusterExternalSecretTemplate;
  updatePolicy?: 'Replace' | 'IfNotExists';
}

export interface PushSecretData {
  conversionStrategy?: 'None' | 'ReverseUnicode';
  match: PushSecretMatch;
  metadata?: unknown;
}

export interface PushSecretMatch {
  remoteRef: { property?: string; remoteKey: string };
  secretKey?: string;
}

export interface PushSecretSecretStoreRefs {
  kind?: 'SecretStore' | 'ClusterSecretStore';
  labelSelector?: ClusterExternalSecretNamespaceSelector;
  name?: string;
}

export interface PushSecretSelector {
  generatorRef?: ClusterExternalSecretGeneratorRef;
  secret?: PushSecretSecret;
}

export interface PushSecretSecret {
  name?: string;
  selector?: ClusterExternalSecretNamespaceSelector;
}

export interface PasswordSpec {
  allowRepeat?: boolean;
  digits?: number;
  encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
  length?: number;
  noUpper?: boolean;
  secretKeys?: readonly string[];
  symbolCharacters?: string;
  symbols?: number;
}

export interface VaultDynamicSecretSpec {
  allowEmptyResponse?: boolean;
  controller?: string;
  method?: string;
  parameters?: unknown;
  path: string;
  provider: ClusterSecretStoreVault;
  resultType?: 'Data' | 'Auth' | 'Raw';
  retrySettings?: { maxRetries?: number; retryInterval?: string };
}

// flink-operator

export interface FlinkDeploymentSpec {
  flinkConfiguration?: Record<string, string>;
  flinkVersion?: 'v1_13' | 'v1_14' | 'v1_15' | 'v1_16' | 'v1_17' | 'v1_18' | 'v1_19' | 'v1_20';
  image?: string;
  imagePullPolicy?: string;
  ingress?: FlinkDeploymentIngress;
  job?: FlinkDeploymentJob;
  jobManager?: FlinkDeploymentJobManager;
  logConfiguration?: Record<string, string>;
  mode?: 'native' | 'standalone';
  podTemplate?: FlinkDeploymentPodTemplate;
  restartNonce?: number;
  serviceAccount?: string;
  taskManager?: FlinkDeploymentJobManager;
}

export interface FlinkDeploymentIngress {
  annotations?: Record<string, string>;
  className?: string;
  labels?: Record<string, string>;
  template?: string;
  tls?: readonly { hosts?: readonly string[]; secretName?: string }[];
}

export interface FlinkDeploymentJob {
  allowNonRestoredState?: boolean;
  args?: readonly string[];
  checkpointTriggerNonce?: number;
  entryClass?: string;
  initialSavepointPath?: string;
  jarURI?: string;
  parallelism?: number;
  savepointRedeployNonce?: number;
  savepointTriggerNonce?: number;
  state?: 'running' | 'suspended';
  upgradeMode?: 'last-state' | 'savepoint' | 'stateless';
}

export interface FlinkDeploymentJobManager {
  podTemplate?: FlinkDeploymentPodTemplate;
  replicas?: number;
  resource?: { cpu?: number; ephemeralStorage?: string; memory?: string };
}

export interface FlinkDeploymentPodTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: FlinkDeploymentMetadata;
  spec?: FlinkDeploymentPodTemplateSpec;
  status?: FlinkDeploymentStatus;
}

export interface FlinkDeploymentMetadata {
  annotations?: Record<string, string>;
  creationTimestamp?: string;
  deletionGracePeriodSeconds?: number;
  deletionTimestamp?: string;
  finalizers?: readonly string[];
  generateName?: string;
  generation?: number;
  labels?: Record<string, string>;
  managedFields?: readonly FlinkDeploymentManagedFields[];
  name?: string;
  namespace?: string;
  ownerReferences?: readonly FlinkDeploymentOwnerReferences[];
  resourceVersion?: string;
  selfLink?: string;
  uid?: string;
}

export interface FlinkDeploymentManagedFields {
  apiVersion?: string;
  fieldsType?: string;
  fieldsV1?: Record<string, never>;
  manager?: string;
  operation?: string;
  subresource?: string;
  time?: string;
}

export interface FlinkDeploymentOwnerReferences {
  apiVersion?: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  kind?: string;
  name?: string;
  uid?: string;
}

export interface FlinkDeploymentPodTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: FlinkDeploymentAffinity;
  automountServiceAccountToken?: boolean;
  containers?: readonly FlinkDeploymentContainers[];
  dnsConfig?: FlinkDeploymentDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly FlinkDeploymentEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip?: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly FlinkDeploymentContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name?: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType?: string }[];
  resourceClaims?: readonly FlinkDeploymentResourceClaims[];
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name?: string }[];
  securityContext?: FlinkDeploymentSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly FlinkDeploymentTolerations[];
  topologySpreadConstraints?: readonly FlinkDeploymentTopologySpreadConstraints[];
  volumes?: readonly FlinkDeploymentVolumes[];
}

export interface FlinkDeploymentAffinity {
  nodeAffinity?: FlinkDeploymentNodeAffinity;
  podAffinity?: FlinkDeploymentPodAffinity;
  podAntiAffinity?: FlinkDeploymentPodAffinity;
}

export interface FlinkDeploymentNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly FlinkDeploymentPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: FlinkDeploymentRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface FlinkDeploymentPreferredDuringSchedulingIgnoredDuringExecution {
  preference?: FlinkDeploymentPreference;
  weight?: number;
}

export interface FlinkDeploymentPreference {
  matchExpressions?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
  matchFields?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
}

export interface FlinkDeploymentRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms?: readonly FlinkDeploymentPreference[];
}

export interface FlinkDeploymentPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly FlinkDeploymentPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly FlinkDeploymentPodAffinityTerm[];
}

export interface FlinkDeploymentPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm?: FlinkDeploymentPodAffinityTerm;
  weight?: number;
}

export interface FlinkDeploymentPodAffinityTerm {
  labelSelector?: FlinkDeploymentLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: FlinkDeploymentLabelSelector;
  namespaces?: readonly string[];
  topologyKey?: string;
}

export interface FlinkDeploymentLabelSelector {
  matchExpressions?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface FlinkDeploymentContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly FlinkDeploymentEnv[];
  envFrom?: readonly FlinkDeploymentEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FlinkDeploymentLifecycle;
  livenessProbe?: FlinkDeploymentLivenessProbe;
  name?: string;
  ports?: readonly FlinkDeploymentPorts[];
  readinessProbe?: FlinkDeploymentLivenessProbe;
  resizePolicy?: readonly { resourceName?: string; restartPolicy?: string }[];
  resources?: FlinkDeploymentResources;
  restartPolicy?: string;
  securityContext?: FlinkDeploymentSecurityContext;
  startupProbe?: FlinkDeploymentLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath?: string; name?: string }[];
  volumeMounts?: readonly FlinkDeploymentVolumeMounts[];
  workingDir?: string;
}

export interface FlinkDeploymentEnv {
  name?: string;
  value?: string;
  valueFrom?: FlinkDeploymentValueFrom;
}

export interface FlinkDeploymentValueFrom {
  configMapKeyRef?: { key?: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath?: string };
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource?: string };
  secretKeyRef?: { key?: string; name?: string; optional?: boolean };
}

export interface FlinkDeploymentEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface FlinkDeploymentLifecycle {
  postStart?: FlinkDeploymentPostStart;
  preStop?: FlinkDeploymentPostStart;
}

export interface FlinkDeploymentPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: FlinkDeploymentHttpGet;
  sleep?: { seconds?: number };
  tcpSocket?: { host?: string; port?: number | string };
}

export interface FlinkDeploymentHttpGet {
  host?: string;
  httpHeaders?: readonly { name?: string; value?: string }[];
  path?: string;
  port?: number | string;
  scheme?: string;
}

export interface FlinkDeploymentLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port?: number; service?: string };
  httpGet?: FlinkDeploymentHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port?: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface FlinkDeploymentPorts {
  containerPort?: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface FlinkDeploymentResources {
  claims?: readonly { name?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface FlinkDeploymentSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type?: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: FlinkDeploymentSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type?: string };
  windowsOptions?: FlinkDeploymentWindowsOptions;
}

export interface FlinkDeploymentSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface FlinkDeploymentWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface FlinkDeploymentVolumeMounts {
  mountPath?: string;
  mountPropagation?: string;
  name?: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface FlinkDeploymentDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface FlinkDeploymentEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly FlinkDeploymentEnv[];
  envFrom?: readonly FlinkDeploymentEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: FlinkDeploymentLifecycle;
  livenessProbe?: FlinkDeploymentLivenessProbe;
  name?: string;
  ports?: readonly FlinkDeploymentPorts[];
  readinessProbe?: FlinkDeploymentLivenessProbe;
  resizePolicy?: readonly { resourceName?: string; restartPolicy?: string }[];
  resources?: FlinkDeploymentResources;
  restartPolicy?: string;
  securityContext?: FlinkDeploymentSecurityContext;
  startupProbe?: FlinkDeploymentLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath?: string; name?: string }[];
  volumeMounts?: readonly FlinkDeploymentVolumeMounts[];
  workingDir?: string;
}

export interface FlinkDeploymentResourceClaims {
  name?: string;
  source?: { resourceClaimName?: string; resourceClaimTemplateName?: string };
}

export interface FlinkDeploymentSpecSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type?: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: FlinkDeploymentSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type?: string };
  supplementalGroups?: readonly number[];
  sysctls?: readonly { name?: string; value?: string }[];
  windowsOptions?: FlinkDeploymentWindowsOptions;
}

export interface FlinkDeploymentTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface FlinkDeploymentTopologySpreadConstraints {
  labelSelector?: FlinkDeploymentLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew?: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey?: string;
  whenUnsatisfiable?: string;
}

export interface FlinkDeploymentVolumes {
  awsElasticBlockStore?: FlinkDeploymentAwsElasticBlockStore;
  azureDisk?: FlinkDeploymentAzureDisk;
  azureFile?: { readOnly?: boolean; secretName?: string; shareName?: string };
  cephfs?: FlinkDeploymentCephfs;
  cinder?: FlinkDeploymentCinder;
  configMap?: FlinkDeploymentConfigMap;
  csi?: FlinkDeploymentCsi;
  downwardAPI?: FlinkDeploymentDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: FlinkDeploymentEphemeral;
  fc?: FlinkDeploymentFc;
  flexVolume?: FlinkDeploymentFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: FlinkDeploymentGcePersistentDisk;
  gitRepo?: { directory?: string; repository?: string; revision?: string };
  glusterfs?: { endpoints?: string; path?: string; readOnly?: boolean };
  hostPath?: { path?: string; type?: string };
  iscsi?: FlinkDeploymentIscsi;
  name?: string;
  nfs?: { path?: string; readOnly?: boolean; server?: string };
  persistentVolumeClaim?: { claimName?: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID?: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID?: string };
  projected?: FlinkDeploymentProjected;
  quobyte?: FlinkDeploymentQuobyte;
  rbd?: FlinkDeploymentRbd;
  scaleIO?: FlinkDeploymentScaleIO;
  secret?: FlinkDeploymentSecret;
  storageos?: FlinkDeploymentStorageos;
  vsphereVolume?: FlinkDeploymentVsphereVolume;
}

export interface FlinkDeploymentAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID?: string;
}

export interface FlinkDeploymentAzureDisk {
  cachingMode?: string;
  diskName?: string;
  diskURI?: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface FlinkDeploymentCephfs {
  monitors?: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface FlinkDeploymentCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID?: string;
}

export interface FlinkDeploymentConfigMap {
  defaultMode?: number;
  items?: readonly { key?: string; mode?: number; path?: string }[];
  name?: string;
  optional?: boolean;
}

export interface FlinkDeploymentCsi {
  driver?: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface FlinkDeploymentDownwardAPI {
  defaultMode?: number;
  items?: readonly FlinkDeploymentItems[];
}

export interface FlinkDeploymentItems {
  fieldRef?: { apiVersion?: string; fieldPath?: string };
  mode?: number;
  path?: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource?: string };
}

export interface FlinkDeploymentEphemeral {
  volumeClaimTemplate?: FlinkDeploymentVolumeClaimTemplate;
}

export interface FlinkDeploymentVolumeClaimTemplate {
  metadata?: FlinkDeploymentMetadata;
  spec?: FlinkDeploymentVolumeClaimTemplateSpec;
}

export interface FlinkDeploymentVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind?: string; name?: string };
  dataSourceRef?: FlinkDeploymentDataSourceRef;
  resources?: FlinkDeploymentSpecResources;
  selector?: FlinkDeploymentLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface FlinkDeploymentDataSourceRef {
  apiGroup?: string;
  kind?: string;
  name?: string;
  namespace?: string;
}

export interface FlinkDeploymentSpecResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface FlinkDeploymentFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface FlinkDeploymentFlexVolume {
  driver?: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface FlinkDeploymentGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName?: string;
  readOnly?: boolean;
}

export interface FlinkDeploymentIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn?: string;
  iscsiInterface?: string;
  lun?: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal?: string;
}

export interface FlinkDeploymentProjected {
  defaultMode?: number;
  sources?: readonly FlinkDeploymentSources[];
}

export interface FlinkDeploymentSources {
  clusterTrustBundle?: FlinkDeploymentClusterTrustBundle;
  configMap?: FlinkDeploymentSourcesConfigMap;
  downwardAPI?: FlinkDeploymentSourcesDownwardAPI;
  secret?: FlinkDeploymentSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path?: string };
}

export interface FlinkDeploymentClusterTrustBundle {
  labelSelector?: FlinkDeploymentLabelSelector;
  name?: string;
  optional?: boolean;
  path?: string;
  signerName?: string;
}

export interface FlinkDeploymentSourcesConfigMap {
  items?: readonly { key?: string; mode?: number; path?: string }[];
  name?: string;
  optional?: boolean;
}

export interface FlinkDeploymentSourcesDownwardAPI {
  items?: readonly FlinkDeploymentItems[];
}

export interface FlinkDeploymentQuobyte {
  group?: string;
  readOnly?: boolean;
  registry?: string;
  tenant?: string;
  user?: string;
  volume?: string;
}

export interface FlinkDeploymentRbd {
  fsType?: string;
  image?: string;
  keyring?: string;
  monitors?: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface FlinkDeploymentScaleIO {
  fsType?: string;
  gateway?: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system?: string;
  volumeName?: string;
}

export interface FlinkDeploymentSecret {
  defaultMode?: number;
  items?: readonly { key?: string; mode?: number; path?: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface FlinkDeploymentStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface FlinkDeploymentVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath?: string;
}

export interface FlinkDeploymentStatus {
  conditions?: readonly FlinkDeploymentConditions[];
  containerStatuses?: readonly FlinkDeploymentContainerStatuses[];
  ephemeralContainerStatuses?: readonly FlinkDeploymentContainerStatuses[];
  hostIP?: string;
  hostIPs?: readonly { ip?: string }[];
  initContainerStatuses?: readonly FlinkDeploymentContainerStatuses[];
  message?: string;
  nominatedNodeName?: string;
  phase?: string;
  podIP?: string;
  podIPs?: readonly { ip?: string }[];
  qosClass?: string;
  reason?: string;
  resize?: string;
  resourceClaimStatuses?: readonly { name?: string; resourceClaimName?: string }[];
  startTime?: string;
}

export interface FlinkDeploymentConditions {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status?: string;
  type?: string;
}

export interface FlinkDeploymentContainerStatuses {
  allocatedResources?: Record<string, number | string>;
  containerID?: string;
  image?: string;
  imageID?: string;
  lastState?: FlinkDeploymentLastState;
  name?: string;
  ready?: boolean;
  resources?: FlinkDeploymentResources;
  restartCount?: number;
  started?: boolean;
  state?: FlinkDeploymentLastState;
  volumeMounts?: readonly FlinkDeploymentContainerStatusesVolumeMounts[];
}

export interface FlinkDeploymentLastState {
  running?: { startedAt?: string };
  terminated?: FlinkDeploymentTerminated;
  waiting?: { message?: string; reason?: string };
}

export interface FlinkDeploymentTerminated {
  containerID?: string;
  exitCode?: number;
  finishedAt?: string;
  message?: string;
  reason?: string;
  signal?: number;
  startedAt?: string;
}

export interface FlinkDeploymentContainerStatusesVolumeMounts {
  mountPath?: string;
  name?: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
}

export interface FlinkSessionJobSpec {
  deploymentName?: string;
  flinkConfiguration?: Record<string, string>;
  job?: FlinkDeploymentJob;
  restartNonce?: number;
}

export interface FlinkStateSnapshotSpec {
  backoffLimit?: number;
  checkpoint?: Record<string, never>;
  jobReference?: { kind?: 'FlinkDeployment' | 'FlinkSessionJob'; name?: string };
  savepoint?: FlinkStateSnapshotSavepoint;
}

export interface FlinkStateSnapshotSavepoint {
  alreadyExists?: boolean;
  disposeOnDelete?: boolean;
  formatType?: 'CANONICAL' | 'NATIVE' | 'UNKNOWN';
  path?: string;
}

// grafana-operator

export interface GrafanaSpec {
  client?: GrafanaClient;
  config?: Record<string, Record<string, string>>;
  deployment?: GrafanaDeployment;
  disableDefaultAdminSecret?: boolean;
  disableDefaultSecurityContext?: 'Pod' | 'Container' | 'All';
  external?: GrafanaExternal;
  ingress?: GrafanaIngress;
  persistentVolumeClaim?: GrafanaPersistentVolumeClaim;
  preferences?: { homeDashboardUid?: string };
  service?: GrafanaSpecService;
  serviceAccount?: GrafanaServiceAccount;
  suspend?: boolean;
  version?: string;
}

export interface GrafanaClient {
  headers?: Record<string, string>;
  preferIngress?: boolean | null;
  timeout?: number | null;
  tls?: GrafanaTls;
  useKubeAuth?: boolean;
}

export interface GrafanaTls {
  certSecretRef?: { name?: string; namespace?: string };
  insecureSkipVerify?: boolean;
}

export interface GrafanaDeployment {
  metadata?: GrafanaMetadata;
  spec?: GrafanaDeploymentSpec;
}

export interface GrafanaMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface GrafanaDeploymentSpec {
  minReadySeconds?: number;
  paused?: boolean;
  progressDeadlineSeconds?: number;
  replicas?: number;
  revisionHistoryLimit?: number;
  selector?: GrafanaSelector;
  strategy?: GrafanaStrategy;
  template?: GrafanaTemplate;
}

export interface GrafanaSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface GrafanaStrategy {
  rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string };
  type?: string;
}

export interface GrafanaTemplate {
  metadata?: GrafanaMetadata;
  spec?: GrafanaTemplateSpec;
}

export interface GrafanaTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: GrafanaAffinity;
  automountServiceAccountToken?: boolean;
  containers?: readonly GrafanaContainers[];
  dnsConfig?: GrafanaDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly GrafanaEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly GrafanaContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  securityContext?: GrafanaSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly GrafanaTolerations[];
  topologySpreadConstraints?: readonly GrafanaTopologySpreadConstraints[];
  volumes?: readonly GrafanaVolumes[];
}

export interface GrafanaAffinity {
  nodeAffinity?: GrafanaNodeAffinity;
  podAffinity?: GrafanaPodAffinity;
  podAntiAffinity?: GrafanaPodAffinity;
}

export interface GrafanaNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: GrafanaRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface GrafanaPreferredDuringSchedulingIgnoredDuringExecution {
  preference: GrafanaPreference;
  weight: number;
}

export interface GrafanaPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface GrafanaRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly GrafanaPreference[];
}

export interface GrafanaPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaPodAffinityTerm[];
}

export interface GrafanaPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: GrafanaPodAffinityTerm;
  weight: number;
}

export interface GrafanaPodAffinityTerm {
  labelSelector?: GrafanaSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: GrafanaSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface GrafanaContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly GrafanaEnv[];
  envFrom?: readonly GrafanaEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: GrafanaLifecycle;
  livenessProbe?: GrafanaLivenessProbe;
  name: string;
  ports?: readonly GrafanaPorts[];
  readinessProbe?: GrafanaLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: GrafanaResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly GrafanaRestartPolicyRules[];
  securityContext?: GrafanaSecurityContext;
  startupProbe?: GrafanaLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly GrafanaVolumeMounts[];
  workingDir?: string;
}

export interface GrafanaEnv {
  name: string;
  value?: string;
  valueFrom?: GrafanaValueFrom;
}

export interface GrafanaValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: GrafanaFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface GrafanaFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface GrafanaEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface GrafanaLifecycle {
  postStart?: GrafanaPostStart;
  preStop?: GrafanaPostStart;
  stopSignal?: string;
}

export interface GrafanaPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: GrafanaHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface GrafanaHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface GrafanaLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: GrafanaHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface GrafanaPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface GrafanaResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface GrafanaRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface GrafanaSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: GrafanaSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: GrafanaWindowsOptions;
}

export interface GrafanaSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface GrafanaWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface GrafanaVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface GrafanaDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface GrafanaEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly GrafanaEnv[];
  envFrom?: readonly GrafanaEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: GrafanaLifecycle;
  livenessProbe?: GrafanaLivenessProbe;
  name: string;
  ports?: readonly GrafanaPorts[];
  readinessProbe?: GrafanaLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: GrafanaResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly GrafanaRestartPolicyRules[];
  securityContext?: GrafanaSecurityContext;
  startupProbe?: GrafanaLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly GrafanaVolumeMounts[];
  workingDir?: string;
}

export interface GrafanaSpecSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: GrafanaSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: GrafanaWindowsOptions;
}

export interface GrafanaTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface GrafanaTopologySpreadConstraints {
  labelSelector?: GrafanaSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface GrafanaVolumes {
  awsElasticBlockStore?: GrafanaAwsElasticBlockStore;
  azureDisk?: GrafanaAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: GrafanaCephfs;
  cinder?: GrafanaCinder;
  configMap?: GrafanaConfigMap;
  csi?: GrafanaCsi;
  downwardAPI?: GrafanaDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: GrafanaEphemeral;
  fc?: GrafanaFc;
  flexVolume?: GrafanaFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: GrafanaGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: GrafanaIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: GrafanaProjected;
  quobyte?: GrafanaQuobyte;
  rbd?: GrafanaRbd;
  scaleIO?: GrafanaScaleIO;
  secret?: GrafanaSecret;
  storageos?: GrafanaStorageos;
  vsphereVolume?: GrafanaVsphereVolume;
}

export interface GrafanaAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface GrafanaAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface GrafanaCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface GrafanaCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface GrafanaConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface GrafanaCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface GrafanaDownwardAPI {
  defaultMode?: number;
  items?: readonly GrafanaItems[];
}

export interface GrafanaItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface GrafanaEphemeral {
  volumeClaimTemplate?: GrafanaVolumeClaimTemplate;
}

export interface GrafanaVolumeClaimTemplate {
  spec: GrafanaVolumeClaimTemplateSpec;
}

export interface GrafanaVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: GrafanaDataSourceRef;
  resources?: GrafanaSpecResources;
  selector?: GrafanaSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface GrafanaDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface GrafanaSpecResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface GrafanaFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface GrafanaFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface GrafanaGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface GrafanaIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface GrafanaProjected {
  defaultMode?: number;
  sources?: readonly GrafanaSources[];
}

export interface GrafanaSources {
  clusterTrustBundle?: GrafanaClusterTrustBundle;
  configMap?: GrafanaSourcesConfigMap;
  downwardAPI?: GrafanaSourcesDownwardAPI;
  podCertificate?: GrafanaPodCertificate;
  secret?: GrafanaSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface GrafanaClusterTrustBundle {
  labelSelector?: GrafanaSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface GrafanaSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface GrafanaSourcesDownwardAPI {
  items?: readonly GrafanaItems[];
}

export interface GrafanaPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: Record<string, string>;
}

export interface GrafanaQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface GrafanaRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface GrafanaScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface GrafanaSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface GrafanaStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface GrafanaVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface GrafanaExternal {
  adminPassword?: { key: string; name?: string; optional?: boolean };
  adminUser?: { key: string; name?: string; optional?: boolean };
  apiKey?: { key: string; name?: string; optional?: boolean };
  tenantNamespace?: string;
  tls?: GrafanaTls;
  url: string;
}

export interface GrafanaIngress {
  metadata?: GrafanaMetadata;
  spec?: GrafanaIngressSpec;
}

export interface GrafanaIngressSpec {
  defaultBackend?: GrafanaDefaultBackend;
  ingressClassName?: string;
  rules?: readonly GrafanaRules[];
  tls?: readonly { hosts?: readonly string[]; secretName?: string }[];
}

export interface GrafanaDefaultBackend {
  resource?: { apiGroup?: string; kind: string; name: string };
  service?: GrafanaService;
}

export interface GrafanaService {
  name: string;
  port?: { name?: string; number?: number };
}

export interface GrafanaRules {
  host?: string;
  http?: GrafanaHttp;
}

export interface GrafanaHttp {
  paths: readonly GrafanaPaths[];
}

export interface GrafanaPaths {
  backend: GrafanaDefaultBackend;
  path?: string;
  pathType: string;
}

export interface GrafanaPersistentVolumeClaim {
  metadata?: GrafanaMetadata;
  spec?: GrafanaPersistentVolumeClaimSpec;
}

export interface GrafanaPersistentVolumeClaimSpec {
  accessModes?: readonly string[];
  resources?: GrafanaSpecResources;
  selector?: GrafanaSelector;
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface GrafanaSpecService {
  metadata?: GrafanaMetadata;
  spec?: GrafanaServiceSpec;
}

export interface GrafanaServiceSpec {
  allocateLoadBalancerNodePorts?: boolean;
  clusterIP?: string;
  clusterIPs?: readonly string[];
  externalIPs?: readonly string[];
  externalName?: string;
  externalTrafficPolicy?: string;
  healthCheckNodePort?: number;
  internalTrafficPolicy?: string;
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  loadBalancerClass?: string;
  loadBalancerIP?: string;
  loadBalancerSourceRanges?: readonly string[];
  ports?: readonly GrafanaSpecPorts[];
  publishNotReadyAddresses?: boolean;
  selector?: Record<string, string>;
  sessionAffinity?: string;
  sessionAffinityConfig?: GrafanaSessionAffinityConfig;
  trafficDistribution?: string;
  type?: string;
}

export interface GrafanaSpecPorts {
  appProtocol?: string;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: number | string;
}

export interface GrafanaSessionAffinityConfig {
  clientIP?: { timeoutSeconds?: number };
}

export interface GrafanaServiceAccount {
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: readonly { name?: string }[];
  metadata?: GrafanaMetadata;
}

export interface GrafanaAlertRuleGroupSpec {
  allowCrossNamespaceImport?: boolean;
  instanceSelector: GrafanaSelector;
  resyncPeriod?: string;
  suspend?: boolean;
  editable?: boolean;
  folderRef?: string;
  folderUID?: string;
  interval: string;
  name?: string;
  rules: readonly GrafanaAlertRuleGroupRules[];
}

export interface GrafanaAlertRuleGroupRules {
  annotations?: Record<string, string>;
  condition: string;
  dashboardUid?: string;
  data: readonly GrafanaAlertRuleGroupData[];
  execErrState: 'OK' | 'Alerting' | 'Error' | 'KeepLast';
  for?: string;
  isPaused?: boolean;
  keepFiringFor?: string;
  labels?: Record<string, string>;
  noDataState: 'Alerting' | 'NoData' | 'OK' | 'KeepLast';
  notificationSettings?: GrafanaAlertRuleGroupNotificationSettings;
  panelId?: number;
  record?: { from: string; metric: string; targetDatasourceUid?: string };
  title: string;
  uid: string;
}

export interface GrafanaAlertRuleGroupData {
  datasourceUid?: string;
  model?: unknown;
  queryType?: string;
  refId?: string;
  relativeTimeRange?: { from?: number; to?: number };
}

export interface GrafanaAlertRuleGroupNotificationSettings {
  group_by?: readonly string[];
  group_interval?: string;
  group_wait?: string;
  mute_time_intervals?: readonly string[];
  receiver: string;
  repeat_interval?: string;
}

export interface GrafanaDashboardSpec {
  allowCrossNamespaceImport?: boolean;
  instanceSelector: GrafanaSelector;
  resyncPeriod?: string;
  suspend?: boolean;
  configMapRef?: { key: string; name?: string; optional?: boolean };
  contentCacheDuration?: string;
  datasources?: readonly { datasourceName: string; inputName: string }[];
  envFrom?: readonly GrafanaDashboardEnvFrom[];
  envs?: readonly GrafanaDashboardEnvs[];
  folder?: string;
  folderRef?: string;
  folderUID?: string;
  grafanaCom?: { id: number; revision?: number };
  gzipJson?: string;
  json?: string;
  jsonnet?: string;
  plugins?: readonly { name: string; version: string }[];
  uid?: string;
  url?: string;
  variables?: readonly { name: string; value: string }[];
}

export interface GrafanaDashboardEnvFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface GrafanaDashboardEnvs {
  name: string;
  value?: string;
  valueFrom?: GrafanaDashboardEnvFrom;
}

export interface GrafanaDatasourceSpec {
  allowCrossNamespaceImport?: boolean;
  instanceSelector: GrafanaSelector;
  resyncPeriod?: string;
  suspend?: boolean;
  datasource: GrafanaDatasourceDatasource;
  plugins?: readonly { name: string; version: string }[];
  uid?: string;
  valuesFrom?: readonly GrafanaDatasourceValuesFrom[];
}

export interface GrafanaDatasourceDatasource {
  access?: string;
  basicAuth?: boolean;
  basicAuthUser?: string;
  database?: string;
  editable?: boolean;
  isDefault?: boolean;
  jsonData?: Record<string, unknown>;
  name?: string;
  orgId?: number;
  secureJsonData?: Record<string, unknown>;
  type?: string;
  uid?: string;
  url?: string;
  user?: string;
}

export interface GrafanaDatasourceValuesFrom {
  targetPath: string;
  valueFrom: GrafanaDashboardEnvFrom;
}

export interface GrafanaFolderSpec {
  allowCrossNamespaceImport?: boolean;
  instanceSelector: GrafanaSelector;
  resyncPeriod?: string;
  suspend?: boolean;
  parentFolderRef?: string;
  parentFolderUID?: string;
  permissions?: string;
  title?: string;
  uid?: string;
}

// istio

export interface TrafficExtensionSpec {
  lua?: { inlineCode: string };
  match?: readonly TrafficExtensionMatch[];
  phase?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  priority?: number | null;
  selector?: { matchLabels?: Record<string, string> };
  targetRefs?: readonly TrafficExtensionTargetRefs[];
  wasm?: TrafficExtensionWasm;
}

export interface TrafficExtensionMatch {
  mode?: 'UNDEFINED' | 'CLIENT' | 'SERVER' | 'CLIENT_AND_SERVER';
  ports?: readonly { number: number }[];
}

export interface TrafficExtensionTargetRefs {
  group?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface TrafficExtensionWasm {
  failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  imagePullSecret?: string;
  pluginConfig?: Record<string, unknown>;
  pluginName?: string;
  sha256?: string;
  type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  url: string;
  verificationKey?: string;
  vmConfig?: TrafficExtensionVmConfig;
}

export interface TrafficExtensionVmConfig {
  env?: readonly { name: string; value?: string; valueFrom?: 'INLINE' | 'HOST' }[];
}

export interface WasmPluginSpec {
  failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  imagePullSecret?: string;
  match?: readonly TrafficExtensionMatch[];
  phase?: 'UNSPECIFIED_PHASE' | 'AUTHN' | 'AUTHZ' | 'STATS';
  pluginConfig?: Record<string, unknown>;
  pluginName?: string;
  priority?: number | null;
  selector?: { matchLabels?: Record<string, string> };
  sha256?: string;
  targetRef?: TrafficExtensionTargetRefs;
  targetRefs?: readonly TrafficExtensionTargetRefs[];
  type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
  url: string;
  verificationKey?: string;
  vmConfig?: TrafficExtensionVmConfig;
}

export interface DestinationRuleSpec {
  exportTo?: readonly string[];
  host: string;
  subsets?: readonly DestinationRuleSubsets[];
  trafficPolicy?: DestinationRuleTrafficPolicy;
  workloadSelector?: { matchLabels?: Record<string, string> };
}

export interface DestinationRuleSubsets {
  labels?: Record<string, string>;
  name: string;
  trafficPolicy?: DestinationRuleTrafficPolicy;
}

export interface DestinationRuleTrafficPolicy {
  connectionPool?: DestinationRuleConnectionPool;
  loadBalancer?: DestinationRuleLoadBalancer;
  outlierDetection?: DestinationRuleOutlierDetection;
  portLevelSettings?: readonly DestinationRulePortLevelSettings[];
  proxyProtocol?: { version?: 'V1' | 'V2' };
  retryBudget?: DestinationRuleRetryBudget;
  tls?: DestinationRuleTls;
  tunnel?: { protocol?: string; targetHost: string; targetPort: number };
}

export interface DestinationRuleConnectionPool {
  http?: DestinationRuleHttp;
  tcp?: DestinationRuleTcp;
}

export interface DestinationRuleHttp {
  h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
  http1MaxPendingRequests?: number;
  http2KeepAlive?: { interval?: string; timeout?: string };
  http2MaxRequests?: number;
  idleTimeout?: string;
  maxConcurrentStreams?: number;
  maxRequestsPerConnection?: number;
  maxRetries?: number;
  useClientProtocol?: boolean;
}

export interface DestinationRuleTcp {
  connectTimeout?: string;
  idleTimeout?: string;
  maxConnectionDuration?: string;
  maxConnections?: number;
  tcpKeepalive?: { interval?: string; probes?: number; time?: string };
}

export interface DestinationRuleLoadBalancer {
  consistentHash?: DestinationRuleConsistentHash;
  localityLbSetting?: DestinationRuleLocalityLbSetting;
  simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
  warmup?: DestinationRuleWarmup;
  warmupDurationSecs?: string;
  zoneAwareLbSetting?: DestinationRuleZoneAwareLbSetting;
}

export interface DestinationRuleConsistentHash {
  httpCookie?: DestinationRuleHttpCookie;
  httpHeaderName?: string;
  httpQueryParameterName?: string;
  maglev?: { tableSize?: number };
  minimumRingSize?: number;
  ringHash?: { minimumRingSize?: number };
  useSourceIp?: boolean;
}

export interface DestinationRuleHttpCookie {
  attributes?: readonly { name: string; value?: string }[];
  name: string;
  path?: string;
  ttl?: string;
}

export interface DestinationRuleLocalityLbSetting {
  distribute?: readonly { from?: string; to?: Record<string, number> }[];
  enabled?: boolean | null;
  failover?: readonly { from?: string; to?: string }[];
  failoverPriority?: readonly string[];
}

export interface DestinationRuleWarmup {
  aggression?: number | null;
  duration: string;
  minimumPercent?: number | null;
}

export interface DestinationRuleZoneAwareLbSetting {
  enabled?: boolean | null;
  failover?: readonly { from?: string; to?: string }[];
  failoverPriority?: readonly string[];
  minClusterSize?: number | null;
}

export interface DestinationRuleOutlierDetection {
  baseEjectionTime?: string;
  consecutive5xxErrors?: number | null;
  consecutiveErrors?: number;
  consecutiveGatewayErrors?: number | null;
  consecutiveLocalOriginFailures?: number | null;
  interval?: string;
  maxEjectionPercent?: number;
  minHealthPercent?: number;
  outlierDetectionHttpErrorCodes?: readonly number[];
  splitExternalLocalOriginErrors?: boolean;
}

export interface DestinationRulePortLevelSettings {
  connectionPool?: DestinationRuleConnectionPool;
  loadBalancer?: DestinationRuleLoadBalancer;
  outlierDetection?: DestinationRuleOutlierDetection;
  port?: { number?: number };
  tls?: DestinationRuleTls;
}

export interface DestinationRuleTls {
  caCertificates?: string;
  caCrl?: string;
  clientCertificate?: string;
  credentialName?: string;
  insecureSkipVerify?: boolean | null;
  mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
  privateKey?: string;
  sni?: string;
  subjectAltNames?: readonly string[];
}

export interface DestinationRuleRetryBudget {
  budgetInterval?: string;
  minRetryConcurrency?: number;
  percent?: number | null;
}

export interface GatewaySpec {
  selector?: Record<string, string>;
  servers?: readonly GatewayServers[];
}

export interface GatewayServers {
  bind?: string;
  defaultEndpoint?: string;
  hosts: readonly string[];
  name?: string;
  port: GatewayPort;
  tls?: GatewayTls;
}

export interface GatewayPort {
  name: string;
  number: number;
  protocol: string;
  targetPort?: number;
}

export interface GatewayTls {
  caCertCredentialName?: string;
  caCertificates?: string;
  caCrl?: string;
  cipherSuites?: readonly string[];
  credentialName?: string;
  credentialNames?: readonly string[];
  httpsRedirect?: boolean;
  insecureSkipVerify?: boolean | null;
  maxProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_0' | 'TLSV1_1' | 'TLSV1_2' | 'TLSV1_3';
  mode?: 'PASSTHROUGH' | 'SIMPLE' | 'MUTUAL' | 'AUTO_PASSTHROUGH' | 'ISTIO_MUTUAL' | 'OPTIONAL_MUTUAL';
  privateKey?: string;
  serverCertificate?: string;
  subjectAltNames?: readonly string[];
  tlsCertificates?: readonly GatewayTlsCertificates[];
  verifyCertificateHash?: readonly string[];
  verifyCertificateSpki?: readonly string[];
}

export interface GatewayTlsCertificates {
  caCertificates?: string;
  privateKey?: string;
  serverCertificate?: string;
}

export interface ServiceEntrySpec {
  addresses?: readonly string[];
  endpoints?: readonly ServiceEntryEndpoints[];
  exportTo?: readonly string[];
  hosts: readonly string[];
  location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL';
  ports?: readonly ServiceEntryPorts[];
  resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS';
  subjectAltNames?: readonly string[];
  workloadSelector?: { labels?: Record<string, string> };
}

export interface ServiceEntryEndpoints {
  address?: string;
  labels?: Record<string, string>;
  locality?: string;
  network?: string;
  ports?: Record<string, number>;
  serviceAccount?: string;
  weight?: number;
}

export interface ServiceEntryPorts {
  name: string;
  number: number;
  protocol?: string;
  targetPort?: number;
}

export interface SidecarSpec {
  egress?: readonly SidecarEgress[];
  inboundConnectionPool?: DestinationRuleConnectionPool;
  ingress?: readonly SidecarIngress[];
  outboundTrafficPolicy?: SidecarOutboundTrafficPolicy;
  workloadSelector?: { labels?: Record<string, string> };
}

export interface SidecarEgress {
  bind?: string;
  captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  hosts: readonly string[];
  port?: SidecarPort;
}

export interface SidecarPort {
  name?: string;
  number?: number;
  protocol?: string;
  targetPort?: number;
}

export interface SidecarIngress {
  bind?: string;
  captureMode?: 'DEFAULT' | 'IPTABLES' | 'NONE';
  connectionPool?: DestinationRuleConnectionPool;
  defaultEndpoint?: string;
  port: SidecarPort;
  tls?: GatewayTls;
}

export interface SidecarOutboundTrafficPolicy {
  egressProxy?: SidecarEgressProxy;
  mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY';
}

export interface SidecarEgressProxy {
  host: string;
  port?: { number?: number };
  subset?: string;
}

export interface VirtualServiceSpec {
  exportTo?: readonly string[];
  gateways?: readonly string[];
  hosts?: readonly string[];
  http?: readonly VirtualServiceHttp[];
  tcp?: readonly VirtualServiceTcp[];
  tls?: readonly VirtualServiceTls[];
}

export interface VirtualServiceHttp {
  corsPolicy?: VirtualServiceCorsPolicy;
  delegate?: { name?: string; namespace?: string };
  directResponse?: VirtualServiceDirectResponse;
  fault?: VirtualServiceFault;
  headers?: VirtualServiceHeaders;
  match?: readonly VirtualServiceMatch[];
  mirror?: SidecarEgressProxy;
  mirror_percent?: number | null;
  mirrorPercent?: number | null;
  mirrorPercentage?: { value?: number };
  mirrors?: readonly VirtualServiceMirrors[];
  name?: string;
  redirect?: VirtualServiceRedirect;
  retries?: VirtualServiceRetries;
  rewrite?: VirtualServiceRewrite;
  route?: readonly VirtualServiceRoute[];
  timeout?: string;
}

export interface VirtualServiceCorsPolicy {
  allowCredentials?: boolean | null;
  allowHeaders?: readonly string[];
  allowMethods?: readonly string[];
  allowOrigin?: readonly string[];
  allowOrigins?: readonly { exact?: string; prefix?: string; regex?: string }[];
  exposeHeaders?: readonly string[];
  maxAge?: string;
  unmatchedPreflights?: 'UNSPECIFIED' | 'FORWARD' | 'IGNORE';
}

export interface VirtualServiceDirectResponse {
  body?: { bytes?: string; string?: string };
  status: number;
}

export interface VirtualServiceFault {
  abort?: VirtualServiceAbort;
  delay?: VirtualServiceDelay;
}

export interface VirtualServiceAbort {
  grpcStatus?: string;
  http2Error?: string;
  httpStatus?: number;
  percentage?: { value?: number };
}

export interface VirtualServiceDelay {
  exponentialDelay?: string;
  fixedDelay?: string;
  percent?: number;
  percentage?: { value?: number };
}

export interface VirtualServiceHeaders {
  request?: VirtualServiceRequest;
  response?: VirtualServiceRequest;
}

export interface VirtualServiceRequest {
  add?: Record<string, string>;
  remove?: readonly string[];
  set?: Record<string, string>;
}

export interface VirtualServiceMatch {
  authority?: { exact?: string; prefix?: string; regex?: string };
  gateways?: readonly string[];
  headers?: Record<string, { exact?: string; prefix?: string; regex?: string }>;
  ignoreUriCase?: boolean;
  method?: { exact?: string; prefix?: string; regex?: string };
  name?: string;
  port?: number;
  queryParams?: Record<string, { exact?: string; prefix?: string; regex?: string }>;
  scheme?: { exact?: string; prefix?: string; regex?: string };
  sourceLabels?: Record<string, string>;
  sourceNamespace?: string;
  statPrefix?: string;
  uri?: { exact?: string; prefix?: string; regex?: string };
  withoutHeaders?: Record<string, { exact?: string; prefix?: string; regex?: string }>;
}

export interface VirtualServiceMirrors {
  destination: SidecarEgressProxy;
  percentage?: { value?: number };
}

export interface VirtualServiceRedirect {
  authority?: string;
  derivePort?: 'FROM_PROTOCOL_DEFAULT' | 'FROM_REQUEST_PORT';
  port?: number;
  prefixRewrite?: string;
  redirectCode?: number;
  scheme?: string;
  uri?: string;
}

export interface VirtualServiceRetries {
  attempts?: number;
  backoff?: string;
  perTryTimeout?: string;
  retryIgnorePreviousHosts?: boolean | null;
  retryOn?: string;
  retryRemoteLocalities?: boolean | null;
}

export interface VirtualServiceRewrite {
  authority?: string;
  uri?: string;
  uriRegexRewrite?: { match?: string; rewrite?: string };
}

export interface VirtualServiceRoute {
  destination: SidecarEgressProxy;
  headers?: VirtualServiceHeaders;
  weight?: number;
}

export interface VirtualServiceTcp {
  match?: readonly VirtualServiceTcpMatch[];
  route?: readonly VirtualServiceTcpRoute[];
}

export interface VirtualServiceTcpMatch {
  destinationSubnets?: readonly string[];
  gateways?: readonly string[];
  port?: number;
  sourceLabels?: Record<string, string>;
  sourceNamespace?: string;
  sourceSubnet?: string;
}

export interface VirtualServiceTcpRoute {
  destination: SidecarEgressProxy;
  weight?: number;
}

export interface VirtualServiceTls {
  match: readonly VirtualServiceTlsMatch[];
  route?: readonly VirtualServiceTcpRoute[];
}

export interface VirtualServiceTlsMatch {
  destinationSubnets?: readonly string[];
  gateways?: readonly string[];
  port?: number;
  sniHosts: readonly string[];
  sourceLabels?: Record<string, string>;
  sourceNamespace?: string;
}

export interface WorkloadGroupSpec {
  metadata?: WorkloadGroupMetadata;
  probe?: WorkloadGroupProbe;
  template: ServiceEntryEndpoints;
}

export interface WorkloadGroupMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface WorkloadGroupProbe {
  exec?: { command: readonly string[] };
  failureThreshold?: number;
  grpc?: { port?: number; service?: string };
  httpGet?: WorkloadGroupHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number };
  timeoutSeconds?: number;
}

export interface WorkloadGroupHttpGet {
  host?: string;
  httpHeaders?: readonly { name?: string; value?: string }[];
  path?: string;
  port: number;
  scheme?: string;
}

export interface EnvoyFilterSpec {
  configPatches?: readonly EnvoyFilterConfigPatches[];
  priority?: number;
  targetRefs?: readonly TrafficExtensionTargetRefs[];
  workloadSelector?: { labels?: Record<string, string> };
}

export interface EnvoyFilterConfigPatches {
  applyTo?:
    | 'INVALID'
    | 'LISTENER'
    | 'FILTER_CHAIN'
    | 'NETWORK_FILTER'
    | 'HTTP_FILTER'
    | 'ROUTE_CONFIGURATION'
    | 'VIRTUAL_HOST'
    | 'HTTP_ROUTE'
    | 'CLUSTER'
    | 'EXTENSION_CONFIG'
    | 'BOOTSTRAP'
    | 'LISTENER_FILTER';
  match?: EnvoyFilterMatch;
  patch?: EnvoyFilterPatch;
}

export interface EnvoyFilterMatch {
  cluster?: EnvoyFilterCluster;
  context?: 'ANY' | 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY' | 'WAYPOINT';
  listener?: EnvoyFilterListener;
  proxy?: { metadata?: Record<string, string>; proxyVersion?: string };
  routeConfiguration?: EnvoyFilterRouteConfiguration;
  waypoint?: EnvoyFilterWaypoint;
}

export interface EnvoyFilterCluster {
  name?: string;
  portNumber?: number;
  service?: string;
  subset?: string;
}

export interface EnvoyFilterListener {
  filterChain?: EnvoyFilterFilterChain;
  listenerFilter?: string;
  name?: string;
  portName?: string;
  portNumber?: number;
}

export interface EnvoyFilterFilterChain {
  applicationProtocols?: string;
  destinationPort?: number;
  filter?: EnvoyFilterFilter;
  name?: string;
  sni?: string;
  transportProtocol?: string;
}

export interface EnvoyFilterFilter {
  name?: string;
  subFilter?: { name?: string };
}

export interface EnvoyFilterRouteConfiguration {
  gateway?: string;
  name?: string;
  portName?: string;
  portNumber?: number;
  vhost?: EnvoyFilterVhost;
}

export interface EnvoyFilterVhost {
  domainName?: string;
  name?: string;
  route?: EnvoyFilterRoute;
}

export interface EnvoyFilterRoute {
  action?: 'ANY' | 'ROUTE' | 'REDIRECT' | 'DIRECT_RESPONSE';
  name?: string;
}

export interface EnvoyFilterWaypoint {
  filter?: EnvoyFilterFilter;
  portNumber?: number;
  route?: { name?: string };
}

export interface EnvoyFilterPatch {
  filterClass?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  operation?:
    | 'INVALID'
    | 'MERGE'
    | 'ADD'
    | 'REMOVE'
    | 'INSERT_BEFORE'
    | 'INSERT_AFTER'
    | 'INSERT_FIRST'
    | 'REPLACE'
    | 'MERGE_AND_REPLACE_LIST';
  value?: Record<string, unknown>;
}

export interface ProxyConfigSpec {
  concurrency?: number | null;
  environmentVariables?: Record<string, string>;
  image?: { imageType?: string };
  selector?: { matchLabels?: Record<string, string> };
}

export interface AuthorizationPolicySpec {
  action?: 'ALLOW' | 'DENY' | 'AUDIT' | 'CUSTOM';
  provider?: { name?: string };
  rules?: readonly AuthorizationPolicyRules[];
  selector?: { matchLabels?: Record<string, string> };
  targetRef?: TrafficExtensionTargetRefs;
  targetRefs?: readonly TrafficExtensionTargetRefs[];
}

export interface AuthorizationPolicyRules {
  from?: readonly AuthorizationPolicyFrom[];
  to?: readonly AuthorizationPolicyTo[];
  when?: readonly AuthorizationPolicyWhen[];
}

export interface AuthorizationPolicyFrom {
  source?: AuthorizationPolicySource;
}

export interface AuthorizationPolicySource {
  ipBlocks?: readonly string[];
  namespaces?: readonly string[];
  notIpBlocks?: readonly string[];
  notNamespaces?: readonly string[];
  notPrincipals?: readonly string[];
  notRemoteIpBlocks?: readonly string[];
  notRequestPrincipals?: readonly string[];
  notServiceAccounts?: readonly string[];
  notTrustDomains?: readonly string[];
  principals?: readonly string[];
  remoteIpBlocks?: readonly string[];
  requestPrincipals?: readonly string[];
  serviceAccounts?: readonly string[];
  trustDomains?: readonly string[];
}

export interface AuthorizationPolicyTo {
  operation?: AuthorizationPolicyOperation;
}

export interface AuthorizationPolicyOperation {
  hosts?: readonly string[];
  methods?: readonly string[];
  notHosts?: readonly string[];
  notMethods?: readonly string[];
  notPaths?: readonly string[];
  notPorts?: readonly string[];
  paths?: readonly string[];
  ports?: readonly string[];
}

export interface AuthorizationPolicyWhen {
  key: string;
  notValues?: readonly string[];
  values?: readonly string[];
}

export interface PeerAuthenticationSpec {
  mtls?: { mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT' };
  portLevelMtls?: Record<string, { mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT' }>;
  selector?: { matchLabels?: Record<string, string> };
}

export interface RequestAuthenticationSpec {
  jwtRules?: readonly RequestAuthenticationJwtRules[];
  selector?: { matchLabels?: Record<string, string> };
  targetRef?: TrafficExtensionTargetRefs;
  targetRefs?: readonly TrafficExtensionTargetRefs[];
}

export interface RequestAuthenticationJwtRules {
  audiences?: readonly string[];
  forwardOriginalToken?: boolean;
  fromCookies?: readonly string[];
  fromHeaders?: readonly { name: string; prefix?: string }[];
  fromParams?: readonly string[];
  issuer?: string;
  jwks?: string;
  jwks_uri?: string;
  jwksUri?: string;
  outputClaimToHeaders?: readonly { claim: string; header: string }[];
  outputPayloadToHeader?: string;
  spaceDelimitedClaims?: readonly string[];
  timeout?: string;
}

export interface TelemetrySpec {
  accessLogging?: readonly TelemetryAccessLogging[];
  metrics?: readonly TelemetryMetrics[];
  selector?: { matchLabels?: Record<string, string> };
  targetRef?: TrafficExtensionTargetRefs;
  targetRefs?: readonly TrafficExtensionTargetRefs[];
  tracing?: readonly TelemetryTracing[];
}

export interface TelemetryAccessLogging {
  disabled?: boolean | null;
  filter?: { expression?: string };
  match?: { mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER' };
  providers?: readonly { name: string }[];
}

export interface TelemetryMetrics {
  overrides?: readonly TelemetryOverrides[];
  providers?: readonly { name: string }[];
  reportingInterval?: string;
}

export interface TelemetryOverrides {
  disabled?: boolean | null;
  match?: TelemetryMatch;
  tagOverrides?: Record<string, { operation?: 'UPSERT' | 'REMOVE'; value?: string }>;
}

export interface TelemetryMatch {
  customMetric?: string;
  metric?:
    | 'ALL_METRICS'
    | 'REQUEST_COUNT'
    | 'REQUEST_DURATION'
    | 'REQUEST_SIZE'
    | 'RESPONSE_SIZE'
    | 'TCP_OPENED_CONNECTIONS'
    | 'TCP_CLOSED_CONNECTIONS'
    | 'TCP_SENT_BYTES'
    | 'TCP_RECEIVED_BYTES'
    | 'GRPC_REQUEST_MESSAGES'
    | 'GRPC_RESPONSE_MESSAGES';
  mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
}

export interface TelemetryTracing {
  customTags?: Record<string, TelemetryValue>;
  disableContextPropagation?: boolean | null;
  disableSpanReporting?: boolean | null;
  enableIstioTags?: boolean | null;
  match?: { mode?: 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER' };
  providers?: readonly { name: string }[];
  randomSamplingPercentage?: number | null;
  useRequestIdForTraceSampling?: boolean | null;
}

export interface TelemetryValue {
  environment?: { defaultValue?: string; name: string };
  formatter?: { value: string };
  header?: { defaultValue?: string; name: string };
  literal?: { value: string };
}

// k8gb

export interface DNSEndpointSpec {
  endpoints?: readonly DNSEndpointEndpoints[];
}

export interface DNSEndpointEndpoints {
  dnsName?: string;
  labels?: Record<string, string>;
  providerSpecific?: readonly { name?: string; value?: string }[];
  recordTTL?: number;
  recordType?: string;
  setIdentifier?: string;
  targets?: readonly string[];
}

export interface GslbSpec {
  ingress?: GslbIngress;
  resourceRef?: GslbResourceRef;
  serviceHealthPolicy?: 'Any' | 'All';
  strategy: GslbStrategy;
}

export interface GslbIngress {
  backend?: GslbBackend;
  ingressClassName?: string;
  rules?: readonly GslbRules[];
  tls?: readonly { hosts?: readonly string[]; secretName?: string }[];
}

export interface GslbBackend {
  resource?: { apiGroup?: string; kind: string; name: string };
  service?: GslbService;
}

export interface GslbService {
  name: string;
  port?: { name?: string; number?: number };
}

export interface GslbRules {
  host?: string;
  http: GslbHttp;
}

export interface GslbHttp {
  paths: readonly GslbPaths[];
}

export interface GslbPaths {
  backend: GslbBackend;
  path?: string;
  pathType: string;
}

export interface GslbResourceRef {
  apiVersion?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  matchLabels?: Record<string, string>;
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface GslbStrategy {
  type: string;
  dnsTtlSeconds?: number;
  primaryGeoTag?: string;
  splitBrainThresholdSeconds?: number;
  weight?: Record<string, number>;
}

export interface ZoneDelegationSpec {
  dnsZoneNegTTL: number;
  doFinalize?: boolean;
  loadBalancedZone: string;
  parentZone: string;
}

// keda

export interface CloudEventSourceSpec {
  authenticationRef?: CloudEventSourceAuthenticationRef;
  clusterName?: string;
  destination: CloudEventSourceDestination;
  eventSubscription?: CloudEventSourceEventSubscription;
}

export interface CloudEventSourceAuthenticationRef {
  kind?: 'TriggerAuthentication' | 'ClusterTriggerAuthentication';
  name: string;
}

export interface CloudEventSourceDestination {
  azureEventGridTopic?: { endpoint: string };
  http?: { uri: string };
}

export interface CloudEventSourceEventSubscription {
  excludedEventTypes?: readonly (
      | 'keda.scaledobject.ready.v1'
      | 'keda.scaledobject.failed.v1'
      | 'keda.scaledobject.removed.v1'
      | 'keda.scaledobject.paused.v1'
      | 'keda.scaledobject.unpaused.v1'
      | 'keda.scaledjob.ready.v1'
      | 'keda.scaledjob.failed.v1'
      | 'keda.scaledjob.removed.v1'
      | 'keda.scaledjob.paused.v1'
      | 'keda.scaledjob.unpaused.v1'
      | 'keda.scaledjob.rolloutcleanup.started.v1'
      | 'keda.scaledjob.rolloutcleanup.completed.v1'
      | 'keda.scaledjob.rolloutcleanup.failed.v1'
      | 'keda.authentication.triggerauthentication.created.v1'
      | 'keda.authentication.triggerauthentication.updated.v1'
      | 'keda.authentication.triggerauthentication.removed.v1'
      | 'keda.authentication.clustertriggerauthentication.created.v1'
      | 'keda.authentication.clustertriggerauthentication.updated.v1'
      | 'keda.authentication.clustertriggerauthentication.removed.v1'
    )[];
  includedEventTypes?: readonly (
      | 'keda.scaledobject.ready.v1'
      | 'keda.scaledobject.failed.v1'
      | 'keda.scaledobject.removed.v1'
      | 'keda.scaledobject.paused.v1'
      | 'keda.scaledobject.unpaused.v1'
      | 'keda.scaledjob.ready.v1'
      | 'keda.scaledjob.failed.v1'
      | 'keda.scaledjob.removed.v1'
      | 'keda.scaledjob.paused.v1'
      | 'keda.scaledjob.unpaused.v1'
      | 'keda.scaledjob.rolloutcleanup.started.v1'
      | 'keda.scaledjob.rolloutcleanup.completed.v1'
      | 'keda.scaledjob.rolloutcleanup.failed.v1'
      | 'keda.authentication.triggerauthentication.created.v1'
      | 'keda.authentication.triggerauthentication.updated.v1'
      | 'keda.authentication.triggerauthentication.removed.v1'
      | 'keda.authentication.clustertriggerauthentication.created.v1'
      | 'keda.authentication.clustertriggerauthentication.updated.v1'
      | 'keda.authentication.clustertriggerauthentication.removed.v1'
    )[];
}

export interface ClusterTriggerAuthenticationSpec {
  awsSecretManager?: ClusterTriggerAuthenticationAwsSecretManager;
  azureKeyVault?: ClusterTriggerAuthenticationAzureKeyVault;
  azureServicePrincipal?: ClusterTriggerAuthenticationAzureServicePrincipal;
  boundServiceAccountToken?: readonly { parameter: string; serviceAccountName: string }[];
  configMapTargetRef?: readonly { key: string; name: string; parameter: string }[];
  env?: readonly { containerName?: string; name: string; parameter: string }[];
  filePath?: string;
  gcpSecretManager?: ClusterTriggerAuthenticationGcpSecretManager;
  hashiCorpVault?: ClusterTriggerAuthenticationHashiCorpVault;
  oauth2?: ClusterTriggerAuthenticationOauth2;
  podIdentity?: ClusterTriggerAuthenticationPodIdentity;
  secretTargetRef?: readonly { key: string; name: string; parameter: string }[];
}

export interface ClusterTriggerAuthenticationAwsSecretManager {
  credentials?: ClusterTriggerAuthenticationCredentials;
  podIdentity?: ClusterTriggerAuthenticationPodIdentity;
  region?: string;
  secrets: readonly ClusterTriggerAuthenticationSecrets[];
}

export interface ClusterTriggerAuthenticationCredentials {
  accessKey: ClusterTriggerAuthenticationAccessKey;
  accessSecretKey: ClusterTriggerAuthenticationAccessKey;
  accessToken?: ClusterTriggerAuthenticationAccessKey;
}

export interface ClusterTriggerAuthenticationAccessKey {
  valueFrom: ClusterTriggerAuthenticationValueFrom;
}

export interface ClusterTriggerAuthenticationValueFrom {
  secretKeyRef: { key: string; name: string };
}

export interface ClusterTriggerAuthenticationPodIdentity {
  externalID?: string;
  identityAuthorityHost?: string;
  identityId?: string;
  identityOwner?: 'keda' | 'workload';
  identityTenantId?: string;
  provider: 'azure-workload' | 'gcp' | 'aws' | 'aws-eks' | 'none';
  roleArn?: string;
}

export interface ClusterTriggerAuthenticationSecrets {
  name: string;
  parameter: string;
  secretKey?: string;
  versionId?: string;
  versionStage?: string;
}

export interface ClusterTriggerAuthenticationAzureKeyVault {
  cloud?: ClusterTriggerAuthenticationCloud;
  credentials?: ClusterTriggerAuthenticationAzureKeyVaultCredentials;
  podIdentity?: ClusterTriggerAuthenticationPodIdentity;
  secrets: readonly { name: string; parameter: string; version?: string }[];
  vaultUri: string;
}

export interface ClusterTriggerAuthenticationCloud {
  activeDirectoryEndpoint?: string;
  keyVaultResourceURL?: string;
  type: string;
}

export interface ClusterTriggerAuthenticationAzureKeyVaultCredentials {
  clientId: string;
  clientSecret: ClusterTriggerAuthenticationAccessKey;
  tenantId: string;
}

export interface ClusterTriggerAuthenticationAzureServicePrincipal {
  activeDirectoryEndpoint?: string;
  clientCertificate?: ClusterTriggerAuthenticationAccessKey;
  clientCertificatePassword?: ClusterTriggerAuthenticationAccessKey;
  clientId: string;
  clientSecret?: ClusterTriggerAuthenticationAccessKey;
  cloud?: string;
  tenantId: string;
}

export interface ClusterTriggerAuthenticationGcpSecretManager {
  credentials?: ClusterTriggerAuthenticationGcpSecretManagerCredentials;
  podIdentity?: ClusterTriggerAuthenticationPodIdentity;
  secrets: readonly { id: string; parameter: string; version?: string }[];
}

export interface ClusterTriggerAuthenticationGcpSecretManagerCredentials {
  clientSecret: ClusterTriggerAuthenticationAccessKey;
}

export interface ClusterTriggerAuthenticationHashiCorpVault {
  address: string;
  authentication: 'token' | 'kubernetes';
  credential?: { serviceAccount?: string; serviceAccountName?: string; token?: string };
  mount?: string;
  namespace?: string;
  role?: string;
  secrets: readonly ClusterTriggerAuthenticationHashiCorpVaultSecrets[];
}

export interface ClusterTriggerAuthenticationHashiCorpVaultSecrets {
  key: string;
  parameter: string;
  path: string;
  pkiData?: ClusterTriggerAuthenticationPkiData;
  type?: '' | 'secretV2' | 'secret' | 'pki';
}

export interface ClusterTriggerAuthenticationPkiData {
  altNames?: string;
  commonName?: string;
  format?: string;
  ipSans?: string;
  otherSans?: string;
  ttl?: string;
  uriSans?: string;
}

export interface ClusterTriggerAuthenticationOauth2 {
  clientId: string;
  clientSecret?: ClusterTriggerAuthenticationAccessKey;
  scopes?: readonly string[];
  tokenUrl: string;
  tokenUrlParams?: Record<string, string>;
  type?: 'clientCredentials';
}

export interface ScaledJobSpec {
  envSourceContainerName?: string;
  failedJobsHistoryLimit?: number;
  jobTargetRef: ScaledJobJobTargetRef;
  maxReplicaCount?: number;
  minReplicaCount?: number;
  pollingInterval?: number;
  rollout?: ScaledJobRollout;
  rolloutStrategy?: 'gradual' | 'immediate';
  scalingStrategy?: ScaledJobScalingStrategy;
  successfulJobsHistoryLimit?: number;
  triggers: readonly ScaledJobTriggers[];
}

export interface ScaledJobJobTargetRef {
  activeDeadlineSeconds?: number;
  backoffLimit?: number;
  backoffLimitPerIndex?: number;
  completionMode?: string;
  completions?: number;
  managedBy?: string;
  manualSelector?: boolean;
  maxFailedIndexes?: number;
  parallelism?: number;
  podFailurePolicy?: ScaledJobPodFailurePolicy;
  podReplacementPolicy?: string;
  selector?: ScaledJobSelector;
  successPolicy?: ScaledJobSuccessPolicy;
  suspend?: boolean;
  template: ScaledJobTemplate;
  ttlSecondsAfterFinished?: number;
}

export interface ScaledJobPodFailurePolicy {
  rules: readonly ScaledJobRules[];
}

export interface ScaledJobRules {
  action: string;
  onExitCodes?: { containerName?: string; operator: string; values: readonly number[] };
  onPodConditions?: readonly { status?: string; type: string }[];
}

export interface ScaledJobSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ScaledJobSuccessPolicy {
  rules: readonly { succeededCount?: number; succeededIndexes?: string }[];
}

export interface ScaledJobTemplate {
  metadata?: ScaledJobMetadata;
  spec?: ScaledJobTemplateSpec;
}

export interface ScaledJobMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface ScaledJobTemplateSpec {
  activeDeadlineSeconds?: number;
  affinity?: ScaledJobAffinity;
  automountServiceAccountToken?: boolean;
  containers: readonly ScaledJobContainers[];
  dnsConfig?: ScaledJobDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly ScaledJobEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ScaledJobContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly ScaledJobResourceClaims[];
  resources?: ScaledJobResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  schedulingGroup?: { podGroupName?: string };
  securityContext?: ScaledJobSpecSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ScaledJobTolerations[];
  topologySpreadConstraints?: readonly ScaledJobTopologySpreadConstraints[];
  volumes?: readonly ScaledJobVolumes[];
}

export interface ScaledJobAffinity {
  nodeAffinity?: ScaledJobNodeAffinity;
  podAffinity?: ScaledJobPodAffinity;
  podAntiAffinity?: ScaledJobPodAffinity;
}

export interface ScaledJobNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ScaledJobPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ScaledJobRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ScaledJobPreferredDuringSchedulingIgnoredDuringExecution {
  preference: ScaledJobPreference;
  weight: number;
}

export interface ScaledJobPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface ScaledJobRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ScaledJobPreference[];
}

export interface ScaledJobPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ScaledJobPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ScaledJobPodAffinityTerm[];
}

export interface ScaledJobPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: ScaledJobPodAffinityTerm;
  weight: number;
}

export interface ScaledJobPodAffinityTerm {
  labelSelector?: ScaledJobSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: ScaledJobSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface ScaledJobContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ScaledJobEnv[];
  envFrom?: readonly ScaledJobEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ScaledJobLifecycle;
  livenessProbe?: ScaledJobLivenessProbe;
  name: string;
  ports?: readonly ScaledJobPorts[];
  readinessProbe?: ScaledJobLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ScaledJobResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ScaledJobRestartPolicyRules[];
  securityContext?: ScaledJobSecurityContext;
  startupProbe?: ScaledJobLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ScaledJobVolumeMounts[];
  workingDir?: string;
}

export interface ScaledJobEnv {
  name: string;
  value?: string;
  valueFrom?: ScaledJobValueFrom;
}

export interface ScaledJobValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: ScaledJobFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface ScaledJobFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ScaledJobEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface ScaledJobLifecycle {
  postStart?: ScaledJobPostStart;
  preStop?: ScaledJobPostStart;
  stopSignal?: string;
}

export interface ScaledJobPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: ScaledJobHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface ScaledJobHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface ScaledJobLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: ScaledJobHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface ScaledJobPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface ScaledJobResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ScaledJobRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface ScaledJobSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: ScaledJobSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: ScaledJobWindowsOptions;
}

export interface ScaledJobSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ScaledJobWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface ScaledJobVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface ScaledJobDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface ScaledJobEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ScaledJobEnv[];
  envFrom?: readonly ScaledJobEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ScaledJobLifecycle;
  livenessProbe?: ScaledJobLivenessProbe;
  name: string;
  ports?: readonly ScaledJobPorts[];
  readinessProbe?: ScaledJobLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ScaledJobResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ScaledJobRestartPolicyRules[];
  securityContext?: ScaledJobSecurityContext;
  startupProbe?: ScaledJobLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ScaledJobVolumeMounts[];
  workingDir?: string;
}

export interface ScaledJobResourceClaims {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface ScaledJobSpecSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: ScaledJobSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: ScaledJobWindowsOptions;
}

export interface ScaledJobTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface ScaledJobTopologySpreadConstraints {
  labelSelector?: ScaledJobSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface ScaledJobVolumes {
  awsElasticBlockStore?: ScaledJobAwsElasticBlockStore;
  azureDisk?: ScaledJobAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: ScaledJobCephfs;
  cinder?: ScaledJobCinder;
  configMap?: ScaledJobConfigMap;
  csi?: ScaledJobCsi;
  downwardAPI?: ScaledJobDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: ScaledJobEphemeral;
  fc?: ScaledJobFc;
  flexVolume?: ScaledJobFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: ScaledJobGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: ScaledJobIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: ScaledJobProjected;
  quobyte?: ScaledJobQuobyte;
  rbd?: ScaledJobRbd;
  scaleIO?: ScaledJobScaleIO;
  secret?: ScaledJobSecret;
  storageos?: ScaledJobStorageos;
  vsphereVolume?: ScaledJobVsphereVolume;
}

export interface ScaledJobAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface ScaledJobAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface ScaledJobCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface ScaledJobCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface ScaledJobConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface ScaledJobCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface ScaledJobDownwardAPI {
  defaultMode?: number;
  items?: readonly ScaledJobItems[];
}

export interface ScaledJobItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface ScaledJobEphemeral {
  volumeClaimTemplate?: ScaledJobVolumeClaimTemplate;
}

export interface ScaledJobVolumeClaimTemplate {
  metadata?: ScaledJobMetadata;
  spec: ScaledJobVolumeClaimTemplateSpec;
}

export interface ScaledJobVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: ScaledJobDataSourceRef;
  resources?: ScaledJobSpecResources;
  selector?: ScaledJobSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface ScaledJobDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ScaledJobSpecResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ScaledJobFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface ScaledJobFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface ScaledJobGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface ScaledJobIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface ScaledJobProjected {
  defaultMode?: number;
  sources?: readonly ScaledJobSources[];
}

export interface ScaledJobSources {
  clusterTrustBundle?: ScaledJobClusterTrustBundle;
  configMap?: ScaledJobSourcesConfigMap;
  downwardAPI?: ScaledJobSourcesDownwardAPI;
  podCertificate?: ScaledJobPodCertificate;
  secret?: ScaledJobSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface ScaledJobClusterTrustBundle {
  labelSelector?: ScaledJobSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ScaledJobSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface ScaledJobSourcesDownwardAPI {
  items?: readonly ScaledJobItems[];
}

export interface ScaledJobPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  userAnnotations?: Record<string, string>;
}

export interface ScaledJobQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface ScaledJobRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface ScaledJobScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface ScaledJobSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface ScaledJobStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface ScaledJobVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface ScaledJobRollout {
  propagationPolicy?: 'foreground' | 'background';
  strategy?: 'gradual' | 'immediate';
}

export interface ScaledJobScalingStrategy {
  customScalingQueueLengthDeduction?: number;
  customScalingRunningJobPercentage?: string;
  multipleScalersCalculation?: 'min' | 'avg' | 'sum' | 'max';
  pendingPodConditions?: readonly string[];
  strategy?: 'default' | 'custom' | 'accurate' | 'eager';
}

export interface ScaledJobTriggers {
  authenticationRef?: CloudEventSourceAuthenticationRef;
  metadata: Record<string, string>;
  metricType?: string;
  name?: string;
  type: string;
  useCachedMetrics?: boolean;
}

export interface ScaledObjectSpec {
  advanced?: ScaledObjectAdvanced;
  cooldownPeriod?: number;
  fallback?: ScaledObjectFallback;
  idleReplicaCount?: number;
  initialCooldownPeriod?: number;
  maxReplicaCount?: number;
  minReplicaCount?: number;
  pollingInterval?: number;
  scaleTargetRef: ScaledObjectScaleTargetRef;
  triggers: readonly ScaledJobTriggers[];
}

export interface ScaledObjectAdvanced {
  horizontalPodAutoscalerConfig?: ScaledObjectHorizontalPodAutoscalerConfig;
  restoreToOriginalReplicaCount?: boolean;
  scalingModifiers?: ScaledObjectScalingModifiers;
}

export interface ScaledObjectHorizontalPodAutoscalerConfig {
  behavior?: ScaledObjectBehavior;
  name?: string;
}

export interface ScaledObjectBehavior {
  scaleDown?: ScaledObjectScaleDown;
  scaleUp?: ScaledObjectScaleDown;
}

export interface ScaledObjectScaleDown {
  policies?: readonly { periodSeconds: number; type: string; value: number }[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  tolerance?: number | string;
}

export interface ScaledObjectScalingModifiers {
  activationTarget?: string;
  formula?: string;
  metricType?: 'AverageValue' | 'Value';
  target?: string;
}

export interface ScaledObjectFallback {
  behavior?: 'static' | 'currentReplicas' | 'currentReplicasIfHigher' | 'currentReplicasIfLower' | 'scalingModifiers';
  failureThreshold: number;
  replicas: number;
}

export interface ScaledObjectScaleTargetRef {
  apiVersion?: string;
  envSourceContainerName?: string;
  kind?: string;
  name: string;
}

// keycloak

export interface KeycloakSpec {
  additionalOptions?: readonly KeycloakAdditionalOptions[];
  bootstrapAdmin?: KeycloakBootstrapAdmin;
  cache?: KeycloakCache;
  db?: KeycloakDb;
  features?: { disabled?: readonly string[]; enabled?: readonly string[] };
  hostname?: KeycloakHostname;
  http?: KeycloakHttp;
  httpManagement?: { port?: number };
  image?: string;
  imagePullSecrets?: readonly { name?: string }[];
  ingress?: KeycloakIngress;
  instances?: number;
  proxy?: { headers?: string };
  resources?: KeycloakResources;
  scheduling?: KeycloakScheduling;
  startOptimized?: boolean;
  transaction?: { xaEnabled?: boolean };
  truststores?: Record<string, KeycloakValue>;
}

export interface KeycloakAdditionalOptions {
  name?: string;
  secret?: { key: string; name?: string; optional?: boolean };
  value?: string;
}

export interface KeycloakBootstrapAdmin {
  service?: { secret?: string };
  user?: { secret?: string };
}

export interface KeycloakCache {
  configMapFile?: { key: string; name?: string; optional?: boolean };
}

export interface KeycloakDb {
  database?: string;
  host?: string;
  passwordSecret?: { key: string; name?: string; optional?: boolean };
  poolInitialSize?: number;
  poolMaxSize?: number;
  poolMinSize?: number;
  port?: number;
  schema?: string;
  url?: string;
  usernameSecret?: { key: string; name?: string; optional?: boolean };
  vendor?: string;
}

export interface KeycloakHostname {
  admin?: string;
  adminUrl?: string;
  backchannelDynamic?: boolean;
  hostname?: string;
  strict?: boolean;
  strictBackchannel?: boolean;
}

export interface KeycloakHttp {
  httpEnabled?: boolean;
  httpPort?: number;
  httpsPort?: number;
  tlsSecret?: string;
}

export interface KeycloakIngress {
  annotations?: Record<string, string>;
  className?: string;
  enabled?: boolean;
}

export interface KeycloakResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface KeycloakScheduling {
  affinity?: KeycloakAffinity;
  priorityClassName?: string;
  tolerations?: readonly KeycloakTolerations[];
  topologySpreadConstraints?: readonly KeycloakTopologySpreadConstraints[];
}

export interface KeycloakAffinity {
  nodeAffinity?: KeycloakNodeAffinity;
  podAffinity?: KeycloakPodAffinity;
  podAntiAffinity?: KeycloakPodAffinity;
}

export interface KeycloakNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KeycloakPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KeycloakRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface KeycloakPreferredDuringSchedulingIgnoredDuringExecution {
  preference: KeycloakPreference;
  weight: number;
}

export interface KeycloakPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface KeycloakRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly KeycloakPreference[];
}

export interface KeycloakPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KeycloakPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly KeycloakPodAffinityTerm[];
}

export interface KeycloakPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: KeycloakPodAffinityTerm;
  weight: number;
}

export interface KeycloakPodAffinityTerm {
  labelSelector?: KeycloakLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: KeycloakLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface KeycloakLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface KeycloakTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface KeycloakTopologySpreadConstraints {
  labelSelector?: KeycloakLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface KeycloakValue {
  name?: string;
  secret: { name: string; optional?: boolean };
}

export interface KeycloakRealmImportSpec {
  keycloakCRName: string;
  placeholders?: Record<string, KeycloakRealmImportValue>;
  realm: KeycloakRealmImportRealm;
  resources?: KeycloakResources;
}

export interface KeycloakRealmImportValue {
  secret?: { key: string; name?: string; optional?: boolean };
}

export interface KeycloakRealmImportRealm {
  accessCodeLifespan?: number;
  accessCodeLifespanLogin?: number;
  accessCodeLifespanUserAction?: number;
  accessTokenLifespan?: number;
  accessTokenLifespanForImplicitFlow?: number;
  accountTheme?: string;
  actionTokenGeneratedByAdminLifespan?: number;
  actionTokenGeneratedByUserLifespan?: number;
  adminEventsDetailsEnabled?: boolean;
  adminEventsEnabled?: boolean;
  adminTheme?: string;
  attributes?: Record<string, string>;
  authenticationFlows?: readonly KeycloakRealmImportAuthenticationFlows[];
  authenticatorConfig?: readonly { alias?: string; config?: Record<string, string>; id?: string }[];
  browserFlow?: string;
  browserSecurityHeaders?: Record<string, string>;
  bruteForceProtected?: boolean;
  clientScopes?: readonly KeycloakRealmImportClientScopes[];
  clientSessionIdleTimeout?: number;
  clientSessionMaxLifespan?: number;
  clients?: readonly KeycloakRealmImportClients[];
  components?: Record<string, unknown>;
  defaultDefaultClientScopes?: readonly string[];
  defaultLocale?: string;
  defaultOptionalClientScopes?: readonly string[];
  defaultRole?: KeycloakRealmImportDefaultRole;
  defaultSignatureAlgorithm?: string;
  directGrantFlow?: string;
  displayName?: string;
  displayNameHtml?: string;
  duplicateEmailsAllowed?: boolean;
  editUsernameAllowed?: boolean;
  emailTheme?: string;
  enabled?: boolean;
  enabledEventTypes?: readonly string[];
  eventsEnabled?: boolean;
  eventsExpiration?: number;
  eventsListeners?: readonly string[];
  failureFactor?: number;
  groups?: readonly KeycloakRealmImportGroups[];
  id?: string;
  identityProviders?: readonly KeycloakRealmImportIdentityProviders[];
  internationalizationEnabled?: boolean;
  loginTheme?: string;
  loginWithEmailAllowed?: boolean;
  maxDeltaTimeSeconds?: number;
  maxFailureWaitSeconds?: number;
  minimumQuickLoginWaitSeconds?: number;
  notBefore?: number;
  offlineSessionIdleTimeout?: number;
  offlineSessionMaxLifespan?: number;
  offlineSessionMaxLifespanEnabled?: boolean;
  otpPolicyAlgorithm?: string;
  otpPolicyDigits?: number;
  otpPolicyInitialCounter?: number;
  otpPolicyLookAheadWindow?: number;
  otpPolicyPeriod?: number;
  otpPolicyType?: string;
  passwordPolicy?: string;
  permanentLockout?: boolean;
  quickLoginCheckMilliSeconds?: number;
  realm?: string;
  refreshTokenMaxReuse?: number;
  registrationAllowed?: boolean;
  registrationEmailAsUsername?: boolean;
  registrationFlow?: string;
  rememberMe?: boolean;
  requiredActions?: readonly KeycloakRealmImportRequiredActions[];
  resetCredentialsFlow?: string;
  resetPasswordAllowed?: boolean;
  revokeRefreshToken?: boolean;
  roles?: KeycloakRealmImportRoles;
  scopeMappings?: readonly KeycloakRealmImportScopeMappings[];
  smtpServer?: Record<string, string>;
  sslRequired?: string;
  ssoSessionIdleTimeout?: number;
  ssoSessionIdleTimeoutRememberMe?: number;
  ssoSessionMaxLifespan?: number;
  ssoSessionMaxLifespanRememberMe?: number;
  supportedLocales?: readonly string[];
  verifyEmail?: boolean;
  waitIncrementSeconds?: number;
  webAuthnPolicyAttestationConveyancePreference?: string;
  webAuthnPolicyAuthenticatorAttachment?: string;
  webAuthnPolicyRequireResidentKey?: string;
  webAuthnPolicyRpEntityName?: string;
  webAuthnPolicyRpId?: string;
  webAuthnPolicySignatureAlgorithms?: readonly string[];
  webAuthnPolicyUserVerificationRequirement?: string;
}

export interface KeycloakRealmImportAuthenticationFlows {
  alias?: string;
  authenticationExecutions?: readonly KeycloakRealmImportAuthenticationExecutions[];
  builtIn?: boolean;
  description?: string;
  id?: string;
  providerId?: string;
  topLevel?: boolean;
}

export interface KeycloakRealmImportAuthenticationExecutions {
  authenticator?: string;
  authenticatorConfig?: string;
  authenticatorFlow?: boolean;
  flowAlias?: string;
  priority?: number;
  requirement?: string;
  userSetupAllowed?: boolean;
}

export interface KeycloakRealmImportClientScopes {
  attributes?: Record<string, string>;
  description?: string;
  id?: string;
  name?: string;
  protocol?: string;
  protocolMappers?: readonly KeycloakRealmImportProtocolMappers[];
}

export interface KeycloakRealmImportProtocolMappers {
  config?: Record<string, string>;
  id?: string;
  name?: string;
  protocol?: string;
  protocolMapper?: string;
}

export interface KeycloakRealmImportClients {
  adminUrl?: string;
  attributes?: Record<string, string>;
  authorizationServicesEnabled?: boolean;
  baseUrl?: string;
  bearerOnly?: boolean;
  clientAuthenticatorType?: string;
  clientId?: string;
  consentRequired?: boolean;
  defaultClientScopes?: readonly string[];
  description?: string;
  directAccessGrantsEnabled?: boolean;
  enabled?: boolean;
  frontchannelLogout?: boolean;
  fullScopeAllowed?: boolean;
  id?: string;
  implicitFlowEnabled?: boolean;
  name?: string;
  optionalClientScopes?: readonly string[];
  protocol?: string;
  protocolMappers?: readonly KeycloakRealmImportProtocolMappers[];
  publicClient?: boolean;
  redirectUris?: readonly string[];
  rootUrl?: string;
  secret?: string;
  serviceAccountsEnabled?: boolean;
  standardFlowEnabled?: boolean;
  webOrigins?: readonly string[];
}

export interface KeycloakRealmImportDefaultRole {
  attributes?: Record<string, readonly string[]>;
  clientRole?: boolean;
  composite?: boolean;
  composites?: KeycloakRealmImportComposites;
  containerId?: string;
  description?: string;
  id?: string;
  name?: string;
}

export interface KeycloakRealmImportComposites {
  client?: Record<string, readonly string[]>;
  realm?: readonly string[];
}

export interface KeycloakRealmImportGroups {
  attributes?: Record<string, readonly string[]>;
  clientRoles?: Record<string, readonly string[]>;
  id?: string;
  name?: string;
  path?: string;
  realmRoles?: readonly string[];
}

export interface KeycloakRealmImportIdentityProviders {
  addReadTokenRoleOnCreate?: boolean;
  alias?: string;
  config?: Record<string, string>;
  displayName?: string;
  enabled?: boolean;
  firstBrokerLoginFlowAlias?: string;
  internalId?: string;
  linkOnly?: boolean;
  postBrokerLoginFlowAlias?: string;
  providerId?: string;
  storeToken?: boolean;
  trustEmail?: boolean;
}

export interface KeycloakRealmImportRequiredActions {
  alias?: string;
  config?: Record<string, string>;
  defaultAction?: boolean;
  enabled?: boolean;
  name?: string;
  priority?: number;
  providerId?: string;
}

export interface KeycloakRealmImportRoles {
  client?: Record<string, readonly KeycloakRealmImportDefaultRole[]>;
  realm?: readonly KeycloakRealmImportDefaultRole[];
}

export interface KeycloakRealmImportScopeMappings {
  client?: string;
  clientScope?: string;
  roles?: readonly string[];
  self?: string;
}

// kserve

export interface ClusterServingRuntimeSpec {
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  builtInAdapter?: ClusterServingRuntimeBuiltInAdapter;
  containers: readonly ClusterServingRuntimeContainers[];
  disabled?: boolean;
  grpcDataEndpoint?: string;
  grpcEndpoint?: string;
  hostIPC?: boolean;
  httpDataEndpoint?: string;
  imagePullSecrets?: readonly { name?: string }[];
  labels?: Record<string, string>;
  multiModel?: boolean;
  nodeSelector?: Record<string, string>;
  protocolVersions?: readonly string[];
  replicas?: number;
  schedulerName?: string;
  storageHelper?: { disabled?: boolean };
  supportedModelFormats?: readonly ClusterServingRuntimeSupportedModelFormats[];
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  volumes?: readonly ClusterServingRuntimeVolumes[];
  workerSpec?: ClusterServingRuntimeWorkerSpec;
}

export interface ClusterServingRuntimeAffinity {
  nodeAffinity?: ClusterServingRuntimeNodeAffinity;
  podAffinity?: ClusterServingRuntimePodAffinity;
  podAntiAffinity?: ClusterServingRuntimePodAffinity;
}

export interface ClusterServingRuntimeNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterServingRuntimePreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: ClusterServingRuntimeRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface ClusterServingRuntimePreferredDuringSchedulingIgnoredDuringExecution {
  preference: ClusterServingRuntimePreference;
  weight: number;
}

export interface ClusterServingRuntimePreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface ClusterServingRuntimeRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly ClusterServingRuntimePreference[];
}

export interface ClusterServingRuntimePodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ClusterServingRuntimePodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ClusterServingRuntimePodAffinityTerm[];
}

export interface ClusterServingRuntimePodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: ClusterServingRuntimePodAffinityTerm;
  weight: number;
}

export interface ClusterServingRuntimePodAffinityTerm {
  labelSelector?: ClusterServingRuntimeLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: ClusterServingRuntimeLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface ClusterServingRuntimeLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ClusterServingRuntimeBuiltInAdapter {
  env?: readonly ClusterServingRuntimeEnv[];
  memBufferBytes?: number;
  modelLoadingTimeoutMillis?: number;
  runtimeManagementPort?: number;
  serverType?: string;
}

export interface ClusterServingRuntimeEnv {
  name: string;
  value?: string;
  valueFrom?: ClusterServingRuntimeValueFrom;
}

export interface ClusterServingRuntimeValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: ClusterServingRuntimeFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface ClusterServingRuntimeFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface ClusterServingRuntimeContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: ClusterServingRuntimeLivenessProbe;
  name: string;
  ports?: readonly ClusterServingRuntimePorts[];
  readinessProbe?: ClusterServingRuntimeLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface ClusterServingRuntimeEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface ClusterServingRuntimeLifecycle {
  postStart?: ClusterServingRuntimePostStart;
  preStop?: ClusterServingRuntimePostStart;
  stopSignal?: string;
}

export interface ClusterServingRuntimePostStart {
  exec?: { command?: readonly string[] };
  httpGet?: ClusterServingRuntimeHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface ClusterServingRuntimeHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface ClusterServingRuntimeLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: ClusterServingRuntimeHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface ClusterServingRuntimePorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface ClusterServingRuntimeResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ClusterServingRuntimeRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface ClusterServingRuntimeSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: ClusterServingRuntimeSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: ClusterServingRuntimeWindowsOptions;
}

export interface ClusterServingRuntimeSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface ClusterServingRuntimeWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface ClusterServingRuntimeVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface ClusterServingRuntimeSupportedModelFormats {
  autoSelect?: boolean;
  name: string;
  priority?: number;
  version?: string;
}

export interface ClusterServingRuntimeTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface ClusterServingRuntimeVolumes {
  awsElasticBlockStore?: ClusterServingRuntimeAwsElasticBlockStore;
  azureDisk?: ClusterServingRuntimeAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: ClusterServingRuntimeCephfs;
  cinder?: ClusterServingRuntimeCinder;
  configMap?: ClusterServingRuntimeConfigMap;
  csi?: ClusterServingRuntimeCsi;
  downwardAPI?: ClusterServingRuntimeDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: ClusterServingRuntimeEphemeral;
  fc?: ClusterServingRuntimeFc;
  flexVolume?: ClusterServingRuntimeFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: ClusterServingRuntimeGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: ClusterServingRuntimeIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: ClusterServingRuntimeProjected;
  quobyte?: ClusterServingRuntimeQuobyte;
  rbd?: ClusterServingRuntimeRbd;
  scaleIO?: ClusterServingRuntimeScaleIO;
  secret?: ClusterServingRuntimeSecret;
  storageos?: ClusterServingRuntimeStorageos;
  vsphereVolume?: ClusterServingRuntimeVsphereVolume;
}

export interface ClusterServingRuntimeAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface ClusterServingRuntimeAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface ClusterServingRuntimeCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface ClusterServingRuntimeCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface ClusterServingRuntimeConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface ClusterServingRuntimeCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface ClusterServingRuntimeDownwardAPI {
  defaultMode?: number;
  items?: readonly ClusterServingRuntimeItems[];
}

export interface ClusterServingRuntimeItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface ClusterServingRuntimeEphemeral {
  volumeClaimTemplate?: ClusterServingRuntimeVolumeClaimTemplate;
}

export interface ClusterServingRuntimeVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: ClusterServingRuntimeVolumeClaimTemplateSpec;
}

export interface ClusterServingRuntimeVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: ClusterServingRuntimeDataSourceRef;
  resources?: ClusterServingRuntimeSpecResources;
  selector?: ClusterServingRuntimeLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface ClusterServingRuntimeDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ClusterServingRuntimeSpecResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface ClusterServingRuntimeFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface ClusterServingRuntimeFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface ClusterServingRuntimeGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface ClusterServingRuntimeIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface ClusterServingRuntimeProjected {
  defaultMode?: number;
  sources?: readonly ClusterServingRuntimeSources[];
}

export interface ClusterServingRuntimeSources {
  clusterTrustBundle?: ClusterServingRuntimeClusterTrustBundle;
  configMap?: ClusterServingRuntimeSourcesConfigMap;
  downwardAPI?: ClusterServingRuntimeSourcesDownwardAPI;
  podCertificate?: ClusterServingRuntimePodCertificate;
  secret?: ClusterServingRuntimeSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface ClusterServingRuntimeClusterTrustBundle {
  labelSelector?: ClusterServingRuntimeLabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface ClusterServingRuntimeSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface ClusterServingRuntimeSourcesDownwardAPI {
  items?: readonly ClusterServingRuntimeItems[];
}

export interface ClusterServingRuntimePodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
}

export interface ClusterServingRuntimeQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface ClusterServingRuntimeRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface ClusterServingRuntimeScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface ClusterServingRuntimeSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface ClusterServingRuntimeStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface ClusterServingRuntimeVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface ClusterServingRuntimeWorkerSpec {
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  containers: readonly ClusterServingRuntimeContainers[];
  hostIPC?: boolean;
  imagePullSecrets?: readonly { name?: string }[];
  labels?: Record<string, string>;
  nodeSelector?: Record<string, string>;
  pipelineParallelSize?: number;
  schedulerName?: string;
  tensorParallelSize?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  volumes?: readonly ClusterServingRuntimeVolumes[];
}

export interface InferenceGraphSpec {
  affinity?: ClusterServingRuntimeAffinity;
  maxReplicas?: number;
  minReplicas?: number;
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  nodes: Record<string, InferenceGraphValue>;
  resources?: ClusterServingRuntimeResources;
  routerTimeouts?: InferenceGraphRouterTimeouts;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleTarget?: number;
  serviceAccountName?: string;
  timeout?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
}

export interface InferenceGraphValue {
  routerType: 'Sequence' | 'Splitter' | 'Ensemble' | 'Switch';
  steps?: readonly InferenceGraphSteps[];
}

export interface InferenceGraphSteps {
  condition?: string;
  data?: string;
  dependency?: 'Soft' | 'Hard';
  mapPredictionsToInstances?: boolean;
  name?: string;
  nodeName?: string;
  serviceName?: string;
  serviceUrl?: string;
  weight?: number;
}

export interface InferenceGraphRouterTimeouts {
  serverIdle?: number;
  serverRead?: number;
  serverWrite?: number;
  serviceClient?: number;
}

export interface InferenceServiceSpec {
  canary?: readonly InferenceServiceCanary[];
  explainer?: InferenceServiceExplainer;
  predictor: InferenceServiceSpecPredictor;
  transformer?: InferenceServiceTransformer;
}

export interface InferenceServiceCanary {
  predictor: InferenceServicePredictor;
  trafficPercent: number;
}

export interface InferenceServicePredictor {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  autoScaling?: InferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: { maxBatchSize?: number; maxLatency?: number; timeout?: number };
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly ClusterServingRuntimeContainers[];
  deploymentStrategy?: InferenceServiceDeploymentStrategy;
  dnsConfig?: InferenceServiceDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly InferenceServiceEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: InferenceServiceHuggingface;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ClusterServingRuntimeContainers[];
  labels?: Record<string, string>;
  lightgbm?: InferenceServiceHuggingface;
  logger?: InferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: InferenceServiceModel;
  name?: string;
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  onnx?: InferenceServiceHuggingface;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  paddle?: InferenceServiceHuggingface;
  pmml?: InferenceServiceHuggingface;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  pytorch?: InferenceServiceHuggingface;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly InferenceServiceResourceClaims[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: InferenceServiceSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: InferenceServiceHuggingface;
  storageContainerName?: string;
  storageUris?: readonly { mountPath?: string; uri: string }[];
  subdomain?: string;
  tensorflow?: InferenceServiceHuggingface;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  topologySpreadConstraints?: readonly InferenceServiceTopologySpreadConstraints[];
  triton?: InferenceServiceHuggingface;
  volumes?: readonly ClusterServingRuntimeVolumes[];
  workerSpec?: InferenceServiceWorkerSpec;
  xgboost?: InferenceServiceHuggingface;
}

export interface InferenceServiceAutoScaling {
  behavior?: InferenceServiceBehavior;
  metrics?: readonly InferenceServiceMetrics[];
}

export interface InferenceServiceBehavior {
  scaleDown?: InferenceServiceScaleDown;
  scaleUp?: InferenceServiceScaleDown;
}

export interface InferenceServiceScaleDown {
  policies?: readonly { periodSeconds: number; type: string; value: number }[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
  tolerance?: number | string;
}

export interface InferenceServiceMetrics {
  external?: InferenceServiceExternal;
  podmetric?: InferenceServicePodmetric;
  resource?: InferenceServiceResource;
  type: 'Resource' | 'External' | 'PodMetric';
}

export interface InferenceServiceExternal {
  authenticationRef?: InferenceServiceAuthenticationRef;
  metric: InferenceServiceMetric;
  target: InferenceServiceTarget;
}

export interface InferenceServiceAuthenticationRef {
  authModes?: string;
  authenticationRef: { name: string };
}

export interface InferenceServiceMetric {
  backend?: 'prometheus' | 'graphite';
  namespace?: string;
  query?: string;
  serverAddress?: string;
}

export interface InferenceServiceTarget {
  averageUtilization?: number;
  averageValue?: number | string;
  type?: 'Utilization' | 'Value' | 'AverageValue';
  value?: number | string;
}

export interface InferenceServicePodmetric {
  metric: InferenceServicePodmetricMetric;
  target: InferenceServiceTarget;
}

export interface InferenceServicePodmetricMetric {
  backend?: 'opentelemetry';
  metricNames?: readonly string[];
  operationOverTime?: string;
  query?: string;
  serverAddress?: string;
}

export interface InferenceServiceResource {
  name: 'cpu' | 'memory';
  target: InferenceServiceTarget;
}

export interface InferenceServiceDeploymentStrategy {
  rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string };
  type?: string;
}

export interface InferenceServiceDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface InferenceServiceEphemeralContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: ClusterServingRuntimeLivenessProbe;
  name: string;
  ports?: readonly ClusterServingRuntimePorts[];
  readinessProbe?: ClusterServingRuntimeLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  targetContainerName?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceHuggingface {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: { enabled: boolean; resourceId?: string };
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: ClusterServingRuntimeLivenessProbe;
  name: string;
  ports?: readonly ClusterServingRuntimePorts[];
  protocolVersion?: string;
  readinessProbe?: ClusterServingRuntimeLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  runtimeVersion?: string;
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceStorage {
  key?: string;
  parameters?: Record<string, string>;
  path?: string;
  schemaPath?: string;
}

export interface InferenceServiceLogger {
  batchInterval?: string;
  batchSize?: number;
  marshallerUrl?: string;
  metadataAnnotations?: readonly string[];
  metadataHeaders?: readonly string[];
  mode?: 'all' | 'request' | 'response';
  storage?: InferenceServiceLoggerStorage;
  url?: string;
}

export interface InferenceServiceLoggerStorage {
  key?: string;
  parameters?: Record<string, string>;
  path?: string;
  serviceAccountName?: string;
}

export interface InferenceServiceModel {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: { enabled: boolean; resourceId?: string };
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: ClusterServingRuntimeLivenessProbe;
  modelFormat: { name: string; version?: string };
  name: string;
  ports?: readonly ClusterServingRuntimePorts[];
  protocolVersion?: string;
  readinessProbe?: ClusterServingRuntimeLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceResourceClaims {
  name: string;
  resourceClaimName?: string;
  resourceClaimTemplateName?: string;
}

export interface InferenceServiceSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: ClusterServingRuntimeSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: ClusterServingRuntimeWindowsOptions;
}

export interface InferenceServiceTopologySpreadConstraints {
  labelSelector?: ClusterServingRuntimeLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface InferenceServiceWorkerSpec {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServingRuntimeAffinity;
  automountServiceAccountToken?: boolean;
  containers?: readonly ClusterServingRuntimeContainers[];
  dnsConfig?: InferenceServiceDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  ephemeralContainers?: readonly InferenceServiceEphemeralContainers[];
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ClusterServingRuntimeContainers[];
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name: string };
  overhead?: Record<string, number | string>;
  pipelineParallelSize?: number;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly InferenceServiceResourceClaims[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: InferenceServiceSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  tensorParallelSize?: number;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  topologySpreadConstraints?: readonly InferenceServiceTopologySpreadConstraints[];
  volumes?: readonly ClusterServingRuntimeVolumes[];
}

export interface InferenceServiceExplainer {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  art?: InferenceServiceArt;
  autoScaling?: InferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: { maxBatchSize?: number; maxLatency?: number; timeout?: number };
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceContainers[];
  deploymentStrategy?: InferenceServiceDeploymentStrategy;
  dnsConfig?: InferenceServiceDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ClusterServingRuntimeContainers[];
  labels?: Record<string, string>;
  logger?: InferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name?: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly InferenceServiceResourceClaims[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: InferenceServiceSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  storageUris?: readonly { mountPath?: string; uri: string }[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  topologySpreadConstraints?: readonly InferenceServiceTopologySpreadConstraints[];
  volumes?: readonly ClusterServingRuntimeVolumes[];
}

export interface InferenceServiceArt {
  args?: readonly string[];
  command?: readonly string[];
  config?: Record<string, string>;
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: InferenceServiceLivenessProbe;
  name?: string;
  ports?: readonly ClusterServingRuntimePorts[];
  readinessProbe?: InferenceServiceLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  runtimeVersion?: string;
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  type?: string;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: InferenceServiceHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port?: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface InferenceServiceHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port?: number | string;
  scheme?: string;
}

export interface InferenceServiceContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: InferenceServiceContainersLivenessProbe;
  name: string;
  ports?: readonly ClusterServingRuntimePorts[];
  readinessProbe?: InferenceServiceContainersLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceContainersLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: InferenceServiceHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface InferenceServiceSpecPredictor {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  autoScaling?: InferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: { maxBatchSize?: number; maxLatency?: number; timeout?: number };
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceContainers[];
  deploymentStrategy?: InferenceServiceDeploymentStrategy;
  dnsConfig?: InferenceServiceDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  huggingface?: InferenceServicePredictorHuggingface;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ClusterServingRuntimeContainers[];
  labels?: Record<string, string>;
  lightgbm?: InferenceServicePredictorHuggingface;
  logger?: InferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  model?: InferenceServicePredictorModel;
  name?: string;
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  onnx?: InferenceServicePredictorHuggingface;
  os?: { name?: string };
  overhead?: Record<string, number | string>;
  paddle?: InferenceServicePredictorHuggingface;
  pmml?: InferenceServicePredictorHuggingface;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  pytorch?: InferenceServicePredictorHuggingface;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly InferenceServiceResourceClaims[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: InferenceServiceSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  sklearn?: InferenceServicePredictorHuggingface;
  storageContainerName?: string;
  storageUris?: readonly { mountPath?: string; uri: string }[];
  subdomain?: string;
  tensorflow?: InferenceServicePredictorHuggingface;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  topologySpreadConstraints?: readonly InferenceServiceTopologySpreadConstraints[];
  triton?: InferenceServicePredictorHuggingface;
  volumes?: readonly ClusterServingRuntimeVolumes[];
  workerSpec?: InferenceServiceWorkerSpec;
  xgboost?: InferenceServicePredictorHuggingface;
}

export interface InferenceServicePredictorHuggingface {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: { enabled: boolean; resourceId?: string };
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: InferenceServiceLivenessProbe;
  name?: string;
  ports?: readonly ClusterServingRuntimePorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  runtimeVersion?: string;
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServicePredictorModel {
  args?: readonly string[];
  command?: readonly string[];
  confidential?: { enabled: boolean; resourceId?: string };
  env?: readonly ClusterServingRuntimeEnv[];
  envFrom?: readonly ClusterServingRuntimeEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: ClusterServingRuntimeLifecycle;
  livenessProbe?: InferenceServiceLivenessProbe;
  modelFormat?: { name: string; version?: string };
  name?: string;
  ports?: readonly ClusterServingRuntimePorts[];
  protocolVersion?: string;
  readinessProbe?: InferenceServiceLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly ClusterServingRuntimeRestartPolicyRules[];
  runtime?: string;
  runtimeVersion?: string;
  securityContext?: ClusterServingRuntimeSecurityContext;
  startupProbe?: ClusterServingRuntimeLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  storage?: InferenceServiceStorage;
  storageUri?: string;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly ClusterServingRuntimeVolumeMounts[];
  workingDir?: string;
}

export interface InferenceServiceTransformer {
  activeDeadlineSeconds?: number;
  affinity?: ClusterServingRuntimeAffinity;
  annotations?: Record<string, string>;
  autoScaling?: InferenceServiceAutoScaling;
  automountServiceAccountToken?: boolean;
  batcher?: { maxBatchSize?: number; maxLatency?: number; timeout?: number };
  canaryTrafficPercent?: number;
  containerConcurrency?: number;
  containers?: readonly InferenceServiceContainers[];
  deploymentStrategy?: InferenceServiceDeploymentStrategy;
  dnsConfig?: InferenceServiceDnsConfig;
  dnsPolicy?: string;
  enableServiceLinks?: boolean;
  hostAliases?: readonly { hostnames?: readonly string[]; ip: string }[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly ClusterServingRuntimeContainers[];
  labels?: Record<string, string>;
  logger?: InferenceServiceLogger;
  maxReplicas?: number;
  minReplicas?: number;
  nodeName?: string;
  nodeSelector?: Record<string, string>;
  os?: { name?: string };
  overhead?: Record<string, number | string>;
  preemptionPolicy?: string;
  priority?: number;
  priorityClassName?: string;
  readinessGates?: readonly { conditionType: string }[];
  resourceClaims?: readonly InferenceServiceResourceClaims[];
  resources?: ClusterServingRuntimeResources;
  restartPolicy?: string;
  runtimeClassName?: string;
  scaleMetric?: 'cpu' | 'memory' | 'concurrency' | 'rps';
  scaleMetricType?: 'Utilization' | 'Value' | 'AverageValue';
  scaleTarget?: number;
  schedulerName?: string;
  schedulingGates?: readonly { name: string }[];
  securityContext?: InferenceServiceSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  storageUris?: readonly { mountPath?: string; uri: string }[];
  subdomain?: string;
  terminationGracePeriodSeconds?: number;
  timeout?: number;
  tolerations?: readonly ClusterServingRuntimeTolerations[];
  topologySpreadConstraints?: readonly InferenceServiceTopologySpreadConstraints[];
  volumes?: readonly ClusterServingRuntimeVolumes[];
}

// kyverno

export interface ClusterPolicySpec {
  admission?: boolean;
  applyRules?: 'All' | 'One';
  background?: boolean;
  emitWarning?: boolean;
  failurePolicy?: 'Ignore' | 'Fail';
  generateExisting?: boolean;
  generateExistingOnPolicyUpdate?: boolean;
  mutateExistingOnPolicyUpdate?: boolean;
  rules?: readonly ClusterPolicyRules[];
  schemaValidation?: boolean;
  useServerSideApply?: boolean;
  validationFailureAction?: 'audit' | 'enforce' | 'Audit' | 'Enforce';
  validationFailureActionOverrides?: readonly ClusterPolicyFailureActionOverrides[];
  webhookConfiguration?: ClusterPolicyWebhookConfiguration;
  webhookTimeoutSeconds?: number;
}

export interface ClusterPolicyRules {
  celPreconditions?: readonly { expression: string; name: string }[];
  context?: readonly ClusterPolicyContext[];
  exclude?: ClusterPolicyExclude;
  generate?: ClusterPolicyGenerate;
  imageExtractors?: Record<string, readonly ClusterPolicyValue[]>;
  match: ClusterPolicyExclude;
  mutate?: ClusterPolicyMutate;
  name: string;
  preconditions?: unknown;
  reportProperties?: Record<string, string>;
  skipBackgroundRequests?: boolean;
  validate?: ClusterPolicyValidate;
  verifyImages?: readonly ClusterPolicyVerifyImages[];
}

export interface ClusterPolicyContext {
  apiCall?: ClusterPolicyApiCall;
  configMap?: { name: string; namespace?: string };
  globalReference?: { jmesPath?: string; name: string };
  imageRegistry?: ClusterPolicyImageRegistry;
  name: string;
  variable?: { default?: unknown; jmesPath?: string; value?: unknown };
}

export interface ClusterPolicyApiCall {
  data?: readonly { key: string; value: unknown }[];
  default?: unknown;
  jmesPath?: string;
  method?: 'GET' | 'POST';
  service?: ClusterPolicyService;
  urlPath?: string;
}

export interface ClusterPolicyService {
  caBundle?: string;
  headers?: readonly { key: string; value: string }[];
  url: string;
}

export interface ClusterPolicyImageRegistry {
  imageRegistryCredentials?: ClusterPolicyImageRegistryCredentials;
  jmesPath?: string;
  reference: string;
}

export interface ClusterPolicyImageRegistryCredentials {
  allowInsecureRegistry?: boolean;
  providers?: readonly ('default' | 'amazon' | 'azure' | 'google' | 'github')[];
  secrets?: readonly string[];
}

export interface ClusterPolicyExclude {
  all?: readonly ClusterPolicyAll[];
  any?: readonly ClusterPolicyAll[];
  clusterRoles?: readonly string[];
  resources?: ClusterPolicyResources;
  roles?: readonly string[];
  subjects?: readonly ClusterPolicySubjects[];
}

export interface ClusterPolicyAll {
  clusterRoles?: readonly string[];
  resources?: ClusterPolicyResources;
  roles?: readonly string[];
  subjects?: readonly ClusterPolicySubjects[];
}

export interface ClusterPolicyResources {
  annotations?: Record<string, string>;
  kinds?: readonly string[];
  name?: string;
  names?: readonly string[];
  namespaceSelector?: ClusterPolicyNamespaceSelector;
  namespaces?: readonly string[];
  operations?: readonly ('CREATE' | 'CONNECT' | 'UPDATE' | 'DELETE')[];
  selector?: ClusterPolicyNamespaceSelector;
}

export interface ClusterPolicyNamespaceSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface ClusterPolicySubjects {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface ClusterPolicyGenerate {
  apiVersion?: string;
  clone?: { name?: string; namespace?: string };
  cloneList?: ClusterPolicyCloneList;
  data?: unknown;
  foreach?: readonly ClusterPolicyForeach[];
  generateExisting?: boolean;
  kind?: string;
  name?: string;
  namespace?: string;
  orphanDownstreamOnPolicyDelete?: boolean;
  synchronize?: boolean;
  uid?: string;
}

export interface ClusterPolicyCloneList {
  kinds?: readonly string[];
  namespace?: string;
  selector?: ClusterPolicyNamespaceSelector;
}

export interface ClusterPolicyForeach {
  apiVersion?: string;
  clone?: { name?: string; namespace?: string };
  cloneList?: ClusterPolicyCloneList;
  context?: readonly ClusterPolicyContext[];
  data?: unknown;
  kind?: string;
  list?: string;
  name?: string;
  namespace?: string;
  preconditions?: ClusterPolicyPreconditions;
  uid?: string;
}

export interface ClusterPolicyPreconditions {
  all?: readonly ClusterPolicyPreconditionsAll[];
  any?: readonly ClusterPolicyPreconditionsAll[];
  [field: string]: unknown;
}

export interface ClusterPolicyPreconditionsAll {
  key?: unknown;
  message?: string;
  operator?:
    | 'Equals'
    | 'NotEquals'
    | 'In'
    | 'AnyIn'
    | 'AllIn'
    | 'NotIn'
    | 'AnyNotIn'
    | 'AllNotIn'
    | 'GreaterThanOrEquals'
    | 'GreaterThan'
    | 'LessThanOrEquals'
    | 'LessThan'
    | 'DurationGreaterThanOrEquals'
    | 'DurationGreaterThan'
    | 'DurationLessThanOrEquals'
    | 'DurationLessThan';
  value?: unknown;
}

export interface ClusterPolicyValue {
  jmesPath?: string;
  key?: string;
  name?: string;
  path: string;
  value?: string;
}

export interface ClusterPolicyMutate {
  foreach?: readonly ClusterPolicyMutateForeach[];
  mutateExistingOnPolicyUpdate?: boolean;
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  targets?: readonly ClusterPolicyTargets[];
}

export interface ClusterPolicyMutateForeach {
  context?: readonly ClusterPolicyContext[];
  foreach?: unknown;
  list?: string;
  order?: 'Ascending' | 'Descending';
  patchStrategicMerge?: unknown;
  patchesJson6902?: string;
  preconditions?: ClusterPolicyPreconditions;
}

export interface ClusterPolicyTargets {
  apiVersion?: string;
  context?: readonly ClusterPolicyContext[];
  kind?: string;
  name?: string;
  namespace?: string;
  preconditions?: unknown;
  selector?: ClusterPolicyNamespaceSelector;
  uid?: string;
}

export interface ClusterPolicyValidate {
  allowExistingViolations?: boolean;
  anyPattern?: unknown;
  assert?: unknown;
  cel?: ClusterPolicyCel;
  deny?: { conditions?: unknown };
  failureAction?: 'Audit' | 'Enforce';
  failureActionOverrides?: readonly ClusterPolicyFailureActionOverrides[];
  foreach?: readonly ClusterPolicyValidateForeach[];
  manifests?: ClusterPolicyManifests;
  message?: string;
  pattern?: unknown;
  podSecurity?: ClusterPolicyPodSecurity;
}

export interface ClusterPolicyCel {
  auditAnnotations?: readonly { key: string; valueExpression: string }[];
  expressions?: readonly ClusterPolicyExpressions[];
  generate?: boolean;
  paramKind?: { apiVersion?: string; kind?: string };
  paramRef?: ClusterPolicyParamRef;
  variables?: readonly { expression: string; name: string }[];
}

export interface ClusterPolicyExpressions {
  expression: string;
  message?: string;
  messageExpression?: string;
  reason?: string;
}

export interface ClusterPolicyParamRef {
  name?: string;
  namespace?: string;
  parameterNotFoundAction?: string;
  selector?: ClusterPolicyNamespaceSelector;
}

export interface ClusterPolicyFailureActionOverrides {
  action?: 'audit' | 'enforce' | 'Audit' | 'Enforce';
  namespaceSelector?: ClusterPolicyNamespaceSelector;
  namespaces?: readonly string[];
}

export interface ClusterPolicyValidateForeach {
  anyPattern?: unknown;
  context?: readonly ClusterPolicyContext[];
  deny?: { conditions?: unknown };
  elementScope?: boolean;
  foreach?: unknown;
  list?: string;
  pattern?: unknown;
  preconditions?: ClusterPolicyPreconditions;
}

export interface ClusterPolicyManifests {
  annotationDomain?: string;
  attestors?: readonly ClusterPolicyAttestors[];
  dryRun?: { enable?: boolean; namespace?: string };
  ignoreFields?: readonly ClusterPolicyIgnoreFields[];
  repository?: string;
}

export interface ClusterPolicyAttestors {
  count?: number;
  entries?: readonly ClusterPolicyEntries[];
}

export interface ClusterPolicyEntries {
  annotations?: Record<string, string>;
  attestor?: unknown;
  certificates?: ClusterPolicyCertificates;
  keyless?: ClusterPolicyKeyless;
  keys?: ClusterPolicyKeys;
  repository?: string;
  signatureAlgorithm?: string;
}

export interface ClusterPolicyCertificates {
  cert?: string;
  certChain?: string;
  ctlog?: { ignoreSCT?: boolean; pubkey?: string; tsaCertChain?: string };
  rekor?: { ignoreTlog?: boolean; pubkey?: string; url?: string };
}

export interface ClusterPolicyKeyless {
  additionalExtensions?: Record<string, string>;
  ctlog?: { ignoreSCT?: boolean; pubkey?: string; tsaCertChain?: string };
  issuer?: string;
  issuerRegExp?: string;
  rekor?: { ignoreTlog?: boolean; pubkey?: string; url?: string };
  roots?: string;
  subject?: string;
  subjectRegExp?: string;
}

export interface ClusterPolicyKeys {
  ctlog?: { ignoreSCT?: boolean; pubkey?: string; tsaCertChain?: string };
  kms?: string;
  publicKeys?: string;
  rekor?: { ignoreTlog?: boolean; pubkey?: string; url?: string };
  secret?: { name: string; namespace: string };
  signatureAlgorithm?: string;
}

export interface ClusterPolicyIgnoreFields {
  fields?: readonly string[];
  objects?: readonly ClusterPolicyObjects[];
}

export interface ClusterPolicyObjects {
  group?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  version?: string;
}

export interface ClusterPolicyPodSecurity {
  exclude?: readonly ClusterPolicyPodSecurityExclude[];
  level?: 'privileged' | 'baseline' | 'restricted';
  version?:
    | 'v1.19'
    | 'v1.20'
    | 'v1.21'
    | 'v1.22'
    | 'v1.23'
    | 'v1.24'
    | 'v1.25'
    | 'v1.26'
    | 'v1.27'
    | 'v1.28'
    | 'v1.29'
    | 'v1.30'
    | 'v1.31'
    | 'v1.32'
    | 'latest';
}

export interface ClusterPolicyPodSecurityExclude {
  controlName:
    | 'HostProcess'
    | 'Host Namespaces'
    | 'Privileged Containers'
    | 'Capabilities'
    | 'HostPath Volumes'
    | 'Host Ports'
    | 'AppArmor'
    | 'SELinux'
    | '/proc Mount Type'
    | 'Seccomp'
    | 'Sysctls'
    | 'Volume Types'
    | 'Privilege Escalation'
    | 'Running as Non-root'
    | 'Running as Non-root user';
  images?: readonly string[];
  restrictedField?: string;
  values?: readonly string[];
}

export interface ClusterPolicyVerifyImages {
  additionalExtensions?: Record<string, string>;
  annotations?: Record<string, string>;
  attestations?: readonly ClusterPolicyAttestations[];
  attestors?: readonly ClusterPolicyAttestors[];
  cosignOCI11?: boolean;
  failureAction?: 'Audit' | 'Enforce';
  image?: string;
  imageReferences?: readonly string[];
  imageRegistryCredentials?: ClusterPolicyImageRegistryCredentials;
  issuer?: string;
  key?: string;
  mutateDigest?: boolean;
  repository?: string;
  required?: boolean;
  roots?: string;
  skipImageReferences?: readonly string[];
  subject?: string;
  type?: 'Cosign' | 'SigstoreBundle' | 'Notary';
  useCache?: boolean;
  validate?: ClusterPolicyVerifyImagesValidate;
  verifyDigest?: boolean;
}

export interface ClusterPolicyAttestations {
  attestors?: readonly ClusterPolicyAttestors[];
  conditions?: readonly ClusterPolicyConditions[];
  name?: string;
  predicateType?: string;
  type?: string;
}

export interface ClusterPolicyConditions {
  all?: readonly ClusterPolicyPreconditionsAll[];
  any?: readonly ClusterPolicyPreconditionsAll[];
}

export interface ClusterPolicyVerifyImagesValidate {
  deny?: { conditions?: unknown };
  message?: string;
}

export interface ClusterPolicyWebhookConfiguration {
  failurePolicy?: 'Ignore' | 'Fail';
  matchConditions?: readonly { expression: string; name: string }[];
  timeoutSeconds?: number;
}

export interface PolicyExceptionSpec {
  background?: boolean;
  conditions?: PolicyExceptionConditions;
  exceptions: readonly { policyName: string; ruleNames: readonly string[] }[];
  match: PolicyExceptionMatch;
  podSecurity?: readonly ClusterPolicyPodSecurityExclude[];
}

export interface PolicyExceptionConditions {
  all?: readonly PolicyExceptionAll[];
  any?: readonly PolicyExceptionAll[];
}

export interface PolicyExceptionAll {
  key?: unknown;
  message?: string;
  operator?:
    | 'Equals'
    | 'NotEquals'
    | 'AnyIn'
    | 'AllIn'
    | 'AnyNotIn'
    | 'AllNotIn'
    | 'GreaterThanOrEquals'
    | 'GreaterThan'
    | 'LessThanOrEquals'
    | 'LessThan'
    | 'DurationGreaterThanOrEquals'
    | 'DurationGreaterThan'
    | 'DurationLessThanOrEquals'
    | 'DurationLessThan';
  value?: unknown;
}

export interface PolicyExceptionMatch {
  all?: readonly ClusterPolicyAll[];
  any?: readonly ClusterPolicyAll[];
}

export interface GeneratingPolicySpec {
  auditAnnotations?: readonly { key: string; valueExpression: string }[];
  evaluation?: GeneratingPolicyEvaluation;
  generate: readonly GeneratingPolicyGenerate[];
  matchConditions?: readonly { expression: string; name: string }[];
  matchConstraints?: GeneratingPolicyMatchConstraints;
  useServerSideApply?: boolean;
  variables?: readonly { expression: string; name: string }[];
  webhookConfiguration?: { timeoutSeconds?: number };
}

export interface GeneratingPolicyEvaluation {
  admission?: { enabled?: boolean };
  generateExisting?: { enabled?: boolean };
  orphanDownstreamOnPolicyDelete?: { enabled?: boolean };
  skipBackgroundRequests?: boolean;
  synchronize?: { enabled?: boolean };
}

export interface GeneratingPolicyGenerate {
  expression?: string;
  template?: { interpolate?: 'none' | 'cel'; value: string };
}

export interface GeneratingPolicyMatchConstraints {
  excludeResourceRules?: readonly GeneratingPolicyExcludeResourceRules[];
  matchPolicy?: string;
  namespaceSelector?: ClusterPolicyNamespaceSelector;
  objectSelector?: ClusterPolicyNamespaceSelector;
  resourceRules?: readonly GeneratingPolicyExcludeResourceRules[];
}

export interface GeneratingPolicyExcludeResourceRules {
  apiGroups?: readonly string[];
  apiVersions?: readonly string[];
  operations?: readonly string[];
  resourceNames?: readonly string[];
  resources?: readonly string[];
  scope?: string;
}

export interface ImageValidatingPolicySpec {
  attestations?: readonly ImageValidatingPolicyAttestations[];
  attestors: readonly ImageValidatingPolicyAttestors[];
  auditAnnotations?: readonly { key: string; valueExpression: string }[];
  autogen?: ImageValidatingPolicyAutogen;
  credentials?: ClusterPolicyImageRegistryCredentials;
  evaluation?: ImageValidatingPolicyEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  images?: readonly { expression: string; name: string }[];
  matchConditions?: readonly { expression: string; name: string }[];
  matchConstraints?: GeneratingPolicyMatchConstraints;
  matchImageReferences?: readonly { expression?: string; glob?: string }[];
  validationActions?: readonly ('Deny' | 'Audit' | 'Warn')[];
  validationConfigurations?: { mutateDigest?: boolean; required?: boolean; verifyDigest?: boolean };
  validations: readonly ClusterPolicyExpressions[];
  variables?: readonly { expression: string; name: string }[];
  webhookConfiguration?: { timeoutSeconds?: number };
}

export interface ImageValidatingPolicyAttestations {
  intoto?: { type: string };
  name: string;
  referrer?: { type: string };
}

export interface ImageValidatingPolicyAttestors {
  cosign?: ImageValidatingPolicyCosign;
  name: string;
  notary?: ImageValidatingPolicyNotary;
}

export interface ImageValidatingPolicyCosign {
  annotations?: Record<string, string>;
  certificate?: ImageValidatingPolicyCertificate;
  ctlog?: ImageValidatingPolicyCtlog;
  key?: ImageValidatingPolicyKey;
  keyless?: ImageValidatingPolicyKeyless;
  source?: ImageValidatingPolicySource;
  trustedRoot?: { expression?: string; value?: string };
  tuf?: ImageValidatingPolicyTuf;
}

export interface ImageValidatingPolicyCertificate {
  cert?: { expression?: string; value?: string };
  certChain?: { expression?: string; value?: string };
}

export interface ImageValidatingPolicyCtlog {
  ctLogPubKey?: string;
  insecureIgnoreSCT?: boolean;
  insecureIgnoreTlog?: boolean;
  rekorPubKey?: string;
  tsaCertChain?: string;
  url?: string;
}

export interface ImageValidatingPolicyKey {
  data?: string;
  expression?: string;
  hashAlgorithm?: string;
  kms?: string;
}

export interface ImageValidatingPolicyKeyless {
  additionalExtensions?: Record<string, string>;
  identities: readonly ImageValidatingPolicyIdentities[];
  roots?: string;
}

export interface ImageValidatingPolicyIdentities {
  issuer?: string;
  issuerRegExp?: string;
  subject?: string;
  subjectExpression?: string;
  subjectRegExp?: string;
}

export interface ImageValidatingPolicySource {
  PullSecrets?: readonly { name?: string }[];
  repository?: string;
  tagPrefix?: string;
}

export interface ImageValidatingPolicyTuf {
  mirror?: string;
  root?: { data?: string; path?: string };
}

export interface ImageValidatingPolicyNotary {
  certs?: { expression?: string; value?: string };
  tsaCerts?: { expression?: string; value?: string };
}

export interface ImageValidatingPolicyAutogen {
  podControllers?: { controllers?: readonly string[] };
}

export interface ImageValidatingPolicyEvaluation {
  admission?: { enabled?: boolean };
  background?: { enabled?: boolean };
  mode?: string;
}

export interface MutatingPolicySpec {
  auditAnnotations?: readonly { key: string; valueExpression: string }[];
  autogen?: MutatingPolicyAutogen;
  evaluation?: MutatingPolicyEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  matchConditions?: readonly { expression: string; name: string }[];
  matchConstraints?: GeneratingPolicyMatchConstraints;
  mutations?: readonly MutatingPolicyMutations[];
  reinvocationPolicy?: string;
  targetMatchConditions?: readonly { expression: string; name: string }[];
  targetMatchConstraints?: MutatingPolicyTargetMatchConstraints;
  variables?: readonly { expression: string; name: string }[];
  webhookConfiguration?: { timeoutSeconds?: number };
}

export interface MutatingPolicyAutogen {
  mutatingAdmissionPolicy?: { enabled?: boolean };
  podControllers?: { controllers?: readonly string[] };
}

export interface MutatingPolicyEvaluation {
  admission?: { enabled?: boolean };
  background?: { enabled?: boolean };
  mode?: string;
  mutateExisting?: { enabled?: boolean };
  skipBackgroundRequests?: boolean;
  useServerSideApply?: boolean;
}

export interface MutatingPolicyMutations {
  applyConfiguration?: { expression?: string };
  jsonPatch?: { expression?: string };
  patchType: string;
}

export interface MutatingPolicyTargetMatchConstraints {
  excludeResourceRules?: readonly GeneratingPolicyExcludeResourceRules[];
  expression?: string;
  matchPolicy?: string;
  namespaceSelector?: ClusterPolicyNamespaceSelector;
  objectSelector?: ClusterPolicyNamespaceSelector;
  resourceRules?: readonly GeneratingPolicyExcludeResourceRules[];
}

export interface KyvernoPolicyExceptionSpec {
  allowedValues?: readonly string[];
  evaluationMode?: string;
  expiresAt?: string;
  images?: readonly string[];
  matchConditions?: readonly { expression: string; name: string }[];
  policyRefs: readonly { kind: string; name: string }[];
  properties?: Record<string, string>;
  reportResult?: 'skip' | 'pass';
}

export interface ValidatingPolicySpec {
  auditAnnotations?: readonly { key: string; valueExpression: string }[];
  autogen?: ValidatingPolicyAutogen;
  evaluation?: ImageValidatingPolicyEvaluation;
  failurePolicy?: 'Ignore' | 'Fail';
  matchConditions?: readonly { expression: string; name: string }[];
  matchConstraints?: GeneratingPolicyMatchConstraints;
  validationActions?: readonly ('Deny' | 'Audit' | 'Warn')[];
  validations?: readonly ClusterPolicyExpressions[];
  variables?: readonly { expression: string; name: string }[];
  webhookConfiguration?: { timeoutSeconds?: number };
}

export interface ValidatingPolicyAutogen {
  podControllers?: { controllers?: readonly string[] };
  validatingAdmissionPolicy?: { enabled?: boolean };
}

// opentelemetry-operator

export interface InstrumentationSpec {
  apacheHttpd?: InstrumentationApacheHttpd;
  defaults?: { useLabelsForResourceAttributes?: boolean };
  dotnet?: InstrumentationDotnet;
  env?: readonly InstrumentationAttrs[];
  exporter?: InstrumentationExporter;
  go?: InstrumentationDotnet;
  imagePullPolicy?: string;
  java?: InstrumentationJava;
  nginx?: InstrumentationNginx;
  nodejs?: InstrumentationDotnet;
  propagators?: readonly ('tracecontext' | 'baggage' | 'b3' | 'b3multi' | 'jaeger' | 'xray' | 'ottrace' | 'none')[];
  python?: InstrumentationDotnet;
  resource?: InstrumentationResource;
  sampler?: InstrumentationSampler;
}

export interface InstrumentationApacheHttpd {
  attrs?: readonly InstrumentationAttrs[];
  configPath?: string;
  env?: readonly InstrumentationAttrs[];
  image?: string;
  resourceRequirements?: InstrumentationResourceRequirements;
  version?: string;
  volumeClaimTemplate?: InstrumentationVolumeClaimTemplate;
  volumeLimitSize?: number | string;
}

export interface InstrumentationAttrs {
  name: string;
  value?: string;
  valueFrom?: InstrumentationValueFrom;
}

export interface InstrumentationValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface InstrumentationResourceRequirements {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface InstrumentationVolumeClaimTemplate {
  metadata?: InstrumentationMetadata;
  spec: InstrumentationVolumeClaimTemplateSpec;
}

export interface InstrumentationMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface InstrumentationVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: InstrumentationDataSourceRef;
  resources?: InstrumentationResources;
  selector?: InstrumentationSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface InstrumentationDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface InstrumentationResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface InstrumentationSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface InstrumentationDotnet {
  env?: readonly InstrumentationAttrs[];
  image?: string;
  resourceRequirements?: InstrumentationResourceRequirements;
  volumeClaimTemplate?: InstrumentationVolumeClaimTemplate;
  volumeLimitSize?: number | string;
}

export interface InstrumentationExporter {
  endpoint?: string;
  tls?: InstrumentationTls;
}

export interface InstrumentationTls {
  ca_file?: string;
  cert_file?: string;
  configMapName?: string;
  key_file?: string;
  secretName?: string;
}

export interface InstrumentationJava {
  env?: readonly InstrumentationAttrs[];
  extensions?: readonly { dir: string; image: string }[];
  image?: string;
  resources?: InstrumentationResourceRequirements;
  volumeClaimTemplate?: InstrumentationVolumeClaimTemplate;
  volumeLimitSize?: number | string;
}

export interface InstrumentationNginx {
  attrs?: readonly InstrumentationAttrs[];
  configFile?: string;
  env?: readonly InstrumentationAttrs[];
  image?: string;
  resourceRequirements?: InstrumentationResourceRequirements;
  volumeClaimTemplate?: InstrumentationVolumeClaimTemplate;
  volumeLimitSize?: number | string;
}

export interface InstrumentationResource {
  addK8sUIDAttributes?: boolean;
  resourceAttributes?: Record<string, string>;
}

export interface InstrumentationSampler {
  argument?: string;
  type?:
    | 'always_on'
    | 'always_off'
    | 'traceidratio'
    | 'parentbased_always_on'
    | 'parentbased_always_off'
    | 'parentbased_traceidratio'
    | 'jaeger_remote'
    | 'xray';
}

export interface OpenTelemetryCollectorSpec {
  additionalContainers?: readonly OpenTelemetryCollectorAdditionalContainers[];
  affinity?: OpenTelemetryCollectorAffinity;
  args?: Record<string, string>;
  autoscaler?: OpenTelemetryCollectorAutoscaler;
  config: OpenTelemetryCollectorConfig;
  configVersions?: number;
  configmaps?: readonly { mountpath: string; name: string }[];
  daemonSetUpdateStrategy?: OpenTelemetryCollectorDaemonSetUpdateStrategy;
  deploymentUpdateStrategy?: OpenTelemetryCollectorDaemonSetUpdateStrategy;
  dnsPolicy?: string;
  env?: readonly InstrumentationAttrs[];
  envFrom?: readonly OpenTelemetryCollectorEnvFrom[];
  hostNetwork?: boolean;
  image?: string;
  imagePullPolicy?: string;
  ingress?: OpenTelemetryCollectorIngress;
  initContainers?: readonly OpenTelemetryCollectorAdditionalContainers[];
  ipFamilies?: readonly string[];
  ipFamilyPolicy?: string;
  lifecycle?: OpenTelemetryCollectorLifecycle;
  livenessProbe?: OpenTelemetryCollectorSpecLivenessProbe;
  managementState?: 'managed' | 'unmanaged';
  mode?: 'daemonset' | 'deployment' | 'sidecar' | 'statefulset';
  networkPolicy?: { enabled?: boolean };
  nodeSelector?: Record<string, string>;
  observability?: OpenTelemetryCollectorObservability;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  podAnnotations?: Record<string, string>;
  podDisruptionBudget?: { maxUnavailable?: number | string; minAvailable?: number | string };
  podDnsConfig?: OpenTelemetryCollectorPodDnsConfig;
  podSecurityContext?: OpenTelemetryCollectorPodSecurityContext;
  ports?: readonly OpenTelemetryCollectorSpecPorts[];
  priorityClassName?: string;
  readinessProbe?: OpenTelemetryCollectorSpecLivenessProbe;
  replicas?: number;
  resources?: InstrumentationResourceRequirements;
  securityContext?: OpenTelemetryCollectorSecurityContext;
  serviceAccount?: string;
  serviceName?: string;
  shareProcessNamespace?: boolean;
  startupProbe?: OpenTelemetryCollectorSpecLivenessProbe;
  targetAllocator?: OpenTelemetryCollectorTargetAllocator;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly OpenTelemetryCollectorTolerations[];
  topologySpreadConstraints?: readonly OpenTelemetryCollectorTopologySpreadConstraints[];
  trafficDistribution?: string;
  upgradeStrategy?: 'automatic' | 'none';
  volumeClaimTemplates?: readonly OpenTelemetryCollectorVolumeClaimTemplates[];
  volumeMounts?: readonly OpenTelemetryCollectorVolumeMounts[];
  volumes?: readonly OpenTelemetryCollectorVolumes[];
}

export interface OpenTelemetryCollectorAdditionalContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly InstrumentationAttrs[];
  envFrom?: readonly OpenTelemetryCollectorEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: OpenTelemetryCollectorLifecycle;
  livenessProbe?: OpenTelemetryCollectorLivenessProbe;
  name: string;
  ports?: readonly OpenTelemetryCollectorPorts[];
  readinessProbe?: OpenTelemetryCollectorLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: InstrumentationResourceRequirements;
  restartPolicy?: string;
  securityContext?: OpenTelemetryCollectorSecurityContext;
  startupProbe?: OpenTelemetryCollectorLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly OpenTelemetryCollectorVolumeMounts[];
  workingDir?: string;
}

export interface OpenTelemetryCollectorEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface OpenTelemetryCollectorLifecycle {
  postStart?: OpenTelemetryCollectorPostStart;
  preStop?: OpenTelemetryCollectorPostStart;
}

export interface OpenTelemetryCollectorPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: OpenTelemetryCollectorHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface OpenTelemetryCollectorHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface OpenTelemetryCollectorLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: OpenTelemetryCollectorHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface OpenTelemetryCollectorPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface OpenTelemetryCollectorSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: OpenTelemetryCollectorSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: OpenTelemetryCollectorWindowsOptions;
}

export interface OpenTelemetryCollectorSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface OpenTelemetryCollectorWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface OpenTelemetryCollectorVolumeMounts {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface OpenTelemetryCollectorAffinity {
  nodeAffinity?: OpenTelemetryCollectorNodeAffinity;
  podAffinity?: OpenTelemetryCollectorPodAffinity;
  podAntiAffinity?: OpenTelemetryCollectorPodAffinity;
}

export interface OpenTelemetryCollectorNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly OpenTelemetryCollectorPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: OpenTelemetryCollectorRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface OpenTelemetryCollectorPreferredDuringSchedulingIgnoredDuringExecution {
  preference: OpenTelemetryCollectorPreference;
  weight: number;
}

export interface OpenTelemetryCollectorPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface OpenTelemetryCollectorRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly OpenTelemetryCollectorPreference[];
}

export interface OpenTelemetryCollectorPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly OpenTelemetryCollectorPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly OpenTelemetryCollectorPodAffinityTerm[];
}

export interface OpenTelemetryCollectorPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: OpenTelemetryCollectorPodAffinityTerm;
  weight: number;
}

export interface OpenTelemetryCollectorPodAffinityTerm {
  labelSelector?: InstrumentationSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: InstrumentationSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface OpenTelemetryCollectorAutoscaler {
  behavior?: OpenTelemetryCollectorBehavior;
  maxReplicas?: number;
  metrics?: readonly OpenTelemetryCollectorMetrics[];
  minReplicas?: number;
  targetCPUUtilization?: number;
  targetMemoryUtilization?: number;
}

export interface OpenTelemetryCollectorBehavior {
  scaleDown?: OpenTelemetryCollectorScaleDown;
  scaleUp?: OpenTelemetryCollectorScaleDown;
}

export interface OpenTelemetryCollectorScaleDown {
  policies?: readonly { periodSeconds: number; type: string; value: number }[];
  selectPolicy?: string;
  stabilizationWindowSeconds?: number;
}

export interface OpenTelemetryCollectorMetrics {
  pods?: OpenTelemetryCollectorPods;
  type: string;
}

export interface OpenTelemetryCollectorPods {
  metric: OpenTelemetryCollectorMetric;
  target: OpenTelemetryCollectorTarget;
}

export interface OpenTelemetryCollectorMetric {
  name: string;
  selector?: InstrumentationSelector;
}

export interface OpenTelemetryCollectorTarget {
  averageUtilization?: number;
  averageValue?: number | string;
  type: string;
  value?: number | string;
}

export interface OpenTelemetryCollectorConfig {
  connectors?: Record<string, unknown>;
  exporters: Record<string, unknown>;
  extensions?: Record<string, unknown>;
  processors?: Record<string, unknown>;
  receivers: Record<string, unknown>;
  service: OpenTelemetryCollectorService;
  [field: string]: unknown;
}

export interface OpenTelemetryCollectorService {
  extensions?: readonly string[];
  pipelines: Record<string, OpenTelemetryCollectorValue>;
  telemetry?: Record<string, unknown>;
}

export interface OpenTelemetryCollectorValue {
  exporters: readonly string[];
  processors?: readonly string[];
  receivers: readonly string[];
}

export interface OpenTelemetryCollectorDaemonSetUpdateStrategy {
  rollingUpdate?: { maxSurge?: number | string; maxUnavailable?: number | string };
  type?: string;
}

export interface OpenTelemetryCollectorIngress {
  annotations?: Record<string, string>;
  hostname?: string;
  ingressClassName?: string;
  route?: { termination?: 'insecure' | 'edge' | 'passthrough' | 'reencrypt' };
  ruleType?: 'path' | 'subdomain';
  tls?: readonly { hosts?: readonly string[]; secretName?: string }[];
  type?: 'ingress' | 'route';
}

export interface OpenTelemetryCollectorSpecLivenessProbe {
  failureThreshold?: number;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface OpenTelemetryCollectorObservability {
  metrics?: OpenTelemetryCollectorObservabilityMetrics;
}

export interface OpenTelemetryCollectorObservabilityMetrics {
  disablePrometheusAnnotations?: boolean;
  enableMetrics?: boolean;
  extraLabels?: Record<string, string>;
}

export interface OpenTelemetryCollectorPodDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface OpenTelemetryCollectorPodSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: OpenTelemetryCollectorSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: OpenTelemetryCollectorWindowsOptions;
}

export interface OpenTelemetryCollectorSpecPorts {
  appProtocol?: string;
  hostPort?: number;
  name?: string;
  nodePort?: number;
  port: number;
  protocol?: string;
  targetPort?: number | string;
}

export interface OpenTelemetryCollectorTargetAllocator {
  affinity?: OpenTelemetryCollectorAffinity;
  allocationStrategy?: 'least-weighted' | 'consistent-hashing' | 'per-node';
  collectorNotReadyGracePeriod?: string;
  collectorTargetReloadInterval?: string;
  enabled?: boolean;
  env?: readonly InstrumentationAttrs[];
  filterStrategy?: '' | 'relabel-config';
  image?: string;
  nodeSelector?: Record<string, string>;
  observability?: OpenTelemetryCollectorObservability;
  podDisruptionBudget?: { maxUnavailable?: number | string; minAvailable?: number | string };
  podSecurityContext?: OpenTelemetryCollectorPodSecurityContext;
  prometheusCR?: OpenTelemetryCollectorPrometheusCR;
  replicas?: number;
  resources?: InstrumentationResourceRequirements;
  securityContext?: OpenTelemetryCollectorSecurityContext;
  serviceAccount?: string;
  tolerations?: readonly OpenTelemetryCollectorTolerations[];
  topologySpreadConstraints?: readonly OpenTelemetryCollectorTopologySpreadConstraints[];
}

export interface OpenTelemetryCollectorPrometheusCR {
  allowNamespaces?: readonly string[];
  denyNamespaces?: readonly string[];
  enabled?: boolean;
  podMonitorSelector?: InstrumentationSelector;
  probeSelector?: InstrumentationSelector;
  scrapeConfigSelector?: InstrumentationSelector;
  scrapeInterval?: string;
  serviceMonitorSelector?: InstrumentationSelector;
}

export interface OpenTelemetryCollectorTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface OpenTelemetryCollectorTopologySpreadConstraints {
  labelSelector?: InstrumentationSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface OpenTelemetryCollectorVolumeClaimTemplates {
  apiVersion?: string;
  kind?: string;
  metadata?: InstrumentationMetadata;
  spec?: InstrumentationVolumeClaimTemplateSpec;
  status?: OpenTelemetryCollectorStatus;
}

export interface OpenTelemetryCollectorStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: Record<string, string>;
  allocatedResources?: Record<string, number | string>;
  capacity?: Record<string, number | string>;
  conditions?: readonly OpenTelemetryCollectorConditions[];
  currentVolumeAttributesClassName?: string;
  modifyVolumeStatus?: { status: string; targetVolumeAttributesClassName?: string };
  phase?: string;
}

export interface OpenTelemetryCollectorConditions {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface OpenTelemetryCollectorVolumes {
  awsElasticBlockStore?: OpenTelemetryCollectorAwsElasticBlockStore;
  azureDisk?: OpenTelemetryCollectorAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: OpenTelemetryCollectorCephfs;
  cinder?: OpenTelemetryCollectorCinder;
  configMap?: OpenTelemetryCollectorConfigMap;
  csi?: OpenTelemetryCollectorCsi;
  downwardAPI?: OpenTelemetryCollectorDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: OpenTelemetryCollectorEphemeral;
  fc?: OpenTelemetryCollectorFc;
  flexVolume?: OpenTelemetryCollectorFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: OpenTelemetryCollectorGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: OpenTelemetryCollectorIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: OpenTelemetryCollectorProjected;
  quobyte?: OpenTelemetryCollectorQuobyte;
  rbd?: OpenTelemetryCollectorRbd;
  scaleIO?: OpenTelemetryCollectorScaleIO;
  secret?: OpenTelemetryCollectorSecret;
  storageos?: OpenTelemetryCollectorStorageos;
  vsphereVolume?: OpenTelemetryCollectorVsphereVolume;
}

export interface OpenTelemetryCollectorAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface OpenTelemetryCollectorAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface OpenTelemetryCollectorCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface OpenTelemetryCollectorCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface OpenTelemetryCollectorConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface OpenTelemetryCollectorCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface OpenTelemetryCollectorDownwardAPI {
  defaultMode?: number;
  items?: readonly OpenTelemetryCollectorItems[];
}

export interface OpenTelemetryCollectorItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface OpenTelemetryCollectorEphemeral {
  volumeClaimTemplate?: InstrumentationVolumeClaimTemplate;
}

export interface OpenTelemetryCollectorFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface OpenTelemetryCollectorFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface OpenTelemetryCollectorGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface OpenTelemetryCollectorIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface OpenTelemetryCollectorProjected {
  defaultMode?: number;
  sources?: readonly OpenTelemetryCollectorSources[];
}

export interface OpenTelemetryCollectorSources {
  clusterTrustBundle?: OpenTelemetryCollectorClusterTrustBundle;
  configMap?: OpenTelemetryCollectorSourcesConfigMap;
  downwardAPI?: OpenTelemetryCollectorSourcesDownwardAPI;
  secret?: OpenTelemetryCollectorSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface OpenTelemetryCollectorClusterTrustBundle {
  labelSelector?: InstrumentationSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface OpenTelemetryCollectorSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface OpenTelemetryCollectorSourcesDownwardAPI {
  items?: readonly OpenTelemetryCollectorItems[];
}

export interface OpenTelemetryCollectorQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface OpenTelemetryCollectorRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface OpenTelemetryCollectorScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface OpenTelemetryCollectorSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface OpenTelemetryCollectorStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface OpenTelemetryCollectorVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

// prometheus-operator

export interface AlertmanagerSpec {
  additionalArgs?: readonly { name: string; value?: string }[];
  additionalPeers?: readonly string[];
  affinity?: AlertmanagerAffinity;
  alertmanagerConfigFileSystemMode?: 'AllowAll' | 'FromAlertmanagerConfigMatcherStrategy' | 'DenyAll';
  alertmanagerConfigMatcherStrategy?: AlertmanagerAlertmanagerConfigMatcherStrategy;
  alertmanagerConfigNamespaceSelector?: AlertmanagerLabelSelector;
  alertmanagerConfigSelector?: AlertmanagerLabelSelector;
  alertmanagerConfiguration?: AlertmanagerAlertmanagerConfiguration;
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  clusterAdvertiseAddress?: string;
  clusterGossipInterval?: string;
  clusterLabel?: string;
  clusterPeerName?: string;
  clusterPeerTimeout?: string;
  clusterPushpullInterval?: string;
  clusterTLS?: AlertmanagerClusterTLS;
  configMaps?: readonly string[];
  configSecret?: string;
  containers?: readonly AlertmanagerContainers[];
  dnsConfig?: AlertmanagerDnsConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  externalUrl?: string;
  forceEnableClusterMode?: boolean;
  hostAliases?: readonly { hostnames: readonly string[]; ip: string }[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AlertmanagerContainers[];
  limits?: { maxPerSilenceBytes?: string; maxSilences?: number };
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  minReadySeconds?: number;
  nodeSelector?: Record<string, string>;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: AlertmanagerPodMetadata;
  portName?: string;
  priorityClassName?: string;
  replicas?: number;
  resources?: AlertmanagerResources;
  retention?: string;
  routePrefix?: string;
  schedulerName?: string;
  secrets?: readonly string[];
  securityContext?: AlertmanagerSpecSecurityContext;
  serviceAccountName?: string;
  serviceName?: string;
  sha?: string;
  storage?: AlertmanagerStorage;
  tag?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AlertmanagerTolerations[];
  topologySpreadConstraints?: readonly AlertmanagerTopologySpreadConstraints[];
  updateStrategy?: AlertmanagerUpdateStrategy;
  version?: string;
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
  volumes?: readonly AlertmanagerVolumes[];
  web?: AlertmanagerWeb;
}

export interface AlertmanagerAffinity {
  nodeAffinity?: AlertmanagerNodeAffinity;
  podAffinity?: AlertmanagerPodAffinity;
  podAntiAffinity?: AlertmanagerPodAffinity;
}

export interface AlertmanagerNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AlertmanagerPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: AlertmanagerRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface AlertmanagerPreferredDuringSchedulingIgnoredDuringExecution {
  preference: AlertmanagerPreference;
  weight: number;
}

export interface AlertmanagerPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface AlertmanagerRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly AlertmanagerPreference[];
}

export interface AlertmanagerPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly AlertmanagerPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly AlertmanagerPodAffinityTerm[];
}

export interface AlertmanagerPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: AlertmanagerPodAffinityTerm;
  weight: number;
}

export interface AlertmanagerPodAffinityTerm {
  labelSelector?: AlertmanagerLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: AlertmanagerLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface AlertmanagerLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface AlertmanagerAlertmanagerConfigMatcherStrategy {
  type?: 'OnNamespace' | 'OnNamespaceExceptForAlertmanagerNamespace' | 'None';
}

export interface AlertmanagerAlertmanagerConfiguration {
  global?: AlertmanagerGlobal;
  name?: string;
  templates?: readonly AlertmanagerClientId[];
}

export interface AlertmanagerGlobal {
  httpConfig?: AlertmanagerHttpConfig;
  jira?: { apiURL?: string };
  mattermost?: AlertmanagerMattermost;
  opsGenieApiKey?: { key: string; name?: string; optional?: boolean };
  opsGenieApiUrl?: { key: string; name?: string; optional?: boolean };
  pagerdutyUrl?: string;
  resolveTimeout?: string;
  rocketChat?: AlertmanagerRocketChat;
  slackApiUrl?: { key: string; name?: string; optional?: boolean };
  smtp?: AlertmanagerSmtp;
  telegram?: AlertmanagerTelegram;
  victorops?: AlertmanagerVictorops;
  webex?: { apiURL?: string };
  wechat?: AlertmanagerWechat;
}

export interface AlertmanagerHttpConfig {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenSecret?: { key: string; name?: string; optional?: boolean };
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface AlertmanagerAuthorization {
  credentials?: { key: string; name?: string; optional?: boolean };
  type?: string;
}

export interface AlertmanagerBasicAuth {
  password?: { key: string; name?: string; optional?: boolean };
  username?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerOauth2 {
  clientId: AlertmanagerClientId;
  clientSecret: { key: string; name?: string; optional?: boolean };
  endpointParams?: Record<string, string>;
  noProxy?: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  scopes?: readonly string[];
  tlsConfig?: AlertmanagerTlsConfig;
  tokenUrl: string;
}

export interface AlertmanagerClientId {
  configMap?: { key: string; name?: string; optional?: boolean };
  secret?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerTlsConfig {
  ca?: AlertmanagerClientId;
  cert?: AlertmanagerClientId;
  insecureSkipVerify?: boolean;
  keySecret?: { key: string; name?: string; optional?: boolean };
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface AlertmanagerMattermost {
  webhookURL?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerRocketChat {
  apiURL?: string;
  token?: { key: string; name?: string; optional?: boolean };
  tokenID?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerSmtp {
  authIdentity?: string;
  authPassword?: { key: string; name?: string; optional?: boolean };
  authSecret?: { key: string; name?: string; optional?: boolean };
  authUsername?: string;
  forceImplicitTLS?: boolean;
  from?: string;
  hello?: string;
  requireTLS?: boolean;
  smartHost?: { host: string; port: string };
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface AlertmanagerTelegram {
  apiURL?: string;
  botToken?: { key: string; name?: string; optional?: boolean };
  botTokenFile?: string;
}

export interface AlertmanagerVictorops {
  apiKey?: { key: string; name?: string; optional?: boolean };
  apiURL?: string;
}

export interface AlertmanagerWechat {
  apiCorpID?: string;
  apiSecret?: { key: string; name?: string; optional?: boolean };
  apiURL?: string;
}

export interface AlertmanagerClusterTLS {
  client: AlertmanagerTlsConfig;
  server: AlertmanagerServer;
}

export interface AlertmanagerServer {
  cert?: AlertmanagerClientId;
  certFile?: string;
  cipherSuites?: readonly string[];
  client_ca?: AlertmanagerClientId;
  clientAuthType?:
    | 'NoClientCert'
    | 'RequestClientCert'
    | 'RequireAnyClientCert'
    | 'VerifyClientCertIfGiven'
    | 'RequireAndVerifyClientCert';
  clientCAFile?: string;
  curvePreferences?: readonly string[];
  keyFile?: string;
  keySecret?: { key: string; name?: string; optional?: boolean };
  maxVersion?: string;
  minVersion?: string;
  preferServerCipherSuites?: boolean;
}

export interface AlertmanagerContainers {
  args?: readonly string[];
  command?: readonly string[];
  env?: readonly AlertmanagerEnv[];
  envFrom?: readonly AlertmanagerEnvFrom[];
  image?: string;
  imagePullPolicy?: string;
  lifecycle?: AlertmanagerLifecycle;
  livenessProbe?: AlertmanagerLivenessProbe;
  name: string;
  ports?: readonly AlertmanagerPorts[];
  readinessProbe?: AlertmanagerLivenessProbe;
  resizePolicy?: readonly { resourceName: string; restartPolicy: string }[];
  resources?: AlertmanagerResources;
  restartPolicy?: string;
  restartPolicyRules?: readonly AlertmanagerRestartPolicyRules[];
  securityContext?: AlertmanagerSecurityContext;
  startupProbe?: AlertmanagerLivenessProbe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  tty?: boolean;
  volumeDevices?: readonly { devicePath: string; name: string }[];
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
  workingDir?: string;
}

export interface AlertmanagerEnv {
  name: string;
  value?: string;
  valueFrom?: AlertmanagerValueFrom;
}

export interface AlertmanagerValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  fileKeyRef?: AlertmanagerFileKeyRef;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerFileKeyRef {
  key: string;
  optional?: boolean;
  path: string;
  volumeName: string;
}

export interface AlertmanagerEnvFrom {
  configMapRef?: { name?: string; optional?: boolean };
  prefix?: string;
  secretRef?: { name?: string; optional?: boolean };
}

export interface AlertmanagerLifecycle {
  postStart?: AlertmanagerPostStart;
  preStop?: AlertmanagerPostStart;
  stopSignal?: string;
}

export interface AlertmanagerPostStart {
  exec?: { command?: readonly string[] };
  httpGet?: AlertmanagerHttpGet;
  sleep?: { seconds: number };
  tcpSocket?: { host?: string; port: number | string };
}

export interface AlertmanagerHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  protocol?: string;
  scheme?: string;
}

export interface AlertmanagerLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { mode?: string; port: number; service?: string };
  httpGet?: AlertmanagerHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface AlertmanagerPorts {
  containerPort: number;
  hostIP?: string;
  hostPort?: number;
  name?: string;
  protocol?: string;
}

export interface AlertmanagerResources {
  claims?: readonly { name: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface AlertmanagerRestartPolicyRules {
  action: string;
  exitCodes?: { operator: string; values?: readonly number[] };
}

export interface AlertmanagerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: AlertmanagerSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: AlertmanagerWindowsOptions;
}

export interface AlertmanagerSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface AlertmanagerWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface AlertmanagerVolumeMounts {
  bindMountOptions?: readonly string[];
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface AlertmanagerDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name: string; value?: string }[];
  searches?: readonly string[];
}

export interface AlertmanagerPodMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  name?: string;
}

export interface AlertmanagerSpecSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: AlertmanagerSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: AlertmanagerWindowsOptions;
}

export interface AlertmanagerStorage {
  disableMountSubPath?: boolean;
  emptyDir?: { medium?: string; mode?: number; sizeLimit?: number | string };
  ephemeral?: AlertmanagerEphemeral;
  volumeClaimTemplate?: AlertmanagerStorageVolumeClaimTemplate;
}

export interface AlertmanagerEphemeral {
  volumeClaimTemplate?: AlertmanagerVolumeClaimTemplate;
}

export interface AlertmanagerVolumeClaimTemplate {
  metadata?: Record<string, never>;
  spec: AlertmanagerVolumeClaimTemplateSpec;
}

export interface AlertmanagerVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: AlertmanagerDataSourceRef;
  resources?: AlertmanagerSpecResources;
  selector?: AlertmanagerLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface AlertmanagerDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface AlertmanagerSpecResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface AlertmanagerStorageVolumeClaimTemplate {
  apiVersion?: string;
  kind?: string;
  metadata?: AlertmanagerPodMetadata;
  spec?: AlertmanagerVolumeClaimTemplateSpec;
  status?: AlertmanagerStatus;
}

export interface AlertmanagerStatus {
  accessModes?: readonly string[];
  allocatedResourceStatuses?: Record<string, string>;
  allocatedResources?: Record<string, number | string>;
  capacity?: Record<string, number | string>;
  conditions?: readonly AlertmanagerConditions[];
  currentVolumeAttributesClassName?: string;
  healthStatus?: AlertmanagerHealthStatus;
  modifyVolumeStatus?: { status: string; targetVolumeAttributesClassName?: string };
  phase?: string;
}

export interface AlertmanagerConditions {
  lastProbeTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}

export interface AlertmanagerHealthStatus {
  healthConditions?: readonly { message?: string; reason: string; status: string }[];
  lastTransitionTime?: string;
}

export interface AlertmanagerTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface AlertmanagerTopologySpreadConstraints {
  labelSelector?: AlertmanagerLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface AlertmanagerUpdateStrategy {
  rollingUpdate?: { maxUnavailable?: number | string };
  type: 'OnDelete' | 'RollingUpdate';
}

export interface AlertmanagerVolumes {
  awsElasticBlockStore?: AlertmanagerAwsElasticBlockStore;
  azureDisk?: AlertmanagerAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: AlertmanagerCephfs;
  cinder?: AlertmanagerCinder;
  configMap?: AlertmanagerConfigMap;
  csi?: AlertmanagerCsi;
  downwardAPI?: AlertmanagerDownwardAPI;
  emptyDir?: { medium?: string; mode?: number; sizeLimit?: number | string };
  ephemeral?: AlertmanagerEphemeral;
  fc?: AlertmanagerFc;
  flexVolume?: AlertmanagerFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: AlertmanagerGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  image?: { pullPolicy?: string; reference?: string };
  iscsi?: AlertmanagerIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: AlertmanagerProjected;
  quobyte?: AlertmanagerQuobyte;
  rbd?: AlertmanagerRbd;
  scaleIO?: AlertmanagerScaleIO;
  secret?: AlertmanagerSecret;
  storageos?: AlertmanagerStorageos;
  vsphereVolume?: AlertmanagerVsphereVolume;
}

export interface AlertmanagerAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface AlertmanagerAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface AlertmanagerCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface AlertmanagerCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface AlertmanagerConfigMap {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly AlertmanagerItems[];
  name?: string;
  optional?: boolean;
}

export interface AlertmanagerItems {
  key: string;
  mode?: number;
  path: string;
  user?: number;
}

export interface AlertmanagerCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface AlertmanagerDownwardAPI {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly AlertmanagerDownwardAPIItems[];
}

export interface AlertmanagerDownwardAPIItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  user?: number;
}

export interface AlertmanagerFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface AlertmanagerFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface AlertmanagerGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface AlertmanagerIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface AlertmanagerProjected {
  defaultMode?: number;
  defaultUser?: number;
  sources?: readonly AlertmanagerSources[];
}

export interface AlertmanagerSources {
  clusterTrustBundle?: AlertmanagerClusterTrustBundle;
  configMap?: AlertmanagerSourcesConfigMap;
  downwardAPI?: AlertmanagerSourcesDownwardAPI;
  podCertificate?: AlertmanagerPodCertificate;
  secret?: AlertmanagerSourcesConfigMap;
  serviceAccountToken?: AlertmanagerServiceAccountToken;
}

export interface AlertmanagerClusterTrustBundle {
  labelSelector?: AlertmanagerLabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
  user?: number;
}

export interface AlertmanagerSourcesConfigMap {
  items?: readonly AlertmanagerItems[];
  name?: string;
  optional?: boolean;
}

export interface AlertmanagerSourcesDownwardAPI {
  items?: readonly AlertmanagerDownwardAPIItems[];
}

export interface AlertmanagerPodCertificate {
  certificateChainPath?: string;
  credentialBundlePath?: string;
  keyPath?: string;
  keyType: string;
  maxExpirationSeconds?: number;
  signerName: string;
  user?: number;
  userAnnotations?: Record<string, string>;
}

export interface AlertmanagerServiceAccountToken {
  audience?: string;
  expirationSeconds?: number;
  path: string;
  user?: number;
}

export interface AlertmanagerQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface AlertmanagerRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface AlertmanagerScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface AlertmanagerSecret {
  defaultMode?: number;
  defaultUser?: number;
  items?: readonly AlertmanagerItems[];
  optional?: boolean;
  secretName?: string;
}

export interface AlertmanagerStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface AlertmanagerVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface AlertmanagerWeb {
  getConcurrency?: number;
  httpConfig?: AlertmanagerWebHttpConfig;
  timeout?: number;
  tlsConfig?: AlertmanagerServer;
}

export interface AlertmanagerWebHttpConfig {
  headers?: AlertmanagerHeaders;
  http2?: boolean;
}

export interface AlertmanagerHeaders {
  contentSecurityPolicy?: string;
  strictTransportSecurity?: string;
  xContentTypeOptions?: '' | 'NoSniff';
  xFrameOptions?: '' | 'Deny' | 'SameOrigin';
  xXSSProtection?: string;
}

export interface PodMonitorSpec {
  attachMetadata?: { node?: boolean };
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  extraScrapeMetrics?: boolean;
  fallbackScrapeProtocol?:
    | 'PrometheusProto'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0';
  jobLabel?: string;
  keepDroppedTargets?: number;
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  namespaceSelector?: { any?: boolean; matchNames?: readonly string[] };
  nativeHistogramBucketLimit?: number;
  nativeHistogramMinBucketFactor?: number | string;
  podMetricsEndpoints?: readonly PodMonitorPodMetricsEndpoints[];
  podTargetLabels?: readonly string[];
  sampleLimit?: number;
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  selector: AlertmanagerLabelSelector;
  selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  targetLimit?: number;
}

export interface PodMonitorPodMetricsEndpoints {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenSecret?: { key: string; name?: string; optional?: boolean };
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  interval?: string;
  metricRelabelings?: readonly PodMonitorMetricRelabelings[];
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  params?: Record<string, readonly string[]>;
  path?: string;
  port?: string;
  portNumber?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  relabelings?: readonly PodMonitorMetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: AlertmanagerTlsConfig;
  trackTimestampsStaleness?: boolean;
}

export interface PodMonitorMetricRelabelings {
  action?:
    | 'replace'
    | 'Replace'
    | 'keep'
    | 'Keep'
    | 'drop'
    | 'Drop'
    | 'hashmod'
    | 'HashMod'
    | 'labelmap'
    | 'LabelMap'
    | 'labeldrop'
    | 'LabelDrop'
    | 'labelkeep'
    | 'LabelKeep'
    | 'lowercase'
    | 'Lowercase'
    | 'uppercase'
    | 'Uppercase'
    | 'keepequal'
    | 'KeepEqual'
    | 'dropequal'
    | 'DropEqual';
  modulus?: number;
  regex?: string;
  replacement?: string;
  separator?: string;
  sourceLabels?: readonly string[];
  targetLabel?: string;
}

export interface ProbeSpec {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenSecret?: { key: string; name?: string; optional?: boolean };
  convertClassicHistogramsToNHCB?: boolean;
  enableHttp2?: boolean;
  extraScrapeMetrics?: boolean;
  fallbackScrapeProtocol?:
    | 'PrometheusProto'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0';
  followRedirects?: boolean;
  interval?: string;
  jobName?: string;
  keepDroppedTargets?: number;
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  metricRelabelings?: readonly PodMonitorMetricRelabelings[];
  module?: string;
  nativeHistogramBucketLimit?: number;
  nativeHistogramMinBucketFactor?: number | string;
  oauth2?: AlertmanagerOauth2;
  params?: readonly { name: string; values?: readonly string[] }[];
  prober?: ProbeProber;
  sampleLimit?: number;
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  scrapeTimeout?: string;
  targetLimit?: number;
  targets?: ProbeTargets;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ProbeProber {
  noProxy?: string;
  path?: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  url: string;
}

export interface ProbeTargets {
  ingress?: ProbeIngress;
  staticConfig?: ProbeStaticConfig;
}

export interface ProbeIngress {
  namespaceSelector?: { any?: boolean; matchNames?: readonly string[] };
  relabelingConfigs?: readonly PodMonitorMetricRelabelings[];
  selector?: AlertmanagerLabelSelector;
}

export interface ProbeStaticConfig {
  labels?: Record<string, string>;
  relabelingConfigs?: readonly PodMonitorMetricRelabelings[];
  static?: readonly string[];
}

export interface PrometheusSpec {
  additionalAlertManagerConfigs?: { key: string; name?: string; optional?: boolean };
  additionalAlertRelabelConfigs?: { key: string; name?: string; optional?: boolean };
  additionalArgs?: readonly { name: string; value?: string }[];
  additionalScrapeConfigs?: { key: string; name?: string; optional?: boolean };
  affinity?: AlertmanagerAffinity;
  alerting?: PrometheusAlerting;
  allowOverlappingBlocks?: boolean;
  apiserverConfig?: PrometheusApiserverConfig;
  arbitraryFSAccessThroughSMs?: { deny?: boolean };
  automountServiceAccountToken?: boolean;
  baseImage?: string;
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly AlertmanagerContainers[];
  convertClassicHistogramsToNHCB?: boolean;
  disableCompaction?: boolean;
  dnsConfig?: AlertmanagerDnsConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableAdminAPI?: boolean;
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  enforcedBodySizeLimit?: string;
  enforcedKeepDroppedTargets?: number;
  enforcedLabelLimit?: number;
  enforcedLabelNameLengthLimit?: number;
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  enforcedSampleLimit?: number;
  enforcedTargetLimit?: number;
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly PrometheusExcludedFromEnforcement[];
  exemplars?: { maxSize?: number };
  externalLabels?: Record<string, string>;
  externalUrl?: string;
  extraScrapeMetrics?: boolean;
  hostAliases?: readonly { hostnames: readonly string[]; ip: string }[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AlertmanagerContainers[];
  keepDroppedTargets?: number;
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  maximumStartupDurationSeconds?: number;
  minReadySeconds?: number;
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  nodeSelector?: Record<string, string>;
  otlp?: PrometheusOtlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: AlertmanagerPodMetadata;
  podMonitorNamespaceSelector?: AlertmanagerLabelSelector;
  podMonitorSelector?: AlertmanagerLabelSelector;
  podTargetLabels?: readonly string[];
  portName?: string;
  priorityClassName?: string;
  probeNamespaceSelector?: AlertmanagerLabelSelector;
  probeSelector?: AlertmanagerLabelSelector;
  prometheusExternalLabelName?: string;
  prometheusRulesExcludedFromEnforce?: readonly { ruleName: string; ruleNamespace: string }[];
  query?: PrometheusQuery;
  queryLogFile?: string;
  reloadStrategy?: 'HTTP' | 'ProcessSignal';
  remoteRead?: readonly PrometheusRemoteRead[];
  remoteWrite?: readonly PrometheusRemoteWrite[];
  remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: AlertmanagerResources;
  retention?: string;
  retentionPercentage?: number | string;
  retentionSize?: string;
  routePrefix?: string;
  ruleNamespaceSelector?: AlertmanagerLabelSelector;
  ruleQueryOffset?: string;
  ruleSelector?: AlertmanagerLabelSelector;
  rules?: PrometheusRules;
  runtime?: { goGC?: number };
  sampleLimit?: number;
  schedulerName?: string;
  scrapeClasses?: readonly PrometheusScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: AlertmanagerLabelSelector;
  scrapeConfigSelector?: AlertmanagerLabelSelector;
  scrapeFailureLogFile?: string;
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  scrapeTimeout?: string;
  secrets?: readonly string[];
  securityContext?: AlertmanagerSpecSecurityContext;
  serviceAccountName?: string;
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  serviceMonitorNamespaceSelector?: AlertmanagerLabelSelector;
  serviceMonitorSelector?: AlertmanagerLabelSelector;
  serviceName?: string;
  sha?: string;
  shardRetentionPolicy?: PrometheusShardRetentionPolicy;
  shardingStrategy?: PrometheusShardingStrategy;
  shards?: number;
  storage?: AlertmanagerStorage;
  tag?: string;
  targetLimit?: number;
  terminationGracePeriodSeconds?: number;
  thanos?: PrometheusThanos;
  tolerations?: readonly AlertmanagerTolerations[];
  topologySpreadConstraints?: readonly PrometheusTopologySpreadConstraints[];
  tracingConfig?: PrometheusTracingConfig;
  tsdb?: PrometheusTsdb;
  updateStrategy?: AlertmanagerUpdateStrategy;
  version?: string;
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
  volumes?: readonly AlertmanagerVolumes[];
  walCompression?: boolean;
  web?: PrometheusWeb;
}

export interface PrometheusAlerting {
  alertmanagers: readonly PrometheusAlertmanagers[];
}

export interface PrometheusAlertmanagers {
  alertRelabelings?: readonly PodMonitorMetricRelabelings[];
  apiVersion?: 'v1' | 'V1' | 'v2' | 'V2';
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenFile?: string;
  enableHttp2?: boolean;
  name: string;
  namespace?: string;
  noProxy?: string;
  pathPrefix?: string;
  port: number | string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  relabelings?: readonly PodMonitorMetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  sigv4?: PrometheusSigv4;
  timeout?: string;
  tlsConfig?: PrometheusTlsConfig;
}

export interface PrometheusSigv4 {
  accessKey?: { key: string; name?: string; optional?: boolean };
  externalId?: string;
  profile?: string;
  region?: string;
  roleArn?: string;
  secretKey?: { key: string; name?: string; optional?: boolean };
  useFIPSSTSEndpoint?: boolean;
}

export interface PrometheusTlsConfig {
  ca?: AlertmanagerClientId;
  caFile?: string;
  cert?: AlertmanagerClientId;
  certFile?: string;
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: { key: string; name?: string; optional?: boolean };
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface PrometheusApiserverConfig {
  authorization?: PrometheusAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  host: string;
  noProxy?: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  tlsConfig?: PrometheusTlsConfig;
}

export interface PrometheusAuthorization {
  credentials?: { key: string; name?: string; optional?: boolean };
  credentialsFile?: string;
  type?: string;
}

export interface PrometheusExcludedFromEnforcement {
  group?: 'monitoring.coreos.com';
  name?: string;
  namespace: string;
  resource: 'prometheusrules' | 'servicemonitors' | 'podmonitors' | 'probes' | 'scrapeconfigs';
}

export interface PrometheusOtlp {
  convertHistogramsToNHCB?: boolean;
  ignoreResourceAttributes?: readonly string[];
  keepIdentifyingResourceAttributes?: boolean;
  labelNamePreserveMultipleUnderscores?: boolean;
  labelNameUnderscoreSanitization?: boolean;
  promoteAllResourceAttributes?: boolean;
  promoteResourceAttributes?: readonly string[];
  promoteScopeMetadata?: boolean;
  translationStrategy?:
    | 'NoUTF8EscapingWithSuffixes'
    | 'UnderscoreEscapingWithSuffixes'
    | 'NoTranslation'
    | 'UnderscoreEscapingWithoutSuffixes';
}

export interface PrometheusQuery {
  lookbackDelta?: string;
  maxConcurrency?: number;
  maxSamples?: number;
  timeout?: string;
}

export interface PrometheusRemoteRead {
  authorization?: PrometheusAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  filterExternalLabels?: boolean;
  followRedirects?: boolean;
  headers?: Record<string, string>;
  name?: string;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  readRecent?: boolean;
  remoteTimeout?: string;
  requiredMatchers?: Record<string, string>;
  tlsConfig?: PrometheusTlsConfig;
  url: string;
}

export interface PrometheusRemoteWrite {
  authorization?: PrometheusAuthorization;
  azureAd?: PrometheusAzureAd;
  basicAuth?: AlertmanagerBasicAuth;
  bearerToken?: string;
  bearerTokenFile?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  headers?: Record<string, string>;
  messageVersion?: 'V1.0' | 'V2.0';
  metadataConfig?: { maxSamplesPerSend?: number; send?: boolean; sendInterval?: string };
  name?: string;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  queueConfig?: PrometheusQueueConfig;
  remoteTimeout?: string;
  roundRobinDNS?: boolean;
  sendExemplars?: boolean;
  sendNativeHistograms?: boolean;
  sigv4?: PrometheusSigv4;
  tlsConfig?: PrometheusTlsConfig;
  url: string;
  writeRelabelConfigs?: readonly PodMonitorMetricRelabelings[];
}

export interface PrometheusAzureAd {
  cloud?: 'AzureChina' | 'AzureGovernment' | 'AzurePublic';
  managedIdentity?: { clientId?: string };
  oauth?: PrometheusOauth;
  scope?: string;
  sdk?: { tenantId?: string };
  workloadIdentity?: { clientId: string; tenantId: string };
}

export interface PrometheusOauth {
  clientId: string;
  clientSecret: { key: string; name?: string; optional?: boolean };
  tenantId: string;
}

export interface PrometheusQueueConfig {
  batchSendDeadline?: string;
  capacity?: number;
  maxBackoff?: string;
  maxRetries?: number;
  maxSamplesPerSend?: number;
  maxShards?: number;
  minBackoff?: string;
  minShards?: number;
  retryOnRateLimit?: boolean;
  sampleAgeLimit?: string;
}

export interface PrometheusRules {
  alert?: PrometheusAlert;
}

export interface PrometheusAlert {
  forGracePeriod?: string;
  forOutageTolerance?: string;
  resendDelay?: string;
}

export interface PrometheusScrapeClasses {
  attachMetadata?: { node?: boolean };
  authorization?: PrometheusAuthorization;
  default?: boolean;
  fallbackScrapeProtocol?:
    | 'PrometheusProto'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0';
  metricRelabelings?: readonly PodMonitorMetricRelabelings[];
  name: string;
  relabelings?: readonly PodMonitorMetricRelabelings[];
  tlsConfig?: PrometheusTlsConfig;
}

export interface PrometheusShardRetentionPolicy {
  retain?: { retentionPeriod: string };
  whenScaled?: 'Retain' | 'Delete';
}

export interface PrometheusShardingStrategy {
  mode?: 'Address' | 'Topology';
  topology?: { externalLabelName?: string; values?: readonly string[] };
}

export interface PrometheusThanos {
  additionalArgs?: readonly { name: string; value?: string }[];
  baseImage?: string;
  blockSize?: string;
  getConfigInterval?: string;
  getConfigTimeout?: string;
  grpcListenLocal?: boolean;
  grpcServerTlsConfig?: PrometheusGrpcServerTlsConfig;
  httpListenLocal?: boolean;
  image?: string;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  minTime?: string;
  objectStorageConfig?: { key: string; name?: string; optional?: boolean };
  objectStorageConfigFile?: string;
  readyTimeout?: string;
  resources?: AlertmanagerResources;
  sha?: string;
  tag?: string;
  tracingConfig?: { key: string; name?: string; optional?: boolean };
  tracingConfigFile?: string;
  version?: string;
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
}

export interface PrometheusGrpcServerTlsConfig {
  ca?: AlertmanagerClientId;
  caFile?: string;
  cert?: AlertmanagerClientId;
  certFile?: string;
  cipherSuites?: readonly string[];
  curves?: readonly string[];
  insecureSkipVerify?: boolean;
  keyFile?: string;
  keySecret?: { key: string; name?: string; optional?: boolean };
  maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
  serverName?: string;
}

export interface PrometheusTopologySpreadConstraints {
  additionalLabelSelectors?: 'OnResource' | 'OnShard';
  labelSelector?: AlertmanagerLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface PrometheusTracingConfig {
  clientType?: 'http' | 'grpc' | 'HTTP' | 'GRPC';
  compression?: 'gzip' | 'Gzip';
  endpoint: string;
  headers?: Record<string, string>;
  insecure?: boolean;
  samplingFraction?: number | string;
  timeout?: string;
  tlsConfig?: PrometheusTlsConfig;
}

export interface PrometheusTsdb {
  chunkEncoding?: { floats?: 'Xor' | 'Xor2' };
  outOfOrderTimeWindow?: string;
  staleSeriesCompactionThreshold?: number | string;
}

export interface PrometheusWeb {
  httpConfig?: AlertmanagerWebHttpConfig;
  maxConnections?: number;
  pageTitle?: string;
  tlsConfig?: AlertmanagerServer;
}

export interface PrometheusRuleSpec {
  groups?: readonly PrometheusRuleGroups[];
}

export interface PrometheusRuleGroups {
  interval?: string;
  labels?: Record<string, string>;
  limit?: number;
  name: string;
  partial_response_strategy?: string;
  query_offset?: string;
  rules?: readonly PrometheusRuleRules[];
}

export interface PrometheusRuleRules {
  alert?: string;
  annotations?: Record<string, string>;
  expr: number | string;
  for?: string;
  keep_firing_for?: string;
  labels?: Record<string, string>;
  record?: string;
}

export interface ServiceMonitorSpec {
  attachMetadata?: { node?: boolean };
  bodySizeLimit?: string;
  convertClassicHistogramsToNHCB?: boolean;
  endpoints: readonly ServiceMonitorEndpoints[];
  extraScrapeMetrics?: boolean;
  fallbackScrapeProtocol?:
    | 'PrometheusProto'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0';
  jobLabel?: string;
  keepDroppedTargets?: number;
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  namespaceSelector?: { any?: boolean; matchNames?: readonly string[] };
  nativeHistogramBucketLimit?: number;
  nativeHistogramMinBucketFactor?: number | string;
  podTargetLabels?: readonly string[];
  sampleLimit?: number;
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  selector: AlertmanagerLabelSelector;
  selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  targetLabels?: readonly string[];
  targetLimit?: number;
}

export interface ServiceMonitorEndpoints {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenFile?: string;
  bearerTokenSecret?: { key: string; name?: string; optional?: boolean };
  enableHttp2?: boolean;
  filterRunning?: boolean;
  followRedirects?: boolean;
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  interval?: string;
  metricRelabelings?: readonly PodMonitorMetricRelabelings[];
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  params?: Record<string, readonly string[]>;
  path?: string;
  port?: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  relabelings?: readonly PodMonitorMetricRelabelings[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  scrapeTimeout?: string;
  targetPort?: number | string;
  tlsConfig?: PrometheusTlsConfig;
  trackTimestampsStaleness?: boolean;
}

export interface ThanosRulerSpec {
  additionalArgs?: readonly { name: string; value?: string }[];
  affinity?: AlertmanagerAffinity;
  alertDropLabels?: readonly string[];
  alertQueryUrl?: string;
  alertRelabelConfigFile?: string;
  alertRelabelConfigs?: { key: string; name?: string; optional?: boolean };
  alertmanagersConfig?: { key: string; name?: string; optional?: boolean };
  alertmanagersUrl?: readonly string[];
  containers?: readonly AlertmanagerContainers[];
  dnsConfig?: AlertmanagerDnsConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableFeatures?: readonly string[];
  enableServiceLinks?: boolean;
  enforcedNamespaceLabel?: string;
  evaluationInterval?: string;
  excludedFromEnforcement?: readonly PrometheusExcludedFromEnforcement[];
  externalPrefix?: string;
  grpcServerTlsConfig?: PrometheusGrpcServerTlsConfig;
  hostAliases?: readonly { hostnames: readonly string[]; ip: string }[];
  hostUsers?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AlertmanagerContainers[];
  labels?: Record<string, string>;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  minReadySeconds?: number;
  nodeSelector?: Record<string, string>;
  objectStorageConfig?: { key: string; name?: string; optional?: boolean };
  objectStorageConfigFile?: string;
  paused?: boolean;
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: AlertmanagerPodMetadata;
  portName?: string;
  priorityClassName?: string;
  prometheusRulesExcludedFromEnforce?: readonly { ruleName: string; ruleNamespace: string }[];
  queryConfig?: { key: string; name?: string; optional?: boolean };
  queryEndpoints?: readonly string[];
  remoteWrite?: readonly PrometheusRemoteWrite[];
  replicas?: number;
  resendDelay?: string;
  resources?: AlertmanagerResources;
  retention?: string;
  routePrefix?: string;
  ruleConcurrentEval?: number;
  ruleGracePeriod?: string;
  ruleNamespaceSelector?: AlertmanagerLabelSelector;
  ruleOutageTolerance?: string;
  ruleQueryOffset?: string;
  ruleSelector?: AlertmanagerLabelSelector;
  schedulerName?: string;
  securityContext?: AlertmanagerSpecSecurityContext;
  serviceAccountName?: string;
  serviceName?: string;
  storage?: AlertmanagerStorage;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AlertmanagerTolerations[];
  topologySpreadConstraints?: readonly AlertmanagerTopologySpreadConstraints[];
  tracingConfig?: { key: string; name?: string; optional?: boolean };
  tracingConfigFile?: string;
  updateStrategy?: AlertmanagerUpdateStrategy;
  version?: string;
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
  volumes?: readonly AlertmanagerVolumes[];
  web?: ThanosRulerWeb;
}

export interface ThanosRulerWeb {
  httpConfig?: AlertmanagerWebHttpConfig;
  tlsConfig?: AlertmanagerServer;
}

export interface PrometheusAgentSpec {
  additionalArgs?: readonly { name: string; value?: string }[];
  additionalScrapeConfigs?: { key: string; name?: string; optional?: boolean };
  affinity?: AlertmanagerAffinity;
  apiserverConfig?: PrometheusApiserverConfig;
  arbitraryFSAccessThroughSMs?: { deny?: boolean };
  automountServiceAccountToken?: boolean;
  bodySizeLimit?: string;
  configMaps?: readonly string[];
  containers?: readonly AlertmanagerContainers[];
  convertClassicHistogramsToNHCB?: boolean;
  dnsConfig?: AlertmanagerDnsConfig;
  dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
  enableFeatures?: readonly string[];
  enableOTLPReceiver?: boolean;
  enableRemoteWriteReceiver?: boolean;
  enableServiceLinks?: boolean;
  enforcedBodySizeLimit?: string;
  enforcedKeepDroppedTargets?: number;
  enforcedLabelLimit?: number;
  enforcedLabelNameLengthLimit?: number;
  enforcedLabelValueLengthLimit?: number;
  enforcedNamespaceLabel?: string;
  enforcedSampleLimit?: number;
  enforcedTargetLimit?: number;
  excludedFromEnforcement?: readonly PrometheusExcludedFromEnforcement[];
  externalLabels?: Record<string, string>;
  externalUrl?: string;
  extraScrapeMetrics?: boolean;
  hostAliases?: readonly { hostnames: readonly string[]; ip: string }[];
  hostNetwork?: boolean;
  hostUsers?: boolean;
  ignoreNamespaceSelectors?: boolean;
  image?: string;
  imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
  imagePullSecrets?: readonly { name?: string }[];
  initContainers?: readonly AlertmanagerContainers[];
  keepDroppedTargets?: number;
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  listenLocal?: boolean;
  logFormat?: '' | 'logfmt' | 'json';
  logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
  maximumStartupDurationSeconds?: number;
  minReadySeconds?: number;
  mode?: 'StatefulSet' | 'DaemonSet';
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  nodeSelector?: Record<string, string>;
  otlp?: PrometheusOtlp;
  overrideHonorLabels?: boolean;
  overrideHonorTimestamps?: boolean;
  paused?: boolean;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  podMetadata?: AlertmanagerPodMetadata;
  podMonitorNamespaceSelector?: AlertmanagerLabelSelector;
  podMonitorSelector?: AlertmanagerLabelSelector;
  podTargetLabels?: readonly string[];
  portName?: string;
  priorityClassName?: string;
  probeNamespaceSelector?: AlertmanagerLabelSelector;
  probeSelector?: AlertmanagerLabelSelector;
  prometheusExternalLabelName?: string;
  reloadStrategy?: 'HTTP' | 'ProcessSignal';
  remoteWrite?: readonly PrometheusRemoteWrite[];
  remoteWriteReceiverMessageVersions?: readonly ('V1.0' | 'V2.0')[];
  replicaExternalLabelName?: string;
  replicas?: number;
  resources?: AlertmanagerResources;
  routePrefix?: string;
  runtime?: { goGC?: number };
  sampleLimit?: number;
  schedulerName?: string;
  scrapeClasses?: readonly PrometheusScrapeClasses[];
  scrapeClassicHistograms?: boolean;
  scrapeConfigNamespaceSelector?: AlertmanagerLabelSelector;
  scrapeConfigSelector?: AlertmanagerLabelSelector;
  scrapeFailureLogFile?: string;
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  scrapeTimeout?: string;
  secrets?: readonly string[];
  securityContext?: AlertmanagerSpecSecurityContext;
  serviceAccountName?: string;
  serviceDiscoveryRole?: 'Endpoints' | 'EndpointSlice';
  serviceMonitorNamespaceSelector?: AlertmanagerLabelSelector;
  serviceMonitorSelector?: AlertmanagerLabelSelector;
  serviceName?: string;
  shardingStrategy?: PrometheusShardingStrategy;
  shards?: number;
  storage?: AlertmanagerStorage;
  targetLimit?: number;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly AlertmanagerTolerations[];
  topologySpreadConstraints?: readonly PrometheusTopologySpreadConstraints[];
  tracingConfig?: PrometheusTracingConfig;
  tsdb?: PrometheusTsdb;
  updateStrategy?: AlertmanagerUpdateStrategy;
  version?: string;
  volumeMounts?: readonly AlertmanagerVolumeMounts[];
  volumes?: readonly AlertmanagerVolumes[];
  walCompression?: boolean;
  web?: PrometheusWeb;
}

export interface ScrapeConfigSpec {
  authorization?: AlertmanagerAuthorization;
  azureSDConfigs?: readonly ScrapeConfigAzureSDConfigs[];
  basicAuth?: AlertmanagerBasicAuth;
  bodySizeLimit?: string;
  consulSDConfigs?: readonly ScrapeConfigConsulSDConfigs[];
  convertClassicHistogramsToNHCB?: boolean;
  digitalOceanSDConfigs?: readonly ScrapeConfigDigitalOceanSDConfigs[];
  dnsSDConfigs?: readonly ScrapeConfigDnsSDConfigs[];
  dockerSDConfigs?: readonly ScrapeConfigDockerSDConfigs[];
  dockerSwarmSDConfigs?: readonly ScrapeConfigDockerSwarmSDConfigs[];
  ec2SDConfigs?: readonly ScrapeConfigEc2SDConfigs[];
  enableCompression?: boolean;
  enableHTTP2?: boolean;
  eurekaSDConfigs?: readonly ScrapeConfigEurekaSDConfigs[];
  extraScrapeMetrics?: boolean;
  fallbackScrapeProtocol?:
    | 'PrometheusProto'
    | 'OpenMetricsText0.0.1'
    | 'OpenMetricsText1.0.0'
    | 'PrometheusText0.0.4'
    | 'PrometheusText1.0.0';
  fileSDConfigs?: readonly { files: readonly string[]; refreshInterval?: string }[];
  gceSDConfigs?: readonly ScrapeConfigGceSDConfigs[];
  hetznerSDConfigs?: readonly ScrapeConfigHetznerSDConfigs[];
  honorLabels?: boolean;
  honorTimestamps?: boolean;
  httpSDConfigs?: readonly ScrapeConfigHttpSDConfigs[];
  ionosSDConfigs?: readonly ScrapeConfigIonosSDConfigs[];
  jobName?: string;
  keepDroppedTargets?: number;
  kubernetesSDConfigs?: readonly ScrapeConfigKubernetesSDConfigs[];
  kumaSDConfigs?: readonly ScrapeConfigKumaSDConfigs[];
  labelLimit?: number;
  labelNameLengthLimit?: number;
  labelValueLengthLimit?: number;
  lightSailSDConfigs?: readonly ScrapeConfigLightSailSDConfigs[];
  linodeSDConfigs?: readonly ScrapeConfigLinodeSDConfigs[];
  metricRelabelings?: readonly PodMonitorMetricRelabelings[];
  metricsPath?: string;
  nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
  nameValidationScheme?: 'UTF8' | 'Legacy';
  nativeHistogramBucketLimit?: number;
  nativeHistogramMinBucketFactor?: number | string;
  noProxy?: string;
  nomadSDConfigs?: readonly ScrapeConfigNomadSDConfigs[];
  oauth2?: AlertmanagerOauth2;
  openstackSDConfigs?: readonly ScrapeConfigOpenstackSDConfigs[];
  ovhcloudSDConfigs?: readonly ScrapeConfigOvhcloudSDConfigs[];
  params?: Record<string, readonly string[]>;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  puppetDBSDConfigs?: readonly ScrapeConfigPuppetDBSDConfigs[];
  relabelings?: readonly PodMonitorMetricRelabelings[];
  sampleLimit?: number;
  scalewaySDConfigs?: readonly ScrapeConfigScalewaySDConfigs[];
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  scrapeClass?: string;
  scrapeClassicHistograms?: boolean;
  scrapeInterval?: string;
  scrapeNativeHistograms?: boolean;
  scrapeProtocols?: readonly (
      | 'PrometheusProto'
      | 'OpenMetricsText0.0.1'
      | 'OpenMetricsText1.0.0'
      | 'PrometheusText0.0.4'
      | 'PrometheusText1.0.0'
    )[];
  scrapeTimeout?: string;
  staticConfigs?: readonly { labels?: Record<string, string>; targets: readonly string[] }[];
  targetLimit?: number;
  tlsConfig?: AlertmanagerTlsConfig;
  trackTimestampsStaleness?: boolean;
}

export interface ScrapeConfigAzureSDConfigs {
  authenticationMethod?: 'OAuth' | 'ManagedIdentity' | 'SDK' | 'WorkloadIdentity';
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  clientID?: string;
  clientSecret?: { key: string; name?: string; optional?: boolean };
  enableHTTP2?: boolean;
  environment?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  resourceGroup?: string;
  subscriptionID: string;
  tenantID?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigConsulSDConfigs {
  allowStale?: boolean;
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  datacenter?: string;
  enableHTTP2?: boolean;
  filter?: string;
  followRedirects?: boolean;
  healthFilter?: string;
  namespace?: string;
  noProxy?: string;
  nodeMeta?: Record<string, string>;
  oauth2?: AlertmanagerOauth2;
  partition?: string;
  pathPrefix?: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
  server: string;
  services?: readonly string[];
  tagSeparator?: string;
  tags?: readonly string[];
  tlsConfig?: AlertmanagerTlsConfig;
  tokenRef?: { key: string; name?: string; optional?: boolean };
}

export interface ScrapeConfigDigitalOceanSDConfigs {
  authorization?: AlertmanagerAuthorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigDnsSDConfigs {
  names: readonly string[];
  port?: number;
  refreshInterval?: string;
  type?: 'A' | 'AAAA' | 'MX' | 'NS' | 'SRV';
}

export interface ScrapeConfigDockerSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  filters?: readonly { name: string; values: readonly string[] }[];
  followRedirects?: boolean;
  host: string;
  hostNetworkingHost?: string;
  matchFirstNetwork?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigDockerSwarmSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  filters?: readonly { name: string; values: readonly string[] }[];
  followRedirects?: boolean;
  host: string;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  role: 'Services' | 'Tasks' | 'Nodes';
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigEc2SDConfigs {
  accessKey?: { key: string; name?: string; optional?: boolean };
  enableHTTP2?: boolean;
  filters?: readonly { name: string; values: readonly string[] }[];
  followRedirects?: boolean;
  noProxy?: string;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  region?: string;
  roleARN?: string;
  secretKey?: { key: string; name?: string; optional?: boolean };
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigEurekaSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  server: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigGceSDConfigs {
  filter?: string;
  port?: number;
  project: string;
  refreshInterval?: string;
  tagSeparator?: string;
  zone: string;
}

export interface ScrapeConfigHetznerSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  labelSelector?: string;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  role: 'Hcloud' | 'Robot';
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigHttpSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  tlsConfig?: AlertmanagerTlsConfig;
  url: string;
}

export interface ScrapeConfigIonosSDConfigs {
  authorization: AlertmanagerAuthorization;
  datacenterID: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigKubernetesSDConfigs {
  apiServer?: string;
  attachMetadata?: { node?: boolean };
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  namespaces?: { names?: readonly string[]; ownNamespace?: boolean };
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
  selectors?: readonly ScrapeConfigSelectors[];
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigSelectors {
  field?: string;
  label?: string;
  role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
}

export interface ScrapeConfigKumaSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  clientID?: string;
  enableHTTP2?: boolean;
  fetchTimeout?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  server: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigLightSailSDConfigs {
  accessKey?: { key: string; name?: string; optional?: boolean };
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  endpoint?: string;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  region?: string;
  roleARN?: string;
  secretKey?: { key: string; name?: string; optional?: boolean };
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigLinodeSDConfigs {
  authorization?: AlertmanagerAuthorization;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  region?: string;
  tagSeparator?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigNomadSDConfigs {
  allowStale?: boolean;
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  namespace?: string;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  region?: string;
  server: string;
  tagSeparator?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface ScrapeConfigOpenstackSDConfigs {
  allTenants?: boolean;
  applicationCredentialId?: string;
  applicationCredentialName?: string;
  applicationCredentialSecret?: { key: string; name?: string; optional?: boolean };
  availability?: 'Public' | 'Admin' | 'Internal';
  domainID?: string;
  domainName?: string;
  identityEndpoint?: string;
  password?: { key: string; name?: string; optional?: boolean };
  port?: number;
  projectID?: string;
  projectName?: string;
  refreshInterval?: string;
  region: string;
  role: 'Instance' | 'Hypervisor' | 'LoadBalancer';
  tlsConfig?: AlertmanagerTlsConfig;
  userid?: string;
  username?: string;
}

export interface ScrapeConfigOvhcloudSDConfigs {
  applicationKey: string;
  applicationSecret: { key: string; name?: string; optional?: boolean };
  consumerKey: { key: string; name?: string; optional?: boolean };
  endpoint?: string;
  refreshInterval?: string;
  service: 'VPS' | 'DedicatedServer';
}

export interface ScrapeConfigPuppetDBSDConfigs {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  includeParameters?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  port?: number;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  query: string;
  refreshInterval?: string;
  tlsConfig?: AlertmanagerTlsConfig;
  url: string;
}

export interface ScrapeConfigScalewaySDConfigs {
  accessKey: string;
  apiURL?: string;
  enableHTTP2?: boolean;
  followRedirects?: boolean;
  nameFilter?: string;
  noProxy?: string;
  port?: number;
  projectID: string;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyUrl?: string;
  refreshInterval?: string;
  role: 'Instance' | 'Baremetal';
  secretKey: { key: string; name?: string; optional?: boolean };
  tagsFilter?: readonly string[];
  tlsConfig?: AlertmanagerTlsConfig;
  zone?: string;
}

export interface AlertmanagerConfigSpec {
  inhibitRules?: readonly AlertmanagerConfigInhibitRules[];
  receivers?: readonly AlertmanagerConfigReceivers[];
  route?: AlertmanagerConfigRoute;
  timeIntervals?: readonly AlertmanagerConfigTimeIntervals[];
}

export interface AlertmanagerConfigInhibitRules {
  equal?: readonly string[];
  sourceMatch?: readonly { matchType?: '!=' | '=' | '=~' | '!~'; name: string; value?: string }[];
  targetMatch?: readonly { matchType?: '!=' | '=' | '=~' | '!~'; name: string; value?: string }[];
}

export interface AlertmanagerConfigReceivers {
  discordConfigs?: readonly AlertmanagerConfigDiscordConfigs[];
  emailConfigs?: readonly AlertmanagerConfigEmailConfigs[];
  msteamsConfigs?: readonly AlertmanagerConfigMsteamsConfigs[];
  msteamsv2Configs?: readonly AlertmanagerConfigMsteamsv2Configs[];
  name: string;
  opsgenieConfigs?: readonly AlertmanagerConfigOpsgenieConfigs[];
  pagerdutyConfigs?: readonly AlertmanagerConfigPagerdutyConfigs[];
  pushoverConfigs?: readonly AlertmanagerConfigPushoverConfigs[];
  rocketchatConfigs?: readonly AlertmanagerConfigRocketchatConfigs[];
  slackConfigs?: readonly AlertmanagerConfigSlackConfigs[];
  snsConfigs?: readonly AlertmanagerConfigSnsConfigs[];
  telegramConfigs?: readonly AlertmanagerConfigTelegramConfigs[];
  victoropsConfigs?: readonly AlertmanagerConfigVictoropsConfigs[];
  webexConfigs?: readonly AlertmanagerConfigWebexConfigs[];
  webhookConfigs?: readonly AlertmanagerConfigWebhookConfigs[];
  wechatConfigs?: readonly AlertmanagerConfigWechatConfigs[];
}

export interface AlertmanagerConfigDiscordConfigs {
  apiURL: { key: string; name?: string; optional?: boolean };
  avatarURL?: string;
  content?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  sendResolved?: boolean;
  title?: string;
  username?: string;
}

export interface AlertmanagerConfigHttpConfig {
  authorization?: AlertmanagerAuthorization;
  basicAuth?: AlertmanagerBasicAuth;
  bearerTokenSecret?: { key: string; name: string };
  enableHttp2?: boolean;
  followRedirects?: boolean;
  noProxy?: string;
  oauth2?: AlertmanagerOauth2;
  proxyConnectHeader?: Record<string, readonly { key: string; name?: string; optional?: boolean }[]>;
  proxyFromEnvironment?: boolean;
  proxyURL?: string;
  proxyUrl?: string;
  tlsConfig?: AlertmanagerTlsConfig;
}

export interface AlertmanagerConfigEmailConfigs {
  authIdentity?: string;
  authPassword?: { key: string; name: string };
  authSecret?: { key: string; name: string };
  authUsername?: string;
  forceImplicitTLS?: boolean;
  from?: string;
  headers?: readonly { key: string; value: string }[];
  hello?: string;
  html?: string;
  requireTLS?: boolean;
  sendResolved?: boolean;
  smarthost?: string;
  text?: string;
  threading?: { threadByDate: 'Daily' | 'None' };
  tlsConfig?: AlertmanagerTlsConfig;
  to?: string;
}

export interface AlertmanagerConfigMsteamsConfigs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  sendResolved?: boolean;
  summary?: string;
  text?: string;
  title?: string;
  webhookUrl: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerConfigMsteamsv2Configs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  sendResolved?: boolean;
  text?: string;
  title?: string;
  webhookURL?: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerConfigOpsgenieConfigs {
  actions?: string;
  apiKey?: { key: string; name: string };
  apiURL?: string;
  description?: string;
  details?: readonly { key: string; value: string }[];
  entity?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  note?: string;
  priority?: string;
  responders?: readonly AlertmanagerConfigResponders[];
  sendResolved?: boolean;
  source?: string;
  tags?: string;
}

export interface AlertmanagerConfigResponders {
  id?: string;
  name?: string;
  type: 'team' | 'teams' | 'user' | 'escalation' | 'schedule';
  username?: string;
}

export interface AlertmanagerConfigPagerdutyConfigs {
  class?: string;
  client?: string;
  clientURL?: string;
  component?: string;
  description?: string;
  details?: readonly { key: string; value: string }[];
  group?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  pagerDutyImageConfigs?: readonly { alt?: string; href?: string; src?: string }[];
  pagerDutyLinkConfigs?: readonly { alt?: string; href?: string }[];
  routingKey?: { key: string; name: string };
  sendResolved?: boolean;
  serviceKey?: { key: string; name: string };
  severity?: string;
  source?: string;
  timeout?: string;
  url?: string;
}

export interface AlertmanagerConfigPushoverConfigs {
  device?: string;
  expire?: string;
  html?: boolean;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  monospace?: boolean;
  priority?: string;
  retry?: string;
  sendResolved?: boolean;
  sound?: string;
  title?: string;
  token?: { key: string; name: string };
  tokenFile?: string;
  ttl?: string;
  url?: string;
  urlTitle?: string;
  userKey?: { key: string; name: string };
  userKeyFile?: string;
}

export interface AlertmanagerConfigRocketchatConfigs {
  actions?: readonly { msg?: string; text?: string; url?: string }[];
  apiURL?: string;
  channel?: string;
  color?: string;
  emoji?: string;
  fields?: readonly { short?: boolean; title?: string; value?: string }[];
  httpConfig?: AlertmanagerConfigHttpConfig;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  sendResolved?: boolean;
  shortFields?: boolean;
  text?: string;
  thumbURL?: string;
  title?: string;
  titleLink?: string;
  token: { key: string; name?: string; optional?: boolean };
  tokenID: { key: string; name?: string; optional?: boolean };
}

export interface AlertmanagerConfigSlackConfigs {
  actions?: readonly AlertmanagerConfigActions[];
  apiURL?: { key: string; name: string };
  callbackId?: string;
  channel?: string;
  color?: string;
  fallback?: string;
  fields?: readonly { short?: boolean; title: string; value: string }[];
  footer?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  iconEmoji?: string;
  iconURL?: string;
  imageURL?: string;
  linkNames?: boolean;
  messageText?: string;
  mrkdwnIn?: readonly string[];
  pretext?: string;
  sendResolved?: boolean;
  shortFields?: boolean;
  text?: string;
  thumbURL?: string;
  timeout?: string;
  title?: string;
  titleLink?: string;
  updateMessage?: boolean;
  username?: string;
}

export interface AlertmanagerConfigActions {
  confirm?: AlertmanagerConfigConfirm;
  name?: string;
  style?: string;
  text: string;
  type: string;
  url?: string;
  value?: string;
}

export interface AlertmanagerConfigConfirm {
  dismissText?: string;
  okText?: string;
  text: string;
  title?: string;
}

export interface AlertmanagerConfigSnsConfigs {
  apiURL?: string;
  attributes?: Record<string, string>;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  phoneNumber?: string;
  sendResolved?: boolean;
  sigv4?: PrometheusSigv4;
  subject?: string;
  targetARN?: string;
  topicARN?: string;
  useAWSHTTPClient?: boolean;
}

export interface AlertmanagerConfigTelegramConfigs {
  apiURL?: string;
  botToken?: { key: string; name: string };
  botTokenFile?: string;
  chatID: number;
  disableNotifications?: boolean;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  messageThreadID?: number;
  parseMode?: 'MarkdownV2' | 'Markdown' | 'HTML';
  sendResolved?: boolean;
}

export interface AlertmanagerConfigVictoropsConfigs {
  apiKey?: { key: string; name: string };
  apiUrl?: string;
  customFields?: readonly { key: string; value: string }[];
  entityDisplayName?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  messageType?: string;
  monitoringTool?: string;
  routingKey: string;
  sendResolved?: boolean;
  stateMessage?: string;
}

export interface AlertmanagerConfigWebexConfigs {
  apiURL?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  roomID: string;
  sendResolved?: boolean;
}

export interface AlertmanagerConfigWebhookConfigs {
  httpConfig?: AlertmanagerConfigHttpConfig;
  maxAlerts?: number;
  payload?: string;
  sendResolved?: boolean;
  timeout?: string;
  url?: string;
  urlSecret?: { key: string; name: string };
}

export interface AlertmanagerConfigWechatConfigs {
  agentID?: string;
  apiSecret?: { key: string; name: string };
  apiURL?: string;
  corpID?: string;
  httpConfig?: AlertmanagerConfigHttpConfig;
  message?: string;
  messageType?: string;
  sendResolved?: boolean;
  toParty?: string;
  toTag?: string;
  toUser?: string;
}

export interface AlertmanagerConfigRoute {
  activeTimeIntervals?: readonly string[];
  continue?: boolean;
  groupBy?: readonly string[];
  groupInterval?: string;
  groupWait?: string;
  labels?: readonly { key: string; value: string }[];
  matchers?: readonly { matchType?: '!=' | '=' | '=~' | '!~'; name: string; value?: string }[];
  muteTimeIntervals?: readonly string[];
  receiver?: string;
  repeatInterval?: string;
  routes?: readonly unknown[];
}

export interface AlertmanagerConfigTimeIntervals {
  name: string;
  timeIntervals?: readonly AlertmanagerConfigTimeIntervalsTimeIntervals[];
}

export interface AlertmanagerConfigTimeIntervalsTimeIntervals {
  daysOfMonth?: readonly { end?: number; start?: number }[];
  months?: readonly string[];
  times?: readonly { endTime?: string; startTime?: string }[];
  weekdays?: readonly string[];
  years?: readonly string[];
}

// redis-operator

export interface RedisClusterSpec {
  TLS?: RedisClusterTLS;
  acl?: RedisClusterAcl;
  clusterSize: number;
  clusterVersion?: string;
  env?: readonly RedisClusterEnv[];
  kubernetesConfig: RedisClusterKubernetesConfig;
  persistenceEnabled?: boolean;
  podSecurityContext?: RedisClusterPodSecurityContext;
  priorityClassName?: string;
  redisConfig?: RedisClusterRedisConfig;
  redisExporter?: RedisClusterRedisExporter;
  redisFollower?: RedisClusterRedisFollower;
  redisLeader?: RedisClusterRedisFollower;
  serviceAccountName?: string;
  storage?: RedisClusterStorage;
}

export interface RedisClusterTLS {
  ca?: string;
  cert?: string;
  key?: string;
  secret: RedisClusterSecret;
}

export interface RedisClusterSecret {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface RedisClusterAcl {
  persistentVolumeClaim?: string;
  secret?: RedisClusterSecret;
}

export interface RedisClusterEnv {
  name: string;
  value?: string;
  valueFrom?: RedisClusterValueFrom;
}

export interface RedisClusterValueFrom {
  configMapKeyRef?: { key: string; name?: string; optional?: boolean };
  fieldRef?: { apiVersion?: string; fieldPath: string };
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface RedisClusterKubernetesConfig {
  ignoreAnnotations?: readonly string[];
  image: string;
  imagePullPolicy?: string;
  imagePullSecrets?: readonly { name?: string }[];
  minReadySeconds?: number;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  redisSecret?: { key?: string; name?: string };
  resources?: RedisClusterResources;
  service?: RedisClusterService;
  updateStrategy?: RedisClusterUpdateStrategy;
}

export interface RedisClusterResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface RedisClusterService {
  additional?: RedisClusterAdditional;
  annotations?: Record<string, string>;
  headless?: RedisClusterAdditional;
  includeBusPort?: boolean;
  serviceType?: 'LoadBalancer' | 'NodePort' | 'ClusterIP';
}

export interface RedisClusterAdditional {
  additionalAnnotations?: Record<string, string>;
  enabled?: boolean;
  includeBusPort?: boolean;
  type?: 'LoadBalancer' | 'NodePort' | 'ClusterIP';
}

export interface RedisClusterUpdateStrategy {
  rollingUpdate?: { maxUnavailable?: number | string; partition?: number };
  type?: string;
}

export interface RedisClusterPodSecurityContext {
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: RedisClusterSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  supplementalGroups?: readonly number[];
  sysctls?: readonly { name: string; value: string }[];
  windowsOptions?: RedisClusterWindowsOptions;
}

export interface RedisClusterSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface RedisClusterWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface RedisClusterRedisConfig {
  additionalRedisConfig?: string;
  dynamicConfig?: readonly string[];
  maxMemoryPercentOfLimit?: number;
}

export interface RedisClusterRedisExporter {
  enabled?: boolean;
  env?: readonly RedisClusterEnv[];
  image: string;
  imagePullPolicy?: string;
  port?: number;
  resources?: RedisClusterResources;
  securityContext?: RedisClusterSecurityContext;
}

export interface RedisClusterSecurityContext {
  allowPrivilegeEscalation?: boolean;
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: RedisClusterSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type: string };
  windowsOptions?: RedisClusterWindowsOptions;
}

export interface RedisClusterRedisFollower {
  affinity?: RedisClusterAffinity;
  livenessProbe?: RedisClusterLivenessProbe;
  nodeSelector?: Record<string, string>;
  pdb?: { enabled?: boolean; maxUnavailable?: number; minAvailable?: number };
  readinessProbe?: RedisClusterLivenessProbe;
  redisConfig?: RedisClusterRedisConfig;
  replicas?: number;
  resources?: RedisClusterResources;
  securityContext?: RedisClusterSecurityContext;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RedisClusterTolerations[];
  topologySpreadConstraints?: readonly RedisClusterTopologySpreadConstraints[];
}

export interface RedisClusterAffinity {
  nodeAffinity?: RedisClusterNodeAffinity;
  podAffinity?: RedisClusterPodAffinity;
  podAntiAffinity?: RedisClusterPodAffinity;
}

export interface RedisClusterNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RedisClusterPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: RedisClusterRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface RedisClusterPreferredDuringSchedulingIgnoredDuringExecution {
  preference: RedisClusterPreference;
  weight: number;
}

export interface RedisClusterPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface RedisClusterRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly RedisClusterPreference[];
}

export interface RedisClusterPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly RedisClusterPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RedisClusterPodAffinityTerm[];
}

export interface RedisClusterPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: RedisClusterPodAffinityTerm;
  weight: number;
}

export interface RedisClusterPodAffinityTerm {
  labelSelector?: RedisClusterLabelSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: RedisClusterLabelSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface RedisClusterLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface RedisClusterLivenessProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: RedisClusterHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface RedisClusterHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface RedisClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface RedisClusterTopologySpreadConstraints {
  labelSelector?: RedisClusterLabelSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface RedisClusterStorage {
  keepAfterDelete?: boolean;
  nodeConfVolume?: boolean;
  nodeConfVolumeClaimTemplate?: RedisClusterNodeConfVolumeClaimTemplate;
  volumeClaimTemplate?: RedisClusterNodeConfVolumeClaimTemplate;
  volumeMount?: RedisClusterVolumeMount;
}

export interface RedisClusterNodeConfVolumeClaimTemplate {
  metadata?: Record<string, unknown>;
  spec?: RedisClusterNodeConfVolumeClaimTemplateSpec;
}

export interface RedisClusterNodeConfVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: RedisClusterDataSourceRef;
  resources?: RedisClusterResources;
  selector?: RedisClusterLabelSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface RedisClusterDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface RedisClusterVolumeMount {
  mountPath?: readonly RedisClusterMountPath[];
  volume?: readonly RedisClusterVolume[];
}

export interface RedisClusterMountPath {
  mountPath: string;
  mountPropagation?: string;
  name: string;
  readOnly?: boolean;
  subPath?: string;
  subPathExpr?: string;
}

export interface RedisClusterVolume {
  awsElasticBlockStore?: RedisClusterAwsElasticBlockStore;
  azureDisk?: RedisClusterAzureDisk;
  azureFile?: { readOnly?: boolean; secretName: string; shareName: string };
  cephfs?: RedisClusterCephfs;
  cinder?: RedisClusterCinder;
  configMap?: RedisClusterConfigMap;
  csi?: RedisClusterCsi;
  downwardAPI?: RedisClusterDownwardAPI;
  emptyDir?: { medium?: string; sizeLimit?: number | string };
  ephemeral?: RedisClusterEphemeral;
  fc?: RedisClusterFc;
  flexVolume?: RedisClusterFlexVolume;
  flocker?: { datasetName?: string; datasetUUID?: string };
  gcePersistentDisk?: RedisClusterGcePersistentDisk;
  gitRepo?: { directory?: string; repository: string; revision?: string };
  glusterfs?: { endpoints: string; path: string; readOnly?: boolean };
  hostPath?: { path: string; type?: string };
  iscsi?: RedisClusterIscsi;
  name: string;
  nfs?: { path: string; readOnly?: boolean; server: string };
  persistentVolumeClaim?: { claimName: string; readOnly?: boolean };
  photonPersistentDisk?: { fsType?: string; pdID: string };
  portworxVolume?: { fsType?: string; readOnly?: boolean; volumeID: string };
  projected?: RedisClusterProjected;
  quobyte?: RedisClusterQuobyte;
  rbd?: RedisClusterRbd;
  scaleIO?: RedisClusterScaleIO;
  secret?: RedisClusterSecret;
  storageos?: RedisClusterStorageos;
  vsphereVolume?: RedisClusterVsphereVolume;
}

export interface RedisClusterAwsElasticBlockStore {
  fsType?: string;
  partition?: number;
  readOnly?: boolean;
  volumeID: string;
}

export interface RedisClusterAzureDisk {
  cachingMode?: string;
  diskName: string;
  diskURI: string;
  fsType?: string;
  kind?: string;
  readOnly?: boolean;
}

export interface RedisClusterCephfs {
  monitors: readonly string[];
  path?: string;
  readOnly?: boolean;
  secretFile?: string;
  secretRef?: { name?: string };
  user?: string;
}

export interface RedisClusterCinder {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeID: string;
}

export interface RedisClusterConfigMap {
  defaultMode?: number;
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface RedisClusterCsi {
  driver: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface RedisClusterDownwardAPI {
  defaultMode?: number;
  items?: readonly RedisClusterItems[];
}

export interface RedisClusterItems {
  fieldRef?: { apiVersion?: string; fieldPath: string };
  mode?: number;
  path: string;
  resourceFieldRef?: { containerName?: string; divisor?: number | string; resource: string };
}

export interface RedisClusterEphemeral {
  volumeClaimTemplate?: RedisClusterVolumeClaimTemplate;
}

export interface RedisClusterVolumeClaimTemplate {
  spec: RedisClusterNodeConfVolumeClaimTemplateSpec;
}

export interface RedisClusterFc {
  fsType?: string;
  lun?: number;
  readOnly?: boolean;
  targetWWNs?: readonly string[];
  wwids?: readonly string[];
}

export interface RedisClusterFlexVolume {
  driver: string;
  fsType?: string;
  options?: Record<string, string>;
  readOnly?: boolean;
  secretRef?: { name?: string };
}

export interface RedisClusterGcePersistentDisk {
  fsType?: string;
  partition?: number;
  pdName: string;
  readOnly?: boolean;
}

export interface RedisClusterIscsi {
  chapAuthDiscovery?: boolean;
  chapAuthSession?: boolean;
  fsType?: string;
  initiatorName?: string;
  iqn: string;
  iscsiInterface?: string;
  lun: number;
  portals?: readonly string[];
  readOnly?: boolean;
  secretRef?: { name?: string };
  targetPortal: string;
}

export interface RedisClusterProjected {
  defaultMode?: number;
  sources?: readonly RedisClusterSources[];
}

export interface RedisClusterSources {
  clusterTrustBundle?: RedisClusterClusterTrustBundle;
  configMap?: RedisClusterSourcesConfigMap;
  downwardAPI?: RedisClusterSourcesDownwardAPI;
  secret?: RedisClusterSourcesConfigMap;
  serviceAccountToken?: { audience?: string; expirationSeconds?: number; path: string };
}

export interface RedisClusterClusterTrustBundle {
  labelSelector?: RedisClusterLabelSelector;
  name?: string;
  optional?: boolean;
  path: string;
  signerName?: string;
}

export interface RedisClusterSourcesConfigMap {
  items?: readonly { key: string; mode?: number; path: string }[];
  name?: string;
  optional?: boolean;
}

export interface RedisClusterSourcesDownwardAPI {
  items?: readonly RedisClusterItems[];
}

export interface RedisClusterQuobyte {
  group?: string;
  readOnly?: boolean;
  registry: string;
  tenant?: string;
  user?: string;
  volume: string;
}

export interface RedisClusterRbd {
  fsType?: string;
  image: string;
  keyring?: string;
  monitors: readonly string[];
  pool?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  user?: string;
}

export interface RedisClusterScaleIO {
  fsType?: string;
  gateway: string;
  protectionDomain?: string;
  readOnly?: boolean;
  secretRef: { name?: string };
  sslEnabled?: boolean;
  storageMode?: string;
  storagePool?: string;
  system: string;
  volumeName?: string;
}

export interface RedisClusterStorageos {
  fsType?: string;
  readOnly?: boolean;
  secretRef?: { name?: string };
  volumeName?: string;
  volumeNamespace?: string;
}

export interface RedisClusterVsphereVolume {
  fsType?: string;
  storagePolicyID?: string;
  storagePolicyName?: string;
  volumePath: string;
}

export interface RedisReplicationSpec {
  TLS?: RedisClusterTLS;
  acl?: RedisClusterAcl;
  affinity?: RedisClusterAffinity;
  nodeSelector?: Record<string, string>;
  podSecurityContext?: RedisClusterPodSecurityContext;
  priorityClassName?: string;
  securityContext?: RedisClusterSecurityContext;
  serviceAccountName?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RedisClusterTolerations[];
  topologySpreadConstraints?: readonly RedisClusterTopologySpreadConstraints[];
  clusterSize: number;
  env?: readonly RedisClusterEnv[];
  kubernetesConfig: RedisClusterKubernetesConfig;
  livenessProbe?: RedisClusterLivenessProbe;
  pdb?: { enabled?: boolean; maxUnavailable?: number; minAvailable?: number };
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readinessProbe?: RedisClusterLivenessProbe;
  redisConfig?: RedisClusterRedisConfig;
  redisExporter?: RedisClusterRedisExporter;
  sentinel?: RedisReplicationSentinel;
  storage?: RedisReplicationStorage;
}

export interface RedisReplicationSentinel {
  additionalSentinelConfig?: string;
  announceHostnames?: string;
  downAfterMilliseconds?: string;
  failoverTimeout?: string;
  parallelSyncs?: string;
  quorum?: string;
  resolveHostnames?: string;
  ignoreAnnotations?: readonly string[];
  image: string;
  imagePullPolicy?: string;
  imagePullSecrets?: readonly { name?: string }[];
  minReadySeconds?: number;
  persistentVolumeClaimRetentionPolicy?: { whenDeleted?: string; whenScaled?: string };
  redisSecret?: { key?: string; name?: string };
  resources?: RedisClusterResources;
  service?: RedisClusterService;
  updateStrategy?: RedisClusterUpdateStrategy;
  affinity?: RedisClusterAffinity;
  nodeSelector?: Record<string, string>;
  podSecurityContext?: RedisClusterPodSecurityContext;
  priorityClassName?: string;
  securityContext?: RedisClusterSecurityContext;
  serviceAccountName?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RedisClusterTolerations[];
  topologySpreadConstraints?: readonly RedisClusterTopologySpreadConstraints[];
  size: number;
}

export interface RedisReplicationStorage {
  keepAfterDelete?: boolean;
  volumeClaimTemplate?: RedisClusterNodeConfVolumeClaimTemplate;
  volumeMount?: RedisClusterVolumeMount;
}

export interface RedisSentinelSpec {
  TLS?: RedisClusterTLS;
  affinity?: RedisClusterAffinity;
  nodeSelector?: Record<string, string>;
  podSecurityContext?: RedisClusterPodSecurityContext;
  priorityClassName?: string;
  securityContext?: RedisClusterSecurityContext;
  serviceAccountName?: string;
  terminationGracePeriodSeconds?: number;
  tolerations?: readonly RedisClusterTolerations[];
  topologySpreadConstraints?: readonly RedisClusterTopologySpreadConstraints[];
  clusterSize?: number;
  env?: readonly RedisClusterEnv[];
  kubernetesConfig: RedisClusterKubernetesConfig;
  livenessProbe?: RedisClusterLivenessProbe;
  pdb?: { enabled?: boolean; maxUnavailable?: number; minAvailable?: number };
  podManagementPolicy?: 'OrderedReady' | 'Parallel';
  readinessProbe?: RedisClusterLivenessProbe;
  redisExporter?: RedisClusterRedisExporter;
  redisSentinelConfig?: RedisSentinelRedisSentinelConfig;
  volumeMount?: RedisClusterVolumeMount;
}

export interface RedisSentinelRedisSentinelConfig {
  additionalSentinelConfig?: string;
  announceHostnames?: string;
  downAfterMilliseconds?: string;
  failoverTimeout?: string;
  parallelSyncs?: string;
  quorum?: string;
  resolveHostnames?: string;
  masterGroupName?: string;
  redisPort?: string;
  redisReplicationName: string;
  redisReplicationPassword?: RedisClusterValueFrom;
}

// rook

export interface CephBlockPoolSpec {
  application?: string;
  compressionMode?: 'none' | 'passive' | 'aggressive' | 'force' | '' | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephBlockPoolErasureCoded;
  failureDomain?: string;
  mirroring?: CephBlockPoolMirroring;
  parameters?: Record<string, string> | null;
  quotas?: { maxBytes?: number; maxObjects?: number; maxSize?: string } | null;
  replicated?: CephBlockPoolReplicated;
  statusCheck?: CephBlockPoolStatusCheck;
  name?: '.rgw.root' | '.nfs' | '.mgr' | '.nvmeof';
}

export interface CephBlockPoolErasureCoded {
  algorithm?: 'isa' | 'jerasure';
  codingChunks: number;
  dataChunks: number;
}

export interface CephBlockPoolMirroring {
  enabled?: boolean;
  mode?: 'pool' | 'image' | 'init-only';
  peers?: { secretNames?: readonly string[] } | null;
  snapshotSchedules?: readonly { interval?: string; path?: string; startTime?: string }[];
}

export interface CephBlockPoolReplicated {
  hybridStorage?: { primaryDeviceClass: string; secondaryDeviceClass: string } | null;
  replicasPerFailureDomain?: number;
  requireSafeReplicaSize?: boolean;
  size: number;
  subFailureDomain?: string;
  targetSizeRatio?: number;
}

export interface CephBlockPoolStatusCheck {
  mirror?: { disabled?: boolean; interval?: string; timeout?: string } | null;
  [field: string]: unknown;
}

export interface CephClusterSpec {
  annotations?: Record<string, Record<string, string>> | null;
  cephConfig?: Record<string, Record<string, string>> | null;
  cephVersion?: CephClusterCephVersion | null;
  cleanupPolicy?: CephClusterCleanupPolicy | null;
  continueUpgradeAfterChecksEvenIfNotHealthy?: boolean;
  crashCollector?: { daysToRetain?: number; disable?: boolean } | null;
  csi?: CephClusterCsi;
  dashboard?: CephClusterDashboard | null;
  dataDirHostPath?: string;
  disruptionManagement?: CephClusterDisruptionManagement | null;
  external?: { enable?: boolean } | null;
  healthCheck?: CephClusterHealthCheck | null;
  labels?: Record<string, Record<string, string>> | null;
  logCollector?: CephClusterLogCollector | null;
  mgr?: CephClusterMgr | null;
  mon?: CephClusterMon | null;
  monitoring?: CephClusterMonitoring | null;
  network?: CephClusterNetwork | null;
  placement?: Record<string, CephClusterPlacementValue> | null;
  priorityClassNames?: Record<string, string> | null;
  removeOSDsIfOutAndSafeToRemove?: boolean;
  resources?: Record<string, CephClusterResources> | null;
  security?: CephClusterSecurity | null;
  skipUpgradeChecks?: boolean;
  storage?: CephClusterStorage | null;
  upgradeOSDRequiresHealthyPGs?: boolean;
  waitTimeoutForHealthyOSDInMinutes?: number;
}

export interface CephClusterCephVersion {
  allowUnsupported?: boolean;
  image?: string;
  imagePullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | '';
}

export interface CephClusterCleanupPolicy {
  allowUninstallWithVolumes?: boolean;
  confirmation?: string | null;
  sanitizeDisks?: CephClusterSanitizeDisks | null;
  wipeDevicesFromOtherClusters?: boolean;
}

export interface CephClusterSanitizeDisks {
  dataSource?: 'zero' | 'random';
  iteration?: number;
  method?: 'complete' | 'quick';
}

export interface CephClusterCsi {
  readAffinity?: { crushLocationLabels?: readonly string[]; enabled?: boolean };
  skipUserCreation?: boolean;
}

export interface CephClusterDashboard {
  enabled?: boolean;
  port?: number;
  prometheusEndpoint?: string;
  prometheusEndpointSSLVerify?: boolean;
  ssl?: boolean;
  urlPrefix?: string;
}

export interface CephClusterDisruptionManagement {
  managePodBudgets?: boolean;
  osdMaintenanceTimeout?: number;
  pgHealthCheckTimeout?: number;
  pgHealthyRegex?: string;
}

export interface CephClusterHealthCheck {
  daemonHealth?: CephClusterDaemonHealth | null;
  livenessProbe?: Record<string, CephClusterValue>;
  startupProbe?: Record<string, CephClusterValue>;
}

export interface CephClusterDaemonHealth {
  mon?: { disabled?: boolean; interval?: string; timeout?: string } | null;
  osd?: { disabled?: boolean; interval?: string; timeout?: string } | null;
  status?: { disabled?: boolean; interval?: string; timeout?: string } | null;
}

export interface CephClusterValue {
  disabled?: boolean;
  probe?: CephClusterProbe;
}

export interface CephClusterProbe {
  exec?: { command?: readonly string[] };
  failureThreshold?: number;
  grpc?: { port: number; service?: string };
  httpGet?: CephClusterHttpGet;
  initialDelaySeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  tcpSocket?: { host?: string; port: number | string };
  terminationGracePeriodSeconds?: number;
  timeoutSeconds?: number;
}

export interface CephClusterHttpGet {
  host?: string;
  httpHeaders?: readonly { name: string; value: string }[];
  path?: string;
  port: number | string;
  scheme?: string;
}

export interface CephClusterLogCollector {
  enabled?: boolean;
  maxLogSize?: number | string;
  periodicity?: string;
}

export interface CephClusterMgr {
  allowMultiplePerNode?: boolean;
  count?: number;
  modules?: readonly { enabled?: boolean; name?: string }[] | null;
}

export interface CephClusterMon {
  allowMultiplePerNode?: boolean;
  count?: number;
  failureDomainLabel?: string;
  stretchCluster?: CephClusterStretchCluster;
  volumeClaimTemplate?: CephClusterVolumeClaimTemplate;
  zones?: readonly CephClusterZones[];
}

export interface CephClusterZones {
  arbiter?: boolean;
  name?: string;
  volumeClaimTemplate?: CephClusterVolumeClaimTemplate;
}

export interface CephClusterVolumeClaimTemplate {
  metadata?: CephClusterMetadata;
  spec?: CephClusterVolumeClaimTemplateSpec;
  [field: string]: unknown;
}

export interface CephClusterMetadata {
  annotations?: Record<string, string>;
  finalizers?: readonly string[];
  labels?: Record<string, string>;
  name?: string;
  namespace?: string;
}

export interface CephClusterVolumeClaimTemplateSpec {
  accessModes?: readonly string[];
  dataSource?: { apiGroup?: string; kind: string; name: string };
  dataSourceRef?: CephClusterDataSourceRef;
  resources?: CephClusterResources;
  selector?: CephClusterSelector;
  storageClassName?: string;
  volumeAttributesClassName?: string;
  volumeMode?: string;
  volumeName?: string;
}

export interface CephClusterDataSourceRef {
  apiGroup?: string;
  kind: string;
  name: string;
  namespace?: string;
}

export interface CephClusterResources {
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface CephClusterSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface CephClusterStretchCluster {
  failureDomainLabel?: string;
  subFailureDomain?: string;
  zones?: readonly CephClusterZones[] | null;
}

export interface CephClusterMonitoring {
  enabled?: boolean;
  interval?: string;
  metricsDisabled?: boolean;
  port?: number;
}

export interface CephClusterNetwork {
  addressRanges?: { cluster?: readonly string[]; public?: readonly string[] } | null;
  connections?: CephClusterConnections | null;
  dualStack?: boolean;
  hostNetwork?: boolean;
  ipFamily?: 'IPv4' | 'IPv6' | null;
  multiClusterService?: { clusterID?: string; enabled?: boolean };
  provider?: '' | 'host' | 'multus' | null;
  selectors?: Record<string, string> | null;
}

export interface CephClusterConnections {
  compression?: { enabled?: boolean } | null;
  encryption?: { enabled?: boolean } | null;
  requireMsgr2?: boolean;
}

export interface CephClusterPlacementValue {
  nodeAffinity?: CephClusterNodeAffinity;
  podAffinity?: CephClusterPodAffinity;
  podAntiAffinity?: CephClusterPodAffinity;
  tolerations?: readonly CephClusterTolerations[];
  topologySpreadConstraints?: readonly CephClusterTopologySpreadConstraints[];
}

export interface CephClusterNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephClusterPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: CephClusterRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface CephClusterPreferredDuringSchedulingIgnoredDuringExecution {
  preference: CephClusterPreference;
  weight: number;
}

export interface CephClusterPreference {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchFields?: readonly { key: string; operator: string; values?: readonly string[] }[];
}

export interface CephClusterRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms: readonly CephClusterPreference[];
}

export interface CephClusterPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly CephClusterPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly CephClusterPodAffinityTerm[];
}

export interface CephClusterPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: CephClusterPodAffinityTerm;
  weight: number;
}

export interface CephClusterPodAffinityTerm {
  labelSelector?: CephClusterSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: CephClusterSelector;
  namespaces?: readonly string[];
  topologyKey: string;
}

export interface CephClusterTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface CephClusterTopologySpreadConstraints {
  labelSelector?: CephClusterSelector;
  matchLabelKeys?: readonly string[];
  maxSkew: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey: string;
  whenUnsatisfiable: string;
}

export interface CephClusterKms {
  connectionDetails?: Record<string, string> | null;
  tokenSecretName?: string;
}

export interface CephClusterSecurity {
  keyRotation?: { enabled?: boolean; schedule?: string } | null;
  kms?: CephClusterKms | null;
}

export interface CephClusterStorage {
  allowDeviceClassUpdate?: boolean;
  allowOsdCrushWeightUpdate?: boolean;
  backfillFullRatio?: number | null;
  config?: Record<string, string> | null;
  deviceFilter?: string;
  devicePathFilter?: string;
  devices?: readonly CephClusterDevices[] | null;
  flappingRestartIntervalHours?: number;
  fullRatio?: number | null;
  nearFullRatio?: number | null;
  nodes?: readonly CephClusterNodes[] | null;
  onlyApplyOSDPlacement?: boolean;
  scheduleAlways?: boolean;
  storageClassDeviceSets?: readonly CephClusterStorageClassDeviceSets[] | null;
  useAllDevices?: boolean;
  useAllNodes?: boolean;
  volumeClaimTemplates?: readonly CephClusterVolumeClaimTemplates[];
}

export interface CephClusterDevices {
  config?: Record<string, string> | null;
  fullpath?: string;
  name?: string;
}

export interface CephClusterNodes {
  config?: Record<string, string> | null;
  deviceFilter?: string;
  devicePathFilter?: string;
  devices?: readonly CephClusterDevices[] | null;
  name?: string;
  resources?: CephClusterResources | null;
  useAllDevices?: boolean;
  volumeClaimTemplates?: readonly CephClusterVolumeClaimTemplates[];
}

export interface CephClusterVolumeClaimTemplates {
  metadata?: CephClusterMetadata;
  spec?: CephClusterVolumeClaimTemplateSpec;
}

export interface CephClusterStorageClassDeviceSets {
  config?: Record<string, string> | null;
  count: number;
  encrypted?: boolean;
  name: string;
  placement?: CephClusterPlacementValue | null;
  portable?: boolean;
  preparePlacement?: CephClusterPlacementValue | null;
  resources?: CephClusterResources | null;
  schedulerName?: string;
  tuneDeviceClass?: boolean;
  tuneFastDeviceClass?: boolean;
  volumeClaimTemplates: readonly CephClusterVolumeClaimTemplates[];
}

export interface CephFilesystemSpec {
  dataPools: readonly CephFilesystemDataPools[] | null;
  metadataPool: CephFilesystemDataPools | null;
  metadataServer: CephFilesystemMetadataServer;
  preserveFilesystemOnDelete?: boolean;
  preservePoolNames?: boolean;
  preservePoolsOnDelete?: boolean;
}

export interface CephFilesystemDataPools {
  application?: string;
  compressionMode?: 'none' | 'passive' | 'aggressive' | 'force' | '' | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephBlockPoolErasureCoded;
  failureDomain?: string;
  mirroring?: CephBlockPoolMirroring;
  parameters?: Record<string, string> | null;
  quotas?: { maxBytes?: number; maxObjects?: number; maxSize?: string } | null;
  replicated?: CephBlockPoolReplicated;
  statusCheck?: CephBlockPoolStatusCheck;
  name?: string;
}

export interface CephFilesystemMetadataServer {
  activeCount: number;
  activeStandby?: boolean;
  annotations?: Record<string, string> | null;
  labels?: Record<string, string> | null;
  placement?: CephClusterPlacementValue | null;
  priorityClassName?: string;
  resources?: CephClusterResources | null;
}

export interface CephObjectRealmSpec {
  defaultRealm?: boolean;
  pull?: { endpoint?: string };
}

export interface CephObjectStoreSpec {
  allowUsersInNamespaces?: readonly string[];
  auth?: { keystone?: CephObjectStoreKeystone | null };
  dataPool?: CephObjectStoreDataPool | null;
  defaultRealm?: boolean;
  gateway?: CephObjectStoreGateway | null;
  healthCheck?: CephObjectStoreHealthCheck | null;
  hosting?: CephObjectStoreHosting | null;
  metadataPool?: CephObjectStoreDataPool | null;
  preservePoolsOnDelete?: boolean;
  protocols?: CephObjectStoreProtocols;
  security?: CephObjectStoreSecurity | null;
  sharedPools?: CephObjectStoreSharedPools | null;
  zone?: { name: string } | null;
}

export interface CephObjectStoreKeystone {
  acceptedRoles: readonly string[];
  implicitTenants?: string;
  revocationInterval?: number | null;
  serviceUserSecretName: string;
  tokenCacheSize?: number | null;
  url: string;
}

export interface CephObjectStoreDataPool {
  application?: string;
  compressionMode?: 'none' | 'passive' | 'aggressive' | 'force' | '' | null;
  crushRoot?: string | null;
  deviceClass?: string | null;
  enableCrushUpdates?: boolean | null;
  enableRBDStats?: boolean;
  erasureCoded?: CephBlockPoolErasureCoded;
  failureDomain?: string;
  mirroring?: CephBlockPoolMirroring;
  parameters?: Record<string, string> | null;
  quotas?: { maxBytes?: number; maxObjects?: number; maxSize?: string } | null;
  replicated?: CephBlockPoolReplicated;
  statusCheck?: CephBlockPoolStatusCheck;
}

export interface CephObjectStoreGateway {
  annotations?: Record<string, string> | null;
  caBundleRef?: string | null;
  dashboardEnabled?: boolean | null;
  disableMultisiteSyncTraffic?: boolean;
  externalRgwEndpoints?: readonly { hostname?: string; ip?: string }[] | null;
  hostNetwork?: boolean | null;
  instances?: number | null;
  labels?: Record<string, string> | null;
  opsLogSidecar?: CephObjectStoreOpsLogSidecar | null;
  placement?: CephClusterPlacementValue | null;
  port?: number;
  priorityClassName?: string;
  readAffinity?: { type: 'localize' | 'balance' | 'default' };
  resources?: CephClusterResources | null;
  rgwCommandFlags?: Record<string, string> | null;
  rgwConfig?: Record<string, string> | null;
  rgwConfigFromSecret?: Record<string, { key: string; name?: string; optional?: boolean }> | null;
  securePort?: number | null;
  service?: CephObjectStoreService | null;
  sslCertificateRef?: string | null;
}

export interface CephObjectStoreOpsLogSidecar {
  resources?: CephClusterResources;
}

export interface CephObjectStoreService {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

export interface CephObjectStoreHealthCheck {
  readinessProbe?: CephObjectStoreReadinessProbe;
  startupProbe?: CephClusterValue;
}

export interface CephObjectStoreReadinessProbe {
  disabled?: boolean;
  probe?: CephClusterProbe;
  [field: string]: unknown;
}

export interface CephObjectStoreHosting {
  advertiseEndpoint?: { dnsName: string; port: number; useTls: boolean } | null;
  dnsNames?: readonly string[];
}

export interface CephObjectStoreSwift {
  accountInUrl?: boolean | null;
  urlPrefix?: string | null;
  versioningEnabled?: boolean | null;
}

export interface CephObjectStoreProtocols {
  enableAPIs?: readonly ('s3' | 's3website' | 'swift' | 'swift_auth' | 'admin' | 'sts' | 'iam' | 'notifications')[] | null;
  s3?: { authUseKeystone?: boolean | null; enabled?: boolean | null } | null;
  swift?: CephObjectStoreSwift | null;
}

export interface CephObjectStoreSecurity {
  keyRotation?: { enabled?: boolean; schedule?: string } | null;
  kms?: CephClusterKms | null;
  s3?: CephClusterKms | null;
}

export interface CephObjectStoreSharedPools {
  dataPoolName?: string;
  metadataPoolName?: string;
  poolPlacements?: readonly CephObjectStorePoolPlacements[];
  preserveRadosNamespaceDataOnDelete?: boolean;
}

export interface CephObjectStorePoolPlacements {
  dataNonECPoolName?: string;
  dataPoolName: string;
  default?: boolean;
  metadataPoolName: string;
  name: string;
  storageClasses?: readonly { dataPoolName: string; name: string }[];
}

export interface CephObjectStoreUserSpec {
  capabilities?: CephObjectStoreUserCapabilities | null;
  clusterNamespace?: string;
  displayName?: string;
  keys?: readonly CephObjectStoreUserKeys[];
  opMask?: readonly ('read' | 'write' | 'delete')[];
  quotas?: CephObjectStoreUserQuotas | null;
  store?: string;
}

export interface CephObjectStoreUserCapabilities {
  'amz-cache'?: '*' | 'read' | 'write' | 'read, write';
  bilog?: '*' | 'read' | 'write' | 'read, write';
  bucket?: '*' | 'read' | 'write' | 'read, write';
  buckets?: '*' | 'read' | 'write' | 'read, write';
  datalog?: '*' | 'read' | 'write' | 'read, write';
  info?: '*' | 'read' | 'write' | 'read, write';
  mdlog?: '*' | 'read' | 'write' | 'read, write';
  metadata?: '*' | 'read' | 'write' | 'read, write';
  'oidc-provider'?: '*' | 'read' | 'write' | 'read, write';
  ratelimit?: '*' | 'read' | 'write' | 'read, write';
  roles?: '*' | 'read' | 'write' | 'read, write';
  usage?: '*' | 'read' | 'write' | 'read, write';
  user?: '*' | 'read' | 'write' | 'read, write';
  'user-policy'?: '*' | 'read' | 'write' | 'read, write';
  users?: '*' | 'read' | 'write' | 'read, write';
  zone?: '*' | 'read' | 'write' | 'read, write';
}

export interface CephObjectStoreUserKeys {
  accessKeyRef?: { key: string; name?: string; optional?: boolean };
  secretKeyRef?: { key: string; name?: string; optional?: boolean };
}

export interface CephObjectStoreUserQuotas {
  maxBuckets?: number | null;
  maxObjects?: number | null;
  maxSize?: number | string | null;
}

export interface CephObjectZoneSpec {
  customEndpoints?: readonly string[] | null;
  dataPool?: CephObjectStoreDataPool | null;
  metadataPool?: CephObjectStoreDataPool | null;
  preservePoolsOnDelete?: boolean;
  sharedPools?: CephObjectStoreSharedPools | null;
  zoneGroup: string;
}

export interface CephRBDMirrorSpec {
  annotations?: Record<string, string> | null;
  count: number;
  labels?: Record<string, string> | null;
  peers?: { secretNames?: readonly string[] } | null;
  placement?: CephClusterPlacementValue | null;
  priorityClassName?: string;
  resources?: CephClusterResources | null;
}

export interface ObjectBucketClaimSpec {
  additionalConfig?: Record<string, unknown> | null;
  bucketName?: string;
  generateBucketName?: string;
  storageClassName?: string;
}

// strimzi

export interface StrimziPodSetSpec {
  selector: StrimziPodSetSelector;
  pods: readonly Record<string, unknown>[];
}

export interface StrimziPodSetSelector {
  matchExpressions?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface KafkaSpec {
  kafka: KafkaKafka;
  entityOperator?: KafkaEntityOperator;
  clusterCa?: KafkaClusterCa;
  clientsCa?: KafkaClusterCa;
  cruiseControl?: KafkaCruiseControl;
  kafkaExporter?: KafkaKafkaExporter;
  maintenanceTimeWindows?: readonly string[];
}

export interface KafkaKafka {
  version?: string;
  metadataVersion?: string;
  image?: string;
  listeners: readonly KafkaListeners[];
  config?: Record<string, unknown>;
  authorization?: KafkaAuthorization;
  rack?: KafkaRack;
  brokerRackInitImage?: string;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  jvmOptions?: KafkaJvmOptions;
  jmxOptions?: KafkaJmxOptions;
  metricsConfig?: KafkaMetricsConfig;
  logging?: KafkaLogging;
  template?: KafkaTemplate;
  tieredStorage?: KafkaTieredStorage;
  quotas?: KafkaQuotas;
}

export interface KafkaListeners {
  name: string;
  port: number;
  type: 'internal' | 'route' | 'tlsroute' | 'loadbalancer' | 'nodeport' | 'ingress' | 'cluster-ip';
  tls: boolean;
  authentication?: KafkaAuthentication;
  configuration?: KafkaConfiguration;
  networkPolicyPeers?: readonly KafkaNetworkPolicyPeers[];
}

export interface KafkaAuthentication {
  listenerConfig?: Record<string, unknown>;
  sasl?: boolean;
  type: 'tls' | 'scram-sha-512' | 'custom';
}

export interface KafkaConfiguration {
  brokerCertChainAndKey?: { secretName: string; certificate: string; key: string };
  class?: string;
  externalTrafficPolicy?: 'Local' | 'Cluster';
  loadBalancerSourceRanges?: readonly string[];
  bootstrap?: KafkaBootstrap;
  brokers?: readonly KafkaBrokers[];
  ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  ipFamilies?: readonly ('IPv4' | 'IPv6')[];
  createBootstrapService?: boolean;
  finalizers?: readonly string[];
  useServiceDnsDomain?: boolean;
  maxConnections?: number;
  maxConnectionCreationRate?: number;
  preferredNodePortAddressType?: 'ExternalIP' | 'ExternalDNS' | 'InternalIP' | 'InternalDNS' | 'Hostname';
  publishNotReadyAddresses?: boolean;
  perBrokerAnnotationsTemplate?: Record<string, string>;
  perBrokerLabelsTemplate?: Record<string, string>;
  hostTemplate?: string;
  advertisedHostTemplate?: string;
  advertisedPortTemplate?: string;
  allocateLoadBalancerNodePorts?: boolean;
  parentRefs?: readonly KafkaParentRefs[];
}

export interface KafkaBootstrap {
  alternativeNames?: readonly string[];
  host?: string;
  nodePort?: number;
  loadBalancerIP?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  externalIPs?: readonly string[];
}

export interface KafkaBrokers {
  broker: number;
  advertisedHost?: string;
  advertisedPort?: number;
  host?: string;
  nodePort?: number;
  loadBalancerIP?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  externalIPs?: readonly string[];
}

export interface KafkaParentRefs {
  kind?: string;
  group?: string;
  name?: string;
  namespace?: string;
  port?: number;
  sectionName?: string;
}

export interface KafkaNetworkPolicyPeers {
  ipBlock?: { cidr?: string; except?: readonly string[] };
  namespaceSelector?: StrimziPodSetSelector;
  podSelector?: StrimziPodSetSelector;
}

export interface KafkaAuthorization {
  authorizerClass?: string;
  superUsers?: readonly string[];
  supportsAdminApi?: boolean;
  type: 'simple' | 'custom';
}

export interface KafkaRack {
  envVarName?: string;
  topologyKey?: string;
  type?: 'topology-label' | 'environment-variable';
}

export interface KafkaLivenessProbe {
  initialDelaySeconds?: number;
  timeoutSeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  failureThreshold?: number;
}

export interface KafkaJvmOptions {
  '-XX'?: Record<string, string>;
  '-Xmx'?: string;
  '-Xms'?: string;
  gcLoggingEnabled?: boolean;
  javaSystemProperties?: readonly { name?: string; value?: string }[];
}

export interface KafkaJmxOptions {
  authentication?: { type: 'password' };
}

export interface KafkaMetricsConfig {
  type: 'jmxPrometheusExporter' | 'strimziMetricsReporter';
  valueFrom?: KafkaValueFrom;
  values?: { allowList?: readonly string[] };
}

export interface KafkaValueFrom {
  configMapKeyRef?: { key?: string; name?: string; optional?: boolean };
}

export interface KafkaLogging {
  loggers?: Record<string, string>;
  type: 'inline' | 'external';
  valueFrom?: KafkaValueFrom;
}

export interface KafkaTemplate {
  pod?: KafkaPod;
  bootstrapService?: KafkaBootstrapService;
  brokersService?: KafkaBootstrapService;
  externalBootstrapService?: KafkaExternalBootstrapService;
  perPodService?: KafkaExternalBootstrapService;
  externalBootstrapRoute?: KafkaExternalBootstrapService;
  perPodRoute?: KafkaExternalBootstrapService;
  externalBootstrapIngress?: KafkaExternalBootstrapService;
  perPodIngress?: KafkaExternalBootstrapService;
  persistentVolumeClaim?: KafkaExternalBootstrapService;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
  kafkaContainer?: KafkaKafkaContainer;
  initContainer?: KafkaKafkaContainer;
  clusterCaCert?: KafkaExternalBootstrapService;
  serviceAccount?: KafkaExternalBootstrapService;
  jmxSecret?: KafkaExternalBootstrapService;
  clusterRoleBinding?: KafkaExternalBootstrapService;
  podSet?: KafkaExternalBootstrapService;
}

export interface KafkaPod {
  metadata?: KafkaMetadata;
  imagePullSecrets?: readonly { name?: string }[];
  securityContext?: KafkaSecurityContext;
  terminationGracePeriodSeconds?: number;
  affinity?: KafkaAffinity;
  tolerations?: readonly KafkaTolerations[];
  topologySpreadConstraints?: readonly KafkaTopologySpreadConstraints[];
  priorityClassName?: string;
  schedulerName?: string;
  hostAliases?: readonly { hostnames?: readonly string[]; ip?: string }[];
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  dnsConfig?: KafkaDnsConfig;
  enableServiceLinks?: boolean;
  tmpDirSizeLimit?: string;
  volumes?: readonly KafkaVolumes[];
  templatedVolumes?: readonly KafkaTemplatedVolumes[];
  hostUsers?: boolean;
}

export interface KafkaMetadata {
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

export interface KafkaSecurityContext {
  appArmorProfile?: { localhostProfile?: string; type?: string };
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: KafkaSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type?: string };
  supplementalGroups?: readonly number[];
  supplementalGroupsPolicy?: string;
  sysctls?: readonly { name?: string; value?: string }[];
  windowsOptions?: KafkaWindowsOptions;
}

export interface KafkaSeLinuxOptions {
  level?: string;
  role?: string;
  type?: string;
  user?: string;
}

export interface KafkaWindowsOptions {
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
  hostProcess?: boolean;
  runAsUserName?: string;
}

export interface KafkaAffinity {
  nodeAffinity?: KafkaNodeAffinity;
  podAffinity?: KafkaPodAffinity;
  podAntiAffinity?: KafkaPodAffinity;
}

export interface KafkaNodeAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KafkaPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: KafkaRequiredDuringSchedulingIgnoredDuringExecution;
}

export interface KafkaPreferredDuringSchedulingIgnoredDuringExecution {
  preference?: KafkaPreference;
  weight?: number;
}

export interface KafkaPreference {
  matchExpressions?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
  matchFields?: readonly { key?: string; operator?: string; values?: readonly string[] }[];
}

export interface KafkaRequiredDuringSchedulingIgnoredDuringExecution {
  nodeSelectorTerms?: readonly KafkaPreference[];
}

export interface KafkaPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly KafkaPodAffinityPreferredDuringSchedulingIgnoredDuringExecution[];
  requiredDuringSchedulingIgnoredDuringExecution?: readonly KafkaPodAffinityTerm[];
}

export interface KafkaPodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm?: KafkaPodAffinityTerm;
  weight?: number;
}

export interface KafkaPodAffinityTerm {
  labelSelector?: StrimziPodSetSelector;
  matchLabelKeys?: readonly string[];
  mismatchLabelKeys?: readonly string[];
  namespaceSelector?: StrimziPodSetSelector;
  namespaces?: readonly string[];
  topologyKey?: string;
}

export interface KafkaTolerations {
  effect?: string;
  key?: string;
  operator?: string;
  tolerationSeconds?: number;
  value?: string;
}

export interface KafkaTopologySpreadConstraints {
  labelSelector?: StrimziPodSetSelector;
  matchLabelKeys?: readonly string[];
  maxSkew?: number;
  minDomains?: number;
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
  topologyKey?: string;
  whenUnsatisfiable?: string;
}

export interface KafkaDnsConfig {
  nameservers?: readonly string[];
  options?: readonly { name?: string; value?: string }[];
  searches?: readonly string[];
}

export interface KafkaVolumes {
  name?: string;
  secret?: KafkaSecret;
  configMap?: KafkaConfigMap;
  emptyDir?: { medium?: 'Memory'; sizeLimit?: string };
  persistentVolumeClaim?: { claimName?: string; readOnly?: boolean };
  csi?: KafkaCsi;
  image?: { pullPolicy?: string; reference?: string };
}

export interface KafkaSecret {
  defaultMode?: number;
  items?: readonly { key?: string; mode?: number; path?: string }[];
  optional?: boolean;
  secretName?: string;
}

export interface KafkaConfigMap {
  defaultMode?: number;
  items?: readonly { key?: string; mode?: number; path?: string }[];
  name?: string;
  optional?: boolean;
}

export interface KafkaCsi {
  driver?: string;
  fsType?: string;
  nodePublishSecretRef?: { name?: string };
  readOnly?: boolean;
  volumeAttributes?: Record<string, string>;
}

export interface KafkaTemplatedVolumes {
  name?: string;
  secret?: KafkaSecret;
  configMap?: KafkaConfigMap;
  persistentVolumeClaim?: { claimName?: string; readOnly?: boolean };
}

export interface KafkaBootstrapService {
  metadata?: KafkaMetadata;
  ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
  ipFamilies?: readonly ('IPv4' | 'IPv6')[];
}

export interface KafkaExternalBootstrapService {
  metadata?: KafkaMetadata;
}

export interface KafkaPodDisruptionBudget {
  metadata?: KafkaMetadata;
  maxUnavailable?: number;
}

export interface KafkaKafkaContainer {
  env?: readonly KafkaEnv[];
  securityContext?: KafkaKafkaContainerSecurityContext;
  volumeMounts?: readonly KafkaVolumeMounts[];
}

export interface KafkaEnv {
  name?: string;
  value?: string;
  valueFrom?: KafkaEnvValueFrom;
}

export interface KafkaEnvValueFrom {
  secretKeyRef?: { key?: string; name?: string; optional?: boolean };
  configMapKeyRef?: { key?: string; name?: string; optional?: boolean };
}

export interface KafkaKafkaContainerSecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: { localhostProfile?: string; type?: string };
  capabilities?: { add?: readonly string[]; drop?: readonly string[] };
  privileged?: boolean;
  procMount?: string;
  readOnlyRootFilesystem?: boolean;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  runAsUser?: number;
  seLinuxOptions?: KafkaSeLinuxOptions;
  seccompProfile?: { localhostProfile?: string; type?: string };
  windowsOptions?: KafkaWindowsOptions;
}

export interface KafkaVolumeMounts {
  mountPath?: string;
  mountPropagation?: string;
  name?: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}

export interface KafkaTieredStorage {
  remoteStorageManager?: KafkaRemoteStorageManager;
  type: 'custom';
}

export interface KafkaRemoteStorageManager {
  className?: string;
  classPath?: string;
  config?: Record<string, string>;
}

export interface KafkaQuotas {
  consumerByteRate?: number;
  controllerMutationRate?: number;
  excludedPrincipals?: readonly string[];
  minAvailableBytesPerVolume?: number;
  minAvailableRatioPerVolume?: number;
  producerByteRate?: number;
  requestPercentage?: number;
  type: 'kafka' | 'strimzi';
}

export interface KafkaEntityOperator {
  topicOperator?: KafkaTopicOperator;
  userOperator?: KafkaUserOperator;
  template?: KafkaEntityOperatorTemplate;
}

export interface KafkaTopicOperator {
  watchedNamespace?: string;
  image?: string;
  reconciliationIntervalMs?: number;
  startupProbe?: KafkaLivenessProbe;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  resources?: KafkaResources;
  logging?: KafkaLogging;
  jvmOptions?: KafkaJvmOptions;
}

export interface KafkaResources {
  claims?: readonly { name?: string; request?: string }[];
  limits?: Record<string, number | string>;
  requests?: Record<string, number | string>;
}

export interface KafkaUserOperator {
  watchedNamespace?: string;
  image?: string;
  reconciliationIntervalMs?: number;
  secretPrefix?: string;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  resources?: KafkaResources;
  logging?: KafkaLogging;
  jvmOptions?: KafkaJvmOptions;
}

export interface KafkaEntityOperatorTemplate {
  deployment?: KafkaDeployment;
  pod?: KafkaTemplatePod;
  topicOperatorContainer?: KafkaKafkaContainer;
  userOperatorContainer?: KafkaKafkaContainer;
  serviceAccount?: KafkaExternalBootstrapService;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
  entityOperatorRole?: KafkaExternalBootstrapService;
  topicOperatorRoleBinding?: KafkaExternalBootstrapService;
  userOperatorRoleBinding?: KafkaExternalBootstrapService;
}

export interface KafkaDeployment {
  metadata?: KafkaMetadata;
  deploymentStrategy?: 'RollingUpdate' | 'Recreate';
}

export interface KafkaTemplatePod {
  metadata?: KafkaMetadata;
  imagePullSecrets?: readonly { name?: string }[];
  securityContext?: KafkaSecurityContext;
  terminationGracePeriodSeconds?: number;
  affinity?: KafkaAffinity;
  tolerations?: readonly KafkaTolerations[];
  topologySpreadConstraints?: readonly KafkaTopologySpreadConstraints[];
  priorityClassName?: string;
  schedulerName?: string;
  hostAliases?: readonly { hostnames?: readonly string[]; ip?: string }[];
  dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  dnsConfig?: KafkaDnsConfig;
  enableServiceLinks?: boolean;
  tmpDirSizeLimit?: string;
  volumes?: readonly KafkaVolumes[];
  hostUsers?: boolean;
}

export interface KafkaClusterCa {
  generateCertificateAuthority?: boolean;
  generateSecretOwnerReference?: boolean;
  validityDays?: number;
  renewalDays?: number;
  certificateExpirationPolicy?: 'renew-certificate' | 'replace-key';
}

export interface KafkaCruiseControl {
  image?: string;
  resources?: KafkaResources;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  jvmOptions?: KafkaJvmOptions;
  logging?: KafkaLogging;
  template?: KafkaCruiseControlTemplate;
  brokerCapacity?: KafkaBrokerCapacity;
  config?: Record<string, unknown>;
  metricsConfig?: KafkaMetricsConfig;
  apiUsers?: KafkaApiUsers;
  autoRebalance?: readonly KafkaAutoRebalance[];
}

export interface KafkaCruiseControlTemplate {
  deployment?: KafkaDeployment;
  pod?: KafkaTemplatePod;
  apiService?: KafkaBootstrapService;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
  cruiseControlContainer?: KafkaKafkaContainer;
  serviceAccount?: KafkaExternalBootstrapService;
}

export interface KafkaBrokerCapacity {
  cpu?: string;
  inboundNetwork?: string;
  outboundNetwork?: string;
  overrides?: readonly KafkaOverrides[];
}

export interface KafkaOverrides {
  brokers: readonly number[];
  cpu?: string;
  inboundNetwork?: string;
  outboundNetwork?: string;
}

export interface KafkaApiUsers {
  type: 'hashLoginService';
  valueFrom: KafkaApiUsersValueFrom;
}

export interface KafkaApiUsersValueFrom {
  secretKeyRef?: { key?: string; name?: string; optional?: boolean };
}

export interface KafkaAutoRebalance {
  mode: 'add-brokers' | 'remove-brokers';
  template?: { name?: string };
}

export interface KafkaKafkaExporter {
  image?: string;
  groupRegex?: string;
  topicRegex?: string;
  groupExcludeRegex?: string;
  topicExcludeRegex?: string;
  resources?: KafkaResources;
  logging?: string;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  enableSaramaLogging?: boolean;
  showAllOffsets?: boolean;
  template?: KafkaKafkaExporterTemplate;
}

export interface KafkaKafkaExporterTemplate {
  deployment?: KafkaDeployment;
  pod?: KafkaTemplatePod;
  container?: KafkaKafkaContainer;
  serviceAccount?: KafkaExternalBootstrapService;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
}

export interface KafkaBridgeSpec {
  replicas: number;
  image?: string;
  bootstrapServers: string;
  tls?: KafkaBridgeTls;
  authentication?: KafkaBridgeAuthentication;
  http?: KafkaBridgeHttp;
  adminClient?: { config?: Record<string, unknown> };
  consumer?: KafkaBridgeConsumer;
  producer?: { enabled?: boolean; config?: Record<string, unknown> };
  resources?: KafkaResources;
  jvmOptions?: KafkaJvmOptions;
  logging?: KafkaLogging;
  clientRackInitImage?: string;
  rack?: KafkaRack;
  metricsConfig?: KafkaMetricsConfig;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  template?: KafkaBridgeTemplate;
  tracing?: { type: 'opentelemetry' };
  config?: Record<string, unknown>;
}

export interface KafkaBridgeTls {
  trustedCertificates?: readonly { secretName: string; certificate?: string; pattern?: string }[];
}

export interface KafkaBridgeAuthentication {
  certificateAndKey?: { secretName: string; certificate: string; key: string };
  config?: Record<string, unknown>;
  passwordSecret?: { secretName: string; password: string };
  sasl?: boolean;
  type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'custom';
  username?: string;
}

export interface KafkaBridgeHttp {
  port?: number;
  tls?: KafkaBridgeHttpTls;
  cors?: { allowedOrigins: readonly string[]; allowedMethods: readonly string[] };
}

export interface KafkaBridgeHttpTls {
  certificateAndKey: { secretName: string; certificate: string; key: string };
  config?: Record<string, unknown>;
}

export interface KafkaBridgeConsumer {
  enabled?: boolean;
  timeoutSeconds?: number;
  config?: Record<string, unknown>;
}

export interface KafkaBridgeTemplate {
  deployment?: KafkaDeployment;
  pod?: KafkaTemplatePod;
  apiService?: KafkaBootstrapService;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
  bridgeContainer?: KafkaKafkaContainer;
  clusterRoleBinding?: KafkaExternalBootstrapService;
  serviceAccount?: KafkaExternalBootstrapService;
  initContainer?: KafkaKafkaContainer;
}

export interface KafkaConnectSpec {
  version?: string;
  replicas: number;
  image?: string;
  bootstrapServers: string;
  groupId: string;
  configStorageTopic: string;
  statusStorageTopic: string;
  offsetStorageTopic: string;
  tls?: KafkaBridgeTls;
  authentication?: KafkaBridgeAuthentication;
  config?: Record<string, unknown>;
  resources?: KafkaResources;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  jvmOptions?: KafkaJvmOptions;
  jmxOptions?: KafkaJmxOptions;
  logging?: KafkaLogging;
  clientRackInitImage?: string;
  rack?: KafkaRack;
  metricsConfig?: KafkaMetricsConfig;
  tracing?: { type: 'opentelemetry' };
  template?: KafkaConnectTemplate;
  build?: KafkaConnectBuild;
  plugins?: readonly KafkaConnectSpecPlugins[];
}

export interface KafkaConnectTemplate {
  podSet?: KafkaExternalBootstrapService;
  pod?: KafkaPod;
  apiService?: KafkaBootstrapService;
  headlessService?: KafkaBootstrapService;
  connectContainer?: KafkaKafkaContainer;
  initContainer?: KafkaKafkaContainer;
  podDisruptionBudget?: KafkaPodDisruptionBudget;
  serviceAccount?: KafkaExternalBootstrapService;
  clusterRoleBinding?: KafkaExternalBootstrapService;
  buildPod?: KafkaTemplatePod;
  buildContainer?: KafkaKafkaContainer;
  buildConfig?: KafkaConnectBuildConfig;
  buildServiceAccount?: KafkaExternalBootstrapService;
  jmxSecret?: KafkaExternalBootstrapService;
}

export interface KafkaConnectBuildConfig {
  metadata?: KafkaMetadata;
  pullSecret?: string;
}

export interface KafkaConnectBuild {
  output: KafkaConnectOutput;
  plugins: readonly KafkaConnectPlugins[];
  resources?: KafkaResources;
}

export interface KafkaConnectOutput {
  additionalBuildOptions?: readonly string[];
  additionalPushOptions?: readonly string[];
  image: string;
  pushSecret?: string;
  type: 'docker' | 'imagestream';
}

export interface KafkaConnectPlugins {
  name: string;
  artifacts: readonly KafkaConnectArtifacts[];
}

export interface KafkaConnectArtifacts {
  artifact?: string;
  fileName?: string;
  group?: string;
  includeScope?: 'compile' | 'provided' | 'runtime' | 'test' | 'system';
  insecure?: boolean;
  mirrors?: readonly { url: string }[];
  repository?: string;
  sha512sum?: string;
  type: 'jar' | 'tgz' | 'zip' | 'maven' | 'other';
  url?: string;
  version?: string;
}

export interface KafkaConnectSpecPlugins {
  name: string;
  artifacts: readonly { pullPolicy?: string; reference: string; type: 'image' }[];
}

export interface KafkaConnectorSpec {
  class?: string;
  tasksMax?: number;
  autoRestart?: { enabled?: boolean; maxRestarts?: number };
  version?: string;
  config?: Record<string, unknown>;
  state?: 'paused' | 'stopped' | 'running';
  listOffsets?: KafkaConnectorListOffsets;
  alterOffsets?: KafkaConnectorAlterOffsets;
}

export interface KafkaConnectorListOffsets {
  toConfigMap: { name?: string };
}

export interface KafkaConnectorAlterOffsets {
  fromConfigMap: { name?: string };
}

export interface KafkaMirrorMaker2Spec {
  version?: string;
  replicas: number;
  image?: string;
  target: KafkaMirrorMaker2Target;
  mirrors: readonly KafkaMirrorMaker2Mirrors[];
  resources?: KafkaResources;
  livenessProbe?: KafkaLivenessProbe;
  readinessProbe?: KafkaLivenessProbe;
  jvmOptions?: KafkaJvmOptions;
  jmxOptions?: KafkaJmxOptions;
  logging?: KafkaLogging;
  clientRackInitImage?: string;
  rack?: KafkaRack;
  metricsConfig?: KafkaMetricsConfig;
  tracing?: { type: 'opentelemetry' };
  template?: KafkaConnectTemplate;
}

export interface KafkaMirrorMaker2Target {
  alias: string;
  bootstrapServers: string;
  groupId: string;
  configStorageTopic: string;
  statusStorageTopic: string;
  offsetStorageTopic: string;
  tls?: KafkaBridgeTls;
  authentication?: KafkaBridgeAuthentication;
  config?: Record<string, unknown>;
}

export interface KafkaMirrorMaker2Mirrors {
  source: KafkaMirrorMaker2Source;
  sourceConnector?: KafkaMirrorMaker2SourceConnector;
  checkpointConnector?: KafkaMirrorMaker2SourceConnector;
  topicsPattern?: string;
  topicsExcludePattern?: string;
  groupsPattern?: string;
  groupsExcludePattern?: string;
}

export interface KafkaMirrorMaker2Source {
  alias: string;
  bootstrapServers: string;
  tls?: KafkaBridgeTls;
  authentication?: KafkaBridgeAuthentication;
  config?: Record<string, unknown>;
}

export interface KafkaMirrorMaker2SourceConnector {
  tasksMax?: number;
  version?: string;
  config?: Record<string, unknown>;
  state?: 'paused' | 'stopped' | 'running';
  autoRestart?: { enabled?: boolean; maxRestarts?: number };
  listOffsets?: KafkaConnectorListOffsets;
  alterOffsets?: KafkaConnectorAlterOffsets;
}

export interface KafkaNodePoolSpec {
  replicas: number;
  storage: KafkaNodePoolStorage;
  roles: readonly ('controller' | 'broker')[];
  resources?: KafkaResources;
  jvmOptions?: KafkaJvmOptions;
  template?: KafkaNodePoolTemplate;
}

export interface KafkaNodePoolStorage {
  class?: string;
  deleteClaim?: boolean;
  id?: number;
  kraftMetadata?: 'shared';
  selector?: Record<string, string>;
  size?: string;
  sizeLimit?: string;
  type: 'ephemeral' | 'persistent-claim' | 'jbod';
  volumeAttributesClass?: string;
  volumes?: readonly KafkaNodePoolVolumes[];
}

export interface KafkaNodePoolVolumes {
  class?: string;
  deleteClaim?: boolean;
  id?: number;
  kraftMetadata?: 'shared';
  selector?: Record<string, string>;
  size?: string;
  sizeLimit?: string;
  type: 'ephemeral' | 'persistent-claim';
  volumeAttributesClass?: string;
}

export interface KafkaNodePoolTemplate {
  podSet?: KafkaExternalBootstrapService;
  pod?: KafkaPod;
  perPodService?: KafkaExternalBootstrapService;
  perPodRoute?: KafkaExternalBootstrapService;
  perPodIngress?: KafkaExternalBootstrapService;
  persistentVolumeClaim?: KafkaExternalBootstrapService;
  kafkaContainer?: KafkaKafkaContainer;
  initContainer?: KafkaKafkaContainer;
}

export interface KafkaRebalanceSpec {
  mode?: 'full' | 'add-brokers' | 'remove-brokers' | 'remove-disks';
  brokers?: readonly number[];
  goals?: readonly string[];
  skipHardGoalCheck?: boolean;
  rebalanceDisk?: boolean;
  excludedTopics?: string;
  concurrentPartitionMovementsPerBroker?: number;
  concurrentIntraBrokerPartitionMovements?: number;
  concurrentLeaderMovements?: number;
  replicationThrottle?: number;
  replicaMovementStrategies?: readonly string[];
  moveReplicasOffVolumes?: readonly { brokerId?: number; volumeIds?: readonly number[] }[];
}

export interface KafkaTopicSpec {
  topicName?: string;
  partitions?: number;
  replicas?: number;
  config?: Record<string, unknown>;
}

export interface KafkaUserSpec {
  authentication?: KafkaUserAuthentication;
  authorization?: KafkaUserAuthorization;
  quotas?: KafkaUserQuotas;
  template?: KafkaUserTemplate;
}

export interface KafkaUserAuthentication {
  password?: KafkaUserPassword;
  renewalDays?: number;
  type: 'tls' | 'tls-external' | 'scram-sha-512';
  validityDays?: number;
}

export interface KafkaUserPassword {
  valueFrom: KafkaApiUsersValueFrom;
}

export interface KafkaUserAuthorization {
  acls: readonly KafkaUserAcls[];
  type: 'simple';
}

export interface KafkaUserAcls {
  type?: 'allow' | 'deny';
  resource: KafkaUserResource;
  host?: string;
  operations: readonly (
      | 'Read'
      | 'Write'
      | 'Create'
      | 'Delete'
      | 'Alter'
      | 'Describe'
      | 'ClusterAction'
      | 'AlterConfigs'
      | 'DescribeConfigs'
      | 'IdempotentWrite'
      | 'All'
    )[];
}

export interface KafkaUserResource {
  name?: string;
  patternType?: 'literal' | 'prefix';
  type: 'topic' | 'group' | 'cluster' | 'transactionalId';
}

export interface KafkaUserQuotas {
  producerByteRate?: number;
  consumerByteRate?: number;
  requestPercentage?: number;
  controllerMutationRate?: number;
}

export interface KafkaUserTemplate {
  secret?: KafkaExternalBootstrapService;
}

// trust-manager

export interface BundleSpec {
  sources: readonly BundleSources[];
  target?: BundleTarget;
}

export interface BundleSources {
  configMap?: BundleConfigMap;
  inLine?: string;
  secret?: BundleConfigMap;
  useDefaultCAs?: boolean;
}

export interface BundleConfigMap {
  includeAllKeys?: boolean;
  key?: string;
  name?: string;
  selector?: BundleSelector;
}

export interface BundleSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface BundleTarget {
  additionalFormats?: BundleAdditionalFormats;
  configMap?: BundleTargetConfigMap;
  namespaceSelector?: BundleSelector;
  secret?: BundleTargetConfigMap;
}

export interface BundleAdditionalFormats {
  jks?: { key: string; password?: string };
  pkcs12?: BundlePkcs12;
}

export interface BundlePkcs12 {
  key: string;
  password?: string;
  profile?: 'LegacyRC2' | 'LegacyDES' | 'Modern2023';
}

export interface BundleTargetConfigMap {
  key: string;
  metadata?: BundleMetadata;
}

export interface BundleMetadata {
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
}

// velero

export interface VeleroBackupSpec {
  csiSnapshotTimeout?: string;
  datamover?: string;
  defaultVolumesToFsBackup?: boolean | null;
  defaultVolumesToRestic?: boolean | null;
  excludedClusterScopedResources?: readonly string[] | null;
  excludedNamespaceScopedResources?: readonly string[] | null;
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  hooks?: { resources?: readonly BackupResources[] | null };
  includeClusterResources?: boolean | null;
  includedClusterScopedResources?: readonly string[] | null;
  includedNamespaceScopedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  itemOperationTimeout?: string;
  labelSelector?: BackupLabelSelector | null;
  metadata?: { labels?: Record<string, string> };
  orLabelSelectors?: readonly BackupLabelSelector[] | null;
  orderedResources?: Record<string, string> | null;
  resourcePolicy?: { apiGroup?: string; kind: string; name: string };
  snapshotMoveData?: boolean | null;
  snapshotVolumes?: boolean | null;
  storageLocation?: string;
  ttl?: string;
  uploaderConfig?: { parallelFilesUpload?: number } | null;
  volumeGroupSnapshotLabelKey?: string;
  volumeSnapshotLocations?: readonly string[];
}

export interface BackupResources {
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  labelSelector?: BackupLabelSelector | null;
  name: string;
  post?: readonly BackupPost[];
  pre?: readonly BackupPost[];
}

export interface BackupLabelSelector {
  matchExpressions?: readonly { key: string; operator: string; values?: readonly string[] }[];
  matchLabels?: Record<string, string>;
}

export interface BackupPost {
  exec: BackupExec;
}

export interface BackupExec {
  command: readonly string[];
  container?: string;
  onError?: 'Continue' | 'Fail';
  timeout?: string;
}

export interface BackupRepositorySpec {
  backupStorageLocation: string;
  maintenanceFrequency: string;
  repositoryConfig?: Record<string, string> | null;
  repositoryType?: 'kopia' | 'restic' | '';
  resticIdentifier?: string;
  volumeNamespace: string;
}

export interface BackupStorageLocationSpec {
  accessMode?: 'ReadOnly' | 'ReadWrite';
  backupSyncPeriod?: string | null;
  config?: Record<string, string>;
  credential?: { key: string; name?: string; optional?: boolean };
  default?: boolean;
  objectStorage: BackupStorageLocationObjectStorage;
  provider: string;
  validationFrequency?: string | null;
}

export interface BackupStorageLocationObjectStorage {
  bucket: string;
  caCert?: string;
  caCertRef?: { key: string; name?: string; optional?: boolean };
  prefix?: string;
}

export interface DownloadRequestSpec {
  target: DownloadRequestTarget;
}

export interface DownloadRequestTarget {
  kind:
    | 'BackupLog'
    | 'BackupContents'
    | 'BackupVolumeSnapshots'
    | 'BackupItemOperations'
    | 'BackupResourceList'
    | 'BackupResults'
    | 'RestoreLog'
    | 'RestoreResults'
    | 'RestoreResourceList'
    | 'RestoreItemOperations'
    | 'CSIBackupVolumeSnapshots'
    | 'CSIBackupVolumeSnapshotContents'
    | 'BackupVolumeInfos'
    | 'RestoreVolumeInfo';
  name: string;
}

export interface PodVolumeBackupSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  node: string;
  pod: PodVolumeBackupPod;
  repoIdentifier: string;
  tags?: Record<string, string>;
  uploaderSettings?: Record<string, string> | null;
  uploaderType?: 'kopia' | 'restic' | '';
  volume: string;
}

export interface PodVolumeBackupPod {
  apiVersion?: string;
  fieldPath?: string;
  kind?: string;
  name?: string;
  namespace?: string;
  resourceVersion?: string;
  uid?: string;
}

export interface PodVolumeRestoreSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  pod: PodVolumeBackupPod;
  repoIdentifier: string;
  snapshotID: string;
  snapshotSize?: number;
  sourceNamespace: string;
  uploaderSettings?: Record<string, string> | null;
  uploaderType?: 'kopia' | 'restic' | '';
  volume: string;
}

export interface RestoreSpec {
  backupName?: string;
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  existingResourcePolicy?: string | null;
  hooks?: RestoreHooks;
  includeClusterResources?: boolean | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  itemOperationTimeout?: string;
  labelSelector?: BackupLabelSelector | null;
  namespaceMapping?: Record<string, string>;
  orLabelSelectors?: readonly BackupLabelSelector[] | null;
  preserveNodePorts?: boolean | null;
  resourceModifier?: { apiGroup?: string; kind: string; name: string } | null;
  resourcePolicy?: { apiGroup?: string; kind: string; name: string } | null;
  restorePVs?: boolean | null;
  restoreStatus?: RestoreRestoreStatus | null;
  scheduleName?: string;
  uploaderConfig?: { parallelFilesDownload?: number; writeSparseFiles?: boolean | null } | null;
}

export interface RestoreHooks {
  resources?: readonly RestoreResources[];
}

export interface RestoreResources {
  excludedNamespaces?: readonly string[] | null;
  excludedResources?: readonly string[] | null;
  includedNamespaces?: readonly string[] | null;
  includedResources?: readonly string[] | null;
  labelSelector?: BackupLabelSelector | null;
  name: string;
  postHooks?: readonly RestorePostHooks[];
}

export interface RestorePostHooks {
  exec?: RestoreExec;
  init?: RestoreInit;
}

export interface RestoreExec {
  command: readonly string[];
  container?: string;
  execTimeout?: string;
  onError?: 'Continue' | 'Fail';
  waitForReady?: boolean | null;
  waitTimeout?: string;
}

export interface RestoreInit {
  initContainers?: readonly Record<string, unknown>[];
  timeout?: string;
}

export interface RestoreRestoreStatus {
  excludedResources?: readonly string[] | null;
  includedResources?: readonly string[] | null;
}

export interface ScheduleSpec {
  paused?: boolean;
  schedule: string;
  skipImmediately?: boolean;
  template: VeleroBackupSpec;
  useOwnerReferencesInBackup?: boolean | null;
}

export interface VolumeSnapshotLocationSpec {
  config?: Record<string, string>;
  credential?: { key: string; name?: string; optional?: boolean };
  provider: string;
}

export interface DataDownloadSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  dataMoverConfig?: Record<string, string>;
  datamover?: string;
  nodeOS?: 'auto' | 'linux' | 'windows';
  operationTimeout: string;
  snapshotID: string;
  snapshotSize?: number;
  sourceNamespace: string;
  targetVolume: { namespace: string; pv: string; pvc: string };
}

export interface DataUploadSpec {
  backupStorageLocation: string;
  cancel?: boolean;
  csiSnapshot?: DataUploadCsiSnapshot | null;
  dataMoverConfig?: Record<string, string> | null;
  datamover?: string;
  operationTimeout: string;
  snapshotType: string;
  sourceNamespace: string;
  sourcePVC: string;
}

export interface DataUploadCsiSnapshot {
  driver?: string;
  snapshotClass?: string;
  storageClass: string;
  volumeSnapshot: string;
}
