import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript6';
import { sourceOf } from './source';

/** One import of a file. */
export interface Import {
  /** File that imports, from the project's root. */
  readonly file: string;
  /** File from the project's root, or name of a package. */
  readonly target: string;
  /** Whether only types are imported, which costs nothing at run time. */
  readonly typeOnly: boolean;
}

/** What loads a module whose name may be the result of an expression; such a name is followed where it is a text. */
const LOADERS = ['require', 'import', 'module.require', 'require.resolve'];

/** Source files below folders, from the root, sorted. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((file) => /\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
}

/** Everything that a file imports, also what it passes on. */
export function importsOf(root: string, file: string): Import[] {
  const source = sourceOf(readFileSync(join(root, file), 'utf8'));
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      found.push({
        file,
        target: resolve(root, file, (node.moduleSpecifier as ts.StringLiteral).text),
        typeOnly: isTypeOnly(node),
      });
    }
    const module = moduleOf(node);
    if (module !== undefined && ts.isStringLiteralLike(module)) {
      found.push({ file, target: resolve(root, file, module.text), typeOnly: ts.isImportTypeNode(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What names the module where one is loaded other than by a declaration: by a call, `import x = require()`, a type. */
function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) && LOADERS.includes(node.expression.getText())) {
    return node.arguments[0];
  }
  if (ts.isExternalModuleReference(node)) {
    return node.expression;
  }
  return ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  return ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    : node.isTypeOnly;
}

function resolve(root: string, file: string, specifier: string): string {
  if (!specifier.startsWith('.')) {
    return specifier;
  }
  const path = join(dirname(file), specifier);
  const candidates = [path, `${path}.ts`, `${path}.js`, `${path}/index.ts`];
  const hit = candidates.find(
    (candidate) => existsSync(join(root, candidate)) && statSync(join(root, candidate)).isFile(),
  );
  return hit ?? relative('.', path);
}
