import { exampleCluster, exampleFacts } from '../../policies/examples/objects';
import type { Facts, Waiver } from '../../policies/facts';
import { judge, judgeUnchecked } from '../../policies/judge';
import type { ClusterInput, Judgement, UncheckedInput } from '../../policies/judgement';
import type { KubernetesObject } from '../../policies/objects';
import type { Rule } from '../../policies/rule';
import { spareCentre } from '../../policies/rules/availability/spare-centre';

const names = ['red', 'blue'];
/** A rule that nobody could argue about. */
const noRed: Rule = {
  id: 'ZZ-01',
  title: 'Nothing is red',
  rationale: 'Red is for alarms.',
  severity: 'low',
  stages: ['prod'],
  controls: [],
  kinds: [{ group: '', kind: 'ConfigMap' }],
  cel: { validations: [{ expression: "object.metadata.name != 'red'", message: 'it is red' }] },
  remedy: 'paint it',
};

function configMap(name: string, namespace = 'default'): KubernetesObject {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: {} };
}

function placed(objects: readonly KubernetesObject[], file = 'manifests.yaml') {
  return objects.map((object) => ({ file, object }));
}

function judged(
  changes: { facts?: Partial<Facts> | unknown; cluster?: Partial<ClusterInput>; rules?: readonly Rule[] } = {},
): Judgement {
  const { facts = {}, cluster = {}, rules = [noRed] } = changes;
  const input: UncheckedInput = {
    facts: typeof facts === 'object' ? { ...exampleFacts, ...facts } : facts,
    clusters: [{ name: 'example', objects: placed(names.map((name) => configMap(name))), ...cluster }],
  };
  return judgeUnchecked(input, rules);
}

const AREA = 'terrace.internal/area';

const waiver: Waiver = {
  rule: 'ZZ-01',
  object: { cluster: 'example', kind: 'ConfigMap', namespace: 'default', name: 'red' },
  reason: 'paint is ordered',
  compensation: 'nobody looks',
  owner: 'team-pay',
  approver: 'team-risk',
  issued: '2026-11-01',
  expires: '2026-11-23',
};

describe('a violation', () => {
  test('names rule, cluster, object, file, message and remedy', () => {
    expect(judged().violations).toEqual([
      {
        rule: 'ZZ-01',
        cluster: 'example',
        object: { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'default', name: 'red' },
        file: 'manifests.yaml',
        message: 'it is red',
        remedy: 'paint it',
      },
    ]);
    expect(judged().accepted).toBe(false);
  });

  test('is none when the rule holds', () => {
    const { accepted, violations } = judged({ cluster: { objects: placed([configMap('blue')]) } });

    expect({ accepted, violations }).toEqual({ accepted: true, violations: [] });
  });

  test('is none in a stage in which the rule does not hold', () => {
    const { accepted, evidence } = judged({ facts: { stage: 'dev' } });

    expect(accepted).toBe(true);
    expect(evidence.rules).toMatchObject([{ verdict: 'not in this stage', examined: 0 }]);
  });

  test('is none for objects that the rule leaves out', () => {
    const exemption = { rule: 'ZZ-01', namespace: 'default', reason: 'red is its colour' };
    const { accepted, evidence } = judged({ facts: { exemptions: [exemption] } });

    expect(accepted).toBe(true);
    expect(evidence.rules).toMatchObject([{ verdict: 'no subject', examined: 0, exempted: 2 }]);
  });

  test.each([
    ['an expression that fails', { ...noRed, cel: { validations: [{ expression: 'object.spec.x', message: 'm' }] } }],
    ['an expression that is no boolean', { ...noRed, cel: { validations: [{ expression: "'yes'", message: 'm' }] } }],
    [
      'an expression that does not parse',
      { ...noRed, cel: { validations: [{ expression: 'object.', message: 'm' }] } },
    ],
  ])('is the answer to %s', (_case, rule) => {
    expect(judged({ rules: [rule] }).violations.map(({ object }) => object.name)).toEqual(['blue', 'red']);
  });

  test('is the answer to a check that throws', () => {
    const check = () => {
      throw new Error('cannot read');
    };
    const { violations } = judged({ rules: [{ ...noRed, cel: undefined, check }] });

    expect(violations).toMatchObject([
      { rule: 'ZZ-01', object: { kind: 'Cluster' }, message: expect.stringContaining('cannot read') },
    ]);
  });

  test('stands in an order that does not depend on the order of objects', () => {
    const objects = placed(['kube-public', 'default', 'kube-system'].map((namespace) => configMap('red', namespace)));
    const forward = judged({ cluster: { objects } });
    const backward = judged({ cluster: { objects: [...objects].reverse() } });

    expect(forward.violations.map(({ object }) => object.namespace)).toEqual(['default', 'kube-public', 'kube-system']);
    expect(backward.violations).toEqual(forward.violations);
  });
});

