import type { ApiClient } from '../../api/client';

/** A schema of OpenAPI 3.0; of its words, those that need a change are named. */
export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly additionalProperties?: boolean | OpenApiSchema;
  readonly items?: OpenApiSchema;
  readonly allOf?: readonly OpenApiSchema[];
  readonly anyOf?: readonly OpenApiSchema[];
  readonly oneOf?: readonly OpenApiSchema[];
  readonly not?: OpenApiSchema;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

/** A kind in one version; the core group is empty. */
export interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Schemas of one group and version by their full names. */
export type Schemas = Readonly<Record<string, OpenApiSchema>>;

/**
 * What a server says of the kinds of one group and version, definitions of custom resources among them.
 *
 * @throws when it says nothing
 */
export async function readSchemas(api: ApiClient, apiVersion: string): Promise<Schemas> {
  const path = `/openapi/v3/${apiVersion.includes('/') ? 'apis' : 'api'}/${apiVersion}`;
  const { status, body } = await api.get(path);
  const { components } = body as { components?: { schemas?: Schemas } };
  if (status !== 200 || components?.schemas === undefined) {
    throw new Error(`${path} answered ${status} and no schemas`);
  }
  return components.schemas;
}
