import type { Operation } from '../specification/landscape';
import type { RegisteredRequests } from './flow';

/** Method and path by which the mesh knows an operation. */
export interface OperationAddress {
  /** HTTP method; gRPC is always `POST`. */
  readonly method: string;
  /** A `{name}` stands for one segment. */
  readonly path: string;
}

/**
 * Method and path of an operation: what the contract says, or the name of the RPC.
 *
 * The stacks translate operations on their own, so that the judge finds a wrong translation on either side.
 */
export function operationAddress(unit: string, service: string, name: string, operation: Operation): OperationAddress {
  if (operation.http === undefined) {
    return { method: 'POST', path: `/terrace.${unit.replaceAll('-', '_')}.v1.${pascalCase(service)}/${name}` };
  }
  const space = operation.http.indexOf(' ');
  return { method: operation.http.slice(0, space), path: operation.http.slice(space + 1) };
}

/** The requests of addresses, in the path patterns of Istio. */
export function requestsOf(addresses: readonly OperationAddress[]): RegisteredRequests[] {
  return addresses.map(({ method, path }) => ({ methods: [method], paths: [path.replace(/\{[^}]+\}/g, '{*}')] }));
}

function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
