/**
 * Root of the identities of an environment's workloads, the same in all its cities: a promoted recovery cluster keeps
 * every identity.
 */
export function trustDomainOf(environment: { readonly name: string }): string {
  return `${environment.name}.terrace.internal`;
}
