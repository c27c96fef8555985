import { join } from 'node:path';
import { load, loadAll } from 'js-yaml';
import { ProjectCopy } from '../project/copy';
import { tree } from '../project/tree';
import type { AnyObject } from '../stacks/environments';
import { README_FILES as files, README_UNIT as unit } from './readme';

const ROOT = join(__dirname, '..', '..');

/** The team lead's test: what the README shows is copied out of it, nothing is added, and it works. */
describe('the environment and the service of the README', () => {
  const copy = new ProjectCopy(ROOT);
  afterAll(() => copy.remove());

  test('are two short files', () => {
    const lines = Object.fromEntries(files.map(({ path, text }) => [path, text.trimEnd().split('\n').length]));

    expect(Object.keys(lines).sort()).toEqual([`environments/landscape/units/${unit}.ts`, 'environments/pilot.ts']);
    expect(lines['environments/pilot.ts']).toBeLessThanOrEqual(30);
    const service =
      files.find(({ path }) => path.endsWith(`${unit}.ts`))?.text.match(/^ {4}\{\n[\s\S]*?^ {4}\},$/m)?.[0] ?? '';
    expect(service).toContain(`name: '${unit}'`);
    expect(service.split('\n').length).toBeLessThanOrEqual(20);
  });

  test('are synthesized and judged', () => {
    for (const { path, text } of files) {
      copy.write(path, text);
    }
    const run = copy.synth(['pilot']);

    expect(run.stderr).toMatch(/^pilot {2,}primary/m);
    expect(run.status).toBe(0);
    const written = tree(copy.path('dist', 'pilot'));
    const objects = loadAll(written.get('primary/50-services/growth.k8s.yaml') ?? '') as AnyObject[];
    const kinds = objects.filter(({ metadata }) => metadata.name === unit).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(
      [
        'AuthorizationPolicy',
        'Deployment',
        'DestinationRule',
        'HorizontalPodAutoscaler',
        'NetworkPolicy',
        'PodDisruptionBudget',
        'Service',
        'ServiceAccount',
        'Sidecar',
        'VirtualService',
      ].sort(),
    );
    const evidence = load(written.get('evidence.json') ?? '') as AnyObject;
    expect(evidence.rules.length).toBeGreaterThanOrEqual(8);
    expect(evidence.rules.filter(({ verdict }: AnyObject) => !['pass', 'not in this stage'].includes(verdict))).toEqual(
      [],
    );
  });
});
