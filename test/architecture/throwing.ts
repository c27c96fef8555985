import ts from 'typescript6';

/**
 * The functions and methods of a file that throw: they have a `throw` in their body, or call one of the same file that
 * throws, and do not catch it. What a function in a body throws counts as thrown by the body.
 */
export function throwingFunctions(source: ts.SourceFile): ReadonlySet<ts.Node> {
  const functions = namedFunctions(source);
  const throwing = new Set<ts.Node>();
  let before = -1;
  while (throwing.size > before) {
    before = throwing.size;
    const names = new Set([...throwing].flatMap((found) => functions.get(found) ?? []));
    for (const candidate of functions.keys()) {
      if (throws(candidate, names)) {
        throwing.add(candidate);
      }
    }
  }
  return throwing;
}

/** Functions with a body, by the name that a caller in the file writes: `f`, `this.f`, or `new F`. */
function namedFunctions(source: ts.SourceFile): Map<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      found.set(node, node.name.text);
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined && isExpression(node.initializer)) {
      found.set(node.initializer, node.name.getText());
    } else if (ts.isConstructorDeclaration(node)) {
      found.set(node, `new ${node.parent.name?.text}`);
    } else if (ts.isMethodDeclaration(node) || ts.isAccessor(node)) {
      found.set(node, `this.${node.name.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isExpression(node: ts.Node): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

function throws(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (ts.isThrowStatement(node)) {
    return true;
  }
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && names.has(calleeOf(node))) {
    return true;
  }
  if (ts.isTryStatement(node) && node.catchClause !== undefined) {
    return [node.catchClause, node.finallyBlock].some((part) => part !== undefined && throws(part, names));
  }
  return ts.forEachChild(node, (child) => throws(child, names) || undefined) ?? false;
}

function calleeOf(node: ts.CallExpression | ts.NewExpression): string {
  return `${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}`;
}
