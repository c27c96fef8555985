import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedSource } from '../source';
import { cache, fetch, goEnvironment } from './fetch';

/**
 * Lets the tool of a component write its CRDs, and returns their texts in the order of their names.
 *
 * @throws when Java is not where the environment says, or the tool fails
 */
export function generateCrds(source: GeneratedSource): string[] {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, `${source.component}-`));
  try {
    const output = join(folder, 'crds');
    mkdirSync(output);
    if (source.format === 'controller-gen') {
      runControllerGen(source, folder, output);
    } else {
      runCrdGenerator(source, output);
    }
    return readdirSync(output)
      .sort()
      .map((name) => readFileSync(join(output, name), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Go types: a module of its own pins the tool and the types, so that nothing else moves their versions. */
function runControllerGen(
  { package: types, tool, types: names }: GeneratedSource,
  folder: string,
  output: string,
): void {
  const command = `${tool.name}/cmd/controller-gen`;
  const packages = names.map((name) => `${types.name}/${name}`);
  const required = [types, tool].map(({ name, version }) => `require ${name} ${version}`);
  writeFileSync(join(folder, 'go.mod'), ['module imports', 'go 1.26', ...required, ''].join('\n'));
  const imported = [command, ...packages].map((name) => `import _ "${name}"`);
  writeFileSync(join(folder, 'imports.go'), ['//go:build tools', 'package imports', ...imported, ''].join('\n'));
  const go = (...args: string[]) => {
    execFileSync('go', args, { cwd: folder, env: goEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] });
  };
  go('mod', 'tidy');
  const options = ['crd:crdVersions=v1,allowDangerousTypes=true', ...packages.map((name) => `paths=${name}`)];
  go('run', command, ...options, `output:crd:dir=${output}`);
}

/** Java classes: Strimzi's own generator, with the options of its build. */
function runCrdGenerator({ package: api, tool, types }: GeneratedSource, output: string): void {
  const classes = types.map((name) => `io.strimzi.api.kafka.model.${name}=${join(output, `${name}.yaml`)}`);
  const options = [
    '--target-kube',
    '1.16+',
    '--crd-api-version',
    'v1',
    '--api-versions',
    'v1',
    '--storage-version',
    'v1',
  ];
  const path = [fetch(api), fetch(tool)].join(':');
  const program = ['-cp', path, 'io.strimzi.crdgenerator.CrdGenerator', ...options, '--yaml', ...classes];
  execFileSync(java(), program, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Strimzi's classes need Java 21; `TERRACE_JAVA_HOME` names one where the first in the path is older. */
function java(): string {
  const home = process.env.TERRACE_JAVA_HOME ?? process.env.JAVA_HOME;
  const command = home ? join(home, 'bin', 'java') : 'java';
  if (home && !existsSync(command)) {
    throw new Error(`there is no '${command}'; set TERRACE_JAVA_HOME to the home of a Java of version 21 or newer`);
  }
  return command;
}
