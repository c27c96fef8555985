import { quote } from '../place';
import type { Fault, Field } from './field';
import { LAST_PORT } from './numbers';
import { text } from './texts';

const HOST = /^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?\.)+[a-z]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LABEL = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;

/**
 * Ends of names that somebody else answers for: pods look for Services in `svc` and `cluster.local`, hosts answer
 * `localhost` and `local` themselves, no server knows the next five, clouds tell a machine about itself under those after
 * them, and the last is the platform's own, its registry included. `example` is nobody's too, and what examples are made of.
 */
const RESERVED_ENDS = [
  'svc',
  'local',
  'localhost',
  'localdomain',
  'invalid',
  'test',
  'alt',
  'onion',
  'arpa',
  'google.internal',
  'metadata.goog',
  'azure.internal',
  'ec2.internal',
  'compute.internal',
  'metadata.tencentyun.com',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'terrace.internal',
];

/** A DNS name in lower case that leads outside the platform. */
export const host = text([hostFault]);

function hostFault(value: string): Fault | undefined {
  if (LABEL.test(value)) {
    return {
      mistake: 'malformed-host',
      message: `${quote(value)} lies in no domain`,
      remedy: "write the whole name, like 'pay.bank.example'",
    };
  }
  if (value.length > LONGEST_HOST || !HOST.test(value)) {
    return {
      mistake: 'malformed-host',
      message: `${quote(value)} is not a DNS name in lower case`,
      remedy: "write it like 'pay.bank.example', without scheme, port or wildcard",
    };
  }
  const end = RESERVED_ENDS.find((each) => value === each || value.endsWith(`.${each}`));
  return end === undefined
    ? undefined
    : {
        mistake: 'reserved-host',
        message: `${quote(value)} ends with ${quote(end)}, which never leads outside the platform`,
        remedy: 'give a name of a domain that the bank, or whoever is called, owns',
      };
}

const WITH_CREDENTIALS = /^[a-z][-+.a-z0-9]*:\/\/[^/?#]*@/i;

/** Who reads the manifests, the guide or the state would read the password: it is not even shown here. */
function credentials(value: string): Fault | undefined {
  return WITH_CREDENTIALS.test(value)
    ? {
        mistake: 'credentials-in-address',
        message: 'the address holds a user or a password, and everybody can read it',
        remedy: "remove what stands before the '@', and change the password",
      }
    : undefined;
}

const LONGEST_URL = 2000;
const PAGE = /^https:\/\/[A-Za-z0-9]([-A-Za-z0-9.]*[A-Za-z0-9])?(:\d+)?([/?#][-A-Za-z0-9._~:/?#@!$&'()*+,;=%]*)?$/;

/** An absolute https address that people open. */
export const httpsUrl = text([credentials, malformedPage]);

function malformedPage(value: string): Fault | undefined {
  return value.length <= LONGEST_URL && PAGE.test(value) && URL.canParse(value)
    ? undefined
    : {
        mistake: 'malformed-url',
        message: `${quote(value)} is not an absolute https address`,
        remedy: "write it like 'https://docs.bank.example/page'",
      };
}

/** The port of https, and of a host outside that names no other. */
export const TLS_PORT = 443;

/** A server as programs are told it, with its port where it is not 443. */
const SERVER = /^https:\/\/([^/:?#@\s]+)(?::([1-9]\d{0,4}))?$/;

/** The https address of a server: a name and a port, no path. */
export const serverUrl: Field<string> = text([credentials, malformedServer, reservedServer]);

/** The name and the port of a server that {@link serverUrl} admits. */
export function serverOf(url: string): { readonly host: string; readonly port: number } | undefined {
  const [, name, port = TLS_PORT] = SERVER.exec(url) ?? [];
  return name === undefined || Number(port) > LAST_PORT ? undefined : { host: name, port: Number(port) };
}

function malformedServer(value: string): Fault | undefined {
  const server = serverOf(value);
  const fault = server === undefined ? undefined : hostFault(server.host);
  return server !== undefined && fault?.mistake !== 'malformed-host'
    ? undefined
    : {
        mistake: 'malformed-url',
        message: fault?.message ?? `${quote(value)} is not the https address of a server`,
        remedy: "write it like 'https://pki.bank.example:8200', a DNS name in lower case, without path or query",
      };
}

function reservedServer(value: string): Fault | undefined {
  return hostFault(serverOf(value)?.host ?? '');
}
