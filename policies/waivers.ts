import type { Facts, Waiver } from './facts';
import { frameChecks, type Violation, type WaivedViolation } from './judgement';
import { nameOf } from './objects';

/** Violations after waivers. */
export interface Waiving {
  /** What no waiver covers, and what is wrong with the waivers themselves. */
  readonly violations: readonly Violation[];
  /** What a valid waiver covers. */
  readonly waived: readonly WaivedViolation[];
}

/** What decides whether a waiver counts. */
export interface WaivingContext {
  /** What the environment declares. */
  readonly facts: Pick<Facts, 'stage' | 'asOf' | 'waivers'>;
  /** Whether a rule is critical. */
  readonly isCritical: (rule: string) => boolean;
  /** Area of the namespace of an object; undefined where it has none. */
  readonly areaOf: (object: Waiver['object']) => string | undefined;
}

/**
 * Takes out the violations of rules for which a valid waiver stands; what the judge itself checks cannot be waived. A waiver counts when it names rule and object exactly,
 * says why, what keeps the risk small, who answers for it and who else agreed, and holds on the day `asOf`; one that does not count, or that nothing
 * needs, is a violation itself.
 */
export function applyWaivers(violations: readonly Violation[], context: WaivingContext): Waiving {
  const { waivers } = context.facts;
  const left: Violation[] = [];
  const waived: WaivedViolation[] = [];
  const used = new Set<Waiver>();
  for (const violation of violations) {
    const matching = waivers.filter((waiver) => covers(waiver, violation));
    for (const waiver of matching) {
      used.add(waiver);
    }
    const valid = matching.find((waiver) => faultOf(waiver, context) === undefined);
    if (valid) {
      waived.push({ ...violation, waiver: valid });
    } else {
      left.push(violation);
    }
  }
  const faults = waivers.flatMap((waiver) => {
    const fault = faultOf(waiver, context) ?? (used.has(waiver) ? undefined : 'nothing violates that rule there');
    return fault === undefined ? [] : [faultyWaiver(waiver, fault)];
  });
  return { violations: [...left, ...faults, ...tooMany(context.facts)], waived };
}

function tooMany({ stage, waivers }: WaivingContext['facts']): readonly Violation[] {
  if (stage !== 'prod' || waivers.length <= MOST_IN_PRODUCTION) {
    return [];
  }
  const object = { apiVersion: 'facts', kind: 'Waiver', name: 'all' };
  const message = `production has ${waivers.length} waivers, ${MOST_IN_PRODUCTION} are the most`;
  return [{ rule: 'WAIVER', object, message, remedy: 'keep the rules again' }];
}

function covers({ rule, object }: Waiver, violation: Violation): boolean {
  const { kind, namespace, name } = violation.object;
  return (
    !(rule in frameChecks) &&
    rule === violation.rule &&
    object.cluster === violation.cluster &&
    object.kind === kind &&
    object.namespace === namespace &&
    object.name === name
  );
}

/** Most days from the first to the last of a waiver: half a year, in which the cause can be mended. */
const MOST_DAYS = 180;

/** Most waivers of production: more of them are a rule that the bank does not keep. */
const MOST_IN_PRODUCTION = 10;

/** Areas in which also a critical rule may be waived: what the platform is made with, and where software is built. */
const CRITICAL_AREAS: readonly (string | undefined)[] = ['platform', 'ci'];

/** Why a waiver does not count. */
function faultOf(waiver: Waiver, { facts: { stage, asOf }, isCritical, areaOf }: WaivingContext): string | undefined {
  const { rule, object, reason, compensation, owner, approver, issued, expires } = waiver;
  if (expires < asOf) {
    return `it expired on ${expires}, and the environment is judged as of ${asOf}`;
  }
  if (issued > asOf) {
    return `it holds from ${issued}, and the environment is judged as of ${asOf}`;
  }
  const days = (Date.parse(expires) - Date.parse(issued)) / 86_400_000;
  if (days > MOST_DAYS) {
    return `it holds for ${days} days, ${MOST_DAYS} are the most`;
  }
  const blank = Object.entries({ reason, compensation, owner, approver }).find(([, text]) => text.trim() === '');
  if (blank !== undefined) {
    return `it gives no ${blank[0]}`;
  }
  if (owner === approver) {
    return `its owner '${owner}' agreed to it, and nobody else`;
  }
  const isForbidden = stage === 'prod' && isCritical(rule) && !CRITICAL_AREAS.includes(areaOf(object));
  return isForbidden ? `rule ${rule} is critical, and the object is not of the areas platform and ci` : undefined;
}

function faultyWaiver({ rule, object }: Waiver, fault: string): Violation {
  const { cluster, kind, namespace, name } = object;
  const reference = {
    apiVersion: 'facts',
    kind: 'Waiver',
    name: `${rule} ${nameOf({ apiVersion: '', kind, namespace, name })}`,
  };
  return {
    rule: 'WAIVER',
    cluster,
    object: reference,
    message: `the waiver does not count: ${fault}`,
    remedy: 'mend the violation and remove the waiver, or renew it with its reason and owner',
  };
}
