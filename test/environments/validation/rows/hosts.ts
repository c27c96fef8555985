import { addExternalHost, addIssuer, addPublicHost, dropExternalHost, dropPublicHost } from '../additions';
import { entry, named } from '../edit';
import type { Row } from '../row';

const OWNED = 'give a name of a domain that the bank, or whoever is called, owns';
const LIKE = "write it like 'pay.bank.example', without scheme, port or wildcard";
const WHOLE = "write the whole name, like 'pay.bank.example'";
const APART = 'give each a host of its own, or merge them';

/** A row about a public host that is no name of the internet. */
function publicHost(page: string, host: string, said: Pick<Row, 'mistake' | 'message' | 'remedy'>): Row {
  return {
    ...said,
    place: `publicHosts.${page}.host`,
    break: (e) => addPublicHost(e, page, page, { host, issuer: 'bank' }),
    mend: (e) => dropPublicHost(e, page, page),
  };
}

/** A row about an external host that is told where the landscape has it. */
function externalHost(name: string, host: string, said: Pick<Row, 'mistake' | 'message' | 'remedy' | 'place'>): Row {
  return {
    ...said,
    break: (e) => addExternalHost(e, { name, host }),
    mend: (e) => dropExternalHost(e, name),
  };
}

/** Names in the DNS that lead to somebody else. */
export const hostRows: readonly Row[] = [
  publicHost('inside', 'ledger.ledger.svc', {
    mistake: 'reserved-host',
    message: "'ledger.ledger.svc' ends with 'svc', which never leads outside the platform",
    remedy: OWNED,
  }),
  publicHost('printer', 'printer.local', {
    mistake: 'reserved-host',
    message: "'printer.local' ends with 'local', which never leads outside the platform",
    remedy: OWNED,
  }),
  publicHost('images', 'registry.terrace.internal', {
    mistake: 'reserved-host',
    message: "'registry.terrace.internal' ends with 'terrace.internal', which never leads outside the platform",
    remedy: OWNED,
  }),
  publicHost('service', 'payment.pay', {
    mistake: 'reserved-host',
    message: "'payment.pay' ends with 'payment.pay', the address of a service of the cluster",
    remedy: OWNED,
  }),
  publicHost('system', 'www.kube-system', {
    mistake: 'reserved-host',
    message: "'www.kube-system' ends with 'kube-system', a namespace of the cluster",
    remedy: OWNED,
  }),
  publicHost('label', 'intranet', {
    mistake: 'malformed-host',
    message: "'intranet' lies in no domain",
    remedy: WHOLE,
  }),
  publicHost('loop', 'localhost', {
    mistake: 'malformed-host',
    message: "'localhost' lies in no domain",
    remedy: WHOLE,
  }),
  publicHost('number', '203.0.113.80', {
    mistake: 'malformed-host',
    message: "'203.0.113.80' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  publicHost('any', '*.sample.example', {
    mistake: 'malformed-host',
    message: "'*.sample.example' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  publicHost('root', 'root.sample.example.', {
    mistake: 'malformed-host',
    message: "'root.sample.example.' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  publicHost('idn', 'bücher.sample.example', {
    mistake: 'malformed-host',
    message: "'bücher.sample.example' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  {
    mistake: 'duplicate-host',
    place: 'stateBackend.endpoint',
    message: "host 'objects.sample.example' is publicHosts.objects.host too",
    remedy: APART,
    break: (e) => addPublicHost(e, 'objects', 'objects', { host: 'objects.sample.example', issuer: 'bank' }),
    mend: (e) => dropPublicHost(e, 'objects', 'objects'),
  },
  {
    mistake: 'unused-public-host',
    place: 'publicHosts.wev',
    message: "no service is exposed under public host 'wev'",
    remedy: "did you mean 'web'? Otherwise remove it",
    break: (e) => {
      e.publicHosts.wev = { host: 'wev.sample.example', issuer: 'bank' };
    },
    mend: (e) => {
      delete e.publicHosts.wev;
    },
  },
  externalHost('shadow', 'payment.pay.svc.cluster.local', {
    mistake: 'reserved-host',
    place: 'landscape.externalHosts[shadow].host',
    message: "'payment.pay.svc.cluster.local' ends with 'local', which never leads outside the platform",
    remedy: OWNED,
  }),
  externalHost('loop', 'api.localhost', {
    mistake: 'reserved-host',
    place: 'landscape.externalHosts[loop].host',
    message: "'api.localhost' ends with 'localhost', which never leads outside the platform",
    remedy: OWNED,
  }),
  externalHost('shouting', 'API.added.example', {
    mistake: 'malformed-host',
    place: 'landscape.externalHosts[shouting].host',
    message: "'API.added.example' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  externalHost('lower', 'under_score.added.example', {
    mistake: 'malformed-host',
    place: 'landscape.externalHosts[lower].host',
    message: "'under_score.added.example' is not a DNS name in lower case",
    remedy: LIKE,
  }),
  externalHost('portal', 'www.sample.example', {
    mistake: 'duplicate-host',
    place: 'landscape.externalHosts[portal]',
    message: "host 'www.sample.example' is publicHosts.web.host too",
    remedy: APART,
  }),
  {
    mistake: 'duplicate-host',
    place: 'landscape.externalHosts[sms-bulk]',
    message: "host 'sms.provider.example' is landscape.externalHosts[sms] too",
    remedy: APART,
    break: (e) => addExternalHost(e, { name: 'sms-bulk', host: 'sms.provider.example', port: 8443 }),
    mend: (e) => dropExternalHost(e, 'sms-bulk'),
  },
  {
    mistake: 'duplicate-host',
    place: 'externalHosts.moved.host',
    message: "host 'bureau.provider.example' is landscape.externalHosts[bureau] too",
    remedy: APART,
    break: (e) => {
      addExternalHost(e, { name: 'moved' });
      entry(e.externalHosts, 'moved').host = 'bureau.provider.example';
    },
    mend: (e) => dropExternalHost(e, 'moved'),
  },
  {
    mistake: 'duplicate-host',
    place: 'issuers.central.server',
    message: "host 'registry.provider.example' is landscape.externalHosts[registry] too",
    remedy: APART,
    break: (e) => addIssuer(e, 'central', { server: 'https://registry.provider.example:8200' }),
    mend: (e) => {
      delete e.issuers.central;
    },
  },
  {
    mistake: 'reserved-host',
    place: 'issuers.nearby.server',
    message: "'bao.openbao.svc' ends with 'svc', which never leads outside the platform",
    remedy: OWNED,
    break: (e) => addIssuer(e, 'nearby', { server: 'https://bao.openbao.svc:8200' }),
    mend: (e) => {
      delete e.issuers.nearby;
    },
  },
  ...Object.entries({
    google: ['metadata.google.internal', 'google.internal'],
    azure: ['metadata.azure.internal', 'azure.internal'],
    amazon: ['instance-data.ec2.internal', 'ec2.internal'],
    machine: ['ip-10-0-0-1.compute.internal', 'compute.internal'],
    tencent: ['metadata.tencentyun.com', 'metadata.tencentyun.com'],
    trial: ['api.partner.test', 'test'],
    blockchain: ['api.partner.alt', 'alt'],
  }).map(([name, [host = '', end]]) =>
    externalHost(`at-${name}`, host, {
      mistake: 'reserved-host',
      place: `landscape.externalHosts[at-${name}].host`,
      message: `'${host}' ends with '${end}', which never leads outside the platform`,
      remedy: OWNED,
    }),
  ),
  ...Object.entries({
    api: ['kubernetes.default', 'default'],
    system: ['metrics.kube-system', 'kube-system'],
    public: ['info.kube-public', 'kube-public'],
    store: ['ledger.ledger-data', 'ledger-data'],
  }).map(([name, [host = '', namespace]]) =>
    externalHost(`in-${name}`, host, {
      mistake: 'reserved-host',
      place: `landscape.externalHosts[in-${name}]`,
      message: `'${host}' ends with '${namespace}', a namespace of the cluster`,
      remedy: OWNED,
    }),
  ),
  ...Object.entries({
    itself: ['sample.example', "is the environment's own"],
    below: ['sms.sample.example', "lies below 'sample.example', the environment's own"],
    'in-portal': ['api.www.sample.example', "lies below 'sample.example', the environment's own"],
  }).map(([name, [host = '', what]]) =>
    externalHost(`own-${name}`, host, {
      mistake: 'reserved-host',
      place: `landscape.externalHosts[own-${name}]`,
      message: `'${host}' ${what}`,
      remedy: OWNED,
    }),
  ),
  {
    mistake: 'reserved-host',
    place: 'landscape.externalHosts[beside]',
    message: "'api.beside.example' lies below 'beside.example', the environment's own",
    remedy: OWNED,
    break: (e) => {
      addPublicHost(e, 'beside', 'beside', { host: 'beside.example', issuer: 'bank' });
      addExternalHost(e, { name: 'beside', host: 'api.beside.example' });
    },
    mend: (e) => {
      named(e.landscape.externalHosts, 'beside').host = 'api.notbeside.example';
    },
  },
  {
    mistake: 'reserved-host',
    place: 'issuers.own.server',
    message: "'sample.example' is the environment's own",
    remedy: OWNED,
    break: (e) => addIssuer(e, 'own', { server: 'https://sample.example:8200' }),
    mend: (e) => {
      delete e.issuers.own;
    },
  },
];
