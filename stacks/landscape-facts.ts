import type { Edge, Landscape, Service } from '../environments/specification/landscape';

/** Where units keep data, and the streams between services. */
export function dataFacts({ units, topics }: Landscape) {
  return {
    stores: units.flatMap(({ name: namespace, stores = [] }) =>
      stores.map(({ name, engine, tier, dataClass }) => ({ name, namespace, engine, tier, dataClass })),
    ),
    topics: topics.map(({ name, unit, tier, dataClass }) => ({ name, namespace: unit, tier, dataClass })),
  };
}

/** What services need and write to, service by service. */
export function edgeFacts({ units }: Landscape) {
  return units.flatMap(({ services }) => services.flatMap(edgesOf));
}

function edgesOf(service: Service) {
  const { name: from, calls = [], publishes = [], subscribes = [] } = service;
  const { stores = [], external = [], core, platform = [] } = service;
  return [
    ...calls.map((call) => ({ ...edge(from, 'calls', call.to, call), operations: call.operations })),
    ...stores.map((use) => ({ ...edge(from, 'stores', use.store, use), access: use.access })),
    ...publishes.map(({ topic }) => edge(from, 'publishes', topic)),
    ...subscribes.map(({ topic }) => edge(from, 'subscribes', topic)),
    ...external.map((use) => edge(from, 'external', use.host, use)),
    ...(core === undefined ? [] : [edge(from, 'core', 'core', core)]),
    ...platform.map((use) => edge(from, 'platform', use.to, use)),
  ];
}

/** Absent fields stay absent: facts hold no `undefined`. */
function edge<K extends string>(from: string, kind: K, to: string, { mode, degraded }: Partial<Edge> = {}) {
  return {
    from,
    kind,
    to,
    ...(mode === undefined ? {} : { mode }),
    ...(degraded === undefined ? {} : { degraded }),
  };
}
