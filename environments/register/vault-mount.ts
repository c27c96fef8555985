/** Path of the auth mount at which cert-manager of a cluster shows itself to OpenBao; a mount trusts one cluster. */
export function vaultMountOf(environment: string, cluster: string): string {
  return `kubernetes-${environment}-${cluster}`;
}
