import { judge } from '../../policies/judge';
import type { ClusterInput, Judgement } from '../../policies/judgement';
import { forJudge } from '../../stacks/synthesized';
import { dev, prod } from '../environments/sample-environments';
import { type AnyObject, EVERY_ENVIRONMENT, synthesized } from './environments';

interface Place {
  readonly file: string;
  readonly object: AnyObject;
}

/** Manifests that a test may change. */
function copyOf(environment: typeof dev): { facts: AnyObject; clusters: (ClusterInput & { objects: Place[] })[] } {
  return JSON.parse(JSON.stringify(forJudge(synthesized(environment))));
}

function find(objects: readonly Place[], kind: string, namespace: string, name: string): AnyObject {
  const found = objects.find(
    ({ object }) => object.kind === kind && object.metadata.namespace === namespace && object.metadata.name === name,
  );
  if (found === undefined) {
    throw new Error(`no ${kind} ${namespace}/${name}`);
  }
  return found.object;
}

/** Judges dev after a change of its primary cluster. */
function judgeChanged(change: (objects: Place[], facts: AnyObject) => void): Judgement {
  const input = copyOf(dev);
  change(input.clusters[0]?.objects ?? [], input.facts);
  return judge(input);
}

function namesOf({ violations }: Judgement): string[] {
  const texts = violations.map(({ rule, object }) => `${rule} ${object.kind} ${object.namespace ?? ''}/${object.name}`);
  return [...new Set(texts)].sort();
}

const pod = (objects: Place[]) => find(objects, 'Deployment', 'pay', 'payment').spec.template.spec;

