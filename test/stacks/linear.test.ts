import { synthesize } from '../../stacks/synthesis';
import { Phases } from '../../stacks/writer';
import { landscapeOf } from '../environments/validation/large';
import { countCalls, growthOf, worksOf } from '../environments/validation/work-of';

const WORK: readonly (readonly [what: string, folders: readonly string[]])[] = [
  ['plans and registers', ['environments']],
  ['makes manifests', ['constructs', 'stacks']],
];

countCalls();

const known = new Map<number, readonly number[]>();

/** The work of a synthesis by the rows of the table, counted once a size. */
function workFor(services: number): readonly number[] {
  const environment = landscapeOf(services);
  const folders = WORK.map(([, each]) => each);
  const works = known.get(services) ?? worksOf(folders, () => synthesize(environment, new Phases()));
  known.set(services, works);
  return works;
}

test.each(WORK.map(([what], row) => [what, row] as const))(
  '%s as much for each further service, however many there are',
  (_, row) => {
    const growth = growthOf((services) => workFor(services)[row] as number);

    expect(growth).toBeLessThan(1.1);
  },
);
