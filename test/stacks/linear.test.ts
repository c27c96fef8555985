import { synthesize } from '../../stacks/synthesis';
import { Phases } from '../../stacks/writer';
import { landscapeOf } from '../environments/validation/large';
import { growthOf, workOf } from '../environments/validation/work-of';

test.each([
  ['plans and registers', ['environments']],
  ['makes manifests', ['constructs', 'stacks']],
])('%s as much for each further service, however many there are', (_, folders) => {
  const growth = growthOf((services) => {
    const environment = landscapeOf(services);
    return workOf(folders, () => synthesize(environment, new Phases()));
  });

  expect(growth).toBeLessThan(1.1);
});
