import type { EnvironmentChoices, TestSystemChoices } from './choices';

/**
 * Which choice decides what stands where in an environment: a pattern of places and the choice that takes the place of
 * what fits, or a place, with all below it, and its choice. The first one that fits counts.
 */
export type Places = readonly (readonly [place: RegExp | string, choice: string])[];

/** What all blueprints make of their choices where these name no store of their own. */
const STATE: Places = [
  [/^stateBackend\.bucket$/, 'name'],
  [/^stateBackend\.endpoint$/, 'domain'],
];

/** What all blueprints make of their choices. */
const COMMON: Places = [
  [/^clusters\[[^\]]*\]\.(?:pod|service|node)Cidr$/, 'network'],
  [/^clusters\[[^\]]*\]\.storage/, 'storage'],
  [/^clusters\[[^\]]*\]\.nodePools\[services.*\]\.allocatable/, 'node'],
  [/^issuers\.bank-pki\.server$/, 'pkiServer'],
  [/^issuers\.bank-pki\.path$/, 'pkiPath'],
  [/^issuers\.bank-pki\.cidrs/, 'pkiCidrs'],
];

/** Finds the choice that decides what stands at a place of an environment. */
export function choiceAt(choices: EnvironmentChoices & TestSystemChoices, own: Places): (place: string) => string {
  const table = [...own, ...(choices.stateBackend === undefined ? STATE : []), ...COMMON];
  return (place) => {
    const [, host] = /^publicHosts\.([^.]+)\.host$/.exec(place) ?? [];
    if (host !== undefined) {
      return Object.hasOwn(choices.publicHosts ?? {}, host) ? `publicHosts.${host}` : 'domain';
    }
    const [, external, rest] = /^externalHosts\.([^.]+)\.cidrs(.*)$/.exec(place) ?? [];
    if (external !== undefined && choices.testSystems !== undefined) {
      return Object.hasOwn(choices.externalHosts ?? {}, external) ? place : `testSystems${rest}`;
    }
    for (const [at, choice] of table) {
      if (typeof at === 'string' ? place.startsWith(at) : at.test(place)) {
        return typeof at === 'string' ? choice : place.replace(at, choice);
      }
    }
    return place;
  };
}
