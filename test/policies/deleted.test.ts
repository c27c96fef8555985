import { forJudge } from '../../stacks/synthesized';
import { sample } from '../environments/validation/sample';
import { synthesized } from '../stacks/environments';
import { findingsAfter } from './planted';

const KINDS = [
  'NetworkPolicy',
  'AuthorizationPolicy',
  'PeerAuthentication',
  'Sidecar',
  'VirtualService',
  'DestinationRule',
];

const [primary] = forJudge(synthesized(sample)).clusters;

describe.each(KINDS)('a %s that is deleted', (kind) => {
  const objects = (primary?.objects ?? []).filter(({ object }) => object.kind === kind);

  test('is one that the sample has', () => {
    expect(objects.length).toBeGreaterThan(0);
  });

  test.each(
    objects.map(({ object: { metadata } }) => [String(metadata.namespace ?? ''), String(metadata.name)] as const),
  )('is missed: %s/%s', (namespace, name) => {
    expect(findingsAfter((cluster) => cluster.remove(kind, namespace, name))).not.toEqual([]);
  });
});
