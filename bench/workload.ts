import { ApiObject, type ApiObjectProps, App, Chart, Lazy } from 'cdk8s';
import { objectsOfService, type Service } from './service-objects';

/** Objects that each service has. */
export const OBJECTS_PER_SERVICE = 12;

/** Services of a team, and of its chart. */
const SERVICES_PER_TEAM = 50;

/** An app with `objects` objects in a chart for each team, always the same for the same arguments. */
export function buildWorkload(outdir: string, objects: number): App {
  const app = new App({ outdir });
  for (let team = 0; team < teamsOf(objects); team++) {
    addTeam(app, team, objects);
  }
  return app;
}

/** The same in an app for each team, which is made when the one before is done with: so nothing is held for long. */
export function* workloadByTeam(outdir: string, objects: number): Generator<App> {
  for (let team = 0; team < teamsOf(objects); team++) {
    const app = new App({ outdir });
    addTeam(app, team, objects);
    yield app;
  }
}

function teamsOf(objects: number): number {
  return Math.ceil(objects / OBJECTS_PER_SERVICE / SERVICES_PER_TEAM);
}

function addTeam(app: App, team: number, objects: number): void {
  const count = objects / OBJECTS_PER_SERVICE;
  const first = team * SERVICES_PER_TEAM;
  const chart = new Chart(app, teamOf(first));
  for (let index = first; index < Math.min(first + SERVICES_PER_TEAM, count); index++) {
    addObjects(chart, objectsOfService(serviceOf(index, count), late));
  }
}

function serviceOf(index: number, count: number): Service {
  const upstream = (index * 7 + 1) % count;
  return {
    name: nameOf(index),
    namespace: teamOf(index),
    upstream: { name: nameOf(upstream), namespace: teamOf(upstream) },
    version: `1.${index % 40}.${index % 7}`,
    port: 8_000 + (index % 50),
    replicas: 2 + (index % 5),
    cpuMillis: 100 + (index % 8) * 50,
    memoryMebibytes: 128 + (index % 6) * 64,
    logLevel: ['info', 'debug', 'warn'][index % 3] as string,
  };
}

function nameOf(service: number): string {
  return `service-${String(service).padStart(4, '0')}`;
}

function teamOf(service: number): string {
  return `team-${String(Math.floor(service / SERVICES_PER_TEAM)).padStart(2, '0')}`;
}

/** What grants collect is rendered late, so some values of a real synthesis are lazy. */
function late<T>(produce: () => T): T {
  return Lazy.any({ produce }) as T;
}

function addObjects(chart: Chart, objects: readonly ApiObjectProps[]): void {
  for (const object of objects) {
    new ApiObject(chart, `${object.metadata?.name}-${object.kind}`, object);
  }
}
