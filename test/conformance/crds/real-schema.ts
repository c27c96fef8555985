/** The part of a real definition's schema that is compared; see the structural schemas of Kubernetes. */
export interface RealSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, RealSchema>>;
  readonly additionalProperties?: boolean | RealSchema;
  readonly items?: RealSchema;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-embedded-resource'?: boolean;
}

/** The types of JSON that a real schema admits; `undefined` when it admits all. */
export function typesOf(schema: RealSchema): readonly string[] | undefined {
  if (schema['x-kubernetes-int-or-string'] === true) {
    return withNull(schema, ['integer', 'string']);
  }
  return schema.type === undefined ? undefined : withNull(schema, [schema.type]);
}

function withNull({ nullable }: RealSchema, types: readonly string[]): readonly string[] {
  return nullable === true ? [...types, 'null'] : types;
}

/** Whether a real schema keeps what it does not describe. */
export function keepsUnknown(schema: RealSchema): boolean {
  return (
    schema['x-kubernetes-preserve-unknown-fields'] === true ||
    schema['x-kubernetes-embedded-resource'] === true ||
    schema.additionalProperties === true
  );
}
