import { readFileSync } from 'node:fs';
import { type Agent, request, Agent as SecureAgent } from 'node:https';
import { createInterface } from 'node:readline';
import { load } from 'js-yaml';
import type { ApiClient } from '../../api/client';

/** Who follows a collection. */
export interface Follower<T> {
  set(object: T): void;
  remove(object: T): void;
}

/** An object of which changes can be told. */
interface Versioned {
  readonly metadata: { readonly resourceVersion?: string };
}

/** A list that is kept up to date. */
export interface Watch {
  /** @throws when changes may have been missed */
  assertRunning(): void;
  stop(): void;
}

interface WatchEvent<T> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'ERROR';
  readonly object: T;
}

interface Kubeconfig {
  readonly clusters: readonly [{ readonly cluster: Readonly<Record<string, string>> }];
  readonly users: readonly [{ readonly user: Readonly<Record<string, string>> }];
}

/**
 * Lists a collection, and then tells of every change as it happens. When the server ends the stream, as it does with
 * readers that fall behind, it is asked for what came after the last change, so that none is missed.
 *
 * @param path of the collection: `/api/v1/pods`
 */
export async function watch<T extends Versioned>(
  { api, kubeconfig }: { readonly api: ApiClient; readonly kubeconfig: string },
  path: string,
  follower: Follower<T>,
): Promise<Watch> {
  const { status, body } = await api.get(path);
  if (status !== 200) {
    throw new Error(`the list ${path} is refused with ${status}: ${body.message}`);
  }
  const { items, metadata } = body as unknown as { items: T[]; metadata: { resourceVersion: string } };
  for (const object of items) {
    follower.set(object);
  }
  const { agent, server } = connection(readFileSync(kubeconfig, 'utf8'));
  let failure: unknown;
  let stopped = false;
  const follow = async (): Promise<void> => {
    for (let version = metadata.resourceVersion; !stopped; ) {
      version = await untilEnd(agent, new URL(path, server), version, follower);
    }
  };
  follow().catch((error) => {
    failure = error;
  });
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

/** Tells of changes after a version until the stream ends; answers the version of the last one. */
function untilEnd<T extends Versioned>(
  agent: Agent,
  address: URL,
  from: string,
  follower: Follower<T>,
): Promise<string> {
  let version = from;
  address.searchParams.set('watch', '1');
  address.searchParams.set('resourceVersion', from);
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (received) => {
      createInterface({ input: received })
        .on('line', (line) => {
          const event = JSON.parse(line) as WatchEvent<T>;
          version = event.object.metadata?.resourceVersion ?? version;
          tell(event, follower, reject);
        })
        .on('error', reject)
        .on('close', () => resolve(version));
    });
    sent.on('error', reject);
    sent.end();
  });
}

function tell<T>({ type, object }: WatchEvent<T>, follower: Follower<T>, reject: (error: Error) => void): void {
  if (type === 'ADDED' || type === 'MODIFIED') {
    follower.set(object);
  } else if (type === 'DELETED') {
    follower.remove(object);
  } else {
    // Not even a version from which it could go on.
    reject(new Error(JSON.stringify({ type, object })));
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
