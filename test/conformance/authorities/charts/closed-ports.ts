/** A port that a chart opens and nobody shall reach. */
export interface ClosedPort {
  /** Name of the workload. */
  readonly workload: string;
  /** The port. */
  readonly port: number;
  /** Why nobody shall reach it. */
  readonly reason: string;
}

/** Ports that are left out of records on purpose. What kubelets ask needs no entry: no policy stands between. */
export const closedPorts: readonly ClosedPort[] = [
  {
    workload: 'istiod',
    port: 15010,
    reason: 'configuration in clear text, for proxies of other machines; ours use 15012 with TLS',
  },
];
