import { ObjectEvaluator } from '../../../policies/cel/program';

const object = {
  apiVersion: 'v1',
  kind: 'Example',
  metadata: { name: 'example', labels: { team: 'pay' } },
  spec: { replicas: 3, ratio: 0.5, missing: undefined, names: ['a', 'b', 'b'], sizes: { small: 1, large: 9 } },
};

function evaluate(expression: string): unknown {
  const outcome = new ObjectEvaluator(object).evaluate(expression);
  return 'value' in outcome ? outcome.value : outcome;
}

/** Expressions that are true by the documentation of CEL in Kubernetes. */
const truths = {
  'values of objects': [
    'object.spec.replicas == 3',
    'object.spec.ratio == 0.5',
    '!has(object.spec.missing)',
    "object.spec.?other.?field.orValue('none') == 'none'",
    "object.metadata.?labels[?'team'].orValue('') == 'pay'",
    "object.metadata.?annotations[?'team'].orValue('') == ''",
  ],
  URLs: [
    "url('https://user@a.b:8080/c?d=1').getScheme() == 'https' && url('spiffe://a').getScheme() == 'spiffe'",
    "url('/path').getScheme() == ''",
    "isURL('https://a.b') && isURL('/c') && !isURL('a.b') && !isURL('../c')",
  ],
};

describe.each(Object.entries(truths))('%s', (_area, expressions) => {
  test.each(expressions)('%s', (expression) => {
    expect(evaluate(expression)).toBe(true);
  });
});

describe('an expression without a value', () => {
  test.each([
    ['a field that is missing', 'object.spec.other', 'other'],
    ['a text that is no URL', "url('a')", 'neither an absolute URL nor an absolute path'],
    ['a function that no library here has', 'object.spec.names.sum() == 3', 'no matching overload'],
    ['an expression that does not parse', 'object.', ''],
  ])('reports %s', (_case, expression, message) => {
    expect(evaluate(expression)).toEqual({ error: expect.stringContaining(message) });
  });
});

describe('variables', () => {
  test('are read by name, may read each other, and keep an error for those who read them', () => {
    const evaluator = new ObjectEvaluator(object, [
      { name: 'replicas', expression: 'object.spec.replicas' },
      { name: 'twice', expression: 'variables.replicas * 2' },
      { name: 'broken', expression: 'object.spec.nothing.there' },
    ]);

    expect(evaluator.evaluate('variables.twice == 6')).toEqual({ value: true });
    expect(evaluator.evaluate('variables.broken == 1')).toEqual({ error: expect.stringContaining('nothing') });
  });
});
