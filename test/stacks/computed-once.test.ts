import { join } from 'node:path';
import type * as Synthesis from '../../stacks/synthesis';
import { Phases } from '../../stacks/writer';
import { prod } from '../environments/sample-environments';

const REGISTER = join(__dirname, '../../environments/register');

/** What a plan is made of, and the register that is made of a plan: file and function. */
const COMPUTED = [
  ['plan', 'planOf'],
  ['addresses', 'addressesOf'],
  ['mesh', 'meshOf'],
  ['namespaces', 'namespacesOf'],
  ['outside-hosts', 'outsideHosts'],
  ['placed-service', 'placedServices'],
  ['placed-service', 'unitsOf'],
  ['platform-flows', 'platformFlows'],
  ['public-entries', 'publicEntries'],
  ['register', 'registerOf'],
] as const;

/** How often each function runs while `work` does, which gets modules of its own. */
function countedIn(work: (load: (path: string) => unknown) => void): Record<string, number> {
  const calls: Record<string, number> = {};
  jest.isolateModules(() => {
    for (const file of new Set(COMPUTED.map(([file]) => file))) {
      jest.doMock(join(REGISTER, file), () => {
        const actual: Record<string, (...values: unknown[]) => unknown> = jest.requireActual(join(REGISTER, file));
        const counted = COMPUTED.filter(([home]) => home === file).map(([, name]) => [
          name,
          (...values: unknown[]) => {
            calls[name] = (calls[name] ?? 0) + 1;
            return actual[name]?.(...values);
          },
        ]);
        return { ...actual, ...Object.fromEntries(counted) };
      });
    }
    work(require);
  });
  return calls;
}

test('a synthesis computes one plan and one register a cluster, and each part of them once', () => {
  const calls = countedIn((load) => {
    const { synthesize } = load(join(__dirname, '../../stacks/synthesis')) as typeof Synthesis;
    synthesize(prod, new Phases());
  });

  expect(prod.clusters).toHaveLength(3);
  expect(calls).toEqual(Object.fromEntries(COMPUTED.map(([, name]) => [name, 3])));
});
