import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { BusinessService, type BusinessServiceProps } from '../../../constructs/service/business-service';
import { Workload, type WorkloadProps } from '../../../constructs/service/workload';
import { Autoscaler, type AutoscalerProps } from '../../../constructs/workload/autoscaler';
import { DisruptionBudget, type DisruptionBudgetProps } from '../../../constructs/workload/disruption-budget';
import { CART, IMAGE } from '../samples';
import { OTHER_OPERATIONS } from './mesh';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Examined, each, examined } from './subject';

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

const workload = examined<WorkloadProps>({
  name: 'Workload',
  props: {
    workload: 'cart',
    namespace: 'shop',
    labels: { a: '1' },
    tier: 1,
    runtime: 'java-spring',
    image: IMAGE,
    version: '1.4.2',
    cpu: Cpu.millis(250),
    memory: Size.mebibytes(512),
    minReplicas: 2,
    maxReplicas: 6,
    standing: 'active',
  },
  alternatives: {
    workload: ['order'],
    namespace: ['trade'],
    labels: [{ a: '2' }],
    tier: [0, 2, 3],
    runtime: ['go-grpc', 'spa'],
    image: [IMAGE.replace('1', '2')],
    version: ['1.4.3'],
    cpu: [Cpu.millis(300)],
    memory: [Size.mebibytes(600)],
    minReplicas: [3],
    maxReplicas: [7],
    standing: ['standby', 'cold'],
  },
  build: (scope, props) => new Workload(scope, 'Workload', props),
});

const businessService = examined<BusinessServiceProps>({
  name: 'BusinessService',
  props: CART,
  alternatives: {
    serviceName: ['order'],
    unit: ['trade'],
    ownership: OTHER_OWNERSHIPS,
    tier: [0, 2, 3],
    dataClass: [1, 3, 4, 5],
    runtime: ['go-grpc', 'spa'],
    runbook: ['https://runbooks.terrace.internal/other'],
    image: [IMAGE.replace('1', '2')],
    version: ['1.4.3'],
    cpu: [Cpu.millis(300)],
    memory: [Size.mebibytes(600)],
    minReplicas: [3],
    maxReplicas: [7],
    operations: [[], ...each(OTHER_OPERATIONS, (one) => [one])],
    standing: ['standby', 'cold'],
  },
  build: (scope, props) => new BusinessService(scope, 'Service', props),
});

export const SERVICE: readonly Examined[] = [autoscaler, disruptionBudget, workload, businessService];
