import { ApiObject, type ApiObjectProps, App, Chart, Lazy } from 'cdk8s';
import { objectsOfService, type Service } from './service-objects';

/** Objects that each service has. */
const OBJECTS_PER_SERVICE = 12;

const TEAMS = 20;

/** An app with `objects` objects in a chart for each of 20 teams, always the same for the same arguments. */
export function buildWorkload(outdir: string, objects: number): App {
  const app = new App({ outdir });
  for (let index = 0; index < objects / OBJECTS_PER_SERVICE; index++) {
    const service = serviceOf(index, objects);
    const chart = app.node.tryFindChild(service.namespace) ?? new Chart(app, service.namespace);
    addObjects(chart as Chart, objectsOfService(service, late));
  }
  return app;
}

function serviceOf(index: number, objects: number): Service {
  const count = objects / OBJECTS_PER_SERVICE;
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
  return `team-${String(service % TEAMS).padStart(2, '0')}`;
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
