import { Size } from 'cdk8s';
import type { Construct } from 'constructs';
import { Cpu } from '../../../constructs/core/kplus';
import { Autoscaler, type AutoscalerProps } from '../../../constructs/workload/autoscaler';
import type { ContainerPort, EnvironmentVariable, WorkloadContainer } from '../../../constructs/workload/container';
import { DisruptionBudget, type DisruptionBudgetProps } from '../../../constructs/workload/disruption-budget';
import type { ICertificate, IConfigMap, ISecret } from '../../../constructs/workload/pods';
import { Workload, type WorkloadProps } from '../../../constructs/workload/workload';
import { IMAGE } from '../samples';
import { type Examined, each, eachKey, examined } from './subject';

const autoscaler = examined<AutoscalerProps>({
  name: 'Autoscaler',
  props: {
    workload: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    container: 'cart',
    minReplicas: 2,
    maxReplicas: 6,
  },
  alternatives: {
    workload: ['order'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    container: ['server'],
    minReplicas: [3],
    maxReplicas: [7],
  },
  build: (scope, props) => new Autoscaler(scope, 'Autoscaler', props),
});

const disruptionBudget = examined<DisruptionBudgetProps>({
  name: 'DisruptionBudget',
  props: { workload: 'cart', namespace: 'shop', labels: { a: '1' }, matchLabels: { b: '1' } },
  alternatives: { workload: ['order'], namespace: ['trade'], labels: [{ a: '2' }], matchLabels: [{ b: '2' }] },
  build: (scope, props) => new DisruptionBudget(scope, 'Budget', props),
});

const PORT: ContainerPort = { name: 'http', port: 8080 };

const VARIABLE: EnvironmentVariable = { name: 'SERVER_SHUTDOWN', value: 'graceful' };

const CONTAINER: Required<WorkloadContainer> = {
  name: 'server',
  image: IMAGE,
  cpu: Cpu.millis(250),
  memory: Size.mebibytes(512),
  ports: [PORT],
  env: [VARIABLE],
  health: { readinessProbe: { grpc: { port: 9000 } } },
  user: 1337,
};

const PROPS: Required<WorkloadProps> = {
  workload: 'cart',
  namespace: 'shop',
  labels: { a: '1' },
  tier: 1,
  version: '1.4.2',
  container: CONTAINER,
  minReplicas: 2,
  maxReplicas: 6,
  stopSeconds: 40,
  podLabels: { b: '1' },
  podAnnotations: { c: '1' },
  securityContext: { fsGroup: 1 },
  standing: 'active',
};

const workload = examined<WorkloadProps>({
  name: 'Workload',
  props: PROPS,
  alternatives: {
    workload: ['order'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    tier: [0, 2, 3],
    version: ['1.4.3'],
    container: [{ ...CONTAINER, name: 'proxy' }],
    minReplicas: [3],
    maxReplicas: [7],
    stopSeconds: [50],
    podLabels: [{ b: '2' }],
    podAnnotations: [{ c: '2' }],
    securityContext: [{ fsGroup: 2 }],
    standing: ['standby', 'cold'],
  },
  build: (scope, props) => new Workload(scope, 'Workload', props),
});

const workloadContainer = examined<WorkloadContainer>({
  name: 'WorkloadContainer',
  props: CONTAINER,
  alternatives: {
    name: ['proxy'],
    image: [IMAGE.replace('1', '2')],
    cpu: [Cpu.millis(300)],
    memory: [Size.mebibytes(600)],
    ports: [[], ...each(eachKey(PORT, { name: 'grpc', port: 9000 }), (port) => [port])],
    env: [[], ...each(eachKey(VARIABLE, { name: 'SHUTDOWN', value: 'immediate' }), (variable) => [variable])],
    health: [{ livenessProbe: { grpc: { port: 9000 } } }, { readinessProbe: { grpc: { port: 9001 } } }],
    user: [1338],
  },
  build: (scope, container) => new Workload(scope, 'Workload', { ...PROPS, container }),
});

type Mount<Source> = Source & { readonly path: string };

const mountSecret = examined<Mount<Omit<ISecret, 'namespace'>>>({
  name: 'Workload.mountSecret',
  props: { secretName: 'ledger', path: '/etc/a' },
  alternatives: { secretName: ['other'], path: ['/etc/b'] },
  build: (scope, { path, ...secret }) => granted(scope).mountSecret({ ...secret, namespace: 'shop' }, path),
});

const mountConfigMap = examined<Mount<Omit<IConfigMap, 'namespace'>>>({
  name: 'Workload.mountConfigMap',
  props: { configMapName: 'rates', path: '/etc/a' },
  alternatives: { configMapName: ['other'], path: ['/etc/b'] },
  build: (scope, { path, ...configMap }) => granted(scope).mountConfigMap({ ...configMap, namespace: 'shop' }, path),
});

const mountCertificate = examined<Mount<Pick<ICertificate, 'secretName'>>>({
  name: 'Workload.mountCertificate',
  props: { secretName: 'kafka-tls', path: '/etc/a' },
  alternatives: { secretName: ['other'], path: ['/etc/b'] },
  // The name of a certificate is for messages.
  build: (scope, { path, secretName }) =>
    granted(scope).mountCertificate({ namespace: 'shop', certificateName: 'kafka', secretName }, path),
});

const mountEmptyDir = examined<{ readonly path: string; readonly sizeLimit: Size }>({
  name: 'Workload.mountEmptyDir',
  props: { path: '/tmp', sizeLimit: Size.mebibytes(64) },
  alternatives: { path: ['/cache'], sizeLimit: [Size.mebibytes(65)] },
  build: (scope, { path, sizeLimit }) => granted(scope).mountEmptyDir(path, sizeLimit),
});

const addEnvironment = examined<EnvironmentVariable>({
  name: 'Workload.addEnvironment',
  props: { name: 'A', value: '1' },
  alternatives: { name: ['B'], value: ['2', ''] },
  build: (scope, { name, value }) => granted(scope).addEnvironment(name, value),
});

function granted(scope: Construct): Workload {
  return new Workload(scope, 'Workload', PROPS);
}

export const WORKLOAD: readonly Examined[] = [
  autoscaler,
  disruptionBudget,
  workload,
  workloadContainer,
  mountSecret,
  mountConfigMap,
  mountCertificate,
  mountEmptyDir,
  addEnvironment,
];
