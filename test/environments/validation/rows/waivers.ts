import type { Waiver } from '../../../../environments/specification/waiver';
import { type Draft, listOf, misfit } from '../edit';
import type { Row } from '../row';

/** A sound waiver of a rule. */
function waiver(rule: string, change: Partial<Waiver>): Draft<Waiver> {
  return {
    rule,
    object: { cluster: 'management', kind: 'Namespace', name: 'suite' },
    reason: 'the review is under way',
    compensation: 'the review is watched',
    owner: 'lending',
    approver: 'platform',
    issued: '2027-01-10',
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
    mistake: 'waiver-without-compensation',
    place: 'waivers[NET-07 Namespace/suite]',
    message: "the waiver of rule 'NET-07' says of nothing that it keeps the risk small",
    remedy: "say in 'compensation' what does so until the rule is kept",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-07', { compensation: ' ' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'waiver-without-approver',
    place: 'waivers[NET-08 Namespace/suite]',
    message: "nobody agreed to the waiver of rule 'NET-08'",
    remedy: "name in 'approver' the team that agreed, another than the owner",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-08', { approver: misfit<string>(undefined) })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'waiver-approved-by-owner',
    place: 'waivers[NET-09 Namespace/suite].approver',
    message: "team 'lending' agreed to its own waiver",
    remedy: 'let another team agree to it',
    break: (e) => listOf(e, 'waivers').push(waiver('NET-09', { approver: 'lending' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'early-waiver',
    place: 'waivers[NET-10 Namespace/suite].issued',
    message: "the waiver holds from '2027-01-16', the environment speaks of '2027-01-15'",
    remedy: 'keep the rule until then',
    break: (e) => listOf(e, 'waivers').push(waiver('NET-10', { issued: '2027-01-16' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'long-waiver',
    place: 'waivers[NET-11 Namespace/suite].expires',
    message: 'the waiver holds for 181 days',
    remedy: 'let it end within 180 days, and have it renewed then',
    break: (e) => listOf(e, 'waivers').push(waiver('NET-11', { expires: '2027-07-10' })),
    mend: (e) => e.waivers?.pop(),
  },
  {
    mistake: 'unknown-team',
    place: 'waivers[NET-12 Namespace/suite].approver',
    message: "team 'landing' is unknown",
    remedy: "did you mean 'lending'? Otherwise declare it in 'landscape.teams'",
    break: (e) => listOf(e, 'waivers').push(waiver('NET-12', { approver: 'landing', owner: 'platform' })),
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
