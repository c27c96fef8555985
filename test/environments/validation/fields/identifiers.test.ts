import { Findings } from '../../../../environments/validation/fields/findings';
import { bucket, driver, group, region, signingPath } from '../../../../environments/validation/fields/identifiers';
import { quote } from '../../../../environments/validation/place';

type Identifier = typeof group;

/** What is said of a value, `undefined` for nothing. */
function saidOf(field: Identifier, value: string): string | undefined {
  const findings = new Findings();
  field.check(value, { place: 'tried', owner: '' }, findings);
  return findings.problems.map(({ message }) => message).join('\n') || undefined;
}

describe('the path of a signing endpoint', () => {
  test.each([
    ['sys/mounts/sign/root', 'sys'],
    ['bank/sys/mounts/sign/root', 'sys'],
    ['auth/token/sign/root', 'auth'],
    ['identity/oidc/sign/root', 'identity'],
    ['cubbyhole/sign/root', 'cubbyhole'],
    ['SYS/mounts/sign/root', 'SYS'],
    ['bank/Auth/sign/root', 'Auth'],
    ['IDENTITY/sign/root', 'IDENTITY'],
    ['bank/CubbyHole/sign/root', 'CubbyHole'],
  ])('%s leads to OpenBao itself', (path, segment) => {
    expect(saidOf(signingPath, path)).toBe(`'${path}' leads to '${segment}', a part of OpenBao itself`);
  });

  test.each(['pki/sign/sys', 'system/sign/root', 'bank/pki-2_a.b/sign/auth', `${'p'.repeat(190)}/sign/root`])(
    '%s does not',
    (path) => {
      expect(saidOf(signingPath, path)).toBeUndefined();
    },
  );

  test.each([
    'pki/sign/',
    '/pki/sign/root',
    'pki/Sign/root',
    '-pki/sign/root',
    'pki/sign/-root',
    `${'p'.repeat(191)}/sign/root`,
  ])('%s is none', (path) => {
    expect(saidOf(signingPath, path)).toBe(`${quote(path)} is not the path of a signing endpoint`);
  });
});

describe('a group of the identity provider', () => {
  test.each(['system:masters', 'SYSTEM:authenticated', 'kubeadm:cluster-admins', 'Kubeadm:cluster-admins'])(
    'is not %s, whose members Kubernetes chooses',
    (name) => {
      expect(saidOf(group, name)).toBe(
        `the members of group '${name}' are chosen by Kubernetes, not by the identity provider`,
      );
    },
  );

  test.each(['systems:masters', 'my-system:masters', '/bank/teams', 'CN=ops,OU=bank@x+y', 'g'.repeat(256)])(
    'may be %s',
    (name) => {
      expect(saidOf(group, name)).toBeUndefined();
    },
  );

  test.each(['*', 'a b', '-a', 'a*', 'g'.repeat(257)])('is not %s', (name) => {
    expect(saidOf(group, name)).toBe(`${quote(name)} is not the name of a group`);
  });
});

describe('what a store and a driver are called', () => {
  test.each<[string, Identifier, string]>([
    ['a bucket', bucket, 'abc'],
    ['a bucket', bucket, `${'b'.repeat(61)}.0`],
    ['a bucket', bucket, '1.2.3.4a'],
    ['a region', region, 'r'],
    ['a region', region, `R${'_'.repeat(61)}1`],
    ['a CSI driver', driver, 'topolvm.io'],
    ['a CSI driver', driver, 'd'.repeat(63)],
  ])('%s may be called so (%#)', (_, field, value) => {
    expect(saidOf(field, value)).toBeUndefined();
  });

  test.each<[string, Identifier, string]>([
    ['a bucket', bucket, 'ab'],
    ['a bucket', bucket, 'b'.repeat(64)],
    ['a bucket', bucket, '192.0.2.1'],
    ['a bucket', bucket, 'a..b'],
    ['a bucket', bucket, 'a.-b'],
    ['a bucket', bucket, 'a-.b'],
    ['a bucket', bucket, 'Abc'],
    ['a bucket', bucket, '-bc'],
    ['a bucket', bucket, 'ab-'],
    ['a region', region, ''],
    ['a region', region, 'north-'],
    ['a region', region, 'no.rth'],
    ['a region', region, 'r'.repeat(64)],
    ['a CSI driver', driver, 'a_b'],
    ['a CSI driver', driver, '.io'],
    ['a CSI driver', driver, 'd'.repeat(64)],
  ])('%s is not called so (%#)', (kind, field, value) => {
    expect(saidOf(field, value)).toBe(`${quote(value)} is not ${kind}`);
  });
});
