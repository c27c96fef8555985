import ts from 'typescript6';
import { sourceOf } from './source';

/** Members with a comment of each exported interface, its own and those it extends, by the interface's name. */
export type DocumentedInterfaces = ReadonlyMap<string, ReadonlySet<string>>;

/** What the interfaces of all files explain; names of interfaces that classes implement are unique in the project. */
export function documentedInterfaces(texts: readonly string[]): DocumentedInterfaces {
  const declared = new Map<string, ts.InterfaceDeclaration>();
  for (const text of texts) {
    const source = sourceOf(text);
    for (const statement of source.statements.filter(ts.isInterfaceDeclaration)) {
      declared.set(statement.name.text, statement);
    }
  }
  const membersOf = (name: string): string[] => {
    const found = declared.get(name);
    const own = (found?.members ?? []).filter((member) => ts.getJSDocCommentsAndTags(member).length > 0);
    return [
      ...own.map((member) => member.name?.getText() ?? ''),
      ...(found === undefined ? [] : parentsOf(found).flatMap(membersOf)),
    ];
  };
  return new Map([...declared.keys()].map((name) => [name, new Set(membersOf(name))]));
}

/** Names of what an interface extends, or a class implements. */
export function parentsOf(declaration: ts.InterfaceDeclaration | ts.ClassDeclaration): string[] {
  const keyword = ts.isClassDeclaration(declaration) ? ts.SyntaxKind.ImplementsKeyword : ts.SyntaxKind.ExtendsKeyword;
  return (declaration.heritageClauses ?? [])
    .filter(({ token }) => token === keyword)
    .flatMap(({ types }) => types.map(({ expression }) => expression.getText()));
}
