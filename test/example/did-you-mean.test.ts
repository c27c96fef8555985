import { join } from 'node:path';
import ts from 'typescript6';

const folder = join(__dirname, '..', '..', 'environments', 'landscape');

/** What the compiler says about a text that stands in the landscape's folder. */
function errorsOf(text: string): string[] {
  const file = join(folder, 'misspelt.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? text : readFile(name));
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === file ? ts.createSourceFile(name, text, languageVersion) : getSourceFile(name, languageVersion, ...rest);
  const program = ts.createProgram([file], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the compiler proposes the name that was meant', () => {
  const errors = errorsOf(`
    import { customers } from './contracts/customers';
    import { commerce } from './contracts/commerce';
    import { unit } from './unit';
    unit([customers, commerce], {
      name: 'loyalty', kind: 'application', team: 'growht',
      stores: [
        { name: 'points', engine: 'postgres', tier: 2, dataClass: 2 },
        { name: 'point-cache', engine: 'redis', tier: 2, dataClass: 2 },
      ],
      services: [{
        name: 'loyalty', description: '', runtime: 'spa', tier: 2, dataClass: 2, runbook: '',
        calls: [
          { to: 'usr', operations: ['GetUser'], mode: 'hard' },
          { to: 'user', operations: ['GetUsr'], mode: 'hard' },
        ],
        publishes: [{ topic: 'user.registred.v1' }],
        stores: [{ store: 'pointz', access: 'read', mode: 'hard' }],
        external: [{ host: 'sms-gatway', mode: 'hard' }],
        platform: [{ to: 'identty', mode: 'hard' }],
        exposure: { host: 'web', prefix: '/', splits: [{ prefix: '/', to: 'catalgue', percent: 1 }] },
      }],
    });
  `);

  const meant = errors.map((message) => /Did you mean '"(.+)"'\?/.exec(message)?.[1] ?? message);
  expect(meant.sort()).toEqual(
    ['growth', 'user', 'GetUser', 'user.registered.v1', 'points', 'sms-gateway', 'identity', 'catalogue'].sort(),
  );
});
