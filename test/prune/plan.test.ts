import { type Turn, turnOf } from '../../prune/kinds';
import type { LiveObject } from '../../prune/object';
import { labelOf } from '../../prune/object';
import { type Plan, planOf } from '../../prune/plan';
import { sample } from '../environments/validation/sample';
import { synthesized } from '../stacks/environments';

const APPLIED = [{ manager: 'terrace', operation: 'Apply' }];

/** An object as the guide applied it. */
function live(apiVersion: string, kind: string, name: string, metadata: object = {}): LiveObject {
  return { apiVersion, kind, metadata: { name, namespace: 'cart', managedFields: APPLIED, ...metadata } };
}

const namespace = live('v1', 'Namespace', 'cart', { namespace: undefined });
const deployment = live('apps/v1', 'Deployment', 'cart');
const service = live('v1', 'Service', 'cart');
const policy = live('networking.k8s.io/v1', 'NetworkPolicy', 'cart');
const topic = live('kafka.strimzi.io/v1', 'KafkaTopic', 'cart');
const quota = live('v1', 'ResourceQuota', 'other', { namespace: 'other' });

function plan(input: Partial<Parameters<typeof planOf>[0]>): Plan {
  const found = planOf({ declared: [], live: [], named: [], ...input });
  if ('problems' in found) {
    throw new Error(found.problems.join('\n'));
  }
  return found;
}

const labels = (objects: readonly LiveObject[]) => objects.map(labelOf);
const steps = (found: Plan) => found.steps.map(labels);

describe('planOf', () => {
  test('lets go what runs, then what leads to it, then what guards it', () => {
    expect(steps(plan({ live: [policy, quota, service, deployment] }))).toEqual([
      ['Deployment/cart/cart'],
      ['Service/cart/cart'],
      ['NetworkPolicy/cart/cart', 'ResourceQuota/other/other'],
    ]);
  });

  test('keeps what is declared, whichever version it is served in', () => {
    const declared = [{ ...deployment, apiVersion: 'apps/v2' }];

    expect(steps(plan({ declared, live: [deployment, service] }))).toEqual([['Service/cart/cart']]);
  });

  test.each([
    ['what a controller copied the labels to', { managedFields: [{ manager: 'kubelet', operation: 'Update' }] }],
    [
      'what our field manager updated and never applied',
      { managedFields: [{ manager: 'terrace', operation: 'Update' }] },
    ],
    ['what Terraform made', { managedFields: [{ manager: 'Terraform', operation: 'Apply' }] }],
    ['what has no owner of fields', { managedFields: undefined }],
    ['what something else owns', { ownerReferences: [{ kind: 'Deployment', name: 'cart' }] }],
  ])('leaves %s', (_, metadata) => {
    expect(plan({ live: [live('v1', 'Service', 'cart', metadata)] })).toEqual({
      steps: [],
      held: [],
      withNamespace: [],
    });
  });

  test('holds back what may hold data until it is named', () => {
    const found = plan({ live: [topic, service] });

    expect(labels(found.held)).toEqual(['KafkaTopic/cart/cart']);
    expect(steps(found)).toEqual([['Service/cart/cart']]);
    expect(steps(plan({ live: [topic, service], named: ['KafkaTopic/cart/cart'] }))).toEqual([
      ['Service/cart/cart'],
      ['KafkaTopic/cart/cart'],
    ]);
  });

  test('leaves the guards of a namespace to the namespace, which goes last', () => {
    const found = plan({ live: [namespace, deployment, policy, quota] });

    expect(steps(found)).toEqual([['Deployment/cart/cart'], ['ResourceQuota/other/other']]);
    expect(labels(found.held)).toEqual(['Namespace/cart']);
    expect(labels(found.withNamespace)).toEqual(['NetworkPolicy/cart/cart']);
    const named = ['Namespace/cart', 'KafkaTopic/cart/cart'];
    expect(steps(plan({ live: [namespace, topic, deployment, policy], named }))).toEqual([
      ['Deployment/cart/cart'],
      ['KafkaTopic/cart/cart'],
      ['Namespace/cart'],
    ]);
  });

  test('leaves no guard to a holder of data that is called like its namespace', () => {
    const other = live('kafka.strimzi.io/v1', 'KafkaTopic', 'other');

    expect(steps(plan({ live: [other, quota] }))).toEqual([['ResourceQuota/other/other']]);
  });

  test('lets no namespace take with it what was not named', () => {
    expect(planOf({ declared: [], live: [namespace, topic, service], named: ['Namespace/cart'] })).toEqual({
      problems: ["--with-data 'Namespace/cart' would take KafkaTopic/cart/cart with it; name that too"],
    });
  });

  test('refuses a cluster on which the manifests are not, and names that nothing has, all at once', () => {
    const input = {
      declared: [deployment, policy],
      live: [service, topic],
      named: ['Namespace/crat', 'Service/cart/cart'],
    };

    expect(planOf(input)).toEqual({
      problems: [
        '2 declared objects are not on the cluster, Deployment/cart/cart among them; apply all layers first, or name the context of the cluster that the folder is for',
        "--with-data 'Namespace/crat' names nothing that is held back; there is KafkaTopic/cart/cart",
        "--with-data 'Service/cart/cart' names nothing that is held back; there is KafkaTopic/cart/cart",
      ],
    });
    expect(planOf({ declared: [], live: [], named: ['Namespace/cart'] })).toEqual({
      problems: ["--with-data 'Namespace/cart' names nothing that is held back; leave it out"],
    });
  });
});

