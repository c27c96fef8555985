import { type ImageLock, imagesOf, lockOf } from '../../../environments/images/lock';
import { images } from '../../../environments/versions';
import { promoted, released, reportOf, type StepResult } from '../../../stacks/images/release';
import { dev, prod, uat } from '../../environments/sample-environments';

const LOCK = lockOf([dev, uat, prod], images, { platform: [], channels: {} });
const DIGEST = `sha256:${'12'.repeat(32)}`;
const PAYMENT = { service: 'pay/payment', tag: '2.4.1', digest: DIGEST };

function lockAfter(result: StepResult): ImageLock {
  if ('problems' in result) {
    throw new Error(result.problems.join('\n'));
  }
  return result.lock;
}

function problemsOf(result: StepResult): readonly string[] {
  return 'problems' in result ? result.problems : [];
}

function digestOf(lock: ImageLock, channel: string, service: string): string | undefined {
  return imagesOf(lock, channel).find(({ image }) => image.endsWith(`/${service}`))?.digest;
}

const tested = lockAfter(released(LOCK, 'dev', PAYMENT));

describe('a release', () => {
  test('is the image of the service in its channel, and in no other', () => {
    expect(digestOf(tested, 'dev', 'pay/payment')).toBe(DIGEST);
    expect(imagesOf(tested, 'uat')).toEqual(imagesOf(LOCK, 'uat'));
    expect(imagesOf(tested, 'dev').filter(({ origin }) => origin === 'resolved')).toHaveLength(1);
  });

  test('is refused with all problems at once', () => {
    expect(problemsOf(released(LOCK, 'dve', { service: 'pay/payment', tag: 'a b', digest: 'sha256:1' }))).toEqual([
      "channel 'dve' is not in the lock; did you mean 'dev'? Otherwise run 'npm run images' once an environment has it",
      "'a b' is no tag; give the version as the registry tags it, like '1.4.0'",
      "'sha256:1' is no digest; give 'sha256:' and 64 hexadecimal digits",
    ]);
    expect(problemsOf(released(LOCK, 'dev', { ...PAYMENT, service: 'pay/paymnet' }))).toEqual([
      "'pay/paymnet' is no service of channel 'dev'; did you mean 'pay/payment'? Otherwise run 'npm run images' once it is declared",
    ]);
    expect(problemsOf(released(LOCK, 'constructor', PAYMENT))).toHaveLength(1);
  });
});

describe('the tag of a release', () => {
  test.each([
    'latest',
    'stable',
    'main',
    'edge',
    'nightly-2',
    'dev',
    'Latest',
    'STABLE-7',
    'latest-2',
    'stable-alpine3',
    'feature_x',
  ])('is refused as %j, which is moved', (tag) => {
    expect(problemsOf(released(LOCK, 'dev', { ...PAYMENT, tag }))).toEqual([
      `'${tag}' is moved from version to version; give the tag that stays with this one, like '1.4.0'`,
    ]);
  });

  test.each(['', `1${'0'.repeat(128)}`])('is refused where no registry has it: %j', (tag) => {
    expect(problemsOf(released(LOCK, 'dev', { ...PAYMENT, tag }))).toEqual([
      expect.stringMatching(/ is no tag; give the version as the registry tags it, like '1\.4\.0'$/),
    ]);
  });

  test.each(['1.4.0', 'v2', '20260101', 'main-3f9c2e1', '3f9c2e1'])('may be %j', (tag) => {
    expect(problemsOf(released(LOCK, 'dev', { ...PAYMENT, tag }))).toEqual([]);
  });
});

describe('the report of a step', () => {
  test('says what is overwritten, and counts', () => {
    const live = lockAfter(released(tested, 'prod', { ...PAYMENT, tag: '9.9.9' }));
    const result = promoted(lockAfter(released(live, 'dev', PAYMENT)), 'dev', 'prod', ['pay/payment']);

    expect('changed' in result && reportOf(result.channel, result.changed)).toEqual([
      `prod pay/payment 9.9.9 → 2.4.1 ${DIGEST}`,
      'images.lock.json: 1 image changed',
    ]);
    expect(reportOf('dev', [])).toEqual(['images.lock.json: 0 images changed']);
  });
});

describe('a release of a version that was built anew', () => {
  test('changes the digest, although the tag is the same', () => {
    const digest = `sha256:${'34'.repeat(32)}`;

    expect(released(tested, 'dev', { ...PAYMENT, digest })).toMatchObject({ changed: [{ image: { digest } }] });
  });
});

describe('a promotion', () => {
  test('gives the next channel the same digest, step by step, and changes nothing twice', () => {
    const accepted = promoted(tested, 'dev', 'uat', []);
    const live = promoted(lockAfter(accepted), 'uat', 'prod', ['pay/payment']);

    expect(accepted).toMatchObject({ channel: 'uat', changed: [{ image: { tag: '2.4.1', digest: DIGEST } }] });
    expect(digestOf(lockAfter(live), 'prod', 'pay/payment')).toBe(DIGEST);
    expect(promoted(lockAfter(accepted), 'dev', 'uat', [])).toMatchObject({ changed: [] });
  });

  test('leaves out what was not named, and examples', () => {
    const two = lockAfter(released(tested, 'dev', { ...PAYMENT, service: 'ledger/ledger' }));
    const promotion = promoted(two, 'dev', 'uat', ['ledger/ledger']);

    expect(digestOf(lockAfter(promotion), 'uat', 'ledger/ledger')).toBe(DIGEST);
    expect(digestOf(lockAfter(promotion), 'uat', 'pay/payment')).toBe(digestOf(LOCK, 'uat', 'pay/payment'));
    expect(promoted(two, 'uat', 'dev', [])).toEqual({ lock: two, channel: 'dev', changed: [] });
  });

  test('is refused with all problems at once', () => {
    expect(problemsOf(promoted(LOCK, 'dev', 'dev', ['suite/suite', 'suite/siute']))).toEqual([
      "'dev' is promoted to itself; name two channels",
      "'suite/siute' is no service of channel 'dev'; did you mean 'suite/suite'? Otherwise run 'npm run images' once it is declared",
      "'suite/suite' has an example digest in 'dev'; release it there first",
    ]);
    expect(problemsOf(promoted(LOCK, 'dev', 'prd', []))).toHaveLength(1);
  });
});
