import { setTimeout as delay } from 'node:timers/promises';
import type { KubernetesObject } from '../../../policies/objects';
import type { ApiClient } from '../api/client';
import { type Watch, watch } from '../schedule/live/watch';
import type { GuidedServer } from './guided-server';
import { LEFTOVER } from './leftover';

/** How often it is asked for what is not there yet, in milliseconds. */
const INTERVAL = 300;

/** An object as it is stored. */
interface Live {
  readonly metadata: KubernetesObject['metadata'] & {
    readonly generation?: number;
    readonly resourceVersion?: string;
  };
  readonly spec?: { readonly replicas?: number; readonly type?: string };
  readonly status?: unknown;
}

/** Writes the status that a running bank's component would write; what it stands for is its name. */
interface StatusStandIn {
  readonly name: string;
  /** Path of all objects of the kind. */
  readonly path: string;
  /** The status; `undefined` for an object that has none. */
  status(object: Live): object | undefined;
}

const CONDITIONS = (type: string) => ({
  conditions: [
    { type, status: 'True', reason: 'StandIn', message: 'stand-in', lastTransitionTime: '2026-01-01T00:00:00Z' },
  ],
});

const STATUSES: readonly StatusStandIn[] = [
  { name: 'kubelets', path: '/api/v1/nodes', status: () => CONDITIONS('Ready') },
  {
    name: 'deployments that roll out',
    path: '/apis/apps/v1/deployments',
    status: ({ metadata: { name, generation }, spec: { replicas = 1 } = {} }) =>
      name === LEFTOVER
        ? undefined
        : {
            ...CONDITIONS('Available'),
            observedGeneration: generation,
            ...Object.fromEntries(
              ['replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas'].map((field) => [field, replicas]),
            ),
          },
  },
  {
    name: 'agents of nodes',
    path: '/apis/apps/v1/daemonsets',
    status: ({ metadata: { generation } }) => ({
      observedGeneration: generation,
      ...Object.fromEntries(
        [
          'currentNumberScheduled',
          'desiredNumberScheduled',
          'updatedNumberScheduled',
          'numberReady',
          'numberAvailable',
        ].map((field) => [field, 1]),
      ),
      numberMisscheduled: 0,
    }),
  },
  {
    name: 'load balancer',
    path: '/api/v1/services',
    status: ({ spec }) =>
      spec?.type === 'LoadBalancer'
        ? { loadBalancer: { ingress: [{ ip: '203.0.113.250', ipMode: 'VIP' }] } }
        : undefined,
  },
  {
    name: 'cert-manager',
    path: '/apis/cert-manager.io/v1/clusterissuers',
    status: () => CONDITIONS('Ready'),
  },
  { name: 'cert-manager', path: '/apis/cert-manager.io/v1/certificates', status: () => CONDITIONS('Ready') },
];

/** Names of all that is only played. */
export const PLAYED: readonly string[] = [...new Set(STATUSES.map(({ name }) => name))];

/** Plays what runs on the clusters of a bank until it is ended; where it fails, the waits of the guide do. */
export class RunningBank {
  private ended = false;
  private readonly work: Promise<unknown>;

  public constructor(servers: Iterable<GuidedServer>) {
    this.work = Promise.all([...servers].flatMap((server) => STATUSES.map((standIn) => this.play(server, standIn))));
  }

  /** Ends it. */
  public async end(): Promise<void> {
    this.ended = true;
    await this.work;
  }

  /** A kind may come with the release that brings it, and is served anew while its definition settles. */
  private async play({ plane }: GuidedServer, { path, status }: StatusStandIn): Promise<void> {
    // What was written last, by path: the same is not written again.
    const written = new Map<string, string>();
    // One after the other, so that no older status comes last.
    let writes = Promise.resolve();
    const follower = {
      set: (object: Live) => {
        const wanted = status(object);
        const text = JSON.stringify({ status: wanted });
        const place = placeOf(path, object);
        if (wanted !== undefined && written.get(place) !== text) {
          written.set(place, text);
          writes = writes.then(() => this.write(plane.api, `${place}/status`, text));
        }
      },
      remove: (object: Live) => written.delete(placeOf(path, object)),
    };
    while (!this.ended) {
      const following = await watch<Live>(plane, path, follower).catch(() => undefined);
      while (!this.ended && isRunning(following)) {
        await delay(INTERVAL);
      }
      following?.stop();
      await delay(INTERVAL);
    }
    await writes;
  }

  /** Writes until it is taken, or the object is gone. */
  private async write(api: ApiClient, path: string, text: string): Promise<void> {
    const content = { type: 'application/merge-patch+json', text };
    const status = () =>
      api.request('PATCH', path, content).then(
        (answer) => answer.status,
        () => 0,
      );
    while (!this.ended && ![200, 404].includes(await status())) {
      await delay(INTERVAL);
    }
  }
}

function isRunning(following: Watch | undefined): boolean {
  try {
    following?.assertRunning();
    return following !== undefined;
  } catch {
    return false;
  }
}

/** Path of an object, by that of its collection. */
function placeOf(path: string, { metadata: { namespace, name } }: Live): string {
  const collection = namespace === undefined ? path : path.replace(/(\/[^/]+)$/, `/namespaces/${namespace}$1`);
  return `${collection}/${name}`;
}
