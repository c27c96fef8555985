import type { Waiver } from './facts';
import { frameChecks, type Violation, type WaivedViolation } from './judgement';
import { nameOf } from './objects';

/** Violations after waivers. */
export interface Waiving {
  /** What no waiver covers, and what is wrong with the waivers themselves. */
  readonly violations: readonly Violation[];
  /** What a valid waiver covers. */
  readonly waived: readonly WaivedViolation[];
}

/**
 * Takes out the violations of rules for which a valid waiver stands; what the judge itself checks cannot be waived. A waiver counts when it names rule and object exactly,
 * says why and who answers for it, and has not expired on the day `asOf`; one that does not count, or that nothing
 * needs, is a violation itself.
 */
export function applyWaivers(violations: readonly Violation[], waivers: readonly Waiver[], asOf: string): Waiving {
  const left: Violation[] = [];
  const waived: WaivedViolation[] = [];
  const used = new Set<Waiver>();
  for (const violation of violations) {
    const matching = waivers.filter((waiver) => covers(waiver, violation));
    for (const waiver of matching) {
      used.add(waiver);
    }
    const valid = matching.find((waiver) => faultOf(waiver, asOf) === undefined);
    if (valid) {
      waived.push({ ...violation, waiver: valid });
    } else {
      left.push(violation);
    }
  }
  const faults = waivers.flatMap((waiver) => {
    const fault = faultOf(waiver, asOf) ?? (used.has(waiver) ? undefined : 'nothing violates that rule there');
    return fault === undefined ? [] : [faultyWaiver(waiver, fault)];
  });
  return { violations: [...left, ...faults], waived };
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

/** Why a waiver does not count. */
function faultOf({ reason, owner, expires }: Waiver, asOf: string): string | undefined {
  if (expires < asOf) {
    return `it expired on ${expires}, and the environment is judged as of ${asOf}`;
  }
  if (reason.trim() === '') {
    return 'it gives no reason';
  }
  return owner.trim() === '' ? 'it names no owner' : undefined;
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
