import { lazy } from '../../../constructs/core/lazy';
import { resource } from '../../../constructs/core/resource';
import { only, synth } from '../synth';

test('lazy: what is collected after the object was made stands in the manifest', () => {
  const collected: Record<string, string> = {};
  const objects = synth((scope) => {
    resource(scope, 'Config', 'v1/ConfigMap', {
      metadata: { name: 'rates', namespace: 'shop' },
      data: lazy(() => collected),
    });
    collected.late = 'yes';
  });

  expect(only(objects, 'ConfigMap').data).toEqual({ late: 'yes' });
});
