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
  quantities: [
    "quantity('1Gi').compareTo(quantity('1024Mi')) == 0",
    "quantity('1Ki') == quantity('1024')",
    "quantity('1Ei').isGreaterThan(quantity('1E'))",
    "quantity('1500m').isLessThan(quantity('2'))",
    "quantity('1e3') == quantity('1k')",
    "quantity('1u').add(quantity('1n')).isGreaterThan(quantity('1u'))",
    "quantity('.5') == quantity('500m')",
    "quantity('50k').add(1) == quantity('50001')",
    "quantity('50k').sub(quantity('20k')) == quantity('30k')",
    "quantity('1').sub(2).sign() == -1",
    "quantity('-1').sign() == -1 && quantity('0').sign() == 0",
    "quantity('2k').asInteger() == 2000",
    "!quantity('50m').isInteger() && quantity('50M').isInteger()",
    "quantity('9500m').asApproximateFloat() == 9.5",
    "isQuantity('1.5Gi') && !isQuantity('10 Mo') && !isQuantity('1Kb') && !isQuantity('')",
  ],
  addresses: [
    "ip('10.0.0.1').family() == 4 && ip('::1').family() == 6",
    "string(ip('10.0.0.1')) == '10.0.0.1'",
    "ip('2001:db8::1') == ip('2001:DB8::0001')",
    "isIP('10.0.0.1') && !isIP('10.0.0.256') && !isIP('::ffff:1.2.3.4') && !isIP('fe80::1%eth0')",
    "ip('127.0.0.9').isLoopback() && ip('::1').isLoopback() && !ip('10.0.0.1').isLoopback()",
    "ip('0.0.0.0').isUnspecified() && ip('::').isUnspecified()",
    "ip('169.254.169.254').isLinkLocalUnicast() && ip('fe80::1').isLinkLocalUnicast()",
    "ip('224.0.0.1').isLinkLocalMulticast() && ip('ff02::1').isLinkLocalMulticast()",
    "ip('192.168.0.1').isGlobalUnicast() && !ip('255.255.255.255').isGlobalUnicast() && !ip('::1').isGlobalUnicast()",
    "ip.isCanonical('::1') && !ip.isCanonical('0:0::1')",
    "cidr('10.0.0.0/8').containsIP('10.1.2.3') && !cidr('10.0.0.0/8').containsIP(ip('11.0.0.1'))",
    "cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16') && !cidr('10.1.0.0/16').containsCIDR(cidr('10.0.0.0/8'))",
    "!cidr('::/0').containsIP('10.0.0.1')",
    "cidr('10.1.2.3/8').prefixLength() == 8 && cidr('10.1.2.3/8').ip() == ip('10.1.2.3')",
    "string(cidr('10.1.2.3/8').masked()) == '10.0.0.0/8'",
    "cidr('2001:db8::/32') == cidr('2001:DB8::/32')",
    "isCIDR('10.0.0.0/8') && !isCIDR('10.0.0.0/33') && !isCIDR('10.0.0.0') && !isCIDR('10.0.0.0/8/8')",
  ],
  URLs: [
    "url('https://user@a.b:8080/c?d=1&d=2').getHost() == 'a.b:8080'",
    "url('https://a.b:8080/').getPort() == '8080' && url('https://a.b/').getPort() == ''",
    "url('https://[::1]:80/').getHostname() == '::1'",
    "url('/path').getScheme() == '' && url('/path').getHost() == '' && url('/path').getEscapedPath() == '/path'",
    "url('https://a.b/c d').getEscapedPath() == '/c%20d'",
    "url('https://a.b/?x=1&x=2').getQuery()['x'] == ['1', '2']",
    "isURL('https://a.b') && !isURL('a.b') && !isURL('../c')",
  ],
  'semantic versions': [
    "semver('1.2.3').major() == 1 && semver('1.2.3').minor() == 2 && semver('1.2.3').patch() == 3",
    "semver('1.10.0').isGreaterThan(semver('1.9.0'))",
    "semver('1.0.0-alpha').isLessThan(semver('1.0.0-alpha.1'))",
    "semver('1.0.0-alpha.2').isLessThan(semver('1.0.0-alpha.10'))",
    "semver('1.0.0-1').isLessThan(semver('1.0.0-a')) && semver('1.0.0-rc').isLessThan(semver('1.0.0'))",
    "semver('1.0.0+build') == semver('1.0.0')",
    "semver('v01.2', true) == semver('1.2.0')",
    "isSemver('1.0.0') && !isSemver('v1.0.0') && isSemver('v1.0', true) && !isSemver('1.0.0.0', true)",
  ],
  strings: [
    "'a1b22'.find('[0-9]+') == '1' && 'abc'.find('[0-9]') == ''",
    "'a1b22'.findAll('[0-9]+') == ['1', '22'] && 'a1b22'.findAll('[0-9]+', 1) == ['1']",
    "'A'.find('(?i)a') == 'A'",
    "'aaa'.replace('a', 'b') == 'bbb' && 'aaa'.replace('a', 'b', 2) == 'bba' && 'aaa'.replace('a', 'b', 0) == 'aaa'",
    "'abc'.charAt(1) == 'b' && 'abc'.charAt(3) == ''",
    "'%s has %d of %.1f%%'.format(['x', 3, 1.5]) == 'x has 3 of 1.5%'",
    "'%x %X %o %b'.format([255, 255, 8, 5]) == 'ff FF 10 101'",
    "'%s'.format([[1, 'a']]) == '[1, a]'",
    "'%e'.format([1234.5]) == '1.234500e+03'",
    'strings.quote(\'a"b\') == \'"a\\\\"b"\'',
  ],
  'lists and sets': [
    '[1, 2, 3].sum() == 6 && [1.5, 2.5].sum() == 4.0 && [].sum() == 0',
    "[3, 1, 2].min() == 1 && ['b', 'a'].max() == 'b'",
    '[1, 2, 2].isSorted() && ![2, 1].isSorted()',
    "object.spec.names.indexOf('b') == 1 && object.spec.names.lastIndexOf('b') == 2 && [1].indexOf(2) == -1",
    "[3, 1, 2].sort() == [1, 2, 3] && ['a', 'a'].distinct() == ['a']",
    '[[1], [2, [3]]].flatten() == [1, 2, [3]]',
    '[1, 2, 3].slice(1, 3) == [2, 3] && [1, 2].reverse() == [2, 1]',
    'lists.range(3) == [0, 1, 2]',
    'sets.contains([1, 2], [2, 2]) && !sets.contains([1], [2]) && sets.contains([1], [])',
    'sets.equivalent([1, 2, 1], [2, 1]) && !sets.equivalent([1], [1, 2])',
    'sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [2])',
    "sets.contains([{'a': 1, 'b': 2}], [{'b': 2, 'a': 1}])",
  ],
  formats: [
    "!format.dns1123Label().validate('a-1').hasValue() && format.dns1123Label().validate('A').hasValue()",
    "!format.dns1123Subdomain().validate('a.b').hasValue() && format.dns1123Subdomain().validate('a..b').hasValue()",
    "format.dns1035Label().validate('1a').hasValue() && !format.dns1035Label().validate('a1').hasValue()",
    "!format.dns1123LabelPrefix().validate('a-').hasValue()",
    "!format.qualifiedName().validate('a.b/C_d').hasValue() && format.qualifiedName().validate('a/b/c').hasValue()",
    "!format.labelValue().validate('').hasValue() && format.labelValue().validate('-a').hasValue()",
    "!format.uri().validate('https://a').hasValue() && format.uri().validate('a').hasValue()",
    "format.uuid().validate('x').value()[0].contains('uuid')",
    "!format.byte().validate('aGk=').hasValue() && format.byte().validate('aGk').hasValue()",
    "!format.date().validate('2026-01-01').hasValue() && format.date().validate('2026-1-1').hasValue()",
    "!format.datetime().validate('2026-01-01T00:00:00Z').hasValue() && format.datetime().validate('today').hasValue()",
    "format.named('uuid').hasValue() && !format.named('none').hasValue()",
  ],
  comprehensions: [
    "object.spec.sizes.all(name, size, size > 0 && name != '') && !object.spec.sizes.all(name, size, size > 1)",
    '[1, 2].exists(index, value, index == 1 && value == 2) && ![1].exists(i, v, i > 0)',
    '[1, 2, 2].existsOne(i, v, v == 1) && ![1, 2, 2].existsOne(i, v, v == 2)',
    '[5, 6].transformList(i, v, i + v) == [5, 7] && [5, 6].transformList(i, v, i > 0, v) == [6]',
    "object.spec.sizes.transformMap(k, v, v + 1) == {'small': 2, 'large': 10}",
    "object.spec.sizes.transformMap(k, v, v > 1, v) == {'large': 9}",
    '[[1, 2], [3]].all(i, inner, inner.all(j, v, v > i))',
    'optional.of(2).optMap(v, v * 2).value() == 4 && !optional.none().optMap(v, v).hasValue()',
    'object.?spec.optFlatMap(s, s.?replicas).value() == 3 && !object.?spec.optFlatMap(s, s.?other).hasValue()',
    "!optional.ofNonZeroValue('').hasValue() && !optional.ofNonZeroValue([]).hasValue()",
    '!optional.ofNonZeroValue({}).hasValue() && optional.ofNonZeroValue(1).value() == 1',
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
    ['a text that is no quantity', "quantity('1 Gi')", "'1 Gi' is not a quantity"],
    ['a fraction as an integer', "quantity('50m').asInteger()", 'cannot convert'],
    ['a text that is no address', "ip('a')", "'a' is not an IP address"],
    ['a text that is no block', "cidr('10.0.0.0')", "'10.0.0.0' is not a CIDR"],
    ['a text that is no URL', "url('a')", 'neither an absolute URL nor an absolute path'],
    ['a text that is no version', "semver('1')", 'not a semantic version'],
    ['the least of nothing', '[].min()', 'not empty'],
    ['a format without values', "'%s'.format([])", 'more verbs than values'],
    ['an expression that does not parse', 'object.', ''],
    ['a comprehension without a variable', '[1].all(1, v, true)', 'needs the name of a variable'],
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
