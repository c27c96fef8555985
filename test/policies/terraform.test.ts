import { readWave0, type Wave0 } from '../../policies/terraform/objects';

function read(resource: Record<string, unknown>): Wave0 {
  return readWave0({ file: 'cdk.tf.json', configuration: { resource } });
}

function object(type: string, block: object): unknown {
  const { objects, problems } = read({ [type]: { it: block } });
  expect(problems).toEqual([]);
  return objects[0]?.object;
}

const metadata = { name: 'it', namespace: 'kafka', labels: { a: 'b' }, annotations: { c: 'd' } };

test('a namespace keeps name, labels and annotations', () => {
  expect(
    object('kubernetes_namespace_v1', { metadata: [{ name: 'kafka', labels: { 'terrace.internal/area': 'data' } }] }),
  ).toEqual({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'kafka', labels: { 'terrace.internal/area': 'data' } },
  });
});

test('a quota keeps its bounds and scopes', () => {
  const spec = {
    hard: { 'requests.cpu': '1' },
    scopes: ['BestEffort'],
    scope_selector: { match_expression: [{ scope_name: 'PriorityClass', operator: 'In', values: ['tier-0'] }] },
  };

  expect(object('kubernetes_resource_quota_v1', { metadata, spec: [spec] })).toEqual({
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    metadata,
    spec: {
      hard: { 'requests.cpu': '1' },
      scopes: ['BestEffort'],
      scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['tier-0'] }] },
    },
  });
});

test('a limit range keeps all its limits', () => {
  const limit = {
    type: 'Container',
    default: { cpu: '1' },
    default_request: { cpu: '100m' },
    max: { cpu: '2' },
    min: { cpu: '10m' },
    max_limit_request_ratio: { cpu: '10' },
  };

  expect(object('kubernetes_limit_range_v1', { metadata, spec: { limit: [limit] } })).toMatchObject({
    kind: 'LimitRange',
    spec: {
      limits: [
        {
          type: 'Container',
          default: { cpu: '1' },
          defaultRequest: { cpu: '100m' },
          max: { cpu: '2' },
          min: { cpu: '10m' },
          maxLimitRequestRatio: { cpu: '10' },
        },
      ],
    },
  });
});

test('classes and roles of the cluster are read', () => {
  expect(
    object('kubernetes_priority_class_v1', {
      metadata: { name: 'tier-0' },
      value: 1000,
      description: 'd',
      global_default: false,
      preemption_policy: 'Never',
    }),
  ).toEqual({
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: 'tier-0' },
    value: 1000,
    description: 'd',
    globalDefault: false,
    preemptionPolicy: 'Never',
  });
  expect(
    object('kubernetes_storage_class_v1', {
      metadata: { name: 'enc' },
      storage_provisioner: 'p',
      reclaim_policy: 'Retain',
      volume_binding_mode: 'WaitForFirstConsumer',
      allow_volume_expansion: true,
      mount_options: ['noatime'],
      parameters: { encrypted: 'true' },
      allowed_topologies: { match_label_expressions: [{ key: 'zone', values: ['a'] }] },
    }),
  ).toEqual({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'enc' },
    provisioner: 'p',
    reclaimPolicy: 'Retain',
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
    mountOptions: ['noatime'],
    parameters: { encrypted: 'true' },
    allowedTopologies: [{ matchLabelExpressions: [{ key: 'zone', values: ['a'] }] }],
  });
  expect(
    object('kubernetes_cluster_role_v1', {
      metadata: { name: 'viewer' },
      rule: [
        { api_groups: [''], resources: ['pods'], resource_names: ['a'], verbs: ['get'] },
        { non_resource_urls: ['/healthz'], verbs: ['get'] },
      ],
      aggregation_rule: [{ cluster_role_selectors: [{ match_labels: { a: 'b' } }] }],
    }),
  ).toEqual({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'viewer' },
    rules: [
      { apiGroups: [''], resources: ['pods'], resourceNames: ['a'], verbs: ['get'] },
      { nonResourceURLs: ['/healthz'], verbs: ['get'] },
    ],
    aggregationRule: { clusterRoleSelectors: [{ matchLabels: { a: 'b' } }] },
  });
  expect(
    object('kubernetes_cluster_role_binding_v1', {
      metadata: { name: 'viewers' },
      role_ref: { api_group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'viewer' },
      subject: [{ kind: 'Group', name: 'oidc:ops', api_group: 'rbac.authorization.k8s.io' }],
    }),
  ).toMatchObject({ roleRef: { name: 'viewer' }, subjects: [{ kind: 'Group', name: 'oidc:ops' }] });
});

test('a manifest is the object itself', () => {
  const manifest = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'b' } };

  expect(object('kubernetes_manifest', { manifest })).toEqual(manifest);
});

test('a reference to another resource is its name', () => {
  const { objects, problems } = read({
    kubernetes_namespace_v1: { kafka_ns: { metadata: { name: 'kafka' } } },
    kubernetes_resource_quota_v1: {
      quota: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Terraform
        metadata: { name: 'quota', namespace: '${kubernetes_namespace_v1.kafka_ns.metadata[0].name}' },
        depends_on: ['kubernetes_namespace_v1.kafka_ns'],
      },
    },
  });

  expect(problems).toEqual([]);
  expect(objects[1]?.object.metadata).toEqual({ name: 'quota', namespace: 'kafka' });
});

test('what is not of Kubernetes is left alone, and an empty configuration has no objects', () => {
  expect(read({ helm_release: { strimzi: { name: 'strimzi' } } })).toEqual({ objects: [], problems: [] });
  expect(readWave0({ file: 'cdk.tf.json', configuration: {} })).toEqual({ objects: [], problems: [] });
});

test('what cannot be read is a problem, each on its own', () => {
  const { objects, problems } = read({
    kubernetes_secret_v1: { s: { metadata: { name: 's' } } },
    kubernetes_namespace_v1: {
      many: { metadata: { name: 'a' }, for_each: ['a', 'b'] },
      counted: { metadata: { name: 'a' }, count: 2 },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Terraform
      computed: { metadata: { name: '${var.name}' } },
      directed: { metadata: { name: 'a', labels: { a: '%{ if true }b%{ endif }' } } },
      keyed: { metadata: { name: 'a', labels: { '${path.module}': 'b' } } },
    },
  });

  expect(objects).toEqual([]);
  expect(problems.map(({ address, message }) => `${address}: ${message}`)).toEqual([
    expect.stringContaining("kubernetes_secret_v1.s: the judge does not know the resource type 'kubernetes_secret_v1'"),
    expect.stringContaining("kubernetes_namespace_v1.many: 'count' and 'for_each'"),
    expect.stringContaining("kubernetes_namespace_v1.counted: 'count' and 'for_each'"),
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Terraform
    'kubernetes_namespace_v1.computed: the value of ${var.name} is known to Terraform only',
    'kubernetes_namespace_v1.directed: the value of %{ if true } is known to Terraform only',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of Terraform
    'kubernetes_namespace_v1.keyed: the value of ${path.module} is known to Terraform only',
  ]);
});
