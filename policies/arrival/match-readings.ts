import { type Known, Values } from '../known';
import { readExpressions } from '../text-match';

/** Of a path with a query, an encoded letter or a segment that is resolved before, no request would be taken. */
const path = Values.ofText(
  'a path as it stands when proxies compare it',
  "(?!.*/\\.{1,2}(/|$))(/[-A-Za-z0-9._~:@!$&'()+,=]+)*/?",
);

/** Proxies compare letter by letter, and a method in small letters is none that clients send. */
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * What the judge understands of the conditions of a route. `authority` is not among it: clients write one host in several
 * ways (with a port, short, in capitals), and all of them find the routes of the host.
 */
export const matchReadings = {
  name: true,
  uri: { exact: path, prefix: path, regex: readExpressions },
  method: { exact: methods },
  port: true,
  gateways: true,
  sourceNamespace: true,
  sourceLabels: true,
  headers: true,
  queryParams: true,
} as const satisfies Known;
