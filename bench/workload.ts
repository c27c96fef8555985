import { ApiObject, type ApiObjectProps, App, Chart, Lazy } from 'cdk8s';
import { objectsOfService, type Service } from './service-objects';

/** How the objects of a workload hang together. */
export type Shape = 'teams' | 'flat' | 'layers' | 'charts';

/** Kinds of object that each service has. */
export const OBJECTS_PER_SERVICE = 12;
/** Depth of the layered shapes: as deep as an apply order ever gets, three times over. */
export const LAYERS = 30;

const TEAMS = 20;
/** Objects of the layer below that an object of the shape `layers` depends on. */
const DEPENDENCIES = 5;

/**
 * An app with `objects` objects, always the same for the same arguments.
 *
 * - `teams`: a chart for each of 20 teams
 * - `flat`: one chart, no dependencies
 * - `layers`: the same chart in 30 layers; each object depends on five of the layer below
 * - `charts`: the same objects in 30 charts, each after the one before
 */
export function buildWorkload(outdir: string, objects: number, shape: Shape): App {
  const services = Array.from({ length: objects / OBJECTS_PER_SERVICE }, (_, index) => serviceOf(index, objects));
  const app = new App({ outdir });
  if (shape === 'teams') {
    for (const service of services) {
      const chart = app.node.tryFindChild(service.namespace) ?? new Chart(app, service.namespace);
      addObjects(chart as Chart, objectsOfService(service, late));
    }
    return app;
  }
  const all = services.flatMap((service) => objectsOfService(service, late));
  if (shape === 'charts') {
    addChartAfterChart(app, all);
  } else {
    const added = addObjects(new Chart(app, 'platform'), all);
    if (shape === 'layers') {
      addDependencies(added);
    }
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

function addObjects(chart: Chart, objects: readonly ApiObjectProps[]): ApiObject[] {
  return objects.map((object) => new ApiObject(chart, `${object.metadata?.name}-${object.kind}`, object));
}

function addChartAfterChart(app: App, objects: readonly ApiObjectProps[]): void {
  const width = Math.ceil(objects.length / LAYERS);
  let below: Chart | undefined;
  for (let layer = 0; layer < LAYERS; layer++) {
    const chart = new Chart(app, `layer-${String(layer).padStart(2, '0')}`);
    addObjects(chart, objects.slice(layer * width, (layer + 1) * width));
    if (below !== undefined) {
      chart.addDependency(below);
    }
    below = chart;
  }
}

function addDependencies(objects: readonly ApiObject[]): void {
  const width = Math.ceil(objects.length / LAYERS);
  for (const [index, object] of objects.entries()) {
    const firstOfLayer = Math.floor(index / width) * width;
    for (let step = 0; step < DEPENDENCIES && firstOfLayer > 0; step++) {
      object.addDependency(objects[firstOfLayer - width + ((index + step) % width)] as ApiObject);
    }
  }
}
