import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../commands/command';
import { runCommand } from '../../commands/run';
import { handWritten } from '../hand-written';
import type { SchemaFile } from '../schema';
import type { Source } from '../source';
import { sources } from '../sources';
import { convertArchive, convertCrds } from './convert';
import { writeNotice, writeReadme } from './documents';
import { fetch } from './fetch';
import { indexOf, stringify } from './files';
import { hashCons } from './hash-cons';
import { generateCrds } from './tools';
import { writeTypes } from './typescript';

const importKinds = command({
  name: 'import',
  summary: 'generate schemas and types anew from pinned packages (needs Go and Java, see `imports/README.md`)',
  details: 'Writes schemas/, kinds.ts, NOTICE and the table in README.md of imports/.',
  operands: [
    { name: 'COMPONENT', meaning: 'converted anew, the others stay as they are; none means all', isList: true },
  ],
  options: {},
  run: ({ operands }) => {
    generate(operands);
    return 0;
  },
});

function generate(only: readonly string[]): void {
  const unknown = only.filter((name) => !sources.some(({ component }) => component === name));
  if (unknown.length) {
    const known = sources.map(({ component }) => component).join(', ');
    throw new Error(`unknown component ${unknown.join(', ')}; known are ${known}`);
  }
  const imports = join(__dirname, '..');
  const files = sources.map((source) => {
    const path = join(imports, 'schemas', `${source.component}.json`);
    if (only.length && !only.includes(source.component)) {
      return { component: source.component, file: JSON.parse(readFileSync(path, 'utf8')) as SchemaFile };
    }
    const file = convert(source);
    const text = stringify(file);
    writeFileSync(path, text);
    const size = `${Object.keys(file.kinds).length} kinds, ${text.length} bytes`;
    process.stderr.write(`${source.component}: ${size}\n`);
    return { component: source.component, file };
  });
  writeFileSync(join(imports, 'schemas', 'index.json'), stringify(indexOf(files)));
  writeFileSync(join(imports, 'kinds.ts'), writeTypes(files));
  writeFileSync(join(imports, 'NOTICE'), writeNotice());
  const readme = join(imports, 'README.md');
  writeFileSync(readme, writeReadme(readFileSync(readme, 'utf8')));
}

function convert(source: Source): SchemaFile {
  switch (source.format) {
    case 'hand-written':
      return hashCons(handWritten(source.component));
    case 'crd':
    case 'openapi':
      return convertArchive(source, fetch(source.package));
    default:
      return convertCrds(source.component, source.kinds, generateCrds(source));
  }
}

void runCommand(importKinds);
