import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript6';
import { knownKinds, type Schema, type SchemaFile, schemaFor } from '../../imports';
import { writeNotice, writeReadme } from '../../imports/generate/documents';
import { indexOf, stringify } from '../../imports/generate/files';
import { childrenOf, hashCons } from '../../imports/generate/hash-cons';
import { writeTypes } from '../../imports/generate/typescript';
import { handWritten } from '../../imports/hand-written';
import { additions } from '../../imports/hand-written/additions';
import { sources } from '../../imports/sources';

const imports = join(__dirname, '..', '..', 'imports');
const text = (...path: string[]): string => readFileSync(join(imports, ...path), 'utf8');

const files = sources.map(({ component }) => {
  return { component, file: JSON.parse(text('schemas', `${component}.json`)) as SchemaFile };
});

/** Every schema in a file, each once. */
function schemasOf(file: SchemaFile): Schema[] {
  const all: Schema[] = [];
  const walk = (schema: Schema): void => {
    all.push(schema);
    childrenOf(schema).forEach(walk);
  };
  const roots = Object.values(file.kinds).map(({ schema }) => schema);
  [...roots, ...Object.values(file.$defs)].forEach(walk);
  return all;
}

describe('the committed files', () => {
  test('are those of the sources, one a component', () => {
    const expected = [...sources.map(({ component }) => `${component}.json`), 'index.json'].sort();

    expect(readdirSync(join(imports, 'schemas')).sort()).toEqual(expected);
  });

  test.each(files)('hold the kinds that sources.ts names: $component', ({ component, file }) => {
    const source = sources.find((one) => one.component === component);

    expect(Object.keys(file.kinds).sort()).toEqual([...(source?.kinds ?? [])].sort());
  });

  test('are written in the one form that the command writes', () => {
    for (const { component, file } of files) {
      expect(text('schemas', `${component}.json`)).toBe(stringify(file));
    }
    expect(text('schemas', 'index.json')).toBe(stringify(indexOf(files)));
  });

  test('give kinds.ts, byte for byte', () => {
    expect(writeTypes(files) === text('kinds.ts')).toBe(true);
  });

  test('give the table in README.md and NOTICE', () => {
    expect(text('README.md')).toBe(writeReadme(text('README.md')));
    expect(text('NOTICE')).toBe(writeNotice());
  });

  test.each(sources.filter(({ format }) => format === 'hand-written'))(
    'hold the hand-written schema as it is now: $component',
    ({ component }) => {
      expect(text('schemas', `${component}.json`)).toBe(stringify(hashCons(handWritten(component))));
    },
  );

  test('hold the fields that are added by hand', () => {
    expect(Object.keys(additions)).toEqual(['postgresql.cnpg.io/v1/Cluster']);
    expect(text('schemas', 'cloudnative-pg.json')).toContain('"nodeFailureDomainKeys":{"type":"array"');
  });

  test('name no kind in two components', () => {
    const all = sources.flatMap(({ kinds }) => kinds);

    expect(new Set(all).size).toBe(all.length);
  });
});

describe('every schema', () => {
  test.each(files)('refers only to definitions of its file, and each is used: $component', ({ file }) => {
    const used = new Set(schemasOf(file).flatMap(({ $ref }) => ($ref ? [$ref.replace('#/$defs/', '')] : [])));
    const unused = Object.keys(file.$defs).filter((name) => !used.has(name));

    expect([...used].filter((name) => !file.$defs[name])).toEqual([]);
    expect(unused).toEqual([]);
  });

  test.each(files)('has patterns that JavaScript reads: $component', ({ file }) => {
    const patterns = schemasOf(file).flatMap(({ pattern }) => pattern ?? []);

    expect(() => patterns.map((pattern) => new RegExp(pattern))).not.toThrow();
    expect(patterns.filter((pattern) => pattern.includes('(?i)'))).toEqual([]);
  });

  test.each(files)('demands no field that has a default: $component', ({ file }) => {
    const demanded = schemasOf(file).flatMap(({ required = [], properties = {} }) =>
      required.filter((name) => properties[name]?.default !== undefined),
    );

    expect(demanded).toEqual([]);
  });

  test.each(files)('says nothing of status: $component', ({ file }) => {
    const kinds = Object.values(file.kinds).filter(({ schema }) => schema.properties?.status);

    expect(kinds).toEqual([]);
  });
});

describe('the types', () => {
  const source = ts.createSourceFile('kinds.ts', text('kinds.ts'), ts.ScriptTarget.ES2022);
  const kinds = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Kinds');
  const names = kinds?.members.map((member) => (member.name as ts.StringLiteral).text) ?? [];

  test('name exactly the kinds of the schemas', () => {
    expect([...names].sort()).toEqual(knownKinds());
  });

  test('hold no any', () => {
    let found = 0;
    const walk = (node: ts.Node): void => {
      found += node.kind === ts.SyntaxKind.AnyKeyword ? 1 : 0;
      ts.forEachChild(node, walk);
    };
    walk(source);

    expect(found).toBe(0);
  });

  test('stay short enough to be read by a compiler at every start of an editor', () => {
    expect(text('kinds.ts').split('\n').length).toBeLessThan(25_000);
  });
});

describe('schemaFor', () => {
  test('gives every known kind its schema and scope', () => {
    for (const id of knownKinds()) {
      const at = id.lastIndexOf('/');
      const found = schemaFor(id.slice(0, at), id.slice(at + 1));
      const entry = files.find(({ component }) => component === found?.component)?.file.kinds[id];
      expect(found).toMatchObject({ id, scope: entry?.scope });
    }
  });

  test('tells the scopes apart', () => {
    expect(schemaFor('v1', 'Namespace')?.scope).toBe('Cluster');
    expect(schemaFor('rbac.authorization.k8s.io/v1', 'ClusterRole')?.scope).toBe('Cluster');
    expect(schemaFor('rbac.authorization.k8s.io/v1', 'Role')?.scope).toBe('Namespaced');
    expect(schemaFor('cert-manager.io/v1', 'ClusterIssuer')?.scope).toBe('Cluster');
  });

  test('knows no other kind, nor what every object inherits', () => {
    expect(schemaFor('apps/v1beta1', 'Deployment')).toBeUndefined();
    expect(schemaFor('constructor', '')).toBeUndefined();
    expect(schemaFor('toString', '')).toBeUndefined();
  });
});
