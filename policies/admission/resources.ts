import type { GroupKind } from '../objects';

/** Plurals that no rule of the language gives; whether all are right, the real API server tells. */
const IRREGULAR: Readonly<Record<string, string>> = { Endpoints: 'endpoints' };

/** What the API server calls the objects of a kind in its paths: `networkpolicies`. */
export function resourceOf({ kind }: GroupKind): string {
  const irregular = IRREGULAR[kind];
  if (irregular !== undefined) {
    return irregular;
  }
  const name = kind.toLowerCase();
  if (/[^aeiou]y$/.test(name)) {
    return `${name.slice(0, -1)}ies`;
  }
  return /(s|x|ch)$/.test(name) ? `${name}es` : `${name}s`;
}

/** Resources through which objects of a kind are written: debuggers come into a pod through one of its own. */
export function resourcesOf(kind: GroupKind): readonly string[] {
  const resource = resourceOf(kind);
  return kind.group === '' && kind.kind === 'Pod' ? [resource, `${resource}/ephemeralcontainers`] : [resource];
}
