import { RUNTIMES } from '../../../model/runtime';
import type { Call, Operation, Retries, Service } from '../../specification/landscape';
import { edgeFields } from '../edges';
import { list, object, record } from '../fields/containers';
import { type Fault, optional } from '../fields/field';
import { httpsUrl } from '../fields/hosts';
import { MOST_OPERATIONS } from '../fields/limits';
import { nameOf } from '../fields/names';
import { dataClass, deadline, integer, tier } from '../fields/numbers';
import { own } from '../fields/plain';
import { reference, text, written } from '../fields/texts';
import { flag, oneOf } from '../fields/words';
import { quote } from '../place';
import { platformUses } from '../platform-services';
import { reservedService } from '../reserved-names';
import { size } from '../scale/fields';
import { colonSegment, type UnclearPath, unclearPath } from '../segments';
import { storeUses } from '../stores';
import { topicUses } from '../topics';
import { exposure } from '../ways-in/fields';
import { coreUse, externalUses } from '../ways-out/fields';

const METHOD_AND_PATH =
  /^(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\/(?:[-A-Za-z0-9._~:@!$&'()+,;=%/]|(?<=\/)\{[A-Za-z][A-Za-z0-9_]*\}(?=\/|$))*)$/;

/** Every retry is load at the moment in which there is least room for it. */
const attempts = integer({ least: 0, most: 5 });

const retries = object<Retries>({ attempts, perTryTimeoutMs: deadline });

const operation = object<Operation>({
  http: optional(text<NonNullable<Operation['http']>>([malformedPath], { atOwner: true })),
  idempotent: flag,
  timeoutMs: deadline,
  retries: optional(retries),
});

const operationNames = list(reference, { most: MOST_OPERATIONS });

const call = object<Call>({
  ...edgeFields,
  to: reference,
  operations: operationNames,
  within: optional(operationNames),
});

const service = object<Service>({
  name: nameOf('service', { reserved: reservedService }),
  description: written,
  runtime: oneOf(RUNTIMES),
  tier,
  dataClass,
  runbook: httpsUrl,
  operations: optional(record(operation, { most: MOST_OPERATIONS })),
  calls: optional(list(call, { nameOf: (value) => own(value, 'to') })),
  publishes: optional(topicUses),
  subscribes: optional(topicUses),
  stores: optional(storeUses),
  external: optional(externalUses),
  core: optional(coreUse),
  platform: optional(platformUses),
  exposure: optional(exposure),
  size: optional(size),
});

/** Services of a unit. */
export const services = list(service, { distinctEverywhere: 'service' });

function malformedPath(value: string): Fault | undefined {
  const [, path] = METHOD_AND_PATH.exec(value) ?? [];
  const fault =
    path === undefined
      ? {
          message: `${quote(value)} is not a method and a path`,
          remedy: "write it like 'GET /v1/orders/{id}', a '{name}' for a whole segment, without query",
        }
      : (unclearPath(path, value) ?? colonParameter(path, value) ?? repeatedName(path, value));
  return fault && { mistake: 'malformed-path', ...fault };
}

function colonParameter(path: string, written: string): UnclearPath | undefined {
  const segment = colonSegment(path);
  if (segment === undefined) {
    return undefined;
  }
  const [, name = 'name'] = /^:([A-Za-z][A-Za-z0-9_]*)$/.exec(segment) ?? [];
  const taken = path.split('/').filter((one) => one === segment || one === `{${name}}`).length > 1;
  return {
    message: `${quote(written)} has the segment ${quote(segment)}, which is no parameter`,
    remedy: taken
      ? `write a name other than '${name}' in braces, for a whole segment`
      : `write '{${name}}' for a whole segment`,
  };
}

/** Servers refuse to start with it. */
function repeatedName(path: string, written: string): UnclearPath | undefined {
  const names: readonly string[] = path.match(/\{[^}]*\}/g) ?? [];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? undefined
    : { message: `${quote(written)} has '${twice}' twice`, remedy: 'give each segment a name of its own' };
}
