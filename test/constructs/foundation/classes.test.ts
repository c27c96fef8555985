import type { Construct } from 'constructs';
import { PriorityClasses, type PriorityClassesProps } from '../../../constructs/foundation/priority-classes';
import { StorageClasses, type StorageClassesProps } from '../../../constructs/foundation/storage-classes';
import { resources, silentProps } from './synthesize';

const ownership = { owner: 'platform', environment: 'prod', costCenter: 'platform' };
const other = { ...ownership, owner: 'other' };

describe('PriorityClasses', () => {
  const props: Required<PriorityClassesProps> = { ownership, priorities: { 0: 4, 1: 3, 2: 2, 3: 1 } };
  const build = (scope: Construct, given: PriorityClassesProps) => void new PriorityClasses(scope, 'Classes', given);
  const classes = (given: PriorityClassesProps) =>
    Object.entries(resources((scope) => build(scope, given)).kubernetes_priority_class_v1 ?? {});

  test('carry the given priorities', () => {
    expect(classes(props).map(([address, { value }]) => [address, value])).toEqual([
      ['tier-0', 4],
      ['tier-1', 3],
      ['tier-2', 2],
      ['tier-3', 1],
    ]);
  });

  test('put stricter tiers first by default, none of them the default class', () => {
    const made = classes({ ownership });

    expect(made.map(([, { value }]) => value)).toEqual([1_000_000, 100_000, 10_000, 1_000]);
    expect(made.map(([, { global_default }]) => global_default)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('let only internal tools wait for room', () => {
    expect(classes(props).map(([, { preemption_policy }]) => preemption_policy)).toEqual([
      'PreemptLowerPriority',
      'PreemptLowerPriority',
      'PreemptLowerPriority',
      'Never',
    ]);
  });

  test('show every change of a prop', () => {
    const changed = { ownership: other, priorities: { 0: 5, 1: 3, 2: 2, 3: 1 } };

    expect(silentProps(build, props, changed)).toEqual([]);
  });
});

describe('StorageClasses', () => {
  const props: Required<StorageClassesProps> = {
    ownership,
    nodeLocalProvisioner: 'local.example',
    networkProvisioner: 'network.example',
  };
  const build = (scope: Construct, given: StorageClassesProps) => void new StorageClasses(scope, 'Classes', given);

  test('keep volumes, and make them where the pod is', () => {
    const shared = {
      reclaim_policy: 'Retain',
      volume_binding_mode: 'WaitForFirstConsumer',
      lifecycle: { prevent_destroy: true },
    };

    expect(resources((scope) => build(scope, props)).kubernetes_storage_class_v1).toMatchObject({
      'node-local': { ...shared, storage_provisioner: 'local.example', allow_volume_expansion: false },
      network: { ...shared, storage_provisioner: 'network.example', allow_volume_expansion: true },
    });
  });

  test('are never taken by a claim that names none', () => {
    const made = resources((scope) => build(scope, props)).kubernetes_storage_class_v1 ?? {};

    expect(Object.values(made).map(({ metadata }) => metadata)).toEqual(
      ['node-local', 'network'].map((name) =>
        expect.objectContaining({ name, annotations: { 'storageclass.kubernetes.io/is-default-class': 'false' } }),
      ),
    );
  });

  test('show every change of a prop', () => {
    const changed = { ownership: other, nodeLocalProvisioner: 'a.example', networkProvisioner: 'b.example' };

    expect(silentProps(build, props, changed)).toEqual([]);
  });
});
