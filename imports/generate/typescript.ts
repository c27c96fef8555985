import type { SchemaFile, Scope } from '../schema';
import { type ObjectShape, type Shape, Shapes } from './shapes';

/** A file of `schemas/` and the component that it belongs to. */
export interface NamedFile {
  /** Name of the file without `.json`; heads its types. */
  readonly component: string;
  /** Its content. */
  readonly file: SchemaFile;
}

/** Longest line of the written file, where a line can be broken. */
const WIDTH = 120;
/** An object type of more characters gets a name of its own. */
const INLINE = 72;
/** Its definitions are named by Kubernetes itself. */
const NAMED = 'kubernetes';

const HEADER = `/* Made by the import command from schemas/; do not edit. */

/** What every object carries. */
interface CommonMetadata {
  name: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
}

/** Metadata of an object that lives in a namespace. */
export type NamespacedMetadata = Flat<CommonMetadata & { namespace: string }>;

/** Metadata of an object that belongs to the whole cluster. */
export type ClusterMetadata = Flat<CommonMetadata>;

/** Makes a plain type, which may be passed where any further fields are allowed. */
type Flat<T> = { [K in keyof T]: T[K] };
`;

const METADATA: Readonly<Record<Scope, string>> = { Namespaced: 'NamespacedMetadata', Cluster: 'ClusterMetadata' };

/** Writes the text of `kinds.ts`: the map of kinds first, then the types of each component. */
export function writeTypes(files: readonly NamedFile[]): string {
  const writer = new Writer();
  const kinds: string[] = [];
  const sections: string[] = [];
  for (const { component, file } of files) {
    const { entries, declarations } = writer.component(component, file);
    kinds.push(...entries);
    sections.push(`// ${component}\n\n${declarations.join('\n')}`);
  }
  const map = `/** What an object of each kind says besides its apiVersion and kind. */\nexport interface Kinds {\n${kinds.join('\n')}\n}\n`;
  return [HEADER, map, ...sections].join('\n');
}

/** Where a type was first met, from the kind down. */
type Path = readonly string[];

class Writer {
  private readonly shapes = new Shapes();
  private readonly texts = new Map<Shape, string>();
  private readonly names = new Set([
    'CommonMetadata',
    'NamespacedMetadata',
    'ClusterMetadata',
    'Flat',
    'Kinds',
    'Record',
  ]);
  private declarations: string[] = [];
  private prefix = '';

  public component(component: string, file: SchemaFile): { entries: string[]; declarations: string[] } {
    this.declarations = [];
    // a type keeps to its component: a KEDA type named after a kind of Argo would puzzle the reader of an error
    this.texts.clear();
    this.prefix = component.split('-').map(capital).join('');
    const named = component === NAMED;
    if (named) {
      this.define('ObjectMeta', file);
    }
    const entries = Object.entries(file.kinds).map(([id, { scope, schema }]) => {
      const shape = this.shapes.of(schema, file, named);
      const fields = [`metadata: ${METADATA[scope]}`, ...this.kindFields(shape, id)];
      const line = `  '${id}': { ${fields.join('; ')} };`;
      return line.length <= WIDTH ? line : `  '${id}': {\n    ${fields.join(';\n    ')};\n  };`;
    });
    return { entries, declarations: this.declarations };
  }

  /** Writes a definition that no kind uses, but the header of the file. */
  private define(name: string, file: SchemaFile): void {
    if (file.$defs[name]) {
      this.text(this.shapes.of({ $ref: `#/$defs/${name}` }, file, true), [name]);
    }
  }

  private kindFields(shape: Shape, id: string): string[] {
    const path = [id.slice(id.lastIndexOf('/') + 1)];
    if (shape.is === 'map') {
      return ['[field: string]: unknown'];
    }
    if (shape.is !== 'object') {
      throw new Error(`the schema of '${id}' is no object`);
    }
    return this.fields({ ...shape, fields: shape.fields.filter(({ name }) => name !== 'metadata') }, path);
  }

