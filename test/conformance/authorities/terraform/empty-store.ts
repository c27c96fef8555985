import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const EMPTY_LIST =
  '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
  '<KeyCount>0</KeyCount><MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated></ListBucketResult>';

/** An object store on loopback. */
export interface EmptyStore {
  readonly address: string;
  /** Method and path of all requests so far: `HEAD /bucket/key`. */
  readonly asked: readonly string[];
}

/** Runs `use` beside an object store that holds nothing and takes nothing. */
export async function withEmptyStore<T>(use: (store: EmptyStore) => Promise<T>): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
    asked.push(`${request.method} ${pathname}`);
    const isList = request.method === 'GET' && searchParams.has('list-type');
    response.writeHead(isList ? 200 : 404, { 'content-type': 'application/xml' });
    response.end(isList ? EMPTY_LIST : '<Error><Code>NoSuchKey</Code></Error>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use({ address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
