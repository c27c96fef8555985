import type { ChartPods } from './chart-pods';
import { closedPorts } from './closed-ports';
import type { DeclaredPods } from './declared';

/** Levels of Pod Security, the strictest first. */
const LEVELS = ['restricted', 'baseline', 'privileged'];

/**
 * Where what is declared of the pods of one namespace differs from what its charts make.
 *
 * @param level Pod Security level that the namespace enforces
 */
export function podProblems(
  declared: readonly DeclaredPods[],
  made: readonly ChartPods[],
  level: string | undefined,
): string[] {
  const names = new Set([...declared, ...made].map(({ name }) => name));
  const pairs = [...names].sort().flatMap((name) => {
    const ours = declared.find((one) => one.name === name);
    const theirs = made.find((one) => one.name === name);
    if (theirs === undefined) {
      return [`${ours?.namespace}/${name}: its pods are declared, no chart makes them`];
    }
    if (ours === undefined) {
      return [`${theirs.namespace}/${name}: the chart makes this ${theirs.kind}, nobody declares its pods`];
    }
    return pairProblems(ours, theirs, made).map((problem) => `${theirs.namespace}/${name}: ${problem}`);
  });
  return [...pairs, ...levelProblems(made, level)];
}

function pairProblems(ours: DeclaredPods, theirs: ChartPods, made: readonly ChartPods[]): string[] {
  const simple = (['kind', 'serviceAccount', 'hostNetwork'] as const)
    .map((field) => [field, ours[field] ?? false, theirs[field]] as const)
    .filter(([, declared, real]) => declared !== real)
    .map(([field, declared, real]) => `the ${field} '${declared}' is declared, the chart's is '${real}'`);
  return [...simple, ...labelProblems(ours, theirs, made), ...portProblems(ours, theirs)];
}

function labelProblems({ labels }: DeclaredPods, theirs: ChartPods, made: readonly ChartPods[]): string[] {
  const wrong = Object.entries(labels)
    .filter(([key, value]) => theirs.labels[key] !== value)
    .map(
      ([key, value]) => `the label '${key}: ${value}' is declared, the chart's is '${theirs.labels[key] ?? 'none'}'`,
    );
  const others = made.filter(
    (other) =>
      other.name !== theirs.name && Object.entries(labels).every(([key, value]) => other.labels[key] === value),
  );
  return [...wrong, ...others.map(({ name }) => `the declared labels select the pods of ${name}, too`)];
}

function portProblems({ ports }: DeclaredPods, theirs: ChartPods): string[] {
  const closed = closedPorts.filter(({ workload }) => workload === theirs.name).map(({ port }) => port);
  const unreal = ports.filter((port) => !theirs.ports.includes(port));
  const untold = theirs.ports.filter((port) => ![...ports, ...closed, ...theirs.probed].includes(port));
  const stale = closed.filter((port) => ports.includes(port) || !theirs.ports.includes(port));
  return [
    ...unreal.map((port) => `the port ${port} is declared, the chart opens ${theirs.ports.join(', ') || 'none'}`),
    ...untold.map(
      (port) => `the chart opens the port ${port}; declare it, or say in closed-ports.ts why nobody reaches it`,
    ),
    ...stale.map(
      (port) => `closed-ports.ts closes the port ${port}, which is declared or which the chart does not open`,
    ),
  ];
}

/** The level must be that of the pods that need most: a stricter one refuses them, a laxer one admits what is not needed. */
function levelProblems(made: readonly ChartPods[], level: string | undefined): string[] {
  const [most] = [...made].sort((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
  return most === undefined || most.level === level
    ? []
    : [`${most.namespace}: the namespace enforces the level ${level}, its pods need ${most.level} (${most.name})`];
}
