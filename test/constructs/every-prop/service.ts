import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { BusinessService, type BusinessServiceProps } from '../../../constructs/service/business-service';
import { ServiceWorkload, type ServiceWorkloadProps } from '../../../constructs/service/service-workload';
import { CART, IMAGE } from '../samples';
import { OTHER_OPERATIONS } from './mesh';
import { OTHER_OWNERSHIPS } from './ownership';
import { type Examined, each, examined } from './subject';

const serviceWorkload = examined<ServiceWorkloadProps>({
  name: 'ServiceWorkload',
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
  build: (scope, props) => new ServiceWorkload(scope, 'Workload', props),
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

export const SERVICE: readonly Examined[] = [serviceWorkload, businessService];
