import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adopt, stop } from '../../cluster/children';
import { LEASE_SECONDS, SCALE } from '../clocks';
import type { Guard } from '../live/live-state';
import type { LiveNode } from '../live/node';
import type { Kwok } from './build';
import { ZONE } from './pools';
import { stagesText } from './stages';

/** Lines of a log that an error carries. */
const LOG_LINES = 15;

/**
 * The kubelets of a cluster, one process a centre: without it the nodes of the centre neither renew their leases nor
 * start or end a pod, as when the centre has no power.
 */
export class Power implements Guard {
  private readonly running = new Map<string, { readonly child: ChildProcess; readonly log: string }>();
  private readonly late = new Set<string>();

  public constructor(
    private readonly kwok: Kwok,
    private readonly kubeconfig: string,
  ) {}

  /** Starts the kubelets of a centre. */
  public on(centre: string): void {
    const folder = mkdtempSync(join(tmpdir(), 'terrace-kwok-'));
    const stages = join(folder, 'stages.yaml');
    writeFileSync(stages, stagesText());
    const log = join(folder, 'log');
    const descriptor = openSync(log, 'w');
    const flags = [
      `--kubeconfig=${this.kubeconfig}`,
      `--config=${stages}`,
      `--manage-nodes-with-label-selector=${ZONE}=${centre}`,
      `--node-lease-duration-seconds=${LEASE_SECONDS}`,
      '--node-ip=10.0.0.1',
      '--cidr=10.0.0.0/8',
    ];
    // A home of its own, so that no configuration of a person is read.
    const child = spawn(this.kwok.path, flags, {
      stdio: ['pipe', 'ignore', descriptor],
      env: { ...process.env, HOME: folder },
    });
    closeSync(descriptor);
    adopt(child, folder);
    this.running.set(centre, { child, log });
  }

  /** Cuts the power of a centre: nothing is said to anybody. */
  public async off(centre: string): Promise<void> {
    const found = this.running.get(centre);
    if (found !== undefined) {
      this.running.delete(centre);
      found.child.kill('SIGKILL');
      await stop(found.child);
    }
  }

  /** Ends all kubelets. */
  public async stop(): Promise<void> {
    await Promise.all([...this.running.keys()].map((centre) => this.off(centre)));
  }

  /** Holds the kubelets of a centre up, as a machine does that is busy elsewhere. */
  public pause(centre: string): void {
    this.running.get(centre)?.child.kill('SIGSTOP');
  }

  /** Notes a node that counts as lost although its centre has power. */
  public notice(node: LiveNode, before: LiveNode | undefined): void {
    if (before?.ready === true && !node.ready && this.running.has(node.centre)) {
      this.late.add(node.name);
    }
  }

  /**
   * @throws when kubelets ended that nobody ended, with the end of their log; or when their heartbeats came too late, for
   * then pods moved for a reason that no manifest has
   */
  public assertRunning(): void {
    if (this.late.size > 0) {
      const names = [...this.late].sort().join(', ');
      throw new Error(
        `nodes with power count as lost: ${names}; this machine is too busy for clocks that run ${SCALE} times as fast, and nothing is proved: run it again when less else is running`,
      );
    }
    for (const [centre, { child, log }] of this.running) {
      if (child.exitCode !== null || child.signalCode !== null) {
        const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
        throw new Error(`the kubelets of ${centre} ended by themselves:\n${tail}`);
      }
    }
  }
}
