import { join } from 'node:path';
import ts from 'typescript6';

const ROOT = join(__dirname, '..', '..');
const MAIN = join(ROOT, 'stacks', 'main.ts');
const FACTS = join(ROOT, 'stacks', 'facts.ts');

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [MAIN] }, ts.sys, ROOT);
const parsed = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of the hand-over to the judge when a text in `stacks/facts.ts` is another one. */
function errorsWith(from: string, to: string): string {
  const text = ts.sys.readFile(FACTS) ?? '';
  if (!text.includes(from)) {
    throw new Error(`stacks/facts.ts does not hold '${from}'`);
  }
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) => {
    if (name === FACTS) {
      return ts.createSourceFile(name, text.replace(from, to), ts.ScriptTarget.ES2022);
    }
    if (!parsed.has(name)) {
      parsed.set(name, getSourceFile(name, ...rest));
    }
    return parsed.get(name);
  };
  const program = ts.createProgram([MAIN], options, host);
  const errors = program.getSemanticDiagnostics(program.getSourceFile(MAIN));
  return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
}

// Unknown fields compile, for the facts are no literal where they are handed over; the schema refuses them.
test.each([
  ['a missing field', 'trustDomain: trustDomainOf(environment),', '', "Property 'trustDomain' is missing"],
  ['a misspelt field', '    domain,\n', '    domian: domain,\n', "Property 'domain' is missing"],
  ['a wrong type', 'count: nodes,', 'count: String(nodes),', "Type 'string' is not assignable to type 'number'"],
  ['a wrong word', "effect: 'NoSchedule'", "effect: 'Never'", `Type '"Never"' is not assignable to type`],
  [
    'an end of a flow that the judge cannot read',
    'flows: registerOf(plan),',
    "flows: registerOf(plan).map((flow) => ({ ...flow, to: 'cluster:primary' as const })),",
    `Type '"cluster:primary"' is not assignable to type`,
  ],
])('%s in the facts does not compile where they are handed to the judge', (_case, from, to, message) => {
  expect(errorsWith(from, to)).toContain(message);
});

test('the facts as they are compile', () => {
  expect(errorsWith('trustDomain', 'trustDomain')).toBe('');
});
