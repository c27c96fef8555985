import type { Waiver } from '../specification/waiver';
import { list, object } from './fields/containers';
import { optional } from './fields/field';
import { own, propertiesOf } from './fields/plain';
import { day, prose, reference } from './fields/texts';
import { Names } from './names';
import { item, quote } from './place';
import { PLATFORM_OWNER } from './reserved-names';
import type { Rule } from './rule';
import type { View } from './view';

const waiverObject = object<Waiver['object']>({
  cluster: reference,
  kind: prose,
  namespace: optional(prose),
  name: prose,
});

// The rules explain absent reasons and names better than a missing value.
const waiver = object<Waiver>({
  rule: prose,
  object: waiverObject,
  reason: optional(prose),
  compensation: optional(prose),
  owner: optional(reference),
  approver: optional(reference),
  issued: day,
  expires: day,
});

/** Exceptions from rules. */
export const waivers = list(waiver, { nameOf: subjectOf });

/** Most days from the first to the last of a waiver: half a year, in which the cause can be mended. */
const MOST_DAYS = 180;

const unexplainedWaiver: Rule = function* (view) {
  for (const { waiver, place } of waiversOf(view)) {
    if (isBlank(waiver.reason)) {
      yield {
        mistake: 'waiver-without-reason',
        place,
        message: `the waiver of rule ${quote(waiver.rule)} has no reason`,
        remedy: "say in 'reason' why the rule cannot be kept",
      };
    }
    if (isBlank(waiver.compensation)) {
      yield {
        mistake: 'waiver-without-compensation',
        place,
        message: `the waiver of rule ${quote(waiver.rule)} says of nothing that it keeps the risk small`,
        remedy: "say in 'compensation' what does so until the rule is kept",
      };
    }
  }
};

const unownedWaiver: Rule = function* (view) {
  const teams = new Names([...view.environment.landscape.teams.map(({ name }) => name), PLATFORM_OWNER]);
  for (const { waiver, place } of waiversOf(view)) {
    if (isBlank(waiver.owner)) {
      yield {
        mistake: 'waiver-without-owner',
        place,
        message: `the waiver of rule ${quote(waiver.rule)} has no owner`,
        remedy: "name in 'owner' the team that answers for it",
      };
    }
    if (isBlank(waiver.approver)) {
      yield {
        mistake: 'waiver-without-approver',
        place,
        message: `nobody agreed to the waiver of rule ${quote(waiver.rule)}`,
        remedy: "name in 'approver' the team that agreed, another than the owner",
      };
    } else if (waiver.approver === waiver.owner) {
      yield {
        mistake: 'waiver-approved-by-owner',
        place: `${place}.approver`,
        message: `team ${quote(waiver.approver)} agreed to its own waiver`,
        remedy: 'let another team agree to it',
      };
    }
    for (const field of ['owner', 'approver'] as const) {
      if (!isBlank(waiver[field]) && !teams.has(waiver[field])) {
        yield {
          mistake: 'unknown-team',
          place: `${place}.${field}`,
          message: `team ${quote(waiver[field])} is unknown`,
          remedy: teams.mend(waiver[field], "declare it in 'landscape.teams'"),
        };
      }
    }
  }
};

const waiverOutOfTime: Rule = function* (view) {
  const { asOf } = view.environment;
  const isDated = view.isSound(view.environment, 'asOf');
  for (const { waiver, place } of waiversOf(view)) {
    const [isIssued, isEnding] = [view.isSound(waiver, 'issued'), view.isSound(waiver, 'expires')];
    if (isDated && isEnding && waiver.expires < asOf) {
      yield {
        mistake: 'expired-waiver',
        place: `${place}.expires`,
        message: `the waiver expired on ${quote(waiver.expires)}, the environment speaks of ${quote(asOf)}`,
        remedy: 'keep the rule, or have the waiver renewed',
      };
    }
    if (isDated && isIssued && waiver.issued > asOf) {
      yield {
        mistake: 'early-waiver',
        place: `${place}.issued`,
        message: `the waiver holds from ${quote(waiver.issued)}, the environment speaks of ${quote(asOf)}`,
        remedy: 'keep the rule until then',
      };
    }
    const days = isIssued && isEnding ? daysBetween(waiver.issued, waiver.expires) : 0;
    if (days > MOST_DAYS) {
      yield {
        mistake: 'long-waiver',
        place: `${place}.expires`,
        message: `the waiver holds for ${days} days`,
        remedy: `let it end within ${MOST_DAYS} days, and have it renewed then`,
      };
    }
  }
};

function daysBetween(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / 86_400_000;
}

const waiverOfUnknownCluster: Rule = function* (view) {
  const clusters = new Names(view.environment.clusters.map(({ name }) => name));
  for (const { waiver, place } of waiversOf(view)) {
    if (!clusters.has(waiver.object.cluster)) {
      yield {
        mistake: 'unknown-cluster',
        place: `${place}.object.cluster`,
        message: `cluster ${quote(waiver.object.cluster)} is unknown`,
        remedy: clusters.mend(waiver.object.cluster, 'remove the waiver'),
      };
    }
  }
};

function waiversOf({ environment }: View): readonly { readonly waiver: Waiver; readonly place: string }[] {
  return (environment.waivers ?? []).map((waiver) => ({
    waiver,
    place: item('waivers', `${waiver.rule} ${waiver.object.kind}/${waiver.object.name}`),
  }));
}

/** What a waiver is found by, as far as its texts are there. */
function subjectOf(waiver: object): unknown {
  const rule = own(waiver, 'rule');
  const { kind, name } = propertiesOf(own(waiver, 'object'));
  const isNamed = [rule, kind, name].every((each) => typeof each === 'string');
  return isNamed ? `${rule} ${kind}/${name}` : rule;
}

/** Texts may be absent in data that nobody compiled. */
function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Exceptions from rules, and the day they are measured against. */
export const waiverRules: readonly Rule[] = [unexplainedWaiver, unownedWaiver, waiverOutOfTime, waiverOfUnknownCluster];
