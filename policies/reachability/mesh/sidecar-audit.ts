import { grouped } from '../../grouped';
import { namespaceOf, type PlacedObject, referenceTo } from '../../objects';
import type { Finding } from '../../rule';
import { ByLabels } from '../by-labels';
import type { Pod } from '../pods';
import { flowReference, type Register } from '../register';
import { listOf } from '../wording';
import type { World } from '../world';
import { rootNamespace } from './authorization-policies';

interface SidecarSpec {
  readonly workloadSelector?: { readonly labels?: Readonly<Record<string, string>> };
  readonly egress?: readonly { readonly hosts?: readonly string[] }[];
}

/** One import of a Sidecar: which host, from which namespace; `*`, `.` and `~` as in Istio. */
interface Import {
  readonly namespace: string;
  readonly host: string;
}

/** Sidecar resources of a cluster, as proxies choose among them. */
export class Sidecars {
  private readonly defaults: ReadonlyMap<string, readonly PlacedObject[]>;
  private readonly selecting: ReadonlyMap<string, ByLabels<PlacedObject>>;

  public constructor(sidecars: readonly PlacedObject[]) {
    const selecting = sidecars.filter((sidecar) => !isDefault(sidecar));
    this.defaults = grouped(sidecars.filter(isDefault), namespaceOf);
    this.selecting = new Map(
      [...grouped(selecting, namespaceOf)].map(([namespace, own]) => [
        namespace,
        new ByLabels(own, (sidecar) => specOf(sidecar).workloadSelector?.labels),
      ]),
    );
  }

  /** The Sidecar whose egress holds for a pod: its own, its namespace's, the mesh's; none when it imports all. */
  public governing(pod: Pod): PlacedObject | undefined {
    const chosen = [
      this.selecting.get(pod.namespace)?.matching(pod.labels)[0],
      this.defaults.get(pod.namespace)?.[0],
      this.defaults.get(rootNamespace)?.[0],
    ];
    return chosen.find((sidecar) => sidecar && specOf(sidecar).egress !== undefined) ?? chosen.find(Boolean);
  }
}

/** Hosts of a Sidecar as a pod of `namespace` reads them. */
export function importsOf(sidecar: PlacedObject, namespace: string): readonly Import[] {
  const { egress = [{ hosts: ['*/*'] }] } = specOf(sidecar);
  const hosts = egress.flatMap((one) => one.hosts ?? []);
  return hosts.map((text) => {
    const slash = text.indexOf('/');
    const named = slash < 0 ? '*' : text.slice(0, slash);
    return { namespace: named === '.' ? namespace : named, host: text.slice(slash + 1) };
  });
}

/** Whether an import brings a host that some of `namespaces` publish. */
export function imports({ namespace, host }: Import, name: string, namespaces: readonly string[]): boolean {
  const visible = namespace === '*' || namespaces.includes(namespace);
  return visible && (host === '*' || host === name || (host.startsWith('*.') && name.endsWith(host.slice(1))));
}

/** Compares what Sidecars import with the hosts that the register declares for their pods. */
export function auditSidecars(
  world: World,
  sidecars: Sidecars,
  register: Register,
  exempt: (namespace: string) => boolean,
): Finding[] {
  const publishers = publishersOf(world);
  const declared = new Map<Pod, Map<string, Finding['object']>>();
  for (const { flow, from } of register.rows) {
    for (const pod of flow.host === undefined ? [] : from.pods) {
      const hosts = declared.get(pod) ?? new Map();
      declared.set(pod, hosts.set(flow.host, flowReference(flow)));
    }
  }
  return world.pods
    .filter(({ proxy, namespace }) => proxy === 'sidecar' && !exempt(namespace))
    .flatMap((pod) => auditPod(pod, sidecars.governing(pod), declared.get(pod) ?? new Map(), publishers));
}

function auditPod(
  pod: Pod,
  sidecar: PlacedObject | undefined,
  declared: ReadonlyMap<string, Finding['object']>,
  publishers: ReadonlyMap<string, readonly string[]>,
): Finding[] {
  if (!sidecar) {
    return [
      {
        object: pod.object,
        file: pod.file,
        message: `no Sidecar limits what ${pod.ref} imports, so that it may address every host of the mesh`,
        remedy: 'give it a Sidecar that imports the hosts of its declared flows',
      },
    ];
  }
  const imported = importsOf(sidecar, pod.namespace).filter(({ namespace }) => namespace !== '~');
  const absent = [...declared].filter(
    ([host]) => !imported.some((one) => imports(one, host, publishers.get(host) ?? namespaceNamedBy(host))),
  );
  const extra = imported.filter(({ host }) => !declared.has(host));
  return [
    ...absent.map(([host, object]) => ({
      object,
      message: `declared, but the Sidecar of ${pod.ref} does not import '${host}'`,
      remedy: `add the host to the Sidecar ${sidecar.object.metadata.name}, or take the flow out of the register`,
    })),
    ...(extra.length === 0 ? [] : [tooWide(sidecar, pod, extra)]),
  ];
}

function tooWide(sidecar: PlacedObject, pod: Pod, extra: readonly Import[]): Finding {
  const hosts = listOf(extra.map(({ namespace, host }) => `${namespace}/${host}`));
  return {
    object: referenceTo(sidecar.object),
    file: sidecar.file,
    message: `${pod.ref} imports what no flow of it declares: ${hosts}`,
    remedy: 'import the hosts of declared flows by their full names, or declare the flow with its host',
  };
}

/** Namespaces that publish each host: those of Services and ServiceEntries. */
function publishersOf({ view }: World): ReadonlyMap<string, readonly string[]> {
  const publishers = new Map<string, string[]>();
  const add = (host: string, namespace: string) => publishers.set(host, [...(publishers.get(host) ?? []), namespace]);
  for (const { object } of view.ofKind('', 'Service')) {
    const { name, namespace = 'default' } = object.metadata;
    add(`${name}.${namespace}.svc.cluster.local`, namespace);
  }
  for (const { object } of view.ofKind('networking.istio.io', 'ServiceEntry')) {
    const { hosts = [] } = (object.spec ?? {}) as { hosts?: readonly string[] };
    for (const host of hosts) {
      add(host, object.metadata.namespace ?? 'default');
    }
  }
  return publishers;
}

/** The namespace in the name of a Service. */
function namespaceNamedBy(host: string): readonly string[] {
  const match = /^[^.]+\.([^.]+)\.svc\.cluster\.local$/.exec(host);
  return match?.[1] === undefined ? [] : [match[1]];
}

function specOf({ object }: PlacedObject): SidecarSpec {
  return (object.spec ?? {}) as SidecarSpec;
}

function isDefault(sidecar: PlacedObject): boolean {
  return specOf(sidecar).workloadSelector === undefined;
}
