import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { charts, images, REGISTRY, versions } from '../../environments/versions';

/** Provider that a pinned package of bindings was made from. */
function boundProvider(name: string): unknown {
  const file = join(__dirname, '..', '..', 'node_modules', '@cdktf', `provider-${name}`, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { cdktf: { provider: { version: string } } }).cdktf.provider
    .version;
}

describe('versions', () => {
  test('name the providers that the bindings were made from', () => {
    expect(boundProvider('kubernetes')).toBe(versions.terraformKubernetes.version);
    expect(boundProvider('helm')).toBe(versions.terraformHelm.version);
  });

  test('are exact', () => {
    const all = [
      ...Object.values(versions).map(({ version }) => version),
      ...Object.values(charts).map(({ version }) => version),
      ...Object.values(images).map(({ tag }) => tag),
    ];
    expect(all.filter((version) => !/^v?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('come from the one registry', () => {
    expect(Object.values(images).filter(({ repository }) => !repository.startsWith(`${REGISTRY}/`))).toEqual([]);
    expect(new Set(Object.values(charts).map(({ repository }) => repository))).toEqual(
      new Set([`oci://${REGISTRY}/charts`]),
    );
  });
});
