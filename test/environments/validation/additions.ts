import type { CertificateIssuer, EnvironmentSpec, PublicHost } from '../../../environments/specification/environment';
import type { ExternalHost, Service, Team } from '../../../environments/specification/landscape';
import { type Draft, draft, drop, entry, listOf, service } from './edit';
import { sampleService } from './sample';

type Environment = Draft<EnvironmentSpec>;

/** Who calls the external hosts that are added. */
const CALLER = 'portal-bff';

/** Adds a unit of a team with one service, both of one name. */
export function addService({ landscape }: Environment, service: Pick<Service, 'name'> & Partial<Service>): void {
  const { name } = service;
  landscape.units.push({ name, kind: 'application', team: 'lending', services: [sampleService(service)] });
}

/** Takes away what {@link addService} added. */
export function dropService({ landscape }: Environment, name: string): void {
  drop(landscape.units, { name });
}

/** Adds a team that owns a unit of the name `owned`. */
export function addTeam(environment: Environment, owned: string, team: Pick<Team, 'name'> & Partial<Team>): void {
  environment.landscape.teams.push({ displayName: 'A team.', group: `sample-${owned}`, costCenter: '1', ...team });
  addService(environment, { name: owned });
  Object.assign(environment.landscape.units.at(-1) ?? {}, { team: team.name });
}

/** Takes away what {@link addTeam} added. */
export function dropTeam(environment: Environment, owned: string, name: string): void {
  drop(environment.landscape.teams, { name });
  dropService(environment, owned);
}

/** Adds a public host with a front end of the name `page` behind it. */
export function addPublicHost(environment: Environment, page: string, name: string, host: PublicHost): void {
  environment.publicHosts[name] = draft(host);
  addService(environment, { name: page, runtime: 'spa', exposure: { host: name, prefix: '/' } });
}

/** Takes away what {@link addPublicHost} added. */
export function dropPublicHost(environment: Environment, page: string, name: string): void {
  delete environment.publicHosts[name];
  dropService(environment, page);
}

/** Adds an external host, its addresses, and its use by a service of the sample. */
export function addExternalHost(
  environment: Environment,
  host: Pick<ExternalHost, 'name'> & Partial<ExternalHost>,
  cidrs: readonly string[] = ['198.51.100.192/28'],
): void {
  const { landscape, externalHosts } = environment;
  listOf(service(environment, CALLER), 'external').push({ host: host.name, mode: 'soft', degraded: 'it waits' });
  landscape.externalHosts.push({ description: 'Added.', host: `${host.name}.added.example`, ...host });
  externalHosts[host.name] = { cidrs: [...cidrs] };
}

/** Takes away what {@link addExternalHost} added. */
export function dropExternalHost(environment: Environment, name: string): void {
  const { landscape, externalHosts } = environment;
  drop(service(environment, CALLER).external, { host: name });
  drop(landscape.externalHosts, { name });
  entry(externalHosts, name);
  delete externalHosts[name];
}

type Vault = Extract<CertificateIssuer, { kind: 'vault' }>;

/** Adds an issuer on OpenBao. */
export function addIssuer({ issuers }: Environment, name: string, issuer: Partial<Vault>): void {
  issuers[name] = draft({
    kind: 'vault',
    server: `https://${name}.sample.example:8200`,
    path: 'pki/sign/sample',
    cidrs: ['192.0.2.40/30'],
    ...issuer,
  });
}

/** Adds services, each alone in its unit, of one public host that has no other. */
export function addExposed(
  environment: Environment,
  host: string,
  services: readonly (Pick<Service, 'name'> & Partial<Service>)[],
): void {
  environment.publicHosts[host] = { host: `${host}.sample.example`, issuer: 'bank' };
  for (const service of services) {
    addService(environment, { runtime: 'java-spring', size: 'small', ...service });
  }
}
