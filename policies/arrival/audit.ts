import type { ClusterView } from '../cluster-view';
import { unreadFields } from '../known';
import { groupOf, namespaceOf, type PlacedObject } from '../objects';
import { governs } from '../reachability/mesh/authorization-policies';
import type { CheckContext, CheckResult } from '../rule';
import { certificateProblems } from './certificates';
import { destinationRuleProblems } from './destination-rules';
import { type Directory, directoryOf } from './directory';
import { followRow } from './flows';
import { gatewayProblems } from './gateways';
import { Obstacles } from './obstacles';
import { accessGroup, isUnreadKind, type ReadKind, readings, readKindOf } from './readings';
import { serviceEntryProblems } from './service-entries';
import { readService, serviceProblems } from './services';
import { sidecarProblems } from './sidecars';
import { virtualServiceProblems } from './virtual-services';

type Problems = (placed: PlacedObject, directory: Directory) => readonly string[];

/** What an object has wrong by itself, whoever sends requests past it; what policies admit is compared on their level. */
const problems: Readonly<Partial<Record<ReadKind, Problems>>> = {
  Service: (placed, { world }) => serviceProblems(readService(placed, world)),
  VirtualService: virtualServiceProblems,
  DestinationRule: destinationRuleProblems,
  ServiceEntry: serviceEntryProblems,
  Gateway: (placed, directory) => [...gatewayProblems(placed, directory), ...certificateProblems(placed, directory)],
  Sidecar: sidecarProblems,
};

/**
 * Follows every row of the register to its receivers, by what proxies and Services are told. Rows to what charts bring are
 * held against the ports of the facts, and not counted: their Services stand in no manifest.
 */
export function auditArrival(view: ClusterView, { exempt }: CheckContext): CheckResult {
  const directory = directoryOf(view);
  const obstacles = new Obstacles();
  const deciding = view.ofKinds((group, kind) => isUnreadKind(group, kind) || readKindOf(group, kind) !== undefined);
  for (const placed of deciding.filter((one) => !exempt(namespaceOf(one)))) {
    const group = groupOf(placed.object.apiVersion);
    const known = readKindOf(group, placed.object.kind);
    if (isUnreadKind(group, placed.object.kind)) {
      obstacles.addTo(placed, [`the judge cannot say where a ${placed.object.kind} leads requests`]);
    } else if (known !== undefined) {
      const unread = unreadFields(placed.object.spec, readings[known]);
      const what = group === accessGroup ? 'which requests pass' : 'where requests go';
      obstacles.addTo(
        placed,
        unread.map((field) => `the judge cannot say ${what} by spec${field}`),
      );
      obstacles.addTo(placed, problems[known]?.(placed, directory) ?? []);
    }
  }
  const guards = obstacles.objects.filter(({ object }) => groupOf(object.apiVersion) === accessGroup);
  const { rows } = directory.register;
  for (const row of rows) {
    const { obstacles: met, passed } = followRow(row, directory);
    const guarding =
      row.flow.level === 'mesh' ? guards.filter((guard) => row.to.pods.some((pod) => governs(guard, pod))) : [];
    obstacles.meetAll(row.flow, met, [...passed, ...guarding]);
  }
  const seen = rows.filter(({ to }) => to.pods.some(({ file }) => file !== undefined));
  return {
    examined: seen.length,
    findings: obstacles.findings().filter(({ object: { namespace } }) => namespace === undefined || !exempt(namespace)),
  };
}
