import type { Exemption, Facts, Waiver } from '../facts';
import { grouped } from '../grouped';
import type { Area, Rule } from '../rule';
import { isShipped, OWN_AREAS } from './policies';

/** What rules, or clusters by themselves, do not look at. */
export interface Excluded {
  /** Left out by rules for good, with the reason. */
  readonly exemptions: readonly Exemption[];
  /** Accepted until a day, with the reason. */
  readonly waivers: readonly Waiver[];
  /** What clusters admit that the synthesis would refuse, by the areas in which they ask the same rules. */
  readonly admission: readonly AdmissionGap[];
}

/** Namespaces in which clusters do not ask some rules by themselves; the judge asks them there all the same. */
export interface AdmissionGap {
  /** Areas in which clusters ask. */
  readonly enforcedIn: readonly Area[];
  /** Ids of the rules. */
  readonly rules: readonly string[];
  /** Namespaces of all other areas, as `<cluster>/<namespace>`. */
  readonly namespaces: readonly string[];
}

/** A namespace of a cluster, and what it is for. */
export interface PlacedNamespace {
  /** Name of the cluster. */
  readonly cluster: string;
  /** Name of the namespace. */
  readonly name: string;
  /**
   * What it is for.
   * @default - it does not say
   */
  readonly area: string | undefined;
}

/** What is left out of an environment, of which nothing is known without facts. */
export function excludedFrom(
  facts: Facts | undefined,
  rules: readonly Rule[],
  namespaces: readonly PlacedNamespace[],
): Excluded {
  if (facts === undefined) {
    return { exemptions: [], waivers: [], admission: [] };
  }
  const shipped = grouped(
    rules.filter((rule) => isShipped(rule, facts)),
    ({ enforcedIn = OWN_AREAS }) => [...enforcedIn].sort().join(),
  );
  const { exemptions, waivers } = facts;
  return { exemptions, waivers, admission: [...shipped.values()].map((same) => gapOf(same, namespaces)) };
}

function gapOf(rules: readonly Rule[], namespaces: readonly PlacedNamespace[]): AdmissionGap {
  const [{ enforcedIn = OWN_AREAS } = {}] = rules;
  return {
    enforcedIn,
    rules: rules.map(({ id }) => id),
    namespaces: namespaces
      .filter(({ area }) => !enforcedIn.some((one) => one === area))
      .map(({ cluster, name }) => `${cluster}/${name}`)
      .sort(),
  };
}
