import { Size } from 'cdk8s';
import { Cpu } from '../../../constructs/core/kplus';
import { Workload, type WorkloadProps } from '../../../constructs/workload/workload';
import { IMAGE, LABELS } from '../samples';
import { inventory, only, synth } from '../synth';

const PROPS: WorkloadProps = {
  workload: 'cart',
  namespace: 'shop',
  labels: LABELS,
  tier: 1,
  version: '1.4.2',
  container: { name: 'server', image: IMAGE, cpu: Cpu.millis(250), memory: Size.gibibytes(1), ports: [] },
  minReplicas: 2,
  maxReplicas: 6,
  stopSeconds: 40,
};

function podOf(choices: Partial<WorkloadProps> = {}, change: (workload: Workload) => void = () => {}) {
  const objects = synth((scope) => change(new Workload(scope, 'Workload', { ...PROPS, ...choices })));
  return only(objects, 'Deployment', 'cart').spec?.template;
}

describe('Workload', () => {
  test('is a Deployment with an identity, a budget and an autoscaler', () => {
    expect(inventory(synth((scope) => new Workload(scope, 'Workload', PROPS)))).toEqual([
      "Deployment 'cart'",
      "HorizontalPodAutoscaler 'cart'",
      "PodDisruptionBudget 'cart'",
      "ServiceAccount 'cart'",
    ]);
  });

  test('has pods without volumes, environment and annotations until something is added', () => {
    const template = podOf();

    expect(template?.metadata).toEqual({
      labels: { ...LABELS, 'app.kubernetes.io/version': '1.4.2' },
    });
    expect(template?.spec).not.toHaveProperty('volumes');
    expect(template?.spec?.containers[0]).not.toHaveProperty('volumeMounts');
    expect(template?.spec?.containers[0]).not.toHaveProperty('env');
  });

  test('lets its container run as a user of its own', () => {
    expect(podOf({ container: { ...PROPS.container, user: 1337 } })?.spec?.containers[0]?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      privileged: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 1337,
      runAsGroup: 1337,
    });
  });
});
