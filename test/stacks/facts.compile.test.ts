import { join } from 'node:path';
import ts from 'typescript6';

const ROOT = join(__dirname, '..', '..');
/** The files on the way of the facts to the judge, which import each other. */
const WAY = ['main', 'synthesis', 'synthesized', 'facts'];

const CASES: readonly (readonly [name: string, from: string, to: string, message: string])[] = [
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
];
const AS_IT_IS = ['as it is', 'trustDomain', 'trustDomain'] as const;
const VARIANTS = [AS_IT_IS, ...CASES];

/** The files of one variant beside those that are there: the same, but for a text in the facts. */
function filesOf([, from, to]: readonly [string, string, string, ...string[]], index: number): [string, string][] {
  return WAY.map((name) => {
    const text = ts.sys.readFile(pathOf(name)) ?? '';
    if (name === 'facts' && !text.includes(from)) {
      throw new Error(`stacks/facts.ts does not hold '${from}'`);
    }
    const changed = name === 'facts' ? text.replace(from, to) : text;
    const own = WAY.reduce((before, next) => before.replace(`'./${next}'`, `'./${next}-${index}'`), changed);
    return [pathOf(`${name}-${index}`), own];
  });
}

function pathOf(name: string): string {
  return join(ROOT, 'stacks', `${name}.ts`);
}

/** All variants in one program: what they share is read and checked once. */
function programOfAll(): ts.Program {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const files = new Map(VARIANTS.flatMap(filesOf));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  return ts.createProgram(
    VARIANTS.map((_, index) => pathOf(`main-${index}`)),
    options,
    host,
  );
}

let program: ts.Program;
beforeAll(() => {
  program = programOfAll();
});

/** What the compiler says of the hand-over to the judge in a variant. */
function errorsOf(variant: (typeof VARIANTS)[number]): string {
  const main = program.getSourceFile(pathOf(`main-${VARIANTS.indexOf(variant)}`));
  const errors = program.getSemanticDiagnostics(main);
  return errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')).join('\n');
}

// Unknown fields compile, for the facts are no literal where they are handed over; the schema refuses them.
test.each(CASES.map((variant) => [variant[0], variant] as const))(
  '%s in the facts does not compile where they are handed to the judge',
  (_name, variant) => {
    expect(errorsOf(variant)).toContain(variant[3]);
  },
);

test('the facts as they are compile', () => {
  expect(errorsOf(AS_IT_IS)).toBe('');
});
