import { type Block, overlaps, parseBlock, subtract } from '../addresses';
import type { ClusterView } from '../cluster-view';
import { append } from '../grouped';
import { oncePer } from '../once';
import { asMember } from '../pods/injection';
import { type Pod, readPods } from './pods';
import { type LabelSelector, type Labels, selects } from './selectors';

/** Every address there is. */
export const everyAddress: readonly Block[] = [parseBlock('0.0.0.0/0'), parseBlock('::/0')];

/** The label that every namespace has. */
const nameLabel = 'kubernetes.io/metadata.name';

const nothing: readonly Pod[] = [];

/** So many pods are looked at sooner than a selector is looked up. */
const FEW = 8;

/** The world of a cluster, indexed once for all rules that ask. */
export const worldOf = oncePer((view: ClusterView): World => new World(view));

/** Pods, namespaces and addresses of one cluster, indexed for selectors. */
export class World {
  /** Pods that NetworkPolicies govern; those with host networking are addresses of nodes. */
  public readonly pods: readonly Pod[];
  /** Pods with host networking, which have the addresses of nodes. */
  public readonly hostPods: readonly Pod[];
  /** Addresses of pods. */
  public readonly podBlocks: readonly Block[];
  /** Addresses of nodes. */
  public readonly nodeBlocks: readonly Block[];
  private readonly outsideAll: readonly Block[];
  private readonly namespaces = new Map<string, Labels>();
  private readonly byNamespace = new Map<string, Pod[]>();
  private readonly byLabel = new Map<string, Pod[]>();
  private readonly selected = new Map<string, readonly Pod[]>();
  private readonly selectedNamespaces = new Map<string, readonly string[]>();

  /** @param view the cluster */
  public constructor(public readonly view: ClusterView) {
    const namespaces = view.ofKind('', 'Namespace');
    const revision = namespaces.flatMap(({ object }) => object.metadata.labels?.['istio.io/rev'] ?? [])[0] ?? '';
    for (const { object } of namespaces) {
      const { name, labels = {} } = object.metadata;
      this.namespaces.set(name, { ...(view.cluster.mesh ? asMember(labels, revision) : labels), [nameLabel]: name });
    }
    const pods = readPods(view, (namespace) => this.labelsOf(namespace));
    this.pods = pods.filter(({ hostNetwork }) => !hostNetwork);
    this.hostPods = pods.filter(({ hostNetwork }) => hostNetwork);
    this.podBlocks = [parseBlock(view.cluster.podCidr)];
    this.nodeBlocks = [parseBlock(view.cluster.nodeCidr)];
    this.outsideAll = subtract(everyAddress, this.podBlocks);
    for (const pod of this.pods) {
      this.labelsOf(pod.namespace);
      append(this.byNamespace, pod.namespace, pod);
      for (const [key, value] of Object.entries(pod.labels)) {
        append(this.byLabel, `${key}=${value}`, pod);
      }
    }
  }

  /** Labels of a namespace; one that stands in no manifest has its name only. */
  public labelsOf(namespace: string): Labels {
    let labels = this.namespaces.get(namespace);
    if (!labels) {
      labels = { [nameLabel]: namespace };
      this.namespaces.set(namespace, labels);
    }
    return labels;
  }

  /** Pods of a namespace that policies govern. */
  public podsOf(namespace: string): readonly Pod[] {
    return this.byNamespace.get(namespace) ?? nothing;
  }

  /** Pods of one namespace that a selector matches. */
  public select(namespace: string, selector: LabelSelector): readonly Pod[] {
    const pods = this.podsOf(namespace);
    if (pods.length <= FEW) {
      return pods.filter((pod) => selects(selector, pod.labels));
    }
    return this.remember(`${namespace} ${JSON.stringify(selector)}`, () => this.match([namespace], selector));
  }

  /** Pods, of the namespaces that one selector matches, that the other matches. */
  public selectAcross(namespaceSelector: LabelSelector, podSelector: LabelSelector): readonly Pod[] {
    const only = nameIn(namespaceSelector);
    if (only !== undefined) {
      return this.namespaces.has(only) ? this.select(only, podSelector) : nothing;
    }
    const key = JSON.stringify(namespaceSelector);
    return this.remember(`${key} ${JSON.stringify(podSelector)}`, () => {
      let names = this.selectedNamespaces.get(key);
      if (!names) {
        names = this.selectNamespaces(namespaceSelector);
        this.selectedNamespaces.set(key, names);
      }
      return this.match(names, podSelector);
    });
  }

  /** Addresses outside the pods among `blocks`. */
  public outside(blocks: readonly Block[]): readonly Block[] {
    return blocks === everyAddress ? this.outsideAll : subtract(blocks, this.podBlocks);
  }

  /** Whether an address of `blocks` may be a pod's. */
  public touchesPods(blocks: readonly Block[]): boolean {
    return this.podBlocks.some((pods) => blocks.some((block) => overlaps(pods, block)));
  }

  /** Most selectors name one namespace, which then is the only one to look at. */
  private selectNamespaces(selector: LabelSelector): readonly string[] {
    const only = selector.matchLabels?.[nameLabel];
    const candidates = only === undefined ? [...this.namespaces.keys()] : [only];
    return candidates.filter((name) => {
      const labels = this.namespaces.get(name);
      return labels !== undefined && selects(selector, labels);
    });
  }

  private remember(key: string, compute: () => readonly Pod[]): readonly Pod[] {
    let pods = this.selected.get(key);
    if (!pods) {
      pods = compute();
      this.selected.set(key, pods);
    }
    return pods;
  }

  private match(namespaces: readonly string[], selector: LabelSelector): readonly Pod[] {
    const wanted = new Set(namespaces);
    return this.candidates(namespaces, selector).filter(
      (pod) => wanted.has(pod.namespace) && selects(selector, pod.labels),
    );
  }

  /** A list, as short as the index knows, that holds every match. */
  private candidates(namespaces: readonly string[], selector: LabelSelector): readonly Pod[] {
    const lists = Object.entries(selector.matchLabels ?? {}).map(
      ([key, value]) => this.byLabel.get(`${key}=${value}`) ?? nothing,
    );
    const labelled = lists.reduce((best, list) => (list.length < best.length ? list : best), this.pods);
    const inhabitants =
      namespaces.length < labelled.length ? namespaces.flatMap((name) => this.podsOf(name)) : labelled;
    return inhabitants.length < labelled.length ? inhabitants : labelled;
  }
}

/** The namespace of a selector that asks for nothing but its name, as most do. */
function nameIn({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string | undefined {
  return Object.keys(matchLabels).length === 1 && matchExpressions.length === 0 ? matchLabels[nameLabel] : undefined;
}
