/** Works that go on now: programs that are built, modules that are fetched. */
let going = 0;

/** When the first of them started, in seconds. */
let since = 0;

/** What the works before them took. */
let before = 0;

/**
 * Builds or fetches what is kept for later runs. The clock of checks stands still meanwhile, for how long it takes depends
 * on what an earlier run left.
 */
export async function whileBuilding<T>(build: () => Promise<T>): Promise<T> {
  if (going === 0) {
    since = seconds();
  }
  going += 1;
  try {
    return await build();
  } finally {
    going -= 1;
    if (going === 0) {
      before += seconds() - since;
    }
  }
}

/** Seconds in which this program built or fetched so far; what goes on at the same time counts once. */
export function buildSeconds(): number {
  return going === 0 ? before : before + seconds() - since;
}

/** The clock of checks, in seconds from any start: it stands still while something is built or fetched. */
export function workSeconds(): number {
  return seconds() - buildSeconds();
}

function seconds(): number {
  return performance.now() / 1000;
}
