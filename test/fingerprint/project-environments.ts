import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadEnvironments } from '../../stacks/environment-files';
import { Page } from '../project/shown';
import type { NamedSpecification } from './specification';

/** The environments of a checkout, and the one that its README shows. */
export function projectEnvironments(root: string): NamedSpecification[] {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-environments-'));
  try {
    for (const part of ['model', 'environments']) {
      cpSync(join(root, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const { path, text } of new Page(root, 'README.md').files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { environments, problems } = loadEnvironments(join(folder, 'environments'), []);
    if (problems.length > 0) {
      throw new Error(problems.join('\n'));
    }
    return environments.map((environment) => ({ name: environment.name, environment }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
