import type { Waiver } from '../specification/waiver';
import { PLATFORM_OWNER } from './names';
import { mendName } from './near';
import { item, quote } from './place';
import type { Rule } from './rule';
import type { View } from './view';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const malformedDate: Rule = function* (view) {
  const days = [
    { place: 'asOf', value: view.environment.asOf },
    ...waiversOf(view).map(({ waiver, place }) => ({ place: `${place}.expires`, value: waiver.expires })),
  ];
  for (const { place, value } of days) {
    if (!isDay(value)) {
      yield {
        mistake: 'malformed-date',
        place,
        message: `${quote(value)} is not a day of the calendar`,
        remedy: "write it like '2027-03-31'",
      };
    }
  }
};

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
  const teams = view.environment.landscape.teams.map(({ name }) => name);
  for (const { waiver, place } of waiversOf(view)) {
    if (isBlank(waiver.owner)) {
      yield {
        mistake: 'waiver-without-owner',
        place,
        message: `the waiver of rule ${quote(waiver.rule)} has no owner`,
        remedy: "name in 'owner' the team that answers for it",
      };
    } else if (waiver.owner !== PLATFORM_OWNER && !teams.includes(waiver.owner)) {
      yield {
        mistake: 'unknown-team',
        place: `${place}.owner`,
        message: `team ${quote(waiver.owner)} is unknown`,
        remedy: mendName(waiver.owner, [...teams, PLATFORM_OWNER], "declare it in 'landscape.teams'"),
      };
    }
  }
};

const expiredWaiver: Rule = function* (view) {
  const { asOf } = view.environment;
  for (const { waiver, place } of waiversOf(view)) {
    if (isDay(asOf) && isDay(waiver.expires) && waiver.expires < asOf) {
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
  const clusters = view.environment.clusters.map(({ name }) => name);
  for (const { waiver, place } of waiversOf(view)) {
    if (!clusters.includes(waiver.object.cluster)) {
      yield {
        mistake: 'unknown-cluster',
        place: `${place}.object.cluster`,
        message: `cluster ${quote(waiver.object.cluster)} is unknown`,
        remedy: mendName(waiver.object.cluster, clusters, 'remove the waiver'),
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

/** Owner and reason may be absent in data that nobody compiled. */
function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return false;
  }
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** Exceptions from rules, and the day they are measured against. */
export const waiverRules: readonly Rule[] = [
  malformedDate,
  unexplainedWaiver,
  unownedWaiver,
  expiredWaiver,
  waiverOfUnknownCluster,
];