/** Faults planted into manifests that were accepted, and what must be found, and nothing else. */
const FAULTS: readonly {
  readonly fault: string;
  readonly plant: (objects: Place[], facts: AnyObject) => void;
  readonly found: readonly string[];
}[] = [
  {
    fault: 'a privileged container',
    plant: (objects) => {
      pod(objects).containers[0].securityContext.privileged = true;
    },
    found: ['WH-01 Deployment pay/payment'],
  },
  {
    fault: 'a tier that is not the declared one, and so not that of its priority',
    plant: (objects) => {
      const deployment = find(objects, 'Deployment', 'pay', 'payment');
      for (const { labels } of [deployment.metadata, deployment.spec.template.metadata]) {
        labels['terrace.internal/tier'] = '3';
      }
    },
    found: ['TC-01 Deployment pay/payment'],
  },
  {
    fault: 'an image from another registry',
    plant: (objects) => {
      pod(objects).containers[0].image = 'docker.io/library/payment:1.0.0';
    },
    found: ['SC-01 Deployment pay/payment'],
  },
  {
    fault: 'a mounted token',
    plant: (objects) => {
      pod(objects).automountServiceAccountToken = true;
    },
    found: ['ID-05 Deployment pay/payment'],
  },
  {
    fault: 'a namespace without default deny',
    plant: (objects) => {
      objects.splice(
        objects.findIndex(
          ({ object }) => object.metadata.name === 'default-deny' && object.metadata.namespace === 'pay',
        ),
        1,
      );
    },
    found: ['NM-01 Namespace /pay'],
  },
  {
    fault: 'mutual TLS that is no must',
    plant: (objects) => {
      find(objects, 'PeerAuthentication', 'istio-system', 'default').spec.mtls.mode = 'PERMISSIVE';
    },
    found: ['NM-03 Cluster /primary', 'NM-03 PeerAuthentication istio-system/default'],
  },
  {
    fault: 'a disruption budget that lets no node drain',
    plant: (objects) => {
      find(objects, 'PodDisruptionBudget', 'pay', 'payment').spec.maxUnavailable = 0;
    },
    found: ['AV-04 PodDisruptionBudget pay/payment'],
  },
  {
    fault: 'a quota into which the roll-out does not fit',
    plant: (objects) => {
      find(objects, 'ResourceQuota', 'pay', 'terrace').spec.hard.pods = '4';
    },
    found: ['TC-03 ResourceQuota pay/terrace'],
  },
  {
    fault: 'a quota of a chart that has more replicas',
    plant: (_, facts) => {
      facts.clusters[0].endpoints.find(({ name }: AnyObject) => name === 'istiod').workload.replicas = 20;
    },
    found: ['TC-03 ResourceQuota istio-system/terrace'],
  },
  {
    fault: 'nodes that do not hold the highest load',
    plant: (_, facts) => {
      facts.clusters[0].nodePools[0].allocatable.cpu = '1';
    },
    found: ['AV-06 Cluster /primary'],
  },
  {
    fault: 'a NetworkPolicy that admits everybody',
    plant: (objects) => {
      find(objects, 'NetworkPolicy', 'pay', 'payment').spec.ingress.push({
        ports: [{ port: 9000, protocol: 'TCP' }],
        from: [{ namespaceSelector: {} }],
      });
      find(objects, 'NetworkPolicy', 'suite', 'suite').spec.egress = [
        { ports: [{ port: 9000, protocol: 'TCP' }], to: [{ namespaceSelector: {} }] },
      ];
    },
    found: ['NM-02 NetworkPolicy pay/payment', 'NM-02 NetworkPolicy suite/suite'],
  },
  {
    fault: 'a way to the internet beside the egress gateway',
    plant: (objects) => {
      find(objects, 'NetworkPolicy', 'pay', 'payment').spec.egress.push({
        to: [{ ipBlock: { cidr: '8.8.0.0/16' } }],
        ports: [{ port: 443, protocol: 'TCP' }],
      });
    },
    found: ['NM-09 NetworkPolicy pay/payment'],
  },
  {
    fault: 'an AuthorizationPolicy for every identity',
    plant: (objects) => {
      find(objects, 'AuthorizationPolicy', 'pay', 'payment').spec.rules[0].from = [{ source: { principals: ['*'] } }];
    },
    found: ['NM-05 AuthorizationPolicy pay/payment'],
  },
  {
    fault: 'an AuthorizationPolicy for every path',
    plant: (objects) => {
      for (const { operation } of find(objects, 'AuthorizationPolicy', 'pay', 'payment').spec.rules[0].to) {
        delete operation.paths;
      }
    },
    found: ['NM-09 AuthorizationPolicy pay/payment'],
  },
  {
    fault: 'a Sidecar that imports everything',
    plant: (objects) => {
      find(objects, 'Sidecar', 'pay', 'payment').spec.egress[0].hosts = ['*/*'];
    },
    found: ['NM-19 Sidecar pay/payment'],
  },
  {
    fault: 'a Service on ports of nodes',
    plant: (objects) => {
      find(objects, 'Service', 'pay', 'payment').spec.type = 'NodePort';
    },
    found: ['NM-08 Service pay/payment'],
  },
  {
    fault: 'a gateway that passes TLS through',
    plant: (objects) => {
      find(objects, 'Gateway', 'istio-ingress', 'ingressgateway').spec.servers[1].tls.mode = 'PASSTHROUGH';
    },
    found: ['NM-07 Gateway istio-ingress/ingressgateway'],
  },
  {
    fault: 'a client that opens no TLS',
    plant: (objects) => {
      find(objects, 'DestinationRule', 'pay', 'payment').spec.trafficPolicy.tls = { mode: 'DISABLE' };
    },
    found: ['NM-06 DestinationRule pay/payment'],
  },
  {
    fault: 'a copy of requests for somebody else',
    plant: (objects) => {
      find(objects, 'VirtualService', 'pay', 'payment').spec.http[0].mirror = {
        host: 'ledger.ledger.svc.cluster.local',
      };
    },
    found: ['NM-18 VirtualService pay/payment'],
  },
  {
    fault: 'a host outside that everybody may address',
    plant: (objects) => {
      find(objects, 'ServiceEntry', 'istio-egress', 'sms').spec.exportTo = ['*'];
    },
    found: ['NM-20 ServiceEntry istio-egress/sms'],
  },
  {
    fault: 'a filter in proxies',
    plant: (objects) => {
      objects.push({
        file: 'primary/50-services/x.k8s.yaml',
        object: {
          apiVersion: 'networking.istio.io/v1alpha3',
          kind: 'EnvoyFilter',
          metadata: { name: 'own', namespace: 'pay' },
          spec: {},
        },
      });
    },
    found: ['NM-17 EnvoyFilter pay/own'],
  },
  {
    fault: 'a way in of a kind that nobody knows',
    plant: (objects) => {
      objects.push({
        file: 'primary/50-services/x.k8s.yaml',
        object: {
          apiVersion: 'gateway.networking.k8s.io/v1',
          kind: 'HTTPRoute',
          metadata: { name: 'own', namespace: 'pay' },
          spec: {},
        },
      });
    },
    found: ['NM-15 HTTPRoute pay/own'],
  },
  {
    fault: 'addresses behind a Service that it does not select',
    plant: (objects) => {
      objects.push({
        file: 'primary/50-services/x.k8s.yaml',
        object: {
          apiVersion: 'discovery.k8s.io/v1',
          kind: 'EndpointSlice',
          metadata: { name: 'own', namespace: 'pay', labels: { 'kubernetes.io/service-name': 'payment' } },
          addressType: 'IPv4',
          endpoints: [{ addresses: ['192.0.2.1'] }],
        },
      });
    },
    found: ['NM-15 EndpointSlice pay/own'],
  },
  {
    fault: 'an unknown field',
    plant: (objects) => {
      find(objects, 'VirtualService', 'pay', 'payment').spec.http[0].retrys = {};
    },
    found: ['NM-10 VirtualService pay/payment', 'SCHEMA VirtualService pay/payment'],
  },
  {
    fault: 'an object that exists twice',
    plant: (objects) => {
      objects.push({
        file: 'primary/50-services/x.k8s.yaml',
        object: { ...find(objects, 'ServiceAccount', 'pay', 'payment') },
      });
    },
    found: ['DUPLICATE ServiceAccount pay/payment'],
  },
  {
    fault: 'an object of Terraform in a manifest',
    plant: (objects) => {
      objects.push({
        file: 'primary/00-namespaces/x.k8s.yaml',
        object: {
          apiVersion: 'scheduling.k8s.io/v1',
          kind: 'PriorityClass',
          metadata: { name: 'tier-0' },
          value: 1_000_000,
        },
      });
    },
    found: ['DUPLICATE PriorityClass /tier-0'],
  },
  ...[
    ['AuthorizationPolicy', 'istio-system', 'deny-all', 'NM-04 Cluster /primary'],
    ['RoleBinding', 'pay', 'terrace-team-member', 'ID-13 Namespace /pay'],
    ['LimitRange', 'pay', 'terrace'],
  ].map(([kind = '', namespace = '', name = '', ...also]) => ({
    fault: `the ${kind} ${name} in a namespace that nothing makes`,
    plant: (objects: Place[]) => {
      find(objects, kind, namespace, name).metadata.namespace = 'nowhere';
    },
    found: [`NAMESPACE ${kind} nowhere/${name}`, ...also].sort(),
  })),
  {
    fault: 'facts that do not have their shape',
    plant: (_, facts) => {
      facts.stage = 'production';
    },
    found: ['FACTS Facts /stage'],
  },
];

