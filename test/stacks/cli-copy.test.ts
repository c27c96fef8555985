import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyForCli } from '../../stacks/cli-copy';

describe('the copy for the CLI of cdk8s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terrace-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is one file with the manifests of all environments, and nothing else', () => {
    const files = (name: string) =>
      new Map([
        ['apply.md', '# not a manifest'],
        ['primary/10-a/one.k8s.yaml', `name: ${name}-one\n`],
        ['primary/10-a/two.k8s.yaml', `name: ${name}-two\n---\nname: ${name}-three\n`],
      ]);
    copyForCli(
      join(folder, 'out'),
      new Map([
        ['dev', files('dev')],
        ['uat', files('uat')],
      ]),
    );

    expect(readdirSync(join(folder, 'out'))).toEqual(['manifests.k8s.yaml']);
    expect(readFileSync(join(folder, 'out', 'manifests.k8s.yaml'), 'utf8').split('---\n')).toEqual([
      'name: dev-one\n',
      'name: dev-two\n',
      'name: dev-three\n',
      'name: uat-one\n',
      'name: uat-two\n',
      'name: uat-three\n',
    ]);
  });
});
