import { basename } from 'node:path';
import type { EnvironmentSpec } from '../../environments/specification/environment';
import type { Claims, Problem } from '../../environments/validation';
import { type Checked, check } from './read';

/** What may stand in an answer; no compiler saw it. */
type Parts = Partial<Record<'environment' | 'failure' | 'problems' | 'claims', unknown>>;

/** What a process says before it loads the first file. */
export const READY = 'ready';

/** What a process is told that is to validate a file itself, for only there are the places of its choices known. */
export const EXPLAIN = 'explain';

/** What was found wrong here; the process of the file may know better places. */
export interface Unexplained {
  /** What is wrong, at the places of the environment. */
  readonly unexplained: readonly Problem[];
}

/** What a process says of a file, in one line. */
export function answerLine(path: string, checked: Checked): string {
  return JSON.stringify({ path, checked });
}

/**
 * What a process says of a file. Environments are validated here: whatever the file did to its process, what is used is
 * what was validated.
 *
 * @returns nothing where the line is no answer, or speaks of another file
 */
export function answerIn(line: string, path: string): Checked | Unexplained | undefined {
  const { environment, failure, problems, claims } = partsOf(line, path);
  if (typeof failure === 'string') {
    return { failure };
  }
  if (Array.isArray(problems) && problems.length > 0 && problems.every(isProblem)) {
    return { problems };
  }
  if (environment === undefined) {
    return undefined;
  }
  const checked = check(environment as EnvironmentSpec, basename(path, '.ts'));
  if ('problems' in checked) {
    return { unexplained: checked.problems };
  }
  return 'claims' in checked ? { ...checked, claims: placed(checked.claims, claims) } : checked;
}

function partsOf(line: string, path: string): Parts {
  try {
    const answer = JSON.parse(line) as { readonly path?: unknown; readonly checked?: Parts } | null;
    return answer?.path === path ? (answer.checked ?? {}) : {};
  } catch {
    return {};
  }
}

/** Only the file knows which of its choices decides what is claimed. */
function placed({ claims, ...rest }: Claims, said: unknown): Claims {
  const places = (said as Partial<Claims> | null | undefined)?.claims;
  return {
    ...rest,
    claims: claims.map((claim, index) => {
      const { kind, value, place } = places?.[index] ?? {};
      const isSame = kind === claim.kind && value === claim.value && typeof place === 'string';
      return isSame ? { ...claim, place } : claim;
    }),
  };
}

function isProblem(value: unknown): value is Problem {
  const { mistake, place, message, remedy } = (value ?? {}) as Partial<Record<keyof Problem, unknown>>;
  return [mistake, place, message, remedy].every((each) => typeof each === 'string');
}
