import { setImmediate } from 'node:timers/promises';

const STATUS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** A signal that asks a process to end. */
export type Ending = keyof typeof STATUS;

const ENDINGS = Object.keys(STATUS) as Ending[];

/** The exit status that tells a shell of a signal. */
export function statusOf(signal: Ending): (typeof STATUS)[Ending] {
  return STATUS[signal];
}

/**
 * Does something before a signal ends this process.
 *
 * @returns what gives that up
 */
export function beforeEnding(work: () => void): () => void {
  const end = (signal: Ending) => {
    giveUp();
    work();
    process.kill(process.pid, signal);
  };
  const giveUp = () => {
    for (const signal of ENDINGS) {
      process.off(signal, end);
    }
  };
  for (const signal of ENDINGS) {
    process.on(signal, end);
  }
  return giveUp;
}

/**
 * Does work that must not end half way: a signal that asks for the end waits for it.
 *
 * @returns what the work gives, and the signal that came
 */
export async function holdingSignals<T>(work: () => T): Promise<{ readonly value: T; readonly signal?: Ending }> {
  const came: Ending[] = [];
  const note = (signal: Ending) => came.push(signal);
  for (const signal of ENDINGS) {
    process.on(signal, note);
  }
  try {
    const value = work();
    // Signals are told between two turns of the event loop.
    await setImmediate();
    return { value, ...(came[0] === undefined ? {} : { signal: came[0] }) };
  } finally {
    for (const signal of ENDINGS) {
      process.off(signal, note);
    }
  }
}
