import type { RuleExamples } from '../../examples/example';
import { exampleService, foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';
import type { KubernetesObject } from '../../objects';

const facts = { services: [exampleService] };
const saying = (key: string, value: string | undefined) => goodDeployment({ labels: { [key]: value } });
const itself = (labels: Readonly<Record<string, string>>): KubernetesObject => {
  const { metadata, ...others } = goodDeployment();
  return { ...others, metadata: { ...metadata, labels } };
};
const found = [foundDeployment];
const own = goodDeployment().metadata.labels ?? {};
const { 'terrace.internal/owner': _, ...ownerless } = own;

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [goodDeployment()], facts },
    { objects: [saying('terrace.internal/data-class', '4')], facts },
    { objects: [itself({ ...own, other: 'label' })], facts },
  ],
  fail: [
    ...['owner', 'environment', 'tier', 'cost-center'].flatMap((what) =>
      [undefined, ''].map((value) => ({
        objects: [saying(`terrace.internal/${what}`, value)],
        found,
        message: 'have not all of the labels',
      })),
    ),
    { objects: [saying('app.kubernetes.io/name', undefined)], found, message: 'have not all of the labels' },
    {
      objects: [
        {
          ...saying('terrace.internal/tier', '4'),
          metadata: itself({ ...own, 'terrace.internal/tier': '4' }).metadata,
        },
      ],
      found,
      message: 'of no tier',
    },
    ...[
      ['tier', '1', "'0' is declared"],
      ['owner', 'others', "'payments' is declared"],
      ['data-class', '1', "'4' is declared"],
      ['environment', 'dev', "'example' is declared"],
    ].map(([what, value, message]) => ({
      objects: [saying(`terrace.internal/${what}`, value)],
      facts,
      found,
      message,
    })),
    { objects: [itself(ownerless)], found, message: 'and it itself nothing' },
    { objects: [itself({ ...own, 'terrace.internal/tier': '3' })], found, message: "and it itself '3'" },
  ],
};