describe('facts', () => {
  test('that do not match are refused with every problem, and objects are checked all the same', () => {
    const broken = { ...configMap('blue'), data: { key: 1 } };
    const { violations, evidence } = judged({
      facts: { schemaVersion: 2, stage: 'live', asOf: 'today' },
      cluster: { objects: placed([broken]) },
    });

    expect(violations.filter(({ rule }) => rule === 'FACTS').map(({ object }) => object.name)).toEqual([
      'asOf',
      'schemaVersion',
      'stage',
    ]);
    expect(violations.some(({ rule }) => rule === 'SCHEMA')).toBe(true);
    expect(evidence.rules).toMatchObject([{ verdict: 'no facts' }]);
    expect(evidence.checks[0]).toMatchObject({ id: 'FACTS', examined: 1, violations: 3 });
  });

  test('and manifests must know the same clusters', () => {
    const { violations } = judged({ cluster: { name: 'other' } });

    expect(violations.map(({ message }) => message)).toEqual([
      "cluster 'example' is declared, but nothing was synthesized for it",
      "cluster 'other' was synthesized, but is not declared",
    ]);
  });

  test('exempt only from rules that exist, with a reason', () => {
    const exemptions = [{ rule: 'XX-99', namespace: 'pay', reason: ' ' }];
    const { violations } = judged({ facts: { exemptions }, cluster: { objects: [] } });

    expect(violations.map(({ message }) => message)).toEqual([
      'the exemption gives no reason',
      "no rule has the id 'XX-99'",
    ]);
  });

  test('exempt nothing from a rule about a cluster as a whole', () => {
    const exemptions = [{ rule: spareCentre.id, namespace: 'pay', reason: 'red is its colour' }];
    const { violations } = judged({ facts: { exemptions }, rules: [spareCentre], cluster: { objects: [] } });

    expect(violations.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      "FACTS: 'AV-06' is about a cluster as a whole: it leaves out nothing",
    ]);
  });
});

