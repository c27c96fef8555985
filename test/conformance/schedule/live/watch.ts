import { readFileSync } from 'node:fs';
import { type Agent, request, Agent as SecureAgent } from 'node:https';
import { createInterface } from 'node:readline';
import { load } from 'js-yaml';
import type { ApiClient } from '../../api/client';

/** Who follows a collection. */
export interface Follower<T> {
  /** All objects; what was known before is replaced. */
  replace(objects: readonly T[]): void;
  set(object: T): void;
  remove(object: T): void;
}

/** A list that is kept up to date. */
export interface Watch {
  /** @throws when the server has stopped telling, and does not take it up again */
  assertRunning(): void;
  stop(): void;
}

interface WatchEvent<T> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR';
  readonly object: T;
}

interface Kubeconfig {
  readonly clusters: readonly [{ readonly cluster: Readonly<Record<string, string>> }];
  readonly users: readonly [{ readonly user: Readonly<Record<string, string>> }];
}

/**
 * Lists a collection, and then tells of every change as it happens. When the server ends the stream, as it does with
 * readers that fall behind, the collection is listed anew.
 *
 * @param path of the collection: `/api/v1/pods`
 */
export async function watch<T>(
  { api, kubeconfig }: { readonly api: ApiClient; readonly kubeconfig: string },
  path: string,
  follower: Follower<T>,
): Promise<Watch> {
  const { agent, server } = connection(readFileSync(kubeconfig, 'utf8'));
  let failure: unknown;
  let stopped = false;
  const listAndFollow = async (): Promise<void> => {
    const { status, body } = await api.get(path);
    if (status !== 200) {
      throw new Error(`the list is refused with ${status}: ${body.message}`);
    }
    const { items, metadata } = body as unknown as { items: T[]; metadata: { resourceVersion: string } };
    follower.replace(items);
    const address = new URL(`${path}?watch=1&resourceVersion=${metadata.resourceVersion}`, server);
    void untilEnd(agent, address, follower)
      .then(() => (stopped ? undefined : listAndFollow()))
      .catch((error) => {
        failure = error;
      });
  };
  await listAndFollow();
  return {
    assertRunning() {
      if (failure !== undefined && !stopped) {
        throw new Error(`the watch of ${path} broke off: ${failure}`, { cause: failure });
      }
    },
    stop() {
      stopped = true;
      agent.destroy();
    },
  };
}

/** Tells of changes until the stream ends. */
function untilEnd<T>(agent: Agent, address: URL, follower: Follower<T>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (received) => {
      createInterface({ input: received })
        .on('line', (line) => tell(JSON.parse(line), follower))
        .on('error', reject)
        .on('close', resolve);
    });
    sent.on('error', reject);
    sent.end();
  });
}

function tell<T>({ type, object }: WatchEvent<T>, follower: Follower<T>): void {
  if (type === 'ADDED' || type === 'MODIFIED') {
    follower.set(object);
  } else if (type === 'DELETED') {
    follower.remove(object);
  }
}

function connection(kubeconfig: string): { readonly agent: Agent; readonly server: string } {
  const { clusters, users } = load(kubeconfig) as Kubeconfig;
  const [{ cluster }] = clusters;
  const [{ user }] = users;
  const decode = (text: string | undefined) => Buffer.from(text ?? '', 'base64');
  const agent = new SecureAgent({
    ca: decode(cluster['certificate-authority-data']),
    cert: decode(user['client-certificate-data']),
    key: decode(user['client-key-data']),
  });
  return { agent, server: cluster.server ?? '' };
}