describe('turnOf', () => {
  test.each<[Turn, string, readonly string[]]>([
    ['runs', 'apps/v1', ['DaemonSet', 'Deployment', 'ReplicaSet']],
    ['runs', 'argoproj.io/v1alpha1', ['Rollout']],
    ['runs', 'batch/v1', ['CronJob', 'Job']],
    ['leads', 'v1', ['ConfigMap', 'Service', 'ServiceAccount']],
    ['leads', 'autoscaling/v2', ['HorizontalPodAutoscaler']],
    ['leads', 'cert-manager.io/v1', ['Certificate', 'ClusterIssuer', 'Issuer']],
    ['leads', 'discovery.k8s.io/v1', ['EndpointSlice']],
    ['leads', 'gateway.networking.k8s.io/v1', ['Gateway', 'GRPCRoute', 'HTTPRoute', 'TLSRoute']],
    ['leads', 'keda.sh/v1alpha1', ['ScaledObject']],
    ['leads', 'monitoring.coreos.com/v1', ['PodMonitor', 'PrometheusRule', 'ServiceMonitor']],
    [
      'leads',
      'networking.istio.io/v1',
      ['DestinationRule', 'EnvoyFilter', 'Gateway', 'ServiceEntry', 'VirtualService'],
    ],
    ['leads', 'networking.k8s.io/v1', ['Ingress']],
    ['leads', 'policy/v1', ['PodDisruptionBudget']],
    ['leads', 'telemetry.istio.io/v1', ['Telemetry']],
    ['guards', 'v1', ['LimitRange', 'ResourceQuota']],
    ['guards', 'networking.istio.io/v1', ['Sidecar']],
    ['guards', 'networking.k8s.io/v1', ['NetworkPolicy']],
    ['guards', 'rbac.authorization.k8s.io/v1', ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']],
    ['guards', 'security.istio.io/v1', ['AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication']],
  ])('%s: of %s %j', (turn, apiVersion, kinds) => {
    for (const kind of kinds) {
      expect({ kind, turn: turnOf({ apiVersion, kind, metadata: { name: 'any' } }) }).toEqual({ kind, turn });
    }
  });

  test('gives every kind of the sample a turn on purpose: only namespaces hold anything', () => {
    const made = synthesized(sample).clusters.flatMap(({ files }) => files.flatMap(({ objects }) => objects));
    const held = made.filter((object) => turnOf(object as LiveObject) === 'held').map(({ kind }) => kind);

    expect([...new Set(held)]).toEqual(['Namespace']);
  });

  test.each([
    ['v1', 'Namespace'],
    ['v1', 'PersistentVolumeClaim'],
    ['v1', 'PersistentVolume'],
    ['v1', 'Secret'],
    ['apps/v1', 'StatefulSet'],
    ['apiextensions.k8s.io/v1', 'CustomResourceDefinition'],
    ['postgresql.cnpg.io/v1', 'Cluster'],
    ['kafka.strimzi.io/v1', 'Kafka'],
    ['objectbucket.io/v1alpha1', 'ObjectBucketClaim'],
    ['example.org/v1', 'Unheard'],
    ['example.org/v1', 'Deployment'],
    ['v1', 'constructor'],
  ])('takes a %s %s for a holder of data', (apiVersion, kind) => {
    expect(turnOf({ apiVersion, kind, metadata: { name: 'any' } })).toBe('held');
  });
});
