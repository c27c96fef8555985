import { setTimeout as delay } from 'node:timers/promises';
import type { KubernetesObject } from '../../../policies/objects';
import type { GuidedServer } from './guided-server';

/** How often the objects are looked at, in milliseconds. */
const INTERVAL = 300;

/** An object as it is stored. */
interface Live {
  readonly metadata: KubernetesObject['metadata'] & { readonly generation?: number };
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
    status: ({ metadata: { generation }, spec: { replicas = 1 } = {} }) => ({
      ...CONDITIONS('Available'),
      observedGeneration: generation,
      ...Object.fromEntries(
        ['replicas', 'updatedReplicas', 'readyReplicas', 'availableReplicas'].map((field) => [field, replicas]),
      ),
    }),
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

/** Plays what runs on the clusters of a bank until it is ended. */
export class RunningBank {
  private ended = false;
  private readonly work: Promise<void>;
  /** What was written last, by path: the same is not written again. */
  private readonly written = new Map<string, string>();

  public constructor(servers: Iterable<GuidedServer>) {
    this.work = this.play([...servers]);
  }

  /**
   * Ends it.
   *
   * @throws what went wrong meanwhile
   */
  public async end(): Promise<void> {
    this.ended = true;
    await this.work;
  }

  private async play(servers: readonly GuidedServer[]): Promise<void> {
    while (!this.ended) {
      for (const [index, server] of servers.entries()) {
        for (const standIn of STATUSES) {
          await this.write(`${index}`, server, standIn);
        }
      }
      await delay(INTERVAL);
    }
  }

  private async write(
    server: string,
    { plane: { api } }: GuidedServer,
    { path, status }: StatusStandIn,
  ): Promise<void> {
    const { status: code, body } = await api.get(path);
    for (const object of code === 200 ? (body.items as Live[]) : []) {
      const wanted = status(object);
      const { namespace, name } = object.metadata;
      const place = namespace === undefined ? path : path.replace(/(\/[^/]+)$/, `/namespaces/${namespace}$1`);
      const text = JSON.stringify({ status: wanted });
      const key = `${server}${place}/${name}`;
      if (wanted !== undefined && this.written.get(key) !== text) {
        const answer = await api.request('PATCH', `${place}/${name}/status`, {
          type: 'application/merge-patch+json',
          text,
        });
        if (answer.status === 200) {
          this.written.set(key, text);
        }
      }
    }
  }
}
