import type { Manifest } from '../../manifests/manifest';
import { runCommand } from '../command';
import { withFolder, writeManifests } from '../folders';
import type { Istioctl } from './tool';

/** Lines that say that all is well, or only how many errors follow. */
const CALM = [/^".*" is valid$/, /^Error: \d+ errors? occurred:$/];

/** What `istioctl validate` says of manifests, one by one. Its warnings count. */
export function validate({ path }: Istioctl, manifests: readonly Manifest[]): Promise<string[]> {
  return withFolder(async (folder) => {
    const files = writeManifests(folder, manifests);
    const given = files.flatMap((file) => ['-f', file]);
    const { code, output, errors } = await runCommand(path, ['validate', ...given], { folder });
    const lines = `${output}\n${errors}`.split('\n').map((line) => line.replace(/^\s*\*?\s*/, '').trimEnd());
    const problems = lines.filter((line) => line !== '' && !CALM.some((pattern) => pattern.test(line)));
    const valid = lines.filter((line) => CALM[0]?.test(line)).length;
    if (problems.length === 0 && (code !== 0 || valid !== files.length)) {
      return [`istioctl validate ended with ${code} and found ${valid} of ${files.length} files valid`];
    }
    return problems;
  });
}