describe('an object', () => {
  test('that its API would refuse is a violation', () => {
    const objects = placed([{ ...configMap('blue'), datas: {} }]);

    expect(judged({ cluster: { objects } }).violations).toMatchObject([
      { rule: 'SCHEMA', object: { name: 'blue' }, file: 'manifests.yaml', message: expect.stringContaining('datas') },
    ]);
  });

  test('that cannot be named is a violation, and no rule sees it', () => {
    const objects = placed([{ apiVersion: 'v1', kind: 'ConfigMap' } as unknown as KubernetesObject]);
    const { violations, evidence } = judged({ cluster: { objects } });

    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['SCHEMA']));
    expect(evidence.rules).toMatchObject([{ examined: 0, verdict: 'no subject' }]);
  });

  test('may stand in a cluster once, whatever its version', () => {
    const scaler = (apiVersion: string) => ({
      apiVersion,
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'pay', namespace: 'default' },
      spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'pay' } },
    });
    const objects = [
      ...placed([scaler('autoscaling/v2')], 'one.yaml'),
      ...placed([scaler('autoscaling/v2')], 'two.yaml'),
    ];
    const { violations } = judged({ cluster: { objects } });

    expect(violations).toMatchObject([
      {
        rule: 'DUPLICATE',
        file: 'two.yaml',
        message: 'HorizontalPodAutoscaler default/pay stands in one.yaml already',
      },
    ]);
  });

  test('may not be made by Terraform and by a manifest', () => {
    const configuration = { resource: { kubernetes_namespace_v1: { pay: { metadata: { name: 'pay' } } } } };
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pay' } };
    const { violations, evidence } = judged({
      cluster: { objects: placed([namespace]), terraform: { file: 'cdk.tf.json', configuration } },
    });

    expect(violations).toMatchObject([{ rule: 'DUPLICATE', message: 'Namespace pay stands in cdk.tf.json already' }]);
    expect(evidence.clusters).toEqual([{ name: 'example', objects: 1, wave0: 1 }]);
  });

  test('may not lie in a namespace that nothing makes', () => {
    const { violations, evidence } = judged({ cluster: { objects: placed([configMap('blue', 'nowhere')]) } });

    expect(violations).toMatchObject([
      {
        rule: 'NAMESPACE',
        object: { kind: 'ConfigMap', namespace: 'nowhere', name: 'blue' },
        file: 'manifests.yaml',
        message: "nothing makes namespace 'nowhere', so that ConfigMap nowhere/blue is refused when it is applied",
      },
    ]);
    expect(evidence.checks.find(({ id }) => id === 'NAMESPACE')).toMatchObject({ examined: 1, violations: 1 });
  });

  test('may lie in a namespace that Terraform makes', () => {
    const configuration = { resource: { kubernetes_namespace_v1: { pay: { metadata: { name: 'pay' } } } } };
    const objects = placed([configMap('blue', 'pay')]);
    const { violations } = judged({ cluster: { objects, terraform: { file: 'cdk.tf.json', configuration } } });

    expect(violations).toEqual([]);
  });

  test('may lie in a namespace that a manifest makes, of the same cluster only', () => {
    const other = { ...exampleCluster, name: 'other' };
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'pay' } };
    const clusters = [
      { name: 'example', objects: placed([configMap('blue', 'pay'), namespace]) },
      { name: 'other', objects: placed([configMap('blue', 'pay')]) },
    ];
    const { violations } = judge({ facts: { ...exampleFacts, clusters: [exampleCluster, other] }, clusters }, [noRed]);

    expect(violations).toMatchObject([{ rule: 'NAMESPACE', cluster: 'other' }]);
  });

  test.each(['default', 'kube-node-lease', 'kube-public', 'kube-system'])(
    'may lie in %s, which every cluster has',
    (namespace) => {
      expect(judged({ cluster: { objects: placed([configMap('blue', namespace)]) } }).violations).toEqual([]);
    },
  );

  test('of the same name in two clusters is no duplicate', () => {
    const other = { ...exampleCluster, name: 'other' };
    const clusters = ['example', 'other'].map((name) => ({ name, objects: placed([configMap('blue')]) }));
    const judgement = judge({ facts: { ...exampleFacts, clusters: [exampleCluster, other] }, clusters }, [noRed]);

    expect(judgement.violations).toEqual([]);
  });
});

