import type { ClusterView } from '../cluster-view';
import { grouped } from '../grouped';
import { namespaceOf, type PlacedObject } from '../objects';
import { oncePer } from '../once';
import type { Pod } from '../reachability/pods';
import { type Register, type Row, registerOf } from '../reachability/register';
import { selects } from '../reachability/selectors';
import { type World, worldOf } from '../reachability/world';
import {
  type CertificateSpec,
  type DestinationRuleSpec,
  type GatewaySpec,
  type ServiceEntrySpec,
  specOf,
  type VirtualServiceSpec,
} from './objects';
import { readService, type Service } from './services';
import { podsOfSidecar } from './sidecar-pods';

const istio = 'networking.istio.io';
const nothing: readonly PlacedObject[] = [];

/** The directory of a cluster, read once for all rules that ask. */
export const directoryOf = oncePer((view: ClusterView): Directory => new Directory(worldOf(view)));

/** What proxies of a cluster are told, by host: Services and ServiceEntries, routes, rules and gateways. */
export class Directory {
  /** Every Service. */
  public readonly services: readonly Service[];
  private readonly serviceByHost: ReadonlyMap<string, Service>;
  private readonly servicesByPod: ReadonlyMap<Pod, readonly Service[]>;
  private readonly entries: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly routes: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly hosts: ReadonlyMap<string, readonly string[]>;
  private readonly rules: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly gateways: ReadonlyMap<string, PlacedObject>;
  private readonly rows: ReadonlyMap<Pod, readonly Row[]>;
  private readonly rowsBySender = new Map<Pod, ReadonlyMap<Pod, readonly Row[]>>();
  private readonly certificates: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly sidecars: ReadonlyMap<Pod, readonly PlacedObject[]>;
  private readonly gatewaysByNamespace: ReadonlyMap<string, readonly (readonly [string, PlacedObject])[]>;
  private readonly hostsNear = new Map<string, ReadonlyMap<string, readonly string[]>>();

  /** What is declared between pods and addresses. */
  public readonly register: Register;

  /** @param world the cluster */
  public constructor(public readonly world: World) {
    this.register = registerOf(world);
    this.rows = grouped(this.register.rows, ({ to }) => to.pods);
    const all = (kind: string) => world.view.ofKind(istio, kind);
    this.services = world.view.ofKind('', 'Service').map((placed) => readService(placed, world));
    this.serviceByHost = new Map(this.services.map((service) => [service.host, service]));
    this.servicesByPod = grouped(this.services, ({ pods }) => pods);
    this.entries = grouped(all('ServiceEntry'), (entry) => specOf<ServiceEntrySpec>(entry).hosts ?? []);
    this.routes = grouped(all('VirtualService'), (placed) => {
      const { hosts = [] } = specOf<VirtualServiceSpec>(placed);
      return gatewaysOf(placed).flatMap((gateway) => hosts.map((host) => `${gateway} ${host}`));
    });
    this.hosts = new Map(
      [...grouped(all('VirtualService'), gatewaysOf)].map(([gateway, bound]) => [
        gateway,
        [...new Set(bound.flatMap((placed) => specOf<VirtualServiceSpec>(placed).hosts ?? []))],
      ]),
    );
    this.rules = grouped(all('DestinationRule'), (rule) => specOf<DestinationRuleSpec>(rule).host ?? []);
    this.gateways = new Map(
      all('Gateway').map((placed) => [`${namespaceOf(placed)}/${placed.object.metadata.name}`, placed]),
    );
    this.gatewaysByNamespace = grouped([...this.gateways], ([, placed]) => namespaceOf(placed));
    this.sidecars = grouped(all('Sidecar'), (placed) => podsOfSidecar(placed, world));
    this.certificates = grouped(
      world.view.ofKind('cert-manager.io', 'Certificate'),
      (placed) => `${namespaceOf(placed)} ${specOf<CertificateSpec>(placed).secretName}`,
    );
  }

