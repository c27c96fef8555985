import { type AdmissionFacts, admissionPolicies } from '../../policies/admission/policies';
import { resourceOf } from '../../policies/admission/resources';
import { ObjectEvaluator } from '../../policies/cel/program';
import { example, exampleDeployment } from '../../policies/examples/objects';
import type { Exemption, Waiver } from '../../policies/facts';
import type { KubernetesObject } from '../../policies/objects';
import type { Rule } from '../../policies/rule';
import { anyPortOfHost } from '../../policies/rules/network/any-port-of-host';
import { defaultDeny } from '../../policies/rules/network/default-deny';
import { noPrivilegedContainer } from '../../policies/rules/workload/no-privileged-container';

const NOTHING: AdmissionFacts = { stage: 'prod', exemptions: [], waivers: [] };

function shipped(rule: Rule, facts: Partial<AdmissionFacts> = {}) {
  return admissionPolicies([rule], { ...NOTHING, ...facts }, 'primary');
}

function waiver(object: Partial<Waiver['object']>): Waiver {
  const named = { cluster: 'primary', kind: 'Deployment', namespace: 'pay', name: 'pay', ...object };
  return {
    rule: 'WH-01',
    object: named,
    reason: 'r',
    compensation: 'c',
    owner: 'o',
    approver: 'a',
    issued: '2026-11-01',
    expires: '2027-01-01',
  };
}

/** Whether the policy of a shape is asked of an object, by its conditions. */
function isAsked(object: KubernetesObject, facts: Partial<AdmissionFacts>, shape = 'template'): boolean {
  const name = `wh-01-${shape}.terrace.internal`;
  const found = shipped(noPrivilegedContainer, facts).find((one) => one.name === name);
  const conditions = found?.policy.matchConditions ?? [];
  return conditions.every(({ expression }) => {
    const outcome = new ObjectEvaluator(object).evaluate(expression);
    expect(outcome).toEqual({ value: expect.any(Boolean) });
    return 'value' in outcome && outcome.value === true;
  });
}

describe('a rule about pods', () => {
  test('has a policy for each place where pods stand', () => {
    expect(shipped(noPrivilegedContainer).map(({ name }) => name)).toEqual([
      'wh-01-pod.terrace.internal',
      'wh-01-template.terrace.internal',
      'wh-01-cronjob.terrace.internal',
      'wh-01-rollout.terrace.internal',
    ]);
  });

  test('is asked of debuggers that come into a running pod', () => {
    expect(shipped(noPrivilegedContainer)[0]?.policy.matchConstraints.resourceRules).toEqual([
      {
        apiGroups: [''],
        apiVersions: ['*'],
        operations: ['CREATE', 'UPDATE'],
        resources: ['pods', 'pods/ephemeralcontainers'],
        scope: '*',
      },
    ]);
  });
});

test('another rule has one policy, a check has none, and neither has one in another stage', () => {
  expect(shipped(anyPortOfHost).map(({ name }) => name)).toEqual(['nm-14.terrace.internal']);
  expect(shipped(defaultDeny)).toEqual([]);
  expect(shipped({ ...anyPortOfHost, stages: ['dev'] })).toEqual([]);
});

test('a policy refuses what it cannot evaluate, and says rule and remedy', () => {
  const [{ policy, binding } = {}] = shipped(anyPortOfHost);

  expect(policy).toMatchObject({ failurePolicy: 'Fail' });
  expect(policy?.validations[0]?.message).toMatch(/^\[NM-14\] .*; remedy: /);
  expect(binding?.validationActions).toEqual(['Deny', 'Audit']);
});

test('a policy and its binding say what the server would add to them', () => {
  const [{ policy, binding } = {}] = shipped(anyPortOfHost);
  const added = { matchPolicy: 'Equivalent', objectSelector: {}, namespaceSelector: expect.anything() };

  expect(policy?.matchConstraints).toMatchObject(added);
  expect(binding?.matchResources).toMatchObject(added);
});

describe('what a rule leaves out', () => {
  const exemption: Exemption = { rule: 'WH-01', namespace: 'pay', reason: 'r' };

  test('is a namespace of the binding', () => {
    const [{ policy, binding } = {}] = shipped(noPrivilegedContainer, { exemptions: [exemption] });

    expect(binding?.matchResources.namespaceSelector.matchExpressions).toEqual([
      { key: 'terrace.internal/area', operator: 'In', values: ['team', 'data', 'edge'] },
      { key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['pay'] },
    ]);
    expect(policy?.matchConditions).toBeUndefined();
  });

  test('is an application of a namespace', () => {
    const facts = { exemptions: [{ ...exemption, name: 'pay' }] };
    const labelled = (name: string, namespace = 'pay') =>
      ({
        ...exampleDeployment(),
        metadata: { name, namespace, labels: { 'app.kubernetes.io/name': name } },
      }) as KubernetesObject;

    expect(isAsked(labelled('pay'), facts)).toBe(false);
    expect(isAsked(labelled('other'), facts)).toBe(true);
    expect(isAsked(labelled('pay', 'other'), facts)).toBe(true);
    expect(isAsked(exampleDeployment(), facts)).toBe(true);
  });

  test('is the object of a waiver, and what a controller makes of it', () => {
    const facts = { waivers: [waiver({})] };
    const made = { kind: 'ReplicaSet', name: 'pay', controller: true };
    const pod = (metadata: object) => example('v1', 'Pod', 'pay-abc', { metadata });

    expect(isAsked(exampleDeployment(), facts)).toBe(false);
    expect(isAsked(exampleDeployment({ name: 'payments' }), facts)).toBe(true);
    expect(isAsked(pod({ namespace: 'pay', name: 'pay-abc', ownerReferences: [made] }), facts, 'pod')).toBe(false);
    expect(isAsked(pod({ namespace: 'pay', name: 'pay-abc' }), facts, 'pod')).toBe(true);
    expect(isAsked(pod({ namespace: 'other', name: 'pay-abc', ownerReferences: [made] }), facts, 'pod')).toBe(true);
  });

  test.each([
    ['of another cluster', waiver({ cluster: 'recovery' })],
    ['of another kind', waiver({ kind: 'Service' })],
    ['of another rule', { ...waiver({}), rule: 'SC-01' }],
  ])('is not what a waiver says %s', (_title, other) => {
    expect(isAsked(exampleDeployment(), { waivers: [other] })).toBe(true);
  });
});

test.each([
  ['NetworkPolicy', 'networkpolicies'],
  ['Ingress', 'ingresses'],
  ['Gateway', 'gateways'],
  ['EndpointSlice', 'endpointslices'],
  ['Endpoints', 'endpoints'],
  ['StorageClass', 'storageclasses'],
  ['ServiceEntry', 'serviceentries'],
])('objects of kind %s are called %s', (kind, resource) => {
  expect(resourceOf({ group: '', kind })).toBe(resource);
});
