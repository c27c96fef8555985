import { S3Backend, type TerraformStack } from 'cdktf';
import type { StateBackend } from '../../environments/specification/environment';

/**
 * Keeps the state of `stack` in an S3-compatible store of the bank, encrypted and locked.
 *
 * Keys come from the environment of whoever runs Terraform. What is skipped are questions to services that only the
 * original S3 has.
 */
export function storeState(stack: TerraformStack, backend: StateBackend, key: string): void {
  new S3Backend(stack, {
    bucket: backend.bucket,
    key,
    region: backend.region,
    endpoints: { s3: backend.endpoint },
    encrypt: true,
    usePathStyle: true,
    skipCredentialsValidation: true,
    skipMetadataApiCheck: true,
    skipRegionValidation: true,
    skipRequestingAccountId: true,
    skipS3Checksum: true,
  });
  // Terraform 1.10 and later lock through the store itself; the bindings do not know the attribute.
  stack.addOverride('terraform.backend.s3.use_lockfile', true);
}
