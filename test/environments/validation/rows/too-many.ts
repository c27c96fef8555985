import type { Call, Operations, Split } from '../../../../environments/specification/landscape';
import { addExternalHost, addService, dropExternalHost, dropService } from '../additions';
import { listOf, misfit, service } from '../edit';
import type { Row } from '../row';

type Said = Pick<Row, 'mistake' | 'message' | 'remedy'>;

function said(count: number, most: number): Said {
  return {
    mistake: 'too-many',
    message: `${count} are more than a cluster is made for`,
    remedy: `declare at most ${most}`,
  };
}

/** A row about a list of calls of a service of its own. */
function calling(name: string, call: Omit<Call, 'to' | 'mode'>, list: string): Row {
  return {
    ...said(201, 200),
    place: `landscape.units[${name}].services[${name}].calls[ledger].${list}`,
    break: (e) => addService(e, { name, calls: [{ to: 'ledger', mode: 'hard', ...call }] }),
    mend: (e) => dropService(e, name),
  };
}

/** More than anybody means. Other rules would compare each with each, and wait. */
export const TOO_MANY_ROWS: readonly Row[] = [
  {
    ...said(201, 200),
    place: 'landscape.units[chatty].services[chatty].operations',
    break: (e) => addService(e, { name: 'chatty', operations: operations(201) }),
    mend: (e) => {
      dropService(e, 'chatty');
      addService(e, { name: 'chatty', operations: operations(200) });
    },
  },
  {
    ...said(101, 100),
    place: 'externalHosts.scattered.cidrs',
    break: (e) => addExternalHost(e, { name: 'scattered' }, ranges(101)),
    mend: (e) => {
      dropExternalHost(e, 'scattered');
      addExternalHost(e, { name: 'scattered' }, ranges(100));
    },
  },
  calling('many-calls', { operations: many(201, () => 'Post') }, 'operations'),
  calling('many-within', { operations: ['Post'], within: many(201, () => 'Get') }, 'within'),
  {
    ...said(201, 200),
    place: 'landscape.units[suite].services[suite].exposure.splits',
    break: (e) => splits(e).push(...many(200, (index) => ({ prefix: `/suite/p${index}`, to: 'loans', percent: 1 }))),
    mend: (e) => splits(e).splice(1),
  },
  {
    ...said(5001, 5000),
    place: 'landscape.platformServices',
    break: (e) => {
      const services = e.landscape.platformServices;
      const more = many(5001 - services.length, (index) => ({
        name: `p${index}`,
        description: 'Idle.',
        tier: 3 as const,
      }));
      services.push(...more);
    },
    mend: (e) => e.landscape.platformServices.splice(4),
  },
  {
    ...said(5001, 5000),
    place: 'without.services',
    break: (e) => {
      e.without = { services: Object.fromEntries(many(5001, (index) => [`s${index}`, 'it starts in spring'])) };
    },
    mend: (e) => {
      delete e.without;
    },
  },
];

function splits(e: Parameters<Row['break']>[0]): Split[] {
  return listOf(misfit<{ splits?: Split[] }>(service(e, 'suite').exposure), 'splits');
}

function many<T>(count: number, item: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

function operations(count: number): Operations {
  return Object.fromEntries(many(count, (index) => [`Get${index}`, { idempotent: true, timeoutMs: 1000 }]));
}

function ranges(count: number): readonly string[] {
  return many(count, (index) => `45.18.${index}.0/24`);
}
