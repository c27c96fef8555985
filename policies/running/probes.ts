import type { Container } from '../pods/workloads';

/** How the kubelet asks a container. */
interface Probe {
  readonly httpGet?: { readonly port?: number | string };
  readonly grpc?: { readonly port?: number };
  readonly tcpSocket?: { readonly port?: number | string };
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly timeoutSeconds?: number;
  readonly successThreshold?: number;
  readonly failureThreshold?: number;
}

const probes = ['startupProbe', 'readinessProbe', 'livenessProbe'] as const;

type Probed = Container & Partial<Record<(typeof probes)[number], Probe>>;

/** Kubernetes' own values. */
const own = { initialDelaySeconds: 0, periodSeconds: 10, timeoutSeconds: 1, successThreshold: 1, failureThreshold: 3 };
const numbers = Object.keys(own) as readonly (keyof typeof own)[];

/** Seconds between which times of a container must lie. */
const bounds = {
  /** For a start; a container that is killed earlier never starts. */
  start: { least: 10, most: 600 },
  /** From the start until it is first asked whether it lives. */
  asked: { least: 0, most: 600 },
  /** From the start until the first answer counts. */
  ready: { least: 1, most: 300 },
  /** Until a container that no longer answers gets no requests. */
  left: { least: 1, most: 60 },
  /** Until a container that no longer answers is killed: one slow answer is no death. */
  killed: { least: 10, most: 300 },
};

/** What is wrong with the questions that the kubelet asks a container; `ports` are those on which its pod answers. */
export function probeProblems(container: Container, ports: readonly number[]): readonly string[] {
  const probed: Probed = container;
  const early = probed.livenessProbe && !probed.startupProbe ? ['livenessProbe asks before it has started'] : [];
  return [
    ...probes.flatMap((name) => {
      const probe = probed[name];
      return probe
        ? [...portProblems(probe, container, ports), ...numberProblems(probe)].map((text) => `${name} ${text}`)
        : [];
    }),
    ...early,
    ...timeProblems(probed),
  ].map((text) => `container '${container.name}': ${text}`);
}

/** Seconds that a container may take until it is ready, by its probes. */
export function secondsToReady(container: Container): number {
  const { startupProbe, readinessProbe }: Probed = container;
  return (startupProbe ? secondsOfFailure(startupProbe) : 0) + (readinessProbe ? secondsOfSuccess(readinessProbe) : 0);
}

function portProblems({ httpGet, grpc, tcpSocket }: Probe, container: Container, ports: readonly number[]): string[] {
  const port = (httpGet ?? grpc ?? tcpSocket)?.port;
  if (port === undefined) {
    return ['asks for nothing'];
  }
  const answered =
    typeof port === 'number'
      ? ports.includes(port)
      : container.ports?.some(({ name, protocol = 'TCP' }) => name === port && protocol === 'TCP');
  return answered ? [] : [`asks port '${port}', on which no container listens`];
}

function numberProblems(probe: Probe): string[] {
  const { timeoutSeconds = own.timeoutSeconds, periodSeconds = own.periodSeconds } = probe;
  const bad = numbers.filter((name) => (probe[name] ?? own[name]) < (name === 'initialDelaySeconds' ? 0 : 1));
  return [
    ...bad.map((name) => `says ${name} ${probe[name]}`),
    ...(timeoutSeconds > periodSeconds
      ? [`waits ${timeoutSeconds} s for an answer, and asks again after ${periodSeconds} s`]
      : []),
  ];
}

function timeProblems({ startupProbe, readinessProbe, livenessProbe }: Probed): string[] {
  const times: [string, keyof typeof bounds, number | undefined][] = [
    ['has {} to start', 'start', startupProbe && secondsOfFailure(startupProbe)],
    ['is not asked whether it lives for {}', 'asked', livenessProbe?.initialDelaySeconds],
    ['is ready after {} at the earliest', 'ready', readinessProbe && secondsOfSuccess(readinessProbe)],
    ['gets requests for {} after it stopped to answer', 'left', readinessProbe && periodsOf(readinessProbe)],
    ['is killed {} after it stopped to answer', 'killed', livenessProbe && periodsOf(livenessProbe)],
  ];
  return times.flatMap(([text, name, seconds]) => {
    const { least, most } = bounds[name];
    return seconds === undefined || (seconds >= least && seconds <= most)
      ? []
      : [`it ${text.replace('{}', `${seconds} s`)}; ${least} to ${most} s is right`];
  });
}

function periodsOf(probe: Probe): number {
  const { periodSeconds = own.periodSeconds, failureThreshold = own.failureThreshold } = probe;
  return periodSeconds * failureThreshold;
}

function secondsOfFailure(probe: Probe): number {
  return (probe.initialDelaySeconds ?? 0) + periodsOf(probe);
}

function secondsOfSuccess({
  initialDelaySeconds = own.initialDelaySeconds,
  periodSeconds = own.periodSeconds,
  successThreshold = own.successThreshold,
}: Probe): number {
  return initialDelaySeconds + periodSeconds * successThreshold;
}
