import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { load } from 'js-yaml';

/** Requests that are on their way at a time; more only wait in the server. */
const CONCURRENCY = 8;

/** Time without an answer after which a request has failed, in milliseconds. */
const PATIENCE = 120_000;

/** Content type by which the server applies an object server-side; it reads JSON as well. */
export const APPLY = 'application/apply-patch+yaml';

/** What the server answered. */
export interface Answer {
  readonly status: number;
  /** Texts of the `Warning` headers. */
  readonly warnings: readonly string[];
  /** The object, or the `Status` that says what is wrong. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A body and what it is. */
export interface Content {
  readonly type: string;
  readonly text: string;
}

interface Kubeconfig {
  readonly clusters: readonly [{ readonly cluster: Readonly<Record<string, string>> }];
  readonly users: readonly [{ readonly user: Readonly<Record<string, string>> }];
}

/** A client of one API server that keeps its connections and retries nothing. */
export class ApiClient {
  private constructor(
    private readonly server: URL,
    private readonly agent: Agent,
  ) {}

  /** A client for the first cluster and user of a kubeconfig that embeds its certificates. */
  public static fromKubeconfig(text: string): ApiClient {
    const { clusters, users } = load(text) as Kubeconfig;
    const [{ cluster }] = clusters;
    const [{ user }] = users;
    const agent = new Agent({
      keepAlive: true,
      maxSockets: CONCURRENCY,
      ca: decode(cluster['certificate-authority-data']),
      cert: decode(user['client-certificate-data']),
      key: decode(user['client-key-data']),
    });
    return new ApiClient(new URL(cluster.server ?? ''), agent);
  }

  public get(path: string): Promise<Answer> {
    return this.request('GET', path);
  }

  public post(path: string, object: object): Promise<Answer> {
    return this.request('POST', path, { type: 'application/json', text: JSON.stringify(object) });
  }

  /** Changes the fields that `change` has; the others stay. */
  public merge(path: string, change: object): Promise<Answer> {
    return this.request('PATCH', path, { type: 'application/merge-patch+json', text: JSON.stringify(change) });
  }

  public delete(path: string): Promise<Answer> {
    return this.request('DELETE', path);
  }

  /**
   * Sends one request and reads its answer, whatever its status.
   *
   * @throws when the connection fails
   */
  public request(method: string, path: string, content?: Content): Promise<Answer> {
    const { hostname, port } = this.server;
    const headers = content && { 'content-type': content.type, 'content-length': Buffer.byteLength(content.text) };
    const options = { agent: this.agent, hostname, port, method, path, timeout: PATIENCE, ...(headers && { headers }) };
    return new Promise((resolve, reject) => {
      const sent = request(options, (received) => readAnswer(received).then(resolve, reject));
      sent.on('error', reject);
      sent.on('timeout', () => sent.destroy(new Error(`${method} ${path} is not answered`)));
      sent.end(content?.text);
    });
  }

  public close(): void {
    this.agent.destroy();
  }
}

async function readAnswer(received: IncomingMessage): Promise<Answer> {
  const text = Buffer.concat(await received.toArray()).toString('utf8');
  // Paths that the server does not know are answered in plain text.
  const isJson = received.headers['content-type']?.startsWith('application/json') === true;
  const body = isJson ? JSON.parse(text) : { message: text };
  return { status: received.statusCode ?? 0, warnings: warningsIn(received.rawHeaders), body };
}

function decode(text: string | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64');
}

/** A header is `299 - "text"`; each warning has one of its own. */
function warningsIn(rawHeaders: readonly string[]): string[] {
  const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'warning');
  return values.map((value) => {
    const quoted = /^\d{3} \S+ (".*")/.exec(value)?.[1];
    return quoted === undefined ? value : quoted.slice(1, -1).replace(/\\(.)/g, '$1');
  });
}
