import type { ClusterView } from '../cluster-view';
import type { Facts } from '../facts';
import { type Known, unreadFields, Values } from '../known';
import type { Container, PodSpec, Workload } from '../pods/workloads';
import { keysOf } from './makers';

interface Source {
  readonly name?: string;
  readonly optional?: boolean;
}

interface Told extends Container {
  readonly envFrom?: readonly {
    readonly prefix?: string;
    readonly configMapRef?: Source;
  }[];
}

/** Variables by which a server or its runtime is told where it listens, under which path, and how long; the spelling is free. */
const ofServer =
  /^((grpc[._-])?server[._-]|management[._-]|spring[._-]?(application[._-]?json|config|cloud[._-]?config|grpc|lifecycle|main|mvc|webflux)|_?(java|jdk_java)_(tool_)?(options|opts)$)/i;

const memory = '-XX:(MaxRAMPercentage=[1-9]\\d?(\\.\\d+)?|\\+ExitOnOutOfMemoryError)';
const ofMemory = Values.ofText('options of memory', `${memory}( ${memory})*`);

/** Variables of servers that are understood, with their values; how long connections stay is held against what clients are told. */
function readingOf({ healthPort }: Facts): Known {
  return {
    SERVER_SHUTDOWN: ['graceful'],
    SERVER_TOMCAT_KEEPALIVETIMEOUT: true,
    MANAGEMENT_SERVER_PORT: healthPort === undefined ? true : [String(healthPort)],
    MANAGEMENT_ENDPOINT_HEALTH_PROBES_ENABLED: ['true'],
    JAVA_TOOL_OPTIONS: ofMemory,
  };
}

/** What may let servers of a workload listen, answer or close elsewhere than its manifests say. */
export function serverProblems({ pod, namespace }: Workload, view: ClusterView, facts: Facts): readonly string[] {
  const { containers = [], initContainers = [] }: PodSpec = pod;
  const known = readingOf(facts);
  return [
    ...[...initContainers, ...containers].flatMap((container) =>
      [...statedProblems(container, known), ...sourceProblems(container, namespace, view)].map(
        (text) => `container '${container.name}' ${text}`,
      ),
    ),
    ...sharedPorts(pod),
  ];
}

function statedProblems({ env = [] }: Told, known: Known): readonly string[] {
  const stated = env.filter(({ name }) => ofServer.test(name));
  return [
    ...stated
      .filter(({ value }) => value === undefined)
      .map(({ name }) => `takes the variable ${name} of its server from where the judge cannot read it`),
    ...stated
      .flatMap(({ name, value }) => unreadFields({ [name]: value }, known))
      .map((place) => `has a variable of which the judge cannot say what its server does: ${place.slice(1)}`),
  ];
}

function sourceProblems({ envFrom = [] }: Told, namespace: string, view: ClusterView): readonly string[] {
  return envFrom.flatMap(({ prefix = '', configMapRef }) => {
    if (configMapRef === undefined) {
      return [];
    }
    const { name = '', optional = false } = configMapRef;
    const keys = keysOf('ConfigMap', name, namespace, view);
    return keys === undefined && optional
      ? [`takes variables from the ConfigMap '${name}', if there is one, and the judge cannot say which`]
      : (keys ?? [])
          .map((key) => `${prefix}${key}`)
          .filter((key) => ofServer.test(key))
          .map((key) => `takes the variable ${key} of its server from the ConfigMap '${name}'; say it in 'env'`);
  });
}

/** Of two containers that listen on one port of their pod, the second does not start. */
function sharedPorts({ containers = [] }: PodSpec): readonly string[] {
  const ports = containers.flatMap(({ name, ports: own = [] }) =>
    own.map(({ containerPort, protocol = 'TCP' }) => ({ name, port: `${protocol} ${containerPort}` })),
  );
  return ports.flatMap(({ name, port }, index) => {
    const first = ports.slice(0, index).find((one) => one.port === port && one.name !== name);
    return first ? [`containers '${first.name}' and '${name}' both listen on ${port}`] : [];
  });
}
