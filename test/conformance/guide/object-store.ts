import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';

/** An object store on loopback that speaks as much of S3 as Terraform's state needs. */
export interface ObjectStore {
  /** Address of a proxy that leads to the store by its own name, and nowhere else. */
  readonly proxy: string;
  /** Number of versions of each object, by `/bucket/key`; a deleted one keeps its own. */
  versions(): Readonly<Record<string, number>>;
  /** Ends it. */
  close(): void;
}

/** What the store is known by. */
export interface StoreIdentity {
  /** Name in the DNS, to which its certificate is issued. */
  readonly host: string;
  readonly key: string;
  readonly certificate: string;
}

interface Stored {
  readonly versions: Buffer[];
  deleted: boolean;
}

/** Headers by which a client sends a checksum behind a body, which many stores refuse. */
const TRAILERS = ['x-amz-trailer', 'x-amz-sdk-checksum-algorithm'];

const EMPTY_LIST =
  '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><KeyCount>0</KeyCount>' +
  '<MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated></ListBucketResult>';

/** Starts a store that keeps versions, answers conditional writes, and refuses checksums behind a body. */
export async function startObjectStore({ host, key, certificate }: StoreIdentity): Promise<ObjectStore> {
  const objects = new Map<string, Stored>();
  const store = createTlsServer({ key, cert: certificate }, (request, response) => {
    answer(objects, request, response).catch((error) => refuse(response, 500, String(error)));
  });
  const proxy = createServer((_, response) => refuse(response, 403, 'OnlyTunnels'));
  proxy.on('connect', ({ url }, client) => {
    if (url !== `${host}:443`) {
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const tunnel = connect((store.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on('error', () => client.destroy());
    client.on('error', () => tunnel.destroy());
  });
  for (const server of [store, proxy]) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  }
  return {
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    versions: () => Object.fromEntries([...objects].map(([path, { versions }]) => [path, versions.length])),
    close() {
      for (const server of [store, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function answer(objects: Map<string, Stored>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
  const body = Buffer.concat(await request.toArray());
  const found = objects.get(pathname);
  const current = found?.deleted === false ? found.versions.at(-1) : undefined;
  if (request.headers.authorization === undefined) {
    refuse(response, 403, 'AccessDenied');
  } else if (TRAILERS.some((header) => header in request.headers)) {
    refuse(response, 501, 'NotImplemented');
  } else if (searchParams.has('list-type')) {
    response.end(EMPTY_LIST);
  } else if (request.method === 'PUT') {
    if (request.headers['if-none-match'] === '*' && current !== undefined) {
      refuse(response, 412, 'PreconditionFailed');
      return;
    }
    objects.set(pathname, { versions: [...(found?.versions ?? []), body], deleted: false });
    response.end();
  } else if (request.method === 'DELETE') {
    if (found !== undefined) {
      found.deleted = true;
    }
    response.writeHead(204).end();
  } else if (current === undefined) {
    refuse(response, 404, 'NoSuchKey');
  } else {
    response.setHeader('content-length', current.length);
    response.end(request.method === 'HEAD' ? undefined : current);
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}
