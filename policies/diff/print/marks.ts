import type { Mark } from '../difference';

const MARKS = { data: 'holds data', immutable: 'immutable', restart: 'restarts pods', quota: 'smaller quota' } as const;

/** What a change does beyond the manifest, as `immutable: spec.selector: …`. */
export function markText({ kind, path, reason }: Mark): string {
  return `${MARKS[kind]}: ${path === undefined ? '' : `${path}: `}${reason}`;
}
