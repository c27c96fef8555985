import ts from 'typescript6';
import { type DocumentedInterfaces, parentsOf } from './interfaces';
import { sourceOf } from './source';
import { throwingFunctions } from './throwing';

/**
 * What TSDoc a file lacks, one text a gap: an exported declaration or a member that people can use without a comment,
 * an optional member without `@default`, a function that throws without `@throws`, a comment that repeats the name.
 *
 * A rule of the judge needs no comment, for its record says why it is there.
 * The props of a construct need none of their own: its class, which stands below them, explains them. A member of a class
 * that is explained by one of `interfaces`, which the class implements, needs none either: editors show that comment.
 */
export function documentationGaps(file: string, text: string, interfaces: DocumentedInterfaces = new Map()): string[] {
  const source = sourceOf(text);
  const throwing = throwingFunctions(source);
  const exported = source.statements.filter((statement) => hasModifier(statement, ts.SyntaxKind.ExportKeyword));
  return exported
    .flatMap((statement) => [
      ...declarationGaps(statement),
      ...membersOf(statement)
        .filter((member) => !isInherited(member, interfaces))
        .flatMap((member) => memberGaps(member)),
      ...functionsOf(statement)
        .filter((candidate) => !isInherited(candidate, interfaces))
        .filter((candidate) => throwing.has(candidate) && !hasTag(candidate, 'throws'))
        .map((candidate) => `${nameOf(candidate)} throws, and has no @throws`),
    ])
    .map((gap) => `${file}: ${gap}`);
}

function isInherited(member: ts.Node, interfaces: DocumentedInterfaces): boolean {
  const { parent } = member;
  const name = ts.isClassElement(member) ? member.name?.getText() : undefined;
  const isBare = ts.getJSDocCommentsAndTags(member).length === 0;
  return (
    isBare &&
    name !== undefined &&
    ts.isClassDeclaration(parent) &&
    parentsOf(parent).some((parentName) => interfaces.get(parentName)?.has(name) ?? false)
  );
}

function declarationGaps(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement) || ts.isExportAssignment(statement)) {
    return [];
  }
  const isProps = ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Props');
  return isProps || isRule(statement) || isDocumented(statement) ? [] : [`${nameOf(statement)} has no comment`];
}

/** A rule of the judge says itself what it is. */
function isRule(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.every(({ type }) => type?.getText() === 'Rule')
  );
}

function memberGaps(member: ts.Node): string[] {
  const name = nameOf(member);
  if (!isDocumented(member)) {
    return [`${name} has no comment`];
  }
  const isOptional =
    (ts.isPropertySignature(member) || ts.isMethodSignature(member) || ts.isPropertyDeclaration(member)) &&
    member.questionToken !== undefined;
  return [
    ...(isOptional && !hasTag(member, 'default') ? [`${name} is optional, and has no @default`] : []),
    ...(repeatsName(member) ? [`the comment of ${name} repeats its name`] : []),
  ];
}

/** A type literal within a line, as of an alternative, is explained by the comment of what it is part of. */
function isOneLine(node: ts.Node): boolean {
  return !node.getText().includes('\n');
}

/** Members that people can use: of interfaces and type literals all, of classes the public ones. */
function membersOf(statement: ts.Statement): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) || (ts.isTypeLiteralNode(node) && !isOneLine(node))) {
      found.push(...node.members.filter((member) => !ts.isIndexSignatureDeclaration(member)));
    }
    ts.forEachChild(node, visit);
  };
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    visit(statement);
  } else if (ts.isClassDeclaration(statement)) {
    found.push(...statement.members.filter((member) => !ts.isConstructorDeclaration(member) && isPublic(member)));
    found.push(...constructorsOf(statement).flatMap(({ parameters }) => parameters.filter(isPublicProperty)));
  }
  return found;
}

/** Functions that people can call. */
function functionsOf(statement: ts.Statement): ts.Node[] {
  if (ts.isFunctionDeclaration(statement)) {
    return [statement];
  }
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ initializer }) =>
      initializer !== undefined && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
        ? [initializer]
        : [],
    );
  }
  return ts.isClassDeclaration(statement) ? statement.members.filter(isPublic) : [];
}

function constructorsOf(statement: ts.ClassDeclaration): ts.ConstructorDeclaration[] {
  return statement.members.filter(ts.isConstructorDeclaration);
}

/** What overrides a member of a class is explained there. */
function isPublic(member: ts.Node): boolean {
  const hidden = [ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword, ts.SyntaxKind.OverrideKeyword];
  const isPrivateName = ts.isClassElement(member) && member.name !== undefined && ts.isPrivateIdentifier(member.name);
  return !isPrivateName && !hidden.some((modifier) => hasModifier(member, modifier));
}

function isPublicProperty(parameter: ts.ParameterDeclaration): boolean {
  return ts.isParameterPropertyDeclaration(parameter, parameter.parent) && isPublic(parameter);
}

function isDocumented(node: ts.Node): boolean {
  // A parameter that is also a property is explained by the `@param` of its constructor.
  return ts.getJSDocCommentsAndTags(node).length > 0;
}

function hasTag(node: ts.Node, name: string): boolean {
  const places = ts.isConstructorDeclaration(node) ? [node, node.parent] : [node];
  return places.some((place) => ts.getJSDocTags(place).some(({ tagName }) => tagName.text === name));
}

/** Whether a comment says nothing but the name of its member in other letters: `Name.`, `The file name`. */
function repeatsName(member: ts.Node): boolean {
  const name = letters(nameOf(member).replace(/^.*\./, ''));
  const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
  const comment = letters((ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(/^(the|an?) /i, ''));
  return comment !== '' && comment === name;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);
}

/** `Owner.member`, as far as there are names. */
function nameOf(node: ts.Node): string {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map(({ name }) => name.getText()).join(', ');
  }
  const own = ts.isConstructorDeclaration(node)
    ? 'constructor'
    : (ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? '');
  const owner = ts.findAncestor(
    node.parent,
    (above) => ts.isInterfaceDeclaration(above) || ts.isTypeAliasDeclaration(above) || ts.isClassDeclaration(above),
  ) as ts.DeclarationStatement | undefined;
  return owner?.name === undefined ? own : `${owner.name.getText()}.${own}`;
}
