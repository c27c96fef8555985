import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { namespaceOf, type PlacedObject, referenceTo } from '../objects';
import { appLabel } from '../pods/workloads';
import type { CheckContext, CheckResult } from '../rule';
import { type Directory, directoryOf } from './directory';
import { policyLimits, sidecarLimits } from './limits';
import { specOf, type VirtualServiceSpec } from './objects';
import { routeLimits } from './route-limits';

const judges: Readonly<Record<string, (placed: PlacedObject, directory: Directory) => readonly string[]>> = {
  DestinationRule: policyLimits,
  VirtualService: routeLimits,
  Sidecar: sidecarLimits,
};

/** Kinds that say how long and how often. */
export const kindsOfLimits = Object.keys(judges).map((kind) => ({ group: 'networking.istio.io', kind }));

/** What is said of deadlines, retries and connections, and hosts of which nothing is said. */
export function auditLimits(view: ClusterView, { facts, exempt }: CheckContext): CheckResult {
  const directory = directoryOf(view);
  const all = kindsOfLimits.flatMap(({ group, kind }) => view.ofKind(group, kind));
  const allSilent = silent(directory, facts);
  const [judged, judgedSilent] = [all.filter(isJudged), allSilent.filter(({ placed }) => isJudged(placed))];
  const said = judged.flatMap((placed) =>
    (judges[placed.object.kind]?.(placed, directory) ?? []).map((message) => ({ placed, message })),
  );
  return {
    examined: judged.length,
    exempted: all.length - judged.length + allSilent.length - judgedSilent.length,
    findings: [...said, ...judgedSilent].map(({ placed, message }) => ({
      object: referenceTo(placed.object),
      file: placed.file,
      message,
    })),
  };

  function isJudged(placed: PlacedObject): boolean {
    return !exempt(namespaceOf(placed), placed.object.metadata.labels?.[appLabel]);
  }
}

/** Declared services, and hosts to which requests are sent, without a word on how. */
function silent(
  directory: Directory,
  { services }: Facts,
): readonly { readonly placed: PlacedObject; readonly message: string }[] {
  const asked = new Set([
    ...directory.register.rows.flatMap(({ flow }) => (flow.level === 'mesh' ? (flow.host ?? []) : [])),
    // who calls it for the first time finds it said
    ...services.map(({ name, namespace }) => `${name}.${namespace}.svc.cluster.local`),
  ]);
  const routed = directory.world.view
    .ofKind('networking.istio.io', 'VirtualService')
    .flatMap((placed) => specOf<VirtualServiceSpec>(placed).http ?? [])
    .flatMap(({ route = [] }) => route.map(({ destination }) => destination.host));
  return [...new Set([...asked, ...routed])].flatMap((host) => {
    const placed = directory.service(host)?.placed ?? directory.entriesOf(host)[0];
    return placed === undefined
      ? []
      : [
          ...(directory.rulesOf(host).length > 0 ? [] : [`no DestinationRule says how clients connect to '${host}'`]),
          ...(!asked.has(host) || directory.routesOf('mesh', host).length > 0
            ? []
            : [`no VirtualService says how long requests to '${host}' may take`]),
        ].map((message) => ({ placed, message }));
  });
}
