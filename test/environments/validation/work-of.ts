import { type Profiler, Session } from 'node:inspector';

let session: Session;

/** Has V8 count calls in the tests of a suite. Once for all of them: it looks through its whole heap to begin. */
export function countCalls(): void {
  beforeAll(() => {
    session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  });

  afterAll(() => {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  });
}

/**
 * How much some code does in a suite that {@link countCalls}, the same number every time: calls of functions whose files lie in some folders, and items that
 * searches of lists for a value look at, at most.
 *
 * @param folders names of the folders, as `environments`
 */
export function workOf(folders: readonly string[], code: () => void): number {
  return worksOf([folders], code)[0] as number;
}

/** How much some code does in each of some lists of folders, as {@link workOf} counts it. */
export function worksOf(places: readonly (readonly string[])[], code: () => void): readonly number[] {
  let looked = 0;
  const { includes, indexOf } = Array.prototype;
  Array.prototype.includes = function (...of) {
    looked += this.length;
    return includes.apply(this, of);
  };
  Array.prototype.indexOf = function (...of) {
    looked += this.length;
    return indexOf.apply(this, of);
  };
  try {
    callsIn(places);
    code();
    return callsIn(places).map((calls) => calls + looked);
  } finally {
    Object.assign(Array.prototype, { includes, indexOf });
  }
}

/** The calls since they were asked for last. */
function callsIn(places: readonly (readonly string[])[]): readonly number[] {
  let calls: readonly number[] = [];
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    const own = result.filter(({ url }) => !/\/(test|node_modules)\//.test(url));
    calls = places.map((folders) =>
      own
        .filter(({ url }) => folders.some((folder) => url.includes(`/${folder}/`)))
        .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]?.count ?? 0))
        .reduce((sum, count) => sum + count, 0),
    );
  });
  return calls;
}

/**
 * What a service more costs among 160, where it costs 1 among 80; what has one cost in all sizes is left out. It is 2 for work that looks at all others for each of them.
 */
export function growthOf(work: (services: number) => number): number {
  const [few, more, many] = [40, 80, 160].map(work) as [number, number, number];
  return (many - more) / 2 / (more - few);
}
