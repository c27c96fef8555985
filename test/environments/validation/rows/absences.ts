import type { Absences } from '../../../../environments/specification/environment';
import { addPublicHost, addService } from '../additions';
import type { Row } from '../row';
import { sampleService } from '../sample';

/** A row for something that cannot be switched off; what mends it switches nothing off. */
function row(
  kind: keyof Absences,
  name: string,
  said: Pick<Row, 'mistake' | 'message' | 'remedy' | 'sums'>,
  reason = 'it starts in spring',
): Row {
  return {
    ...said,
    place: `without.${kind}.${name}`,
    break: (e) => {
      e.without = { ...e.without, [kind]: { ...e.without?.[kind], [name]: reason } };
    },
    mend: (e) => {
      delete e.without?.[kind]?.[name];
    },
  };
}

/** A row for a service, alone in its unit, that another one cannot do without. */
function needed(kind: 'units' | 'services', lab: string, callee: string, said: Pick<Row, 'message' | 'remedy'>): Row {
  const made = row(kind, kind === 'units' ? lab : callee, { ...said, mistake: 'needed-absence' });
  return {
    ...made,
    break: (e) => {
      made.break(e);
      const operations = { Get: { idempotent: true, timeoutMs: 500 } };
      const calls = [{ to: callee, operations: ['Get'], mode: 'hard' as const }];
      const unit = { kind: 'application' as const, team: 'lending' };
      e.landscape.units.push(
        { ...unit, name: lab, services: [sampleService({ name: callee, operations })] },
        { ...unit, name: `${lab}-user`, services: [sampleService({ name: `${lab}-caller`, calls })] },
      );
    },
  };
}

/** What may be switched off, and what depends on it. */
export const absenceRows: readonly Row[] = [
  row('units', 'loan', {
    mistake: 'unknown-absence',
    message: "unit 'loan' is unknown, so it cannot be switched off",
    remedy: "did you mean 'loans'? Otherwise remove it",
  }),
  row('services', 'constructor', {
    mistake: 'unknown-absence',
    message: "service 'constructor' is unknown, so it cannot be switched off",
    sums: true,
    remedy:
      "use one of 'web', 'portal-bff', 'payment', 'ledger', 'notice', 'core-adapter', 'suite', 'loans', or remove it",
  }),
  row('components', 'metric-server', {
    mistake: 'unknown-absence',
    message: "component 'metric-server' is unknown, so it cannot be switched off",
    remedy: "did you mean 'metrics-server'? Otherwise remove it",
  }),
  row('components', 'istio-system', {
    mistake: 'needed-absence',
    message: "no cluster works without component 'istio-system'",
    remedy: "use one of 'metrics-server', or remove it",
  }),
  row(
    'components',
    'metrics-server',
    {
      mistake: 'empty-text',
      message: "' ' says nothing",
      remedy: 'write what is asked for',
    },
    ' ',
  ),
  needed('units', 'lab-off', 'lab-off-callee', {
    message: "service 'lab-off-callee' is switched off, and service 'lab-off-caller' fails without it",
    remedy: "switch 'lab-off-caller' off as well, or let 'lab-off-callee' run",
  }),
  needed('services', 'lab-single', 'lab-single-callee', {
    message: "service 'lab-single-callee' is switched off, and service 'lab-single-caller' fails without it",
    remedy: "switch 'lab-single-caller' off as well, or let 'lab-single-callee' run",
  }),
  {
    mistake: 'needless-choice',
    place: 'services.lab-quiet',
    message: "service 'lab-quiet' is switched off here",
    remedy: 'remove the choice, or let the service run',
    break: (e) => {
      addService(e, { name: 'lab-quiet' });
      e.services = { ...e.services, 'lab-quiet': { maxReplicas: 2 } };
      e.without = { ...e.without, units: { ...e.without?.units, 'lab-quiet': 'it starts in spring' } };
    },
    mend: (e) => {
      delete e.services?.['lab-quiet'];
    },
  },
  {
    mistake: 'needless-choice',
    place: 'publicHosts.lab-closed',
    message: "every service under public host 'lab-closed' is switched off here",
    remedy: 'remove it, or let one of them run',
    break: (e) => {
      addPublicHost(e, 'lab-page', 'lab-closed', { host: 'closed.sample.example', issuer: 'bank' });
      e.without = { ...e.without, services: { ...e.without?.services, 'lab-page': 'it opens in spring' } };
    },
    mend: (e) => {
      delete e.without?.services?.['lab-page'];
    },
  },
  {
    mistake: 'needless-choice',
    place: 'groups.sharedBeforeProduction',
    message: "stage 'uat' is not production, which alone says why its groups are shared",
    remedy: 'say it in the environment of production, or remove it',
    break: (e) => {
      e.stage = 'uat';
    },
    mend: (e) => {
      e.stage = 'prod';
    },
  },
];
