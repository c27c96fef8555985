import { buildSeconds, whileBuilding, workSeconds } from '../conformance/build/clock';

describe('the clock of checks', () => {
  afterEach(() => jest.useRealTimers());

  test('stands still while programs are built, and counts those at the same time once', async () => {
    jest.useFakeTimers();
    const [work, builds] = [workSeconds(), buildSeconds()];
    const build = (seconds: number) =>
      whileBuilding(() => new Promise<void>((done) => setTimeout(done, seconds * 1000)));

    const both = Promise.all([build(30), build(50)]);
    await jest.advanceTimersByTimeAsync(40_000);
    expect(workSeconds() - work).toBeCloseTo(0);
    expect(buildSeconds() - builds).toBeCloseTo(40);
    await jest.advanceTimersByTimeAsync(20_000);
    await both;

    expect(workSeconds() - work).toBeCloseTo(10);
    expect(buildSeconds() - builds).toBeCloseTo(50);
  });

  test('goes on when a build fails', async () => {
    jest.useFakeTimers();
    await expect(whileBuilding(() => Promise.reject(new Error('no compiler')))).rejects.toThrow('no compiler');
    const work = workSeconds();
    jest.advanceTimersByTime(7_000);

    expect(workSeconds() - work).toBeCloseTo(7);
  });
});
