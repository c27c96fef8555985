import { entry, misfit, named, service } from '../edit';
import type { Row } from '../row';
import { TOO_MANY_ROWS } from './too-many';

const LEDGER = 'landscape.units[ledger].services[ledger]';

/** What the compiler would refuse. Other rules wait for these, so they are combined with each other only. */
export const SHAPE_ROWS: readonly Row[] = [
  {
    mistake: 'missing-value',
    place: 'domain',
    message: 'a text is missing',
    remedy: 'give a text',
    break: (e) => {
      delete misfit<{ domain?: string }>(e).domain;
    },
    mend: (e) => {
      e.domain = 'sample.example';
    },
  },
  {
    mistake: 'missing-value',
    place: `${LEDGER}.operations.Post.timeoutMs`,
    message: 'a number is missing',
    remedy: "rename 'timeoutMS' to 'timeoutMs'",
    break: (e) => {
      service(e, 'ledger').operations = {
        ...service(e, 'ledger').operations,
        Post: misfit({ idempotent: false, timeoutMS: 2000 }),
      };
    },
    mend: (e) => {
      service(e, 'ledger').operations = {
        ...service(e, 'ledger').operations,
        Post: { idempotent: false, timeoutMs: 2000 },
      };
    },
  },
  {
    mistake: 'wrong-type',
    place: 'clusters[primary].centres[a].votes',
    message: "'1' is not a number",
    remedy: 'give a number',
    break: (e) => {
      entry(misfit<Record<string, { votes: unknown }>>(named(e.clusters, 'primary').centres), '0').votes = '1';
    },
    mend: (e) => {
      entry(misfit<Record<string, { votes: unknown }>>(named(e.clusters, 'primary').centres), '0').votes = 1;
    },
  },
  {
    mistake: 'wrong-type',
    place: 'scale.3.minReplicas',
    message: 'NaN is not a number',
    remedy: 'give a number',
    break: (e) => {
      e.scale[3].minReplicas = Number.NaN;
    },
    mend: (e) => {
      e.scale[3].minReplicas = 1;
    },
  },
  {
    mistake: 'wrong-type',
    place: 'landscape.topics',
    message: 'an object is not a list',
    remedy: 'give a list',
    break: (e) => {
      e.landscape = { ...e.landscape, topics: misfit({ ...e.landscape.topics }) };
    },
    mend: (e) => {
      e.landscape.topics = Object.values(e.landscape.topics);
    },
  },
  ...TOO_MANY_ROWS,
];
