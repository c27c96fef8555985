import type { ObjectMetadata } from '../../../policies/objects';
import type { ApiClient } from './client';

/** A kind as the server serves it. */
export interface Resource {
  /** Plural name, as paths use it. */
  readonly name: string;
  readonly kind: string;
  readonly namespaced: boolean;
}

/** What a server serves. Answers are kept; a group that grew is to be forgotten. */
export class Discovery {
  private readonly groups = new Map<string, Promise<readonly Resource[]>>();

  public constructor(private readonly api: ApiClient) {}

  /** The resource of a kind, or `undefined` where the server does not serve it. */
  public async resourceOf(apiVersion: string, kind: string): Promise<Resource | undefined> {
    let resources = this.groups.get(apiVersion);
    if (resources === undefined) {
      resources = this.read(apiVersion);
      this.groups.set(apiVersion, resources);
    }
    return (await resources).find((resource) => resource.kind === kind && !resource.name.includes('/'));
  }

  /** Asks again the next time. */
  public forget(apiVersion: string): void {
    this.groups.delete(apiVersion);
  }

  private async read(apiVersion: string): Promise<readonly Resource[]> {
    const { status, body } = await this.api.get(basePath(apiVersion));
    return status === 200 ? (body.resources as Resource[]) : [];
  }
}

/** Path of all objects of a resource, or of those in one namespace. */
export function collectionPath(apiVersion: string, { name }: Resource, namespace?: string): string {
  const place = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  return `${basePath(apiVersion)}${place}/${name}`;
}

/** Path of one object. */
export function objectPath(apiVersion: string, resource: Resource, { name, namespace }: ObjectMetadata): string {
  const place = collectionPath(apiVersion, resource, resource.namespaced ? namespace : undefined);
  return `${place}/${encodeURIComponent(name)}`;
}

function basePath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}
