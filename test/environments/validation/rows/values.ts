import type { DataClass } from '../../../../model/data-class';
import type { Tier } from '../../../../model/tier';
import { entry, misfit, named, service, unit } from '../edit';
import type { Row } from '../row';

const LOANS = 'landscape.units[loans]';
const SUITE = 'landscape.units[suite].services[suite]';

/** Words, grades, numbers and properties by themselves. */
export const valueRows: readonly Row[] = [
  {
    mistake: 'unknown-property',
    place: 'stateBackend.regoin',
    message: "property 'regoin' is unknown, nothing would read it",
    remedy: "did you mean 'region'? Otherwise remove it",
    break: (e) => {
      Object.assign(e.stateBackend, { regoin: 'south' });
    },
    mend: (e) => {
      delete misfit<{ regoin?: string }>(e.stateBackend).regoin;
    },
  },
  {
    mistake: 'unknown-choice',
    place: `${SUITE}.size`,
    message: "'larg' is none of 'small', 'medium', 'large'",
    remedy: "did you mean 'large'?",
    break: (e) => {
      service(e, 'suite').size = misfit('larg');
    },
    mend: (e) => {
      service(e, 'suite').size = 'large';
    },
  },
  {
    mistake: 'unknown-choice',
    place: `${LOANS}.services[loans].stores[loans].access`,
    message: "'write' is none of 'read', 'read-write'",
    remedy: 'use one of them',
    break: (e) => {
      service(e, 'loans').stores = [{ store: 'loans', access: misfit('write'), mode: 'hard' }];
    },
    mend: (e) => {
      service(e, 'loans').stores = [{ store: 'loans', access: 'read-write', mode: 'hard' }];
    },
  },
  {
    mistake: 'unknown-choice',
    place: `${SUITE}.runtime`,
    message: "'java' is none of 'go-grpc', 'java-spring', 'kotlin-spring', 'spa'",
    remedy: 'use one of them',
    break: (e) => {
      service(e, 'suite').runtime = misfit('java');
    },
    mend: (e) => {
      service(e, 'suite').runtime = 'java-spring';
    },
  },
  {
    mistake: 'unknown-tier',
    place: `${SUITE}.tier`,
    message: 'tier 4 does not exist',
    remedy: 'use 0, 1, 2 or 3',
    break: (e) => {
      service(e, 'suite').tier = misfit<Tier>(4);
    },
    mend: (e) => {
      service(e, 'suite').tier = 3;
    },
  },
  {
    mistake: 'unknown-tier',
    place: `${LOANS}.stores[loans].tier`,
    message: 'tier -1 does not exist',
    remedy: 'use 0, 1, 2 or 3',
    break: (e) => {
      named(unit(e, 'loans').stores ?? [], 'loans').tier = misfit<Tier>(-1);
    },
    mend: (e) => {
      named(unit(e, 'loans').stores ?? [], 'loans').tier = 2;
    },
  },
  {
    mistake: 'unknown-data-class',
    place: `${LOANS}.stores[loans].dataClass`,
    message: 'data class 0 does not exist',
    remedy: 'use 1, 2, 3, 4 or 5',
    break: (e) => {
      named(unit(e, 'loans').stores ?? [], 'loans').dataClass = misfit<DataClass>(0);
    },
    mend: (e) => {
      named(unit(e, 'loans').stores ?? [], 'loans').dataClass = 3;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'clusters[management].nodePools[general].nodes',
    message: '2.5 is not an integer from 1 to 5000',
    remedy: 'give an integer from 1 to 5000',
    break: (e) => {
      named(named(e.clusters, 'management').nodePools, 'general').nodes = 2.5;
    },
    mend: (e) => {
      named(named(e.clusters, 'management').nodePools, 'general').nodes = 3;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'coreBank.port',
    message: '70000 is not an integer from 1 to 65535',
    remedy: 'give an integer from 1 to 65535',
    break: (e) => {
      e.coreBank.port = 70_000;
    },
    mend: (e) => {
      e.coreBank.port = 7000;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'services.suite.maxReplicas',
    message: '0 is not an integer from 1 to 200',
    remedy: 'give an integer from 1 to 200',
    break: (e) => {
      entry(e.services, 'suite').maxReplicas = 0;
    },
    mend: (e) => {
      entry(e.services, 'suite').maxReplicas = 1;
    },
  },
];
