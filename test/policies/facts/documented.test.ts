import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript6';
import { sourceFiles } from '../../architecture/imports';

const ROOT = join(__dirname, '..', '..', '..');

/** Fields of the shapes in a text, with what their comments say. */
function fieldsOf(
  file: string,
  text: string,
): { readonly name: string; readonly comment: string; optional: boolean }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: ReturnType<typeof fieldsOf> = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === 'object') {
      for (const argument of node.arguments.filter(ts.isObjectLiteralExpression)) {
        for (const field of argument.properties) {
          const comment = ts.getJSDocCommentsAndTags(field).map((part) => part.getText());
          const optional = ts.isPropertyAssignment(field) && field.initializer.getText().startsWith('optional(');
          found.push({ name: `${file} ${field.name?.getText()}`, comment: comment.join('\n'), optional });
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const fields = sourceFiles(ROOT, ['policies/facts']).flatMap((file) =>
  fieldsOf(file, readFileSync(join(ROOT, file), 'utf8')),
);

test('each fact says what it is, and what holds when it is absent', () => {
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter(({ comment }) => comment === '').map(({ name }) => name)).toEqual([]);
  expect(fields.filter(({ comment, optional }) => optional !== comment.includes('@default'))).toEqual([]);
});

test('a fact without a comment is found', () => {
  expect(fieldsOf('x', 'object({ name: text, level: optional(text) })')).toEqual([
    { name: 'x name', comment: '', optional: false },
    { name: 'x level', comment: '', optional: true },
  ]);
});
