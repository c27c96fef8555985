import { setTimeout as delay } from 'node:timers/promises';
import type { ControlPlane } from '../../cluster/control-plane';
import { FAILED_CREATIONS, type FailedCreation } from './event';
import { type LiveNode, type NodeObject, readNode } from './node';
import { type LivePod, type PodObject, readPod } from './pod';
import { type Follower, type Watch, watch } from './watch';

/** How often a condition is looked at, in milliseconds. What changes in between is seen by listeners. */
const INTERVAL = 50;

/**
 * How long nothing at all may happen while something is waited for: far longer than any clock of the simulation, even on a
 * machine that is busy elsewhere, so a cluster that is quiet for so long has come to rest in the wrong state.
 */
export const QUIET_SECONDS = 60;

/** Longest that anything is waited for, in seconds; only a cluster that never comes to rest gets there, on any machine. */
const LIMIT_SECONDS = 900;

/** Whoever knows what must go on while a cluster is followed. */
export interface Guard {
  /** @throws when something has ended that the cluster needs */
  assertRunning(): void;
}

/** Pods and nodes of a cluster as they are now. */
export class LiveState {
  public readonly nodes = new Map<string, LiveNode>();
  /** Each event of its kind as it was: the server joins those that are alike, with the text of the last one. */
  public readonly failedCreations: FailedCreation[] = [];
  private readonly byOwner = new Map<string, Map<string, LivePod>>();
  private readonly watches: Watch[] = [];
  private readonly listeners = new Set<(owner: string) => void>();
  private changed = performance.now();

  private constructor(
    private readonly guard: Guard,
    private readonly quietSeconds: number,
  ) {}

  /**
   * Starts to follow a cluster.
   *
   * @param quietSeconds how long nothing may happen while something is waited for
   */
  public static async follow(plane: ControlPlane, guard: Guard, quietSeconds: number): Promise<LiveState> {
    const state = new LiveState(guard, quietSeconds);
    state.watches.push(await watch<PodObject>(plane, '/api/v1/pods', state.podFollower()));
    state.watches.push(await watch<NodeObject>(plane, '/api/v1/nodes', state.nodeFollower()));
    state.watches.push(await watch<FailedCreation>(plane, FAILED_CREATIONS, state.eventFollower()));
    return state;
  }

  /** All pods, those that end included. */
  public get pods(): LivePod[] {
    return [...this.byOwner.values()].flatMap((pods) => [...pods.values()]);
  }

  /** Pods of a workload that are neither ended nor on their way out. */
  public podsOf(owner: string): LivePod[] {
    return [...(this.byOwner.get(owner)?.values() ?? [])].filter(({ terminating, ended }) => !terminating && !ended);
  }

  /** Centre of the node on which a pod is. */
  public centreOf({ node }: LivePod): string | undefined {
    return node === undefined ? undefined : this.nodes.get(node)?.centre;
  }

  /** Calls `listener` with the owner after each change of a pod; answers how to end that. */
  public onPod(listener: (owner: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Waits until nothing is missing any more.
   *
   * @returns what is still missing when the cluster has come to rest; nothing when all is there
   */
  public async until(missing: () => string[] | Promise<string[]>): Promise<string[]> {
    const start = performance.now();
    this.changed = start;
    for (;;) {
      for (const one of this.watches) {
        one.assertRunning();
      }
      this.guard.assertRunning();
      const found = await missing();
      const [quiet, waited] = [this.changed, start].map((since) => (performance.now() - since) / 1000);
      if (found.length === 0 || (quiet ?? 0) > this.quietSeconds || (waited ?? 0) > LIMIT_SECONDS) {
        return found;
      }
      await delay(INTERVAL);
    }
  }

  public stop(): void {
    for (const one of this.watches) {
      one.stop();
    }
  }

  private podFollower(): Follower<PodObject> {
    return {
      set: (pod) => this.setPod(readPod(pod)),
      remove: (pod) => {
        const { owner, uid } = readPod(pod);
        this.byOwner.get(owner)?.delete(uid);
        this.tell(owner);
      },
    };
  }

  private setPod(pod: LivePod): void {
    const pods = this.byOwner.get(pod.owner) ?? new Map<string, LivePod>();
    this.byOwner.set(pod.owner, pods.set(pod.uid, pod));
    this.tell(pod.owner);
  }

  private nodeFollower(): Follower<NodeObject> {
    return {
      set: (object) => {
        const node = readNode(object);
        this.nodes.set(node.name, node);
        this.changed = performance.now();
      },
      remove: ({ metadata }) => this.nodes.delete(metadata.name),
    };
  }

  private eventFollower(): Follower<FailedCreation> {
    return { set: (event) => this.failedCreations.push(event), remove: () => undefined };
  }

  private tell(owner: string): void {
    this.changed = performance.now();
    for (const listener of this.listeners) {
      listener(owner);
    }
  }
}
