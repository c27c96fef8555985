import { matchesPath } from '../reachability/patterns';
import type { Pod } from '../reachability/pods';
import type { Row } from '../reachability/register';
import { listOf } from '../reachability/wording';
import type { Landing } from './destinations';
import type { Directory } from './directory';
import type { Obstacle } from './obstacles';
import type { SampleRequest } from './requests';
import type { Way } from './way';

/** A sample of the requests of a flow, and where it may land. */
type Sample = Way['samples'][number];

/** The samples that cannot get to every receiver on the port of the flow, or in part get to nobody who is declared. */
export function lostOf({ flow, to }: Row, client: Pod, { samples }: Way, directory: Directory): readonly Sample[] {
  const isReceiver = ([pod, port]: readonly [Pod, number]) => port === flow.port && to.pods.includes(pod);
  return samples.filter(({ request, landings }) => {
    const others = landings.filter(({ pods }) => pods.size === 0 || ![...pods].every(isReceiver));
    const reached = to.pods.every((pod) => landings.some(({ pods }) => pods.get(pod) === flow.port));
    return !reached || (others.length > 0 && !isElsewhere(others, client, request, directory));
  });
}

/** Whether a request that leads elsewhere is declared there too. */
export function isElsewhere(
  landings: readonly Landing[],
  client: Pod,
  request: SampleRequest,
  directory: Directory,
): boolean {
  return (
    landings.length > 0 &&
    landings.every(({ pods }) => [...pods.keys()].some((pod) => isDeclared(client, pod, request, directory)))
  );
}

function isDeclared(from: Pod, to: Pod, { method, path }: SampleRequest, directory: Directory): boolean {
  return directory
    .rowsBetween(from, to)
    .some(({ flow }) =>
      (flow.operations ?? [{}]).some(
        ({ methods = [method], paths = ['/*'] }) =>
          methods.includes(method) && paths.some((pattern) => matchesPath(pattern, path)),
      ),
    );
}

/** Where a lost sample leads instead, said at what routes its host. */
export function strayed(row: Row, lost: Sample, gateway: string, host: string, directory: Directory): Obstacle {
  const placed = directory.routesOf(gateway, host)[0] ?? directory.service(host)?.placed;
  const { method, path } = lost.request;
  const receivers = listOf(row.to.pods.map(({ ref }) => ref));
  const message = `${method} ${path} of '${host}' leads to ${describe(lost.landings)} and not to ${receivers} on port ${row.flow.port}`;
  return { ...(placed ? { placed } : {}), message, follows: true };
}

function describe(landings: readonly Landing[]): string {
  const places = landings.flatMap(({ pods, outside, host }) =>
    outside === undefined
      ? [...pods].map(([pod, port]) => `${pod.ref} on port ${port}`)
      : [`${host} on port ${outside}`],
  );
  return places.length === 0 ? 'nobody' : listOf(places);
}