describe('a waiver', () => {
  test('that is valid on its last day takes its violation out', () => {
    const { accepted, waived, evidence } = judged({ facts: { waivers: [waiver] } });

    expect(accepted).toBe(true);
    expect(waived).toMatchObject([{ rule: 'ZZ-01', object: { name: 'red' }, waiver }]);
    expect(evidence.rules).toMatchObject([{ verdict: 'waived', examined: 2, violations: 0, waived: 1 }]);
  });

  test.each([
    ['expired', { expires: '2026-11-22' }, ['WAIVER', 'ZZ-01'], 'it expired on 2026-11-22'],
    ['without a reason', { reason: ' ' }, ['WAIVER', 'ZZ-01'], 'it gives no reason'],
    ['without an owner', { owner: '' }, ['WAIVER', 'ZZ-01'], 'it gives no owner'],
    ['without compensation', { compensation: '' }, ['WAIVER', 'ZZ-01'], 'it gives no compensation'],
    ['without an approver', { approver: '' }, ['WAIVER', 'ZZ-01'], 'it gives no approver'],
    ['that its owner approved', { approver: 'team-pay' }, ['WAIVER', 'ZZ-01'], "its owner 'team-pay' agreed"],
    ['that is not issued yet', { issued: '2026-11-24', expires: '2026-12-01' }, ['WAIVER', 'ZZ-01'], 'from 2026-11-24'],
    ['for too long', { expires: '2027-05-01' }, ['WAIVER', 'ZZ-01'], 'it holds for 181 days, 180 are the most'],
    ['for another rule', { rule: 'ZZ-02' }, ['WAIVER', 'ZZ-01'], 'nothing violates that rule there'],
    ['for another object', { object: { ...waiver.object, name: 'blue' } }, ['WAIVER', 'ZZ-01'], 'nothing violates'],
    ['for another kind', { object: { ...waiver.object, kind: 'Secret' } }, ['WAIVER', 'ZZ-01'], 'nothing violates'],
    [
      'for another namespace',
      { object: { ...waiver.object, namespace: 'x' } },
      ['WAIVER', 'ZZ-01'],
      'nothing violates',
    ],
  ])('%s does not count and is a violation itself', (_case, change, rules, message) => {
    const { violations, waived } = judged({ facts: { waivers: [{ ...waiver, ...change }] } });

    expect(violations.map(({ rule }) => rule).sort()).toEqual(rules);
    expect(violations.find(({ rule }) => rule === 'WAIVER')?.message).toContain(message);
    expect(waived).toEqual([]);
  });

  test('holds 180 days, and no longer', () => {
    const half = { ...waiver, issued: '2026-11-01', expires: '2027-04-30' };

    expect(judged({ facts: { waivers: [half] } }).accepted).toBe(true);
  });

  test.each([
    ['team', 'prod', ['WAIVER', 'ZZ-01']],
    ['platform', 'prod', []],
    ['ci', 'prod', []],
    ['team', 'uat', []],
  ])('of a critical rule in an area %s and the stage %s', (area, stage, rules) => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'default', labels: { [AREA]: area } } };
    const { violations } = judged({
      facts: { stage, waivers: [waiver] },
      rules: [{ ...noRed, severity: 'critical', stages: ['uat', 'prod'] }],
      cluster: { objects: placed([configMap('red'), namespace]) },
    });

    expect(violations.map(({ rule }) => rule).sort()).toEqual(rules);
  });

  test.each([
    [10, 'prod', []],
    [11, 'prod', ['WAIVER']],
    [11, 'uat', []],
  ])('is one of %i in %s', (count, stage, rules) => {
    const reds = Array.from({ length: count }, (_, index) => `red-${index}`);
    const { violations } = judged({
      facts: { stage, waivers: reds.map((name) => ({ ...waiver, object: { ...waiver.object, name } })) },
      rules: [{ ...noRed, stages: ['uat', 'prod'], cel: { validations: [{ expression: 'false', message: 'red' }] } }],
      cluster: { objects: placed(reds.map((name) => configMap(name))) },
    });

    expect(violations.map(({ rule }) => rule)).toEqual(rules);
  });

  test('cannot make an object that its API would refuse pass', () => {
    const objects = placed([{ ...configMap('red'), datas: {} }]);
    const schema = { ...waiver, rule: 'SCHEMA' };
    const { violations } = judged({ facts: { waivers: [waiver, schema] }, cluster: { objects } });

    expect(violations.map(({ rule }) => rule).sort()).toEqual(['SCHEMA', 'WAIVER']);
  });

  test('covers violations of rules only when it names their cluster', () => {
    const object = { ...waiver.object, cluster: 'elsewhere' };
    const { violations } = judged({ facts: { waivers: [{ ...waiver, object }] } });

    expect(violations).toMatchObject([
      { rule: 'FACTS', message: expect.stringContaining("'elsewhere' is no cluster") },
    ]);
  });
});

describe('the evidence', () => {
  test('counts what was looked at', () => {
    const resolved = { ...exampleFacts.images[0], tag: '2', origin: 'resolved' };
    const { evidence } = judged({ facts: { images: [...exampleFacts.images, resolved] } });

    expect(evidence).toMatchObject({
      schemaVersion: 2,
      environment: 'example',
      stage: 'prod',
      asOf: '2026-11-23',
      clusters: [{ name: 'example', objects: 2, wave0: 0 }],
      images: { resolved: 1, example: 1 },
      rules: [{ id: 'ZZ-01', verdict: 'fail', examined: 2, exempted: 0, violations: 1, waived: 0 }],
    });
    expect(evidence.checks.map(({ id, examined, violations }) => [id, examined, violations])).toEqual([
      ['FACTS', 1, 0],
      ['SCHEMA', 2, 0],
      ['DUPLICATE', 2, 0],
      ['NAMESPACE', 2, 0],
      ['TERRAFORM', 0, 0],
      ['WAIVER', 0, 0],
    ]);
  });

  test('says that a rule without subject proves nothing', () => {
    const { evidence } = judged({ cluster: { objects: [] } });

    expect(evidence.rules).toMatchObject([{ verdict: 'no subject', examined: 0 }]);
  });

  test('is the same for the same input, whatever ran before', () => {
    const first = JSON.stringify(judged());
    judged({ facts: { stage: 'uat' } });

    expect(JSON.stringify(judged())).toBe(first);
  });
});
