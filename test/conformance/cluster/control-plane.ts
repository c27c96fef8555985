import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, fstatSync, mkdtempSync, openSync, readFileSync, readSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ApiClient } from '../api/client';
import { adopt, stop, whenEnded } from './children';

/** Lines of the log that an error carries. */
const LOG_LINES = 15;

/** Memory is not scarce here, processor time is: garbage is collected at five times what lives, not at twice. */
const ENVIRONMENT = { ...process.env, GOGC: '400' };

/** What a control plane runs beside etcd and kube-apiserver. */
export interface ControlPlaneOptions {
  /** @default false - nothing reconciles, so `resourceVersion` moves only by what is applied */
  readonly controllerManager?: boolean;
  /** @default false */
  readonly scheduler?: boolean;
  /** Flags for the program itself, as `--apiserver-flag=--v=2`. @default none */
  readonly flags?: readonly string[];
}

/** A control plane that runs, and the way to it. */
export interface ControlPlane {
  readonly api: ApiClient;
  /** For programs that read one. */
  readonly kubeconfig: string;
  /** Time from its start until it was ready. */
  readonly startSeconds: number;
  readonly process: ChildProcess;
  /** Most memory that it held so far, in MiB; `undefined` where the system does not say. */
  peakMemory(): number | undefined;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts an empty control plane, with a folder of its own below the system's temporary folder.
 *
 * @throws when it ends before it is ready; the message carries the end of its log
 */
export async function startControlPlane(program: string, options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const start = performance.now();
  // The program removes the folder, even when this one is killed. The log is read by its descriptor, which stays.
  const folder = mkdtempSync(join(tmpdir(), 'terrace-'));
  const log = openSync(join(folder, 'log'), 'w+');
  try {
    const child = spawn(program, [`--folder=${folder}`, ...flagsOf(options)], {
      stdio: ['pipe', 'pipe', log],
      env: ENVIRONMENT,
    });
    adopt(child, folder);
    const ready = await Promise.race([readyLine(child), whenEnded(child)]);
    if (typeof ready === 'string') {
      await stop(child);
      throw new Error(`the control plane ended before it was ready, with ${ready}:\n${lastLines(log)}`);
    }
    return running(child, ready.kubeconfig, (performance.now() - start) / 1000);
  } finally {
    closeSync(log);
  }
}

function running(child: ChildProcess, kubeconfig: string, startSeconds: number): ControlPlane {
  const api = ApiClient.fromKubeconfig(readFileSync(kubeconfig, 'utf8'));
  return {
    api,
    kubeconfig,
    startSeconds,
    process: child,
    peakMemory: () => peakMemoryOf(child),
    async stop() {
      api.close();
      await stop(child);
    },
  };
}

function flagsOf({ controllerManager, scheduler, flags = [] }: ControlPlaneOptions): string[] {
  return [
    ...(controllerManager === true ? ['--controller-manager'] : []),
    ...(scheduler === true ? ['--scheduler'] : []),
    ...flags,
  ];
}

function lastLines(descriptor: number): string {
  const bytes = Buffer.alloc(fstatSync(descriptor).size);
  readSync(descriptor, bytes, 0, bytes.length, 0);
  return bytes.toString('utf8').trimEnd().split('\n').slice(-LOG_LINES).join('\n');
}

/** The line that the program prints when it is ready. */
function readyLine(child: ChildProcess): Promise<{ readonly kubeconfig: string }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    if (child.stdout !== null) {
      createInterface({ input: child.stdout }).once('line', (line) => resolve(JSON.parse(line)));
    }
  });
}

function peakMemoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kib = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}