describe('the judge over the environments', () => {
  test.each(EVERY_ENVIRONMENT)('accepts $name, and every rule had something to look at', (environment) => {
    const { violations, evidence } = judge(copyOf(environment));

    expect(violations).toEqual([]);
    expect(evidence.rules.length).toBeGreaterThanOrEqual(8);
    const asked = evidence.rules.filter(({ verdict }) => verdict !== 'not in this stage');
    expect(asked.filter(({ verdict, examined }) => verdict !== 'pass' || examined === 0)).toEqual([]);
  });

  test.each(FAULTS)('finds $fault, and nothing else', ({ plant, found }) => {
    expect(namesOf(judgeChanged(plant))).toEqual(found);
  });

  test('finds a connection that was declared and is closed', () => {
    const judgement = judgeChanged((objects) => {
      find(objects, 'NetworkPolicy', 'pay', 'payment').spec.egress = [];
    });

    expect(judgement.violations.map(({ rule }) => rule)).toEqual(judgement.violations.map(() => 'NM-09'));
    expect(judgement.violations.length).toBeGreaterThan(0);
    expect(judgement.violations[0]?.message).toContain('pay/payment');
  });

  test('gives one environment another verdict when its facts do not register a flow', () => {
    const input = copyOf(prod);
    const primary = input.facts.clusters.find(({ name }: AnyObject) => name === 'primary');
    const index = primary.flows.findIndex(({ to }: AnyObject) => to === 'workload:pay/payment');
    const [removed] = primary.flows.splice(index, 1);

    const { violations } = judge(input);
    expect(violations.length).toBeGreaterThan(0);
    expect(violations.every(({ rule, cluster }) => rule === 'NM-09' && cluster === 'primary')).toBe(true);
    expect(removed.reason).toContain('payment');
  });
});
