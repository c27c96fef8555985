/** Processor and wall time of one phase, in milliseconds. */
interface Spent {
  cpu: number;
  wall: number;
}

/**
 * A stopwatch for the phases of a run: processor time of the process, all threads, and wall time.
 *
 * Phases may be measured in parts: parts of the same name add up. They must not be nested, or the inner time counts
 * twice.
 */
export class Phases {
  private readonly spent = new Map<string, Spent>();

  /** Runs `work`, adds its time to the phase `name`, also when it throws, and gives its result. */
  public measure<T>(name: string, work: () => T): T {
    const stop = this.start(name);
    try {
      return work();
    } finally {
      stop();
    }
  }

  /** Starts a part of the phase `name`; what it returns ends the part. */
  public start(name: string): () => void {
    const cpuBefore = process.cpuUsage();
    const wallBefore = process.hrtime.bigint();
    return () => {
      const cpu = process.cpuUsage(cpuBefore);
      const phase = this.spent.get(name) ?? { cpu: 0, wall: 0 };
      phase.cpu += (cpu.user + cpu.system) / 1_000;
      phase.wall += Number(process.hrtime.bigint() - wallBefore) / 1_000_000;
      this.spent.set(name, phase);
    };
  }

  /** One line a phase, in the order of their first parts, and the total: name, processor and wall milliseconds. */
  public table(): string {
    const phases = [...this.spent];
    const total = phases.reduce((sum, [, phase]) => ({ cpu: sum.cpu + phase.cpu, wall: sum.wall + phase.wall }), {
      cpu: 0,
      wall: 0,
    });
    const width = Math.max(...phases.map(([name]) => name.length), 'total'.length);
    const row = (name: string, cpu: string, wall: string) =>
      `${name.padEnd(width)}  ${cpu.padStart(9)}  ${wall.padStart(9)}`;
    return [
      row('phase', 'cpu ms', 'wall ms'),
      ...[...phases, ['total', total] as const].map(([name, { cpu, wall }]) =>
        row(name, cpu.toFixed(1), wall.toFixed(1)),
      ),
    ].join('\n');
  }
}
