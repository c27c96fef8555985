import type { Waiver } from '../../../../environments/specification/waiver';
import { type Draft, listOf, misfit } from '../edit';
import type { Row } from '../row';

/** A sound waiver of a rule. */
function waiver(rule: string, change: Partial<Waiver>): Draft<Waiver> {
  return {
    rule,
    object: { cluster: 'management', kind: 'Namespace', name: 'suite' },
    reason: 'the review is under way',
    owner: 'lending',
    expires: '2027-06-30',
    ...change,
  };
}

/** Exceptions from rules, and the day they are measured against. */
export const waiverRows: readonly Row[] = [
  {
    mistake: 'malformed-date',
    place: 'waivers[NET-01 Namespace/suite].expires',
    message: "'2027-02-29' is not a day of the calendar",
    remedy: "write it like '2027-03-31'",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-01', { expires: '2027-02-29' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'malformed-date',
    place: 'asOf',
    message: "'15.1.2027' is not a day of the calendar",
    remedy: "write it like '2027-03-31'",
    break: (e) => {
      e.asOf = '15.1.2027';
    },
    mend: (e) => {
      e.asOf = '2027-01-15';
    },
  },
  {
    mistake: 'expired-waiver',
    place: 'waivers[NET-02 Namespace/suite].expires',
    message: "the waiver expired on '2027-01-14', the environment speaks of '2027-01-15'",
    remedy: 'keep the rule, or have the waiver renewed',
    break: (e) => listOf(e, 'waivers').push(waiver('NET-02', { expires: '2027-01-14' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'waiver-without-reason',
    place: 'waivers[NET-03 Namespace/suite]',
    message: "the waiver of rule 'NET-03' has no reason",
    remedy: "say in 'reason' why the rule cannot be kept",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-03', { reason: '' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'waiver-without-owner',
    place: 'waivers[NET-04 Namespace/suite]',
    message: "the waiver of rule 'NET-04' has no owner",
    remedy: "name in 'owner' the team that answers for it",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-04', { owner: misfit<string>(undefined) })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'unknown-team',
    place: 'waivers[NET-05 Namespace/suite].owner',
    message: "team 'landing' is unknown",
    remedy: "did you mean 'lending'? Otherwise declare it in 'landscape.teams'",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-05', { owner: 'landing' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'unknown-cluster',
    place: 'waivers[NET-06 Namespace/suite].object.cluster',
    message: "cluster 'managment' is unknown",
    remedy: "did you mean 'management'? Otherwise remove the waiver",
    break: (e) =>
      listOf(e, 'waivers').push(
        waiver('NET-06', { object: { cluster: 'managment', kind: 'Namespace', name: 'suite' } }),
      ),
    mend: (e) => e.waivers?.pop(),
  },
];
