import { addExternalHost, addService, dropExternalHost, dropService } from '../additions';
import { named } from '../edit';
import type { Row } from '../row';
import { sampleCluster, samplePool } from '../sample';

/** A row about the one operation of a service of its own. */
function operation(
  name: string,
  field: string,
  change: {
    readonly timeoutMs?: number;
    readonly retries?: { readonly attempts: number; readonly perTryTimeoutMs: number };
  },
  [value, wanted]: readonly [value: string, wanted: string],
): Row {
  return {
    mistake: 'malformed-number',
    place: `landscape.units[${name}].services[${name}].operations.Get.${field}`,
    message: `${value} is not ${wanted}`,
    remedy: `give ${wanted}`,
    break: (e) => addService(e, { name, operations: { Get: { idempotent: true, timeoutMs: 60_000, ...change } } }),
    mend: (e) => dropService(e, name),
  };
}

const DEADLINE = 'an integer from 10 to 60000 ms';
const ATTEMPTS = 'an integer from 0 to 5';

/** Numbers that nobody means. */
export const boundRows: readonly Row[] = [
  operation('slow', 'timeoutMs', { timeoutMs: 1e8 }, ['100000000', DEADLINE]),
  operation('timeless', 'timeoutMs', { timeoutMs: 2 ** 53 - 1 }, ['9007199254740991', DEADLINE]),
  operation('hasty', 'timeoutMs', { timeoutMs: 1 }, ['1', DEADLINE]),
  operation('minute', 'timeoutMs', { timeoutMs: 60_001 }, ['60001', DEADLINE]),
  operation('stubborn', 'retries.attempts', { retries: { attempts: 899, perTryTimeoutMs: 10 } }, ['899', ATTEMPTS]),
  operation('sixth', 'retries.attempts', { retries: { attempts: 6, perTryTimeoutMs: 10 } }, ['6', ATTEMPTS]),
  operation('short', 'retries.perTryTimeoutMs', { retries: { attempts: 1, perTryTimeoutMs: 9 } }, ['9', DEADLINE]),
  {
    mistake: 'malformed-number',
    place: 'sizes.small.memoryMiB',
    message: '1 is not an integer from 64 to 524288',
    remedy: 'give an integer from 64 to 524288',
    break: (e) => {
      e.sizes.small.memoryMiB = 1;
    },
    mend: (e) => {
      e.sizes.small.memoryMiB = 64;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'sizes.medium.cpuMillis',
    message: '1 is not an integer from 10 to 128000',
    remedy: 'give an integer from 10 to 128000',
    break: (e) => {
      e.sizes.medium.cpuMillis = 1;
    },
    mend: (e) => {
      e.sizes.medium.cpuMillis = 10;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'proxy.memoryMiB',
    message: '1073741824 is not an integer from 64 to 524288',
    remedy: 'give an integer from 64 to 524288',
    break: (e) => {
      e.proxy.memoryMiB = 2 ** 30;
    },
    mend: (e) => {
      e.proxy.memoryMiB = 96;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'scale.3.maxReplicas',
    message: '1600 is not an integer from 1 to 200',
    remedy: 'give an integer from 1 to 200',
    break: (e) => {
      e.scale[3].maxReplicas = 1600;
    },
    mend: (e) => {
      e.scale[3].maxReplicas = 2;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'services.notice.minReplicas',
    message: '201 is not an integer from 1 to 200',
    remedy: 'give an integer from 1 to 200',
    break: (e) => {
      Object.assign(e.services ?? {}, { notice: { minReplicas: 201, maxReplicas: 200 } });
    },
    mend: (e) => {
      delete e.services?.notice;
    },
  },
  {
    mistake: 'malformed-number',
    place: 'clusters[lab-votes].centres[r].votes',
    message: '9 is not an integer from 0 to 7',
    remedy: 'give an integer from 0 to 7',
    break: (e) => e.clusters.push(sampleCluster(50, { name: 'lab-votes', centres: [{ centre: 'r', votes: 9 }] })),
    mend: (e) => {
      named(e.clusters, 'lab-votes').centres = [{ centre: 'r', votes: 7 }];
    },
  },
  {
    mistake: 'malformed-number',
    place: 'clusters[lab-dense].nodePools[dense].allocatable.pods',
    message: '255 is not an integer from 1 to 254',
    remedy: 'give an integer from 1 to 254',
    break: (e) => e.clusters.push(labWith('lab-dense', 51, 'dense', { pods: 255 })),
    mend: (e) => e.clusters.splice(e.clusters.indexOf(named(e.clusters, 'lab-dense')), 1),
  },
  {
    mistake: 'malformed-number',
    place: 'clusters[lab-thin].nodePools[thin].allocatable.cpu',
    message: '1e-9 is not a number from 0.1 to 1024 cores',
    remedy: 'give a number from 0.1 to 1024 cores',
    break: (e) => e.clusters.push(labWith('lab-thin', 52, 'thin', { cpu: 1e-9 })),
    mend: (e) => e.clusters.splice(e.clusters.indexOf(named(e.clusters, 'lab-thin')), 1),
  },
  {
    mistake: 'malformed-number',
    place: 'clusters[lab-vast].nodePools[vast].allocatable.memoryGiB',
    message: '1e+21 is not a number from 0.5 to 32768 GiB',
    remedy: 'give a number from 0.5 to 32768 GiB',
    break: (e) => e.clusters.push(labWith('lab-vast', 53, 'vast', { memoryGiB: 1e21 })),
    mend: (e) => e.clusters.splice(e.clusters.indexOf(named(e.clusters, 'lab-vast')), 1),
  },
  {
    mistake: 'plain-port',
    place: 'landscape.externalHosts[plain].port',
    message: '80 is the port on which services speak to the mesh without TLS',
    remedy: 'give the port at which the host takes TLS',
    break: (e) => addExternalHost(e, { name: 'plain', port: 80 }),
    mend: (e) => dropExternalHost(e, 'plain'),
  },
];

function labWith(
  name: string,
  index: number,
  pool: string,
  change: Partial<Record<'cpu' | 'memoryGiB' | 'pods', number>>,
) {
  const wide = samplePool(pool, 'r', 1);
  Object.assign(wide.allocatable, change);
  return sampleCluster(index, { name, nodePools: [wide] });
}
