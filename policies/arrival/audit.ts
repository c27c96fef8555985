import type { ClusterView } from '../cluster-view';
import { groupOf, type PlacedObject } from '../objects';
import type { PodSpec } from '../pods/workloads';
import { worldOf } from '../reachability/world';
import type { CheckResult } from '../rule';
import { destinationRuleProblems } from './destination-rules';
import { Directory } from './directory';
import { unreadFields } from './fields';
import { followRow } from './flows';
import { gatewayProblems } from './gateways';
import { namespaceOf } from './objects';
import { Obstacles } from './obstacles';
import { isUnreadKind, type ReadKind, readings } from './readings';
import { serviceEntryProblems } from './service-entries';
import { readService, serviceProblems } from './services';
import { sidecarProblems } from './sidecars';
import { virtualServiceProblems } from './virtual-services';

const istio = 'networking.istio.io';

/** What an object has wrong by itself, whoever sends requests past it. */
const problems: Readonly<Record<ReadKind, (placed: PlacedObject, directory: Directory) => readonly string[]>> = {
  Service: (placed, { world }) => serviceProblems(readService(placed, world)),
  VirtualService: virtualServiceProblems,
  DestinationRule: destinationRuleProblems,
  ServiceEntry: serviceEntryProblems,
  Gateway: gatewayProblems,
  Sidecar: (placed, { world }) => sidecarProblems(placed, world),
};

/** Kinds that decide where requests go. */
export const kindsRead = Object.keys(readings).map((kind) => ({ group: kind === 'Service' ? '' : istio, kind }));

/**
 * Follows every row of the register to its receivers, by what proxies and Services are told. Rows to what charts bring are
 * held against the ports of the facts, and not counted: their Services stand in no manifest.
 */
export function auditArrival(view: ClusterView, exempt: (namespace: string) => boolean): CheckResult {
  const world = worldOf(view);
  const directory = new Directory(world);
  const obstacles = new Obstacles();
  for (const placed of view.objects.filter((one) => !exempt(namespaceOf(one)))) {
    const { apiVersion, kind } = placed.object;
    const group = groupOf(apiVersion);
    if (isUnreadKind(group, kind)) {
      obstacles.addTo(placed, [`the judge cannot say where a ${kind} leads requests`]);
    } else if (kind in readings && group === (kind === 'Service' ? '' : istio)) {
      const unread = unreadFields(placed.object.spec, readings[kind as ReadKind]);
      obstacles.addTo(
        placed,
        unread.map((field) => `the judge cannot say where requests go by spec${field}`),
      );
      obstacles.addTo(placed, problems[kind as ReadKind](placed, directory));
    }
  }
  for (const { placed, pod } of view.workloads.filter((one) => !exempt(one.namespace))) {
    obstacles.addTo(
      placed,
      nameProblems(pod).map((text) => `its pods ${text}`),
    );
  }
  const { rows } = directory.register;
  for (const row of rows) {
    const { obstacles: met, passed } = followRow(row, directory);
    obstacles.meetAll(row.flow, met, passed);
  }
  const seen = rows.filter(({ to }) => to.pods.some(({ file }) => file !== undefined));
  return { examined: seen.length, findings: obstacles.findings() };
}

/** What keeps pods from finding a host by the names of the cluster. */
function nameProblems({ dnsPolicy = 'ClusterFirst', hostAliases = [] }: PodSpec): readonly string[] {
  return [
    ...(dnsPolicy.startsWith('ClusterFirst') ? [] : [`find names by dnsPolicy '${dnsPolicy}', and not by the cluster`]),
    ...hostAliases
      .flatMap(({ hostnames = [] }) => hostnames)
      .map((name) => `take an address of their own for '${name}' (hostAliases)`),
  ];
}
