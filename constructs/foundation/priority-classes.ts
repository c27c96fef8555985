import { PriorityClassV1 } from '@cdktf/provider-kubernetes/lib/priority-class-v1';
import { Construct } from 'constructs';
import { LABELS } from '../../model/labels';
import { TIERS, type Tier } from '../../model/tier';
import { type Ownership, ownershipLabels } from '../core/ownership';

export interface PriorityClassesProps {
  /** Labels that say to whom the classes belong. */
  readonly ownership: Ownership;
  /**
   * Priority of the pods of each tier; a stricter tier has the higher one. Users may give up to 1,000,000,000.
   * @default { 0: 1_000_000, 1: 100_000, 2: 10_000, 3: 1_000 } - pods without a class have 0
   */
  readonly priorities?: Readonly<Record<Tier, number>>;
}

const PRIORITIES: Readonly<Record<Tier, number>> = { 0: 1_000_000, 1: 100_000, 2: 10_000, 3: 1_000 };

/** Which pods go first where room is short, as after the loss of a centre: `tier-0` to `tier-3`. */
export class PriorityClasses extends Construct {
  public constructor(scope: Construct, id: string, props: PriorityClassesProps) {
    super(scope, id);
    const { ownership, priorities = PRIORITIES } = props;
    for (const tier of TIERS) {
      const name = `tier-${tier}`;
      const priorityClass = new PriorityClassV1(this, name, {
        metadata: { name, labels: { ...ownershipLabels(ownership), [LABELS.tier]: String(tier) } },
        value: priorities[tier],
        // Internal tools wait for room; they take it from nobody.
        preemptionPolicy: tier === 3 ? 'Never' : 'PreemptLowerPriority',
      });
      priorityClass.overrideLogicalId(name);
    }
  }
}
