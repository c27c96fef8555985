import type { Attribute, BlockSchema, ValueType } from './provider-schemas';

/**
 * What the blocks of backends may hold. Terraform has no command that prints it, so it is written down here, as far as a
 * landing zone may use it: no keys and no passwords, which come from whoever runs Terraform.
 *
 * @see https://developer.hashicorp.com/terraform/language/v1.11.x/backend/s3
 */
export const BACKENDS: Readonly<Record<string, BlockSchema>> = {
  s3: {
    attributes: {
      ...required('string', 'bucket', 'key', 'region'),
      ...optional('string', 'workspace_key_prefix', 'kms_key_id', 'custom_ca_bundle', 'https_proxy', 'no_proxy'),
      ...optional('bool', 'encrypt', 'use_lockfile', 'use_path_style'),
      ...optional('bool', 'skip_credentials_validation', 'skip_metadata_api_check', 'skip_region_validation'),
      ...optional('bool', 'skip_requesting_account_id', 'skip_s3_checksum'),
      ...optional('number', 'max_retries'),
      endpoints: {
        optional: true,
        nested_type: { nesting_mode: 'single', attributes: optional('string', 's3', 'iam', 'sts', 'sso', 'dynamodb') },
      },
      ...deprecated('endpoint', 'force_path_style', 'dynamodb_table', 'dynamodb_endpoint', 'sts_endpoint'),
    },
  },
};

function required(type: ValueType, ...names: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(names.map((name) => [name, { type, required: true }]));
}

function optional(type: ValueType, ...names: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(names.map((name) => [name, { type, optional: true }]));
}

function deprecated(...names: readonly string[]): Record<string, Attribute> {
  return Object.fromEntries(names.map((name) => [name, { type: 'dynamic', optional: true, deprecated: true }]));
}
