import fc from 'fast-check';
import type { OfferedOperationFact } from '../../../policies/facts';
import { findMisread } from '../../../policies/reachability/mesh/meaning';
import { ServiceOperations } from '../../../policies/routing/service-operations';
import { answering, pathMatches } from './literal';

const methods = ['GET', 'HEAD'];
const segments = ['a', 'b', '{x}'];
/** Every path of up to two segments, spelt in every way that a server reads alike. */
const values = ['a', 'b', 'c', 'a;v=1', '%61'];
const paths = values.flatMap((one) => [`/${one}`, ...values.map((two) => `/${one}/${two}`)]);

const templates = fc
  .array(fc.constantFrom(...segments), { minLength: 1, maxLength: 2 })
  .map((list) => `/${list.map((segment, index) => segment.replace('x', `x${index}`)).join('/')}`);

/** Operations of one service, and which of them somebody may call. */
const services = fc
  .uniqueArray(fc.record({ method: fc.constantFrom(...methods), path: templates, called: fc.boolean() }), {
    selector: ({ method, path }) => `${method} ${path}`,
    minLength: 2,
    maxLength: 6,
  })
  .map((list) => list.map((one, index) => ({ ...one, name: `operation-${index}`, idempotent: true })));

function offered({ name, method, path, idempotent }: OfferedOperationFact): OfferedOperationFact {
  return { name, method, path, idempotent };
}

test('a request that is answered by an operation which its sender may not call is found, and nothing else', () => {
  const seen = { found: 0, none: 0 };
  fc.assert(
    fc.property(services, (all) => {
      const called = all.filter((one) => one.called);
      const grants = called.map(({ method, path }) => ({
        methods: [method],
        paths: [path.replace(/\{x\d\}/g, '{*}')],
      }));
      const misread = findMisread(
        { allow: grants, deny: [] },
        [{ port: 80, operations: grants }],
        new ServiceOperations(all.map(offered)),
      );
      const strangers = methods.flatMap((method) =>
        paths
          .filter((path) =>
            grants.some((grant) => grant.methods[0] === method && pathMatches(grant.paths[0] as string, path)),
          )
          .flatMap((path) => answering(all, method, path))
          .filter((one) => !called.some(({ name }) => name === one.name))
          .map(({ name }) => name),
      );

      expect(misread === undefined).toBe(strangers.length === 0);
      if (misread) {
        expect(strangers).toContain(misread.operation);
        const { method, path } = misread.request;
        expect(answering(all, method, path).map(({ name }) => name)).toContain(misread.operation);
      }
      seen[misread ? 'found' : 'none'] += 1;
    }),
    { seed: 20_261_126, numRuns: 500 },
  );
  expect(Math.min(seen.found, seen.none)).toBeGreaterThan(50);
});
