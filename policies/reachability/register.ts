import { type Block, parseBlock, subtract } from '../addresses';
import type { AddressFact, EndFact, EndKind, FlowFact } from '../facts';
import type { ObjectReference } from '../objects';
import { oncePer } from '../once';
import type { Finding } from '../rule';
import type { Pod } from './pods';
import { noPorts, type PortSet, portRange, union } from './ports';
import type { World } from './world';

/** One end of a flow: like pods, addresses that are no pods, or both. */
export interface End {
  /** Pods that policies govern. */
  readonly pods: readonly Pod[];
  /** Addresses that are no pods, nodes of pods with host networking among them. */
  readonly blocks: readonly Block[];
}

/** A row of the register whose ends were found. */
export interface Row {
  /** The row as the facts have it. */
  readonly flow: FlowFact;
  /** Who sends. */
  readonly from: End;
  /** Who receives. */
  readonly to: End;
}

/** What a row declares between a pod and addresses. */
export interface AddressRow {
  /** Addresses at the other end. */
  readonly blocks: readonly Block[];
  /** Ports of the receiver. */
  readonly ports: PortSet;
}

/** The end of each kind that a pod belongs to; a kind of ends that is not read does not compile. */
const ENDS_OF_POD: Readonly<Record<EndKind, (pod: Pod) => EndFact | undefined>> = {
  workload: ({ ref }) => (ref.startsWith('workload:') ? ref : undefined),
  packaged: ({ ref }) => (ref.startsWith('packaged:') ? ref : undefined),
  namespace: ({ namespace }) => `namespace:${namespace}`,
  mesh: ({ proxy }) => (proxy === 'none' ? undefined : 'mesh'),
  // Addresses stand in the facts; no pod belongs to them.
  address: () => undefined,
};

const kinds = Object.keys(ENDS_OF_POD) as readonly EndKind[];

/** The register of a cluster, read once for all rules that ask. */
export const registerOf = oncePer((world: World): Register => new Register(world));

/** The register of flows of one cluster, over the pods that stand in it. */
export class Register {
  /** Rows both ends of which the cluster holds. */
  public readonly rows: readonly Row[];
  /** Rows that name what the cluster does not hold. */
  public readonly problems: readonly Finding[];
  private readonly pairs = new Map<Pod, Map<Pod, PortSet>>();
  private readonly addresses = { ingress: new Map<Pod, AddressRow[]>(), egress: new Map<Pod, AddressRow[]>() };
  private readonly ends = new Map<EndFact, End>();

  public constructor(private readonly world: World) {
    const { addresses, flows } = world.view.cluster;
    this.collectEnds(addresses);
    const rows = flows.map((flow) => ({ flow, from: this.end(flow.from), to: this.end(flow.to) }));
    this.rows = rows.filter((row): row is Row => row.from !== undefined && row.to !== undefined);
    this.problems = rows.flatMap(({ flow, from, to }) => [
      ...(from ? [] : [unknownEnd(flow, flow.from)]),
      ...(to ? [] : [unknownEnd(flow, flow.to)]),
    ]);
    for (const row of this.rows) {
      this.record(row);
    }
  }

  /** Ports that the register lets one pod reach on another. */
  public between(from: Pod, to: Pod): PortSet {
    return this.pairs.get(from)?.get(to) ?? noPorts;
  }

  /** What the register declares between a pod and addresses. */
  public withAddresses(pod: Pod, direction: 'ingress' | 'egress'): readonly AddressRow[] {
    return this.addresses[direction].get(pod) ?? [];
  }

  private collectEnds(addresses: readonly AddressFact[]): void {
    const { pods, hostPods } = this.world;
    const groups = new Map<EndFact, Pod[]>([['mesh', []]]);
    for (const pod of [...pods, ...hostPods]) {
      for (const name of kinds.flatMap((kind) => ENDS_OF_POD[kind](pod) ?? [])) {
        const members = groups.get(name);
        if (members) {
          members.push(pod);
        } else {
          groups.set(name, [pod]);
        }
      }
    }
    for (const [name, members] of groups) {
      this.ends.set(name, {
        pods: members.filter(({ hostNetwork }) => !hostNetwork),
        blocks: members.some(({ hostNetwork }) => hostNetwork) ? this.world.nodeBlocks : [],
      });
    }
    for (const { name, cidrs, except = [] } of addresses) {
      const blocks = subtract(cidrs.map(parseBlock), except.map(parseBlock));
      this.ends.set(`address:${name}`, { pods: [], blocks: this.world.outside(blocks) });
    }
  }

  private end(ref: EndFact): End | undefined {
    return this.ends.get(ref);
  }

  private record({ flow, from, to }: Row): void {
    const ports = portRange(flow.protocol, flow.port, flow.port);
    for (const sender of from.pods) {
      const receivers = this.pairs.get(sender) ?? new Map<Pod, PortSet>();
      this.pairs.set(sender, receivers);
      for (const receiver of to.pods) {
        receivers.set(receiver, union([receivers.get(receiver) ?? noPorts, ports]));
      }
    }
    this.recordAddresses('egress', from.pods, { blocks: to.blocks, ports });
    this.recordAddresses('ingress', to.pods, { blocks: from.blocks, ports });
  }

  private recordAddresses(direction: 'ingress' | 'egress', pods: readonly Pod[], row: AddressRow): void {
    if (row.blocks.length === 0) {
      return;
    }
    for (const pod of pods) {
      const known = this.addresses[direction].get(pod);
      if (known) {
        known.push(row);
      } else {
        this.addresses[direction].set(pod, [row]);
      }
    }
  }
}

/** How findings name a row of the register, which is no object of Kubernetes. */
export function flowReference({ from, to, protocol, port }: FlowFact): ObjectReference {
  return { apiVersion: 'facts', kind: 'Flow', name: `${from} -> ${to} ${protocol} ${port}` };
}

function unknownEnd(flow: FlowFact, ref: EndFact): Finding {
  return {
    object: flowReference(flow),
    message: `the register names '${ref}', which this cluster does not hold`,
    remedy: 'declare the flow only where both ends run, or correct the reference',
  };
}
