import { type Profiler, Session } from 'node:inspector';

/**
 * How much some code does, the same number every time: calls of functions whose files lie in a folder, and items that
 * searches of lists for a value look at, at most.
 *
 * @param folder name of the folder, as `environments`
 */
export function workOf(folder: string, code: () => void): number {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
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
    code();
    return callsIn(folder, session) + looked;
  } finally {
    Object.assign(Array.prototype, { includes, indexOf });
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

function callsIn(folder: string, session: Session): number {
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result) {
      if (url.includes(`/${folder}/`) && !/\/(test|node_modules)\//.test(url)) {
        calls += functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
      }
    }
  });
  return calls;
}
