import type { RuleExamples } from '../../examples/example';
import { exampleDeployment, exampleNamespace, foundDeployment, withCluster } from '../../examples/objects';
import type { KubernetesObject } from '../../objects';

const excluded = 'traffic.sidecar.istio.io/excludeInboundPorts';

function annotated(annotations: Readonly<Record<string, string>>): readonly KubernetesObject[] {
  const deployment = exampleDeployment() as { readonly spec?: { readonly template: { readonly metadata: object } } };
  const { template } = deployment.spec as { readonly template: { readonly metadata: object } };
  const metadata = { ...template.metadata, annotations };
  return [
    exampleNamespace(),
    { ...exampleDeployment(), spec: { ...deployment.spec, template: { ...template, metadata } } },
  ];
}

const scrape = withCluster({
  addresses: [{ name: 'monitoring', cidrs: ['192.0.2.0/28'] }],
  flows: [
    {
      from: 'address:monitoring',
      to: 'workload:pay/pay',
      port: 9090,
      protocol: 'TCP',
      level: 'network',
      reason: 'example',
    },
  ],
});

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    { objects: [exampleNamespace(), exampleDeployment()] },
    { objects: annotated({ 'sidecar.istio.io/proxyCPU': '100m' }) },
    { objects: annotated({ [excluded]: '9090' }), facts: scrape },
    { objects: annotated({ 'prometheus.io/scrape': 'true' }) },
  ],
  fail: [
    { objects: annotated({ [excluded]: '8080' }), facts: scrape, found: [foundDeployment], message: "port '8080'" },
    {
      objects: annotated({ 'traffic.sidecar.istio.io/excludeOutboundPorts': '80' }),
      found: [foundDeployment],
      message: 'excludeOutboundPorts',
    },
    {
      objects: [exampleNamespace({ 'istio.io/dataplane-mode': 'ambient' }), exampleDeployment()],
      found: [{ kind: 'Namespace', name: 'pay' }],
      message: 'istio.io/dataplane-mode',
    },
    {
      objects: [exampleNamespace(), exampleDeployment({ pod: { hostNetwork: true } })],
      found: [foundDeployment],
      message: 'no proxy is injected',
    },
    {
      objects: [exampleNamespace(), exampleDeployment({ container: { securityContext: { runAsUser: 1337 } } })],
      found: [foundDeployment],
      message: '1337',
    },
  ],
};
