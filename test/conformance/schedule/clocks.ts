/**
 * How many seconds of a real cluster one second of the simulation stands for. All clocks below are divided by it, and
 * so are the tolerations of the manifests, so that what is compared keeps its proportions.
 */
export const SCALE = 10;

/** Clocks of a real cluster, in seconds. The first four are those of kube-controller-manager, as it comes. */
const REAL = {
  /** `--node-monitor-grace-period`: silence after which a node counts as lost. */
  monitorGrace: 50,
  /** `--node-monitor-period`. */
  monitorPeriod: 5,
  /** `--node-eviction-rate`: how many nodes of a lost centre are tainted a second; their pods stay until then. */
  taintedNodesPerSecond: 0.1,
  /** How often the pods of fenced nodes are removed; a constant of its sources. */
  podGC: 20,
  /** How often `kubectl drain` asks again for an eviction that was refused. */
  evictionRetry: 5,
  /** From the assignment of a pod to its readiness: an assumption, for nobody has measured the services yet. */
  start: 10,
};

/** Milliseconds of the simulation after which a silent node counts as lost. */
export const SILENCE_MILLISECONDS = (REAL.monitorGrace / SCALE) * 1000;

/** The controller itself calls no node silent: it would take a machine that is busy elsewhere for silence (`steps/silence.ts`). */
const NEVER = '24h';

/**
 * Keeps the scaled eviction rate off 1. While a part of a centre is silent, the controller taints nobody, by a limiter
 * that says its rate is 1; it would not be replaced by a limiter of that rate when the whole centre is silent.
 */
const NOT_ONE = 1.01;

/**
 * Seconds after which autoscalers look again. They have nothing to measure and do only what they are told, so they look
 * more seldom than the clock would have it, and leave the processor to others.
 */
const AUTOSCALER_PERIOD = 5;

/** Controllers that only write down where pods are: nobody reads it here, and it is a sixth of all that is written. */
const UNREAD = ['endpoints-controller', 'endpointslice-controller', 'endpointslice-mirroring-controller'];

/** Flags of the control plane by which the controllers run on the clock of the simulation. */
export function clockFlags(): string[] {
  const controllerManager = [
    `--controllers=*,${UNREAD.map((name) => `-${name}`).join(',')}`,
    `--node-monitor-grace-period=${NEVER}`,
    `--node-startup-grace-period=${NEVER}`,
    `--node-monitor-period=${REAL.monitorPeriod / SCALE}s`,
    `--node-eviction-rate=${REAL.taintedNodesPerSecond * SCALE * NOT_ONE}`,
    `--horizontal-pod-autoscaler-sync-period=${AUTOSCALER_PERIOD}s`,
  ];
  return [
    `--pod-gc-period=${REAL.podGC / SCALE}s`,
    ...controllerManager.map((flag) => `--controller-manager-flag=${flag}`),
  ];
}

/** Milliseconds of the simulation that a pod takes to become ready. */
export const START_MILLISECONDS = (REAL.start / SCALE) * 1000;

/**
 * How long a pod takes to end, in the language of jq: all the time that it is given, which is the worst that a quota must
 * hold. A service is given 40 s, a gateway 60 s.
 */
export const STOP_DURATION = `(.metadata.deletionGracePeriodSeconds * ${1000 / SCALE} | tostring) + "ms"`;

/** Seconds of a real cluster that a drain gives a pod to end; it takes one node after the other, so it waits for each. */
export const DRAIN_GRACE_SECONDS = 10;

/** Milliseconds of the simulation after which an eviction that was refused is asked for again. */
export const EVICTION_RETRY_MILLISECONDS = (REAL.evictionRetry / SCALE) * 1000;

/** Seconds of a real cluster from the silence of a node to the readiness of replacements on nodes that were fenced at once. */
export const FENCED_SECONDS = REAL.monitorGrace + REAL.start;

/**
 * Seconds of a real cluster until the pods of a lost centre are replaced without anybody's help: silence, the tainting of
 * one node after the other, toleration, start.
 */
export function unfencedSeconds(nodes: number, tolerationSeconds: number): number {
  return FENCED_SECONDS + Math.max(0, nodes - 1) / REAL.taintedNodesPerSecond + tolerationSeconds;
}

/** A toleration on the clock of the simulation; whole seconds, at least one. */
export function scaledToleration(seconds: number): number {
  return Math.max(1, Math.round(seconds / SCALE));
}
