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

// The rules explain absent reasons and owners better than a missing value.
const waiver = object<Waiver>({
  rule: prose,
  object: waiverObject,
  reason: optional(prose),
  owner: optional(reference),
  expires: day,
});

/** Exceptions from rules. */
export const waivers = list(waiver, { nameOf: subjectOf });

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
  }
};

const unownedWaiver: Rule = function* (view) {
  const owners = new Names([...view.environment.landscape.teams.map(({ name }) => name), PLATFORM_OWNER]);
  for (const { waiver, place } of waiversOf(view)) {
    if (isBlank(waiver.owner)) {
      yield {
        mistake: 'waiver-without-owner',
        place,
        message: `the waiver of rule ${quote(waiver.rule)} has no owner`,
        remedy: "name in 'owner' the team that answers for it",
      };
    } else if (!owners.has(waiver.owner)) {
      yield {
        mistake: 'unknown-team',
        place: `${place}.owner`,
        message: `team ${quote(waiver.owner)} is unknown`,
        remedy: owners.mend(waiver.owner, "declare it in 'landscape.teams'"),
      };
    }
  }
};

const expiredWaiver: Rule = function* (view) {
  const { asOf } = view.environment;
  for (const { waiver, place } of waiversOf(view)) {
    if (view.isSound(view.environment, 'asOf') && view.isSound(waiver, 'expires') && waiver.expires < asOf) {
      yield {
        mistake: 'expired-waiver',
        place: `${place}.expires`,
        message: `the waiver expired on ${quote(waiver.expires)}, the environment speaks of ${quote(asOf)}`,
        remedy: 'keep the rule, or have the waiver renewed',
      };
    }
  }
};

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

/** Owner and reason may be absent in data that nobody compiled. */
function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Exceptions from rules, and the day they are measured against. */
export const waiverRules: readonly Rule[] = [unexplainedWaiver, unownedWaiver, expiredWaiver, waiverOfUnknownCluster];
