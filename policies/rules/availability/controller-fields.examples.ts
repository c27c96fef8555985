import type { FailingExample, RuleExamples } from '../../examples/example';
import { example, exampleDeployment, foundDeployment } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const scaled = (kind?: string) => ({ spec: { scaleTargetRef: { ...(kind && { kind }), name: 'pay' } } });
const autoscaler = example('autoscaling/v2', 'HorizontalPodAutoscaler', 'pay', scaled('Deployment'));
const event = example('keda.sh/v1alpha1', 'ScaledObject', 'pay', scaled());
const unscaled = exampleDeployment({ spec: { replicas: undefined } });
const set = (spec: object) => example('apps/v1', 'StatefulSet', 'pay', { spec });
const service = (spec: object) => example('v1', 'Service', 'pay', { spec });
const webhooks = (kind: string, clientConfig: object) =>
  example('admissionregistration.k8s.io/v1', kind, 'pay', { webhooks: [{ name: 'a' }, { name: 'b', clientConfig }] });
const withMetadata = (fields: object): KubernetesObject => ({
  ...service({}),
  metadata: { name: 'pay', namespace: 'pay', ...fields },
});

/** An object that states one field too many, and what is said of it. */
function states(object: KubernetesObject, message: string, ...others: KubernetesObject[]): FailingExample {
  const { kind, metadata } = object;
  return { objects: [object, ...others], found: [{ kind, namespace: 'pay', name: metadata.name }], message };
}

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [unscaled, autoscaler] },
    { objects: [exampleDeployment()] },
    { objects: [exampleDeployment({ name: 'other' }), autoscaler] },
    { objects: [exampleDeployment(), { ...autoscaler, metadata: { name: 'pay', namespace: 'other' } }] },
    { objects: [service({ clusterIP: 'None', clusterIPs: ['None'], ports: [{ port: 1, nodePort: 30001 }] })] },
    { objects: [webhooks('ValidatingWebhookConfiguration', { service: { name: 'pay' } })] },
    { objects: [withMetadata({ annotations: { 'example.org/note': 'ours' } })] },
  ],
  fail: [
    {
      objects: [exampleDeployment(), autoscaler],
      found: [foundDeployment],
      message: "it states 'spec.replicas', which HorizontalPodAutoscaler pay writes",
    },
    {
      objects: [exampleDeployment({ spec: { replicas: 0 } }), event],
      found: [foundDeployment],
      message: "it states 'spec.replicas', which ScaledObject pay writes",
    },
    states(set({ replicas: 3 }), 'spec.replicas', {
      ...autoscaler,
      spec: { scaleTargetRef: { kind: 'StatefulSet', name: 'pay' } },
    }),
    states(service({ clusterIP: '10.1.0.7' }), "'spec.clusterIP', which the API server writes"),
    states(service({ clusterIPs: ['10.1.0.7'] }), 'spec.clusterIPs'),
    states(service({ healthCheckNodePort: 30_002 }), 'spec.healthCheckNodePort'),
    states(example('v1', 'PersistentVolumeClaim', 'pay', { spec: { volumeName: 'pv-1' } }), 'spec.volumeName'),
    states(example('v1', 'ServiceAccount', 'pay', { secrets: [{ name: 'pay-token' }] }), "'secrets'"),
    states(
      example('apiregistration.k8s.io/v1', 'APIService', 'pay', { spec: { caBundle: 'Zm9v' } }),
      "'spec.caBundle', which the injector of authorities writes",
    ),
    states(
      example('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'pay', {
        spec: { conversion: { webhook: { clientConfig: { caBundle: 'Zm9v' } } } },
      }),
      'caBundle',
    ),
    states(webhooks('ValidatingWebhookConfiguration', { caBundle: 'Zm9v' }), 'webhooks.*.clientConfig.caBundle'),
    states(webhooks('MutatingWebhookConfiguration', { caBundle: 'Zm9v' }), 'webhooks.*.clientConfig.caBundle'),
    states({ ...service({}), status: {} }, "it states 'status', which the controller of the kind writes"),
    states(withMetadata({ resourceVersion: '7' }), 'metadata.resourceVersion'),
    states(withMetadata({ ownerReferences: [] }), 'metadata.ownerReferences'),
    states(
      withMetadata({ annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{}' } }),
      'which kubectl writes',
    ),
    states(withMetadata({ annotations: { 'deployment.kubernetes.io/revision': '3' } }), 'the deployment controller'),
  ],
};
