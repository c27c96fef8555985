import type { Ownership } from '../../../constructs/core/ownership';
import { OWNERSHIP } from '../samples';
import { eachKey } from './subject';

/** The ownership of the samples with each of its parts changed. */
export const OTHER_OWNERSHIPS = eachKey<Ownership>(OWNERSHIP, {
  owner: 'payments',
  environment: 'uat',
  costCenter: 'cc-200',
});
