import type { Schema, SchemaFile, SchemaType } from '../schema';

/** What TypeScript can say of a schema. Equal shapes are one object. */
export type Shape = Plain | Literals | ListShape | MapShape | ObjectShape | Union;

/** A type that TypeScript has a word for. */
interface Plain {
  readonly is: 'plain';
  readonly text: 'string' | 'number' | 'boolean' | 'unknown' | 'null';
}

interface Literals {
  readonly is: 'literals';
  readonly values: readonly unknown[];
}

interface ListShape {
  readonly is: 'list';
  readonly items: Shape;
}

interface MapShape {
  readonly is: 'map';
  readonly values: Shape;
}

/** Known fields, and others if it is open. */
export interface ObjectShape {
  /** Tells the shapes apart. */
  readonly is: 'object';
  /**
   * Name of the schema that was shared, if the file names schemas by their meaning.
   * @default - a name is made from the content
   */
  readonly name?: string;
  /** In the order of their names. */
  readonly fields: readonly Field[];
  /** Whether there may be fields that the schema does not know. */
  readonly open: boolean;
}

interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

interface Union {
  readonly is: 'union';
  readonly of: readonly Shape[];
}

/** Reads the shapes of schemas; schemas that differ only in what TypeScript cannot say have one shape. */
export class Shapes {
  private readonly byKey = new Map<string, Shape>();
  private readonly ids = new Map<Shape, number>();
  private readonly reading = new Set<Schema>();

  /**
   * The shape of a schema.
   *
   * @param named whether the definitions of the file have names of their own, which become names of types
   * @throws when a definition is missing, or refers to itself
   */
  public of(schema: Schema, file: SchemaFile, named: boolean): Shape {
    return this.read(schema, file, named);
  }

  private read(schema: Schema, file: SchemaFile, named: boolean, name?: string): Shape {
    if (schema.$ref) {
      const target = schema.$ref.replace('#/$defs/', '');
      const definition = file.$defs[target];
      if (!definition) {
        throw new Error(`'${schema.$ref}' refers to nothing; run the import command again`);
      }
      return this.read(definition, file, named, named ? target : undefined);
    }
    if (this.reading.has(schema)) {
      throw new Error(`the schema '${name}' contains itself, which kinds.ts cannot say; leave the kind out`);
    }
    this.reading.add(schema);
    const shape = this.union(schema, (type) =>
      this.single(schema, type, name, (child) => this.read(child, file, named)),
    );
    this.reading.delete(schema);
    return shape;
  }

  private union(schema: Schema, single: (type: SchemaType | undefined) => Shape): Shape {
    if (schema.enum) {
      return this.intern({ is: 'literals', values: schema.enum }, JSON.stringify(schema.enum));
    }
    const types: readonly (SchemaType | undefined)[] = [schema.type ?? (schema.properties && 'object')].flat();
    const shapes = [...new Set(types.map(single))];
    const [only] = shapes;
    return shapes.length === 1 && only ? only : this.intern({ is: 'union', of: shapes }, this.idsOf(shapes));
  }

  private single(
    schema: Schema,
    type: SchemaType | undefined,
    name: string | undefined,
    read: (s: Schema) => Shape,
  ): Shape {
    if (type === 'object') {
      return this.object(schema, name, read);
    }
    if (type === 'array') {
      const items = schema.items ? read(schema.items) : this.plain('unknown');
      return this.intern({ is: 'list', items }, this.idsOf([items]));
    }
    return this.plain(type === 'integer' ? 'number' : (type ?? 'unknown'));
  }

  private object(schema: Schema, name: string | undefined, read: (s: Schema) => Shape): Shape {
    const { properties = {}, required = [], additionalProperties: additional } = schema;
    const names = Object.keys(properties);
    if (!names.length && additional !== false) {
      const values = typeof additional === 'object' ? read(additional) : this.plain('unknown');
      return this.intern({ is: 'map', values }, this.idsOf([values]));
    }
    const fields = Object.entries(properties).map(([field, value]) => {
      return { name: field, optional: !required.includes(field), shape: read(value) };
    });
    const open = additional !== false;
    const key = fields.map((field) => `${field.name}${field.optional ? '?' : ''}:${this.idsOf([field.shape])}`);
    return this.intern({ is: 'object', name, fields, open }, `${open}${name ?? ''}{${key.join(';')}}`);
  }

  private plain(text: Plain['text']): Shape {
    return this.intern({ is: 'plain', text }, text);
  }

  private intern(shape: Shape, key: string): Shape {
    const whole = `${shape.is} ${key}`;
    const known = this.byKey.get(whole);
    if (known) {
      return known;
    }
    this.byKey.set(whole, shape);
    this.ids.set(shape, this.ids.size);
    return shape;
  }

  private idsOf(shapes: readonly Shape[]): string {
    return shapes.map((shape) => this.ids.get(shape)).join(',');
  }
}
