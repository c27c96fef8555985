import type { Schema, Scope } from '../../imports';
import { quote, type Report } from './problem';
import { Structure } from './structure';

/** What an author writes in the metadata of an object; the rest belongs to the server. */
const METADATA: Schema = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    namespace: { type: 'string' },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    annotations: { type: 'object', additionalProperties: { type: 'string' } },
    finalizers: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set' },
    ownerReferences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          apiVersion: { type: 'string' },
          kind: { type: 'string' },
          name: { type: 'string' },
          uid: { type: 'string' },
          controller: { type: 'boolean' },
          blockOwnerDeletion: { type: 'boolean' },
        },
        required: ['apiVersion', 'kind', 'name', 'uid'],
        additionalProperties: false,
      },
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['uid'],
    },
  },
  required: ['name'],
  additionalProperties: false,
};

const structure = new Structure({});

interface NameRule {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly meaning: string;
}

const SUBDOMAIN: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  longest: 253,
  meaning: 'a DNS subdomain: at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends',
};

const LABEL: NameRule = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  meaning: 'a DNS label: at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
};

const SERVICE: NameRule = {
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  longest: 63,
  meaning: 'a DNS label that begins with a letter: at most 63 of a-z, 0-9 and -',
};

/** Names that only become part of a path. */
const SEGMENT: NameRule = {
  pattern: /^(?!\.{1,2}$)[^/%]+$/,
  longest: 253,
  meaning: "a part of a path: neither '.' nor '..', without / and %",
};

/** The controller adds 11 characters to the name of each Job. */
const CRON_JOB: NameRule = { ...SUBDOMAIN, longest: 52, meaning: 'a DNS subdomain of at most 52 characters' };

/** Kinds whose names follow another rule than that of a subdomain, by `group/Kind`. */
const NAME_RULES: Readonly<Record<string, NameRule>> = {
  '/Namespace': LABEL,
  '/Service': SERVICE,
  'batch/CronJob': CRON_JOB,
  'certificates.k8s.io/CertificateSigningRequest': SEGMENT,
  'networking.k8s.io/IPAddress': SEGMENT,
  'rbac.authorization.k8s.io/ClusterRole': SEGMENT,
  'rbac.authorization.k8s.io/ClusterRoleBinding': SEGMENT,
  'rbac.authorization.k8s.io/Role': SEGMENT,
  'rbac.authorization.k8s.io/RoleBinding': SEGMENT,
};

const PREFIX = SUBDOMAIN.pattern;
const QUALIFIED = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;
/** Largest size of all annotations together, in bytes. */
const ANNOTATIONS = 256 * 1024;

/** Checks the metadata of an object of a known kind. */
export function checkMetadata(metadata: unknown, apiVersion: string, kind: string, scope: Scope, report: Report): void {
  if (metadata === undefined) {
    report('metadata', "'metadata' is missing", 'add metadata with at least a name');
    return;
  }
  structure.check(METADATA, metadata, 'metadata', report);
  if (typeof metadata !== 'object' || metadata === null) {
    return;
  }
  const { name, namespace, labels, annotations } = metadata as Readonly<Record<string, unknown>>;
  if (typeof name === 'string') {
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    checkName(name, NAME_RULES[`${group}/${kind}`] ?? SUBDOMAIN, 'metadata.name', report);
  }
  checkNamespace(namespace, kind, scope, report);
  checkKeys(labels, 'metadata.labels', report);
  checkKeys(annotations, 'metadata.annotations', report);
  checkLabelValues(labels, report);
  checkAnnotationSize(annotations, report);
}

function checkName(name: string, { pattern, longest, meaning }: NameRule, path: string, report: Report): void {
  if (name.length > longest || !pattern.test(name)) {
    report(path, `${quote(name)} is no name of this kind`, `write ${meaning}`);
  }
}

function checkNamespace(namespace: unknown, kind: string, scope: Scope, report: Report): void {
  const path = 'metadata.namespace';
  if (scope === 'Cluster' && namespace !== undefined) {
    report(path, `${quote(namespace)} is set, but ${kind} belongs to the whole cluster`, 'remove the namespace');
  } else if (scope === 'Namespaced' && namespace === undefined) {
    report(path, `is missing, and ${kind} lives in a namespace`, 'name the namespace');
  } else if (typeof namespace === 'string') {
    checkName(namespace, LABEL, path, report);
  }
}

/** Keys that were found right: thousands of objects have the same few. */
const rightKeys = new Set<string>();

/** Keys of labels and annotations are names with an optional DNS prefix. */
function checkKeys(map: unknown, path: string, report: Report): void {
  for (const key in recordOf(map)) {
    if (rightKeys.has(key)) {
      continue;
    }
    if (isKey(key)) {
      rightKeys.add(key);
    } else {
      const remedy = 'write an optional DNS prefix and /, then at most 63 of A-Z, a-z, 0-9, -, _ and .';
      report(path, `${quote(key)} is no key`, remedy);
    }
  }
}

function isKey(text: string): boolean {
  const parts = text.split('/');
  const [name = '', prefix] = parts.reverse();
  const prefixed = prefix === undefined || (prefix.length <= 253 && PREFIX.test(prefix));
  return parts.length <= 2 && QUALIFIED.test(name) && prefixed;
}

function checkLabelValues(labels: unknown, report: Report): void {
  const values = recordOf(labels);
  for (const key in values) {
    const value = values[key];
    if (typeof value === 'string' && !LABEL_VALUE.test(value)) {
      const remedy = 'write at most 63 of A-Z, a-z, 0-9, -, _ and ., with a letter or digit at both ends';
      report(`metadata.labels['${key}']`, `${quote(value)} is no value of a label`, remedy);
    }
  }
}

function checkAnnotationSize(annotations: unknown, report: Report): void {
  const values = recordOf(annotations);
  let size = 0;
  for (const key in values) {
    size += Buffer.byteLength(key) + Buffer.byteLength(String(values[key]));
  }
  if (size > ANNOTATIONS) {
    report('metadata.annotations', `have ${size} bytes, more than ${ANNOTATIONS}`, 'keep large texts elsewhere');
  }
}

const NOTHING: Readonly<Record<string, unknown>> = {};

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : NOTHING;
}