  /** The Service of a full name. */
  public service(host: string): Service | undefined {
    return this.serviceByHost.get(host);
  }

  /** Services that select a pod. */
  public servicesOf(pod: Pod): readonly Service[] {
    return this.servicesByPod.get(pod) ?? [];
  }

  /** ServiceEntries that have a host. */
  public entriesOf(host: string): readonly PlacedObject[] {
    return this.entries.get(host) ?? nothing;
  }

  /** VirtualServices that route a host at a gateway (`<namespace>/<name>`, or `mesh`). */
  public routesOf(gateway: string, host: string): readonly PlacedObject[] {
    return this.routes.get(`${gateway} ${host}`) ?? nothing;
  }

  /** Hosts that VirtualServices route at a gateway. */
  public hostsAt(gateway: string): readonly string[] {
    return this.hosts.get(gateway) ?? [];
  }

  /** Hosts that VirtualServices route at a gateway into a namespace. */
  public hostsTo(gateway: string, namespace: string): readonly string[] {
    const near =
      this.hostsNear.get(gateway) ?? grouped(this.hostsAt(gateway), (host) => this.namespacesOf(gateway, host));
    this.hostsNear.set(gateway, near);
    return near.get(namespace) ?? [];
  }

  /** DestinationRules of a host. */
  public rulesOf(host: string): readonly PlacedObject[] {
    return this.rules.get(host) ?? nothing;
  }

  /** What is declared to a pod. */
  public rowsTo(pod: Pod): readonly Row[] {
    return this.rows.get(pod) ?? [];
  }

  /** What is declared from one pod to another. */
  public rowsBetween(from: Pod, to: Pod): readonly Row[] {
    const bySender = this.rowsBySender.get(to) ?? grouped(this.rowsTo(to), (row) => row.from.pods);
    this.rowsBySender.set(to, bySender);
    return bySender.get(from) ?? [];
  }

  /** Sidecars that select a pod. */
  public sidecarsOf(pod: Pod): readonly PlacedObject[] {
    return this.sidecars.get(pod) ?? nothing;
  }

  /** Certificates that write a Secret. */
  public certificatesOf(namespace: string, secret: string): readonly PlacedObject[] {
    return this.certificates.get(`${namespace} ${secret}`) ?? nothing;
  }

  /** The Gateway of a reference `<namespace>/<name>`. */
  public gateway(reference: string): PlacedObject | undefined {
    return this.gateways.get(reference);
  }

  /** Gateways, by reference, that configure a pod of their namespace. */
  public gatewaysAt(pod: Pod): readonly (readonly [string, PlacedObject])[] {
    const near = this.gatewaysByNamespace.get(pod.namespace) ?? [];
    return near.filter(([, placed]) =>
      selects({ matchLabels: specOf<GatewaySpec>(placed).selector ?? {} }, pod.labels),
    );
  }

  /** Namespaces into which the routes of a host lead. */
  private namespacesOf(gateway: string, host: string): readonly string[] {
    const [placed] = this.routesOf(gateway, host);
    const { http = [] } = placed ? specOf<VirtualServiceSpec>(placed) : {};
    return http
      .flatMap(({ route = [] }) => route.map(({ destination }) => destination.host))
      .flatMap((name) => /\.([^.]+)\.svc\.cluster\.local$/.exec(name)?.[1] ?? []);
  }
}

/** Gateways of a VirtualService by their full references; one of its own namespace may be named without it. */
export function gatewaysOf(placed: PlacedObject): readonly string[] {
  const { gateways = [] } = specOf<VirtualServiceSpec>(placed);
  return gateways.length === 0 ? ['mesh'] : gateways.map((name) => qualified(name, placed));
}

/** A gateway as VirtualServices of a namespace name it, in full. */
export function qualified(gateway: string, placed: PlacedObject): string {
  return gateway === 'mesh' || gateway.includes('/') ? gateway : `${namespaceOf(placed)}/${gateway}`;
}