  private fields({ fields, open }: ObjectShape, path: Path): string[] {
    const lines = fields.map(({ name, optional, shape }) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
      return `${key}${optional ? '?' : ''}: ${this.text(shape, [...path, name])}`;
    });
    return open ? [...lines, '[field: string]: unknown'] : lines;
  }

  private text(shape: Shape, path: Path): string {
    let text = this.texts.get(shape);
    if (text === undefined) {
      text = this.write(shape, path);
      this.texts.set(shape, text);
    }
    return text;
  }

  private write(shape: Shape, path: Path): string {
    switch (shape.is) {
      case 'plain':
        return shape.text;
      case 'literals':
        return shape.values.map(literal).join(' | ');
      case 'union':
        return shape.of.map((part) => this.text(part, path)).join(' | ');
      case 'list': {
        const items = this.text(shape.items, path);
        return `readonly ${bindsLoosely(shape.items) ? `(${items})` : items}[]`;
      }
      case 'map':
        return `Record<string, ${this.text(shape.values, [...path, 'Value'])}>`;
      case 'object':
        return this.object(shape, path);
    }
  }

  private object(shape: ObjectShape, path: Path): string {
    if (!shape.fields.length) {
      return 'Record<string, never>';
    }
    // the name is taken before those of the parts, and the declaration stands before theirs
    const small = !shape.name && shape.fields.length <= 3 && shape.fields.every((field) => isSmall(field.shape));
    if (small) {
      const inline = `{ ${this.fields(shape, path).join('; ')} }`;
      if (inline.length <= INLINE) {
        return inline;
      }
    }
    const name = this.nameFor(shape.name, path);
    const at = this.declarations.push('') - 1;
    const lines = this.fields(shape, shape.name ? [name] : path).map(breakUnion);
    this.declarations[at] = `export interface ${name} {\n${lines.join('\n')}\n}\n`;
    return name;
  }

  /** Kind and last field; more of the fields between if that is taken, and at last the component. */
  private nameFor(own: string | undefined, path: Path): string {
    const [kind = '', ...fields] = path.map(word);
    const candidates = own ? [own] : fields.map((_, i) => kind + fields.slice(fields.length - 1 - i).join(''));
    candidates.push(...candidates.map((candidate) => this.prefix + candidate));
    let name = candidates.find((candidate) => !this.names.has(candidate));
    for (let i = 2; name === undefined; i++) {
      const numbered = `${candidates.at(-1)}${i}`;
      name = this.names.has(numbered) ? undefined : numbered;
    }
    this.names.add(name);
    return name;
  }
}

/** Whether a type may stand inside the braces of another without a name. */
function isSmall(shape: Shape): boolean {
  if (shape.is === 'list') {
    return isSmall(shape.items);
  }
  if (shape.is === 'map') {
    return isSmall(shape.values);
  }
  return shape.is !== 'object';
}

/** Whether `[]` after the text of the type would belong to the last part of it only. */
function bindsLoosely(shape: Shape): boolean {
  return shape.is === 'union' || shape.is === 'list' || (shape.is === 'literals' && shape.values.length > 1);
}

function literal(value: unknown): string {
  return typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);
}

/** Indents a field, and gives each alternative of a long union a line of its own. */
function breakUnion(field: string): string {
  const line = `  ${field};`;
  const parts = /^(\S+: )(readonly \()?((?:'[^']*'|null)(?: \| (?:'[^']*'|null))+)(\)\[\])?$/.exec(field);
  if (line.length <= WIDTH || !parts) {
    return line;
  }
  const [, name = '', open = '', literals = '', close = ''] = parts;
  const indent = open ? '      ' : '    ';
  const alternatives = literals.replaceAll(' | ', `\n${indent}| `);
  return `  ${name.trimEnd()}${open && ` ${open}`}\n${indent}| ${alternatives}${close && `\n    ${close}`};`;
}

function word(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map(capital)
    .join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
