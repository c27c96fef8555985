import type { Fields } from './blocks';

/** What a resource type of the Terraform provider for Kubernetes makes. */
export interface TerraformKind {
  /** Version of the object that is made. */
  readonly apiVersion: string;
  /** Kind of the object that is made. */
  readonly kind: string;
  /** Attributes beside `metadata`. */
  readonly fields: Fields;
}

const rules: Fields = {
  api_groups: { to: 'apiGroups' },
  resources: { to: 'resources' },
  resource_names: { to: 'resourceNames' },
  verbs: { to: 'verbs' },
  non_resource_urls: { to: 'nonResourceURLs' },
};
const expressions: Fields = {
  key: { to: 'key' },
  operator: { to: 'operator' },
  values: { to: 'values' },
};
const subjects: Fields = {
  kind: { to: 'kind' },
  name: { to: 'name' },
  namespace: { to: 'namespace' },
  api_group: { to: 'apiGroup' },
};
const binding: Fields = {
  role_ref: { to: 'roleRef', block: { api_group: { to: 'apiGroup' }, kind: { to: 'kind' }, name: { to: 'name' } } },
  subject: { to: 'subjects', blocks: subjects },
};

/** Resource types that the judge reads, by the provider's schema of version 2.38. */
export const kinds: Readonly<Record<string, TerraformKind>> = {
  kubernetes_namespace_v1: { apiVersion: 'v1', kind: 'Namespace', fields: {} },
  kubernetes_resource_quota_v1: {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    fields: {
      spec: {
        to: 'spec',
        block: {
          hard: { to: 'hard' },
          scopes: { to: 'scopes' },
          scope_selector: {
            to: 'scopeSelector',
            block: {
              match_expression: {
                to: 'matchExpressions',
                blocks: { scope_name: { to: 'scopeName' }, operator: { to: 'operator' }, values: { to: 'values' } },
              },
            },
          },
        },
      },
    },
  },
  kubernetes_limit_range_v1: {
    apiVersion: 'v1',
    kind: 'LimitRange',
    fields: {
      spec: {
        to: 'spec',
        block: {
          limit: {
            to: 'limits',
            blocks: {
              type: { to: 'type' },
              default: { to: 'default' },
              default_request: { to: 'defaultRequest' },
              max: { to: 'max' },
              min: { to: 'min' },
              max_limit_request_ratio: { to: 'maxLimitRequestRatio' },
            },
          },
        },
      },
    },
  },
  kubernetes_priority_class_v1: {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    fields: {
      value: { to: 'value' },
      description: { to: 'description' },
      global_default: { to: 'globalDefault' },
      preemption_policy: { to: 'preemptionPolicy' },
    },
  },
  kubernetes_storage_class_v1: {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    fields: {
      storage_provisioner: { to: 'provisioner' },
      reclaim_policy: { to: 'reclaimPolicy' },
      volume_binding_mode: { to: 'volumeBindingMode' },
      allow_volume_expansion: { to: 'allowVolumeExpansion' },
      mount_options: { to: 'mountOptions' },
      parameters: { to: 'parameters' },
      allowed_topologies: {
        to: 'allowedTopologies',
        blocks: {
          match_label_expressions: {
            to: 'matchLabelExpressions',
            blocks: { key: { to: 'key' }, values: { to: 'values' } },
          },
        },
      },
    },
  },
  kubernetes_cluster_role_v1: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    fields: {
      rule: { to: 'rules', blocks: rules },
      aggregation_rule: {
        to: 'aggregationRule',
        block: {
          cluster_role_selectors: {
            to: 'clusterRoleSelectors',
            blocks: {
              match_labels: { to: 'matchLabels' },
              match_expressions: { to: 'matchExpressions', blocks: expressions },
            },
          },
        },
      },
    },
  },
  kubernetes_cluster_role_binding_v1: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    fields: binding,
  },
};
