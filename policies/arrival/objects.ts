import type { HttpRoute } from '../http-route';
import { namespaceOf, type PlacedObject } from '../objects';

/** The fields of a VirtualService that are read. */
export interface VirtualServiceSpec {
  /** Hosts that it routes. */
  readonly hosts: readonly string[];
  /** Where it holds. @default ['mesh'] */
  readonly gateways?: readonly string[];
  /** Routes, of which the first that matches is taken. */
  readonly http: readonly HttpRoute[];
}

/** How a client opens connections. */
export interface ClientTls {
  /** `ISTIO_MUTUAL` in the mesh; `SIMPLE`, `MUTUAL` or `DISABLE` outside. @default - what the mesh finds out */
  readonly mode?: string;
  /** Name that the client asks for. @default - the mesh's own */
  readonly sni?: string;
  /** Names of which the certificate must hold one. @default - any */
  readonly subjectAltNames?: readonly string[];
  /** Secret that says who the client is. @default - nobody asks for it */
  readonly credentialName?: string;
}

/** How requests to a port, or to all ports of a host are sent. */
export interface PortPolicy {
  /** How connections are opened. @default - what the mesh finds out */
  readonly tls?: ClientTls;
  /** How many connections and requests there may be, and for how long. @default - as many, and as long, as there are */
  readonly connectionPool?: { readonly http?: { readonly idleTimeout?: string } };
  /** Which addresses are left out for a while. @default - none */
  readonly outlierDetection?: object;
  /** Which address gets the next request. @default - what the mesh's own settings say */
  readonly loadBalancer?: { readonly localityLbSetting?: { readonly failoverPriority?: readonly string[] } };
}

/** How requests to a host are sent. */
export interface TrafficPolicy extends PortPolicy {
  /** Policies of single ports, which replace the whole. @default - none */
  readonly portLevelSettings?: readonly (PortPolicy & { readonly port?: { readonly number?: number } })[];
}

/** A part of a host's pods. */
export interface Subset {
  /** Name by which routes refer to it. */
  readonly name: string;
  /** Labels of its pods. @default - all pods of the host */
  readonly labels?: Readonly<Record<string, string>>;
  /** How requests to it are sent. @default - as to the host */
  readonly trafficPolicy?: TrafficPolicy;
}

/** The fields of a DestinationRule that are read. */
export interface DestinationRuleSpec {
  /** Host for which it holds. */
  readonly host: string;
  /** How requests are sent. @default - as the mesh does */
  readonly trafficPolicy?: TrafficPolicy;
  /** Parts of the host. @default - none */
  readonly subsets?: readonly Subset[];
}

/** The fields of a ServiceEntry that are read. */
export interface ServiceEntrySpec {
  /** Names in the DNS. */
  readonly hosts: readonly string[];
  /** Ports that callers may dial. */
  readonly ports: readonly { readonly number: number; readonly protocol?: string }[];
  /** How its addresses are found. @default 'NONE' - by the address that the caller dialled */
  readonly resolution?: string;
}

/** A port of a Gateway with its hosts. */
export interface GatewayServer {
  /** Hosts that it serves, also `<namespace>/<host>` and `*.<domain>`. */
  readonly hosts: readonly string[];
  /** Port of the gateway's Service. */
  readonly port: { readonly number?: number; readonly protocol?: string };
  /** How TLS ends. @default - plain text */
  readonly tls?: ServerTls;
}

/** How TLS of clients ends at a Gateway. */
export interface ServerTls {
  /** `SIMPLE` for clients outside, `ISTIO_MUTUAL` for those of the mesh. @default 'PASSTHROUGH' */
  readonly mode?: string;
  /** Secret with the certificate. @default - that of the mesh */
  readonly credentialName?: string;
  /** Sends whoever asks to HTTPS. @default false */
  readonly httpsRedirect?: boolean;
  /** Oldest version of TLS that is taken, as `TLSV1_2`. @default - that of the proxy */
  readonly minProtocolVersion?: string;
}

/** The fields of a Gateway that are read. */
export interface GatewaySpec {
  /** Labels of the gateway's pods. */
  readonly selector: Readonly<Record<string, string>>;
  /** Ports and hosts. */
  readonly servers: readonly GatewayServer[];
}

/** The fields of a Certificate that are read. */
export interface CertificateSpec {
  /** Secret into which it is written. */
  readonly secretName: string;
  /** Names for which it holds. */
  readonly dnsNames: readonly string[];
  /** How long it holds, as `2160h`. */
  readonly duration: string;
  /** How long before its end it is renewed. */
  readonly renewBefore: string;
  /** What it may be used for. */
  readonly usages: readonly string[];
  /** Who signs it. */
  readonly issuerRef: { readonly kind: string; readonly name: string };
}

/** The fields of a Sidecar that are read. */
export interface SidecarSpec {
  /** Pods for which it holds. @default - all of its namespace */
  readonly workloadSelector?: { readonly labels?: Readonly<Record<string, string>> };
  /** How the proxy connects to the server beside it. @default - as the mesh does */
  readonly inboundConnectionPool?: { readonly http?: { readonly idleTimeout?: string } };
  /** What becomes of requests to hosts that the mesh does not know. @default - what the mesh's own settings say */
  readonly outboundTrafficPolicy?: { readonly mode?: string };
}

/** The `spec` of an object, empty where it has none. */
export function specOf<Spec>({ object }: PlacedObject): Partial<Spec> {
  return (object.spec ?? {}) as Partial<Spec>;
}

/** Annotation by which a Service says which namespaces see it. */
export const exportToAnnotation = 'networking.istio.io/exportTo';

/** Whether proxies of a namespace see a Service or an object of the mesh. */
export function isExportedTo(placed: PlacedObject, namespace: string): boolean {
  const { exportTo } = specOf<{ readonly exportTo: readonly string[] }>(placed);
  const annotated = placed.object.metadata.annotations?.[exportToAnnotation]?.split(',').map((part) => part.trim());
  const named = (placed.object.kind === 'Service' ? annotated : exportTo) ?? [];
  return (
    named.length === 0 ||
    named.some((name) => name === '*' || (name === '.' ? namespaceOf(placed) : name) === namespace)
  );
}
