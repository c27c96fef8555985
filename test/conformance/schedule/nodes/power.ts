import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adopt, stop } from '../../cluster/children';
import type { Guard } from '../live/live-state';
import type { Kwok } from './build';
import { ZONE } from './pools';
import { stagesText } from './stages';

/** Lines of a log that an error carries. */
const LOG_LINES = 15;

/**
 * The kubelets of a cluster, one process a centre: without it the nodes of the centre neither start nor end a pod, as when
 * the centre has no power.
 */
export class Power implements Guard {
  private readonly running = new Map<string, { readonly child: ChildProcess; readonly log: string }>();

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
      // Nobody measures their silence, so they need no heartbeat (`steps/silence.ts`).
      '--node-lease-duration-seconds=0',
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

  /** Ends the kubelets of a centre as a fault of their own does, which nobody expects. */
  public crash(centre: string): void {
    this.running.get(centre)?.child.kill('SIGKILL');
  }

  /** @throws when kubelets ended that nobody ended, with the end of their log */
  public assertRunning(): void {
    for (const [centre, { child, log }] of this.running) {
      if (child.exitCode !== null || child.signalCode !== null) {
        const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
        throw new Error(`the kubelets of ${centre} ended by themselves:\n${tail}`);
      }
    }
  }
}
