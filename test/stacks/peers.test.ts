import { COMPONENTS } from '../../environments/platform/components';
import { EVERYTHING, MESH, pods, tcp } from '../../environments/platform/flow';
import { planOf } from '../../environments/register/plan';
import type { ClusterSpec } from '../../environments/specification/cluster';
import { LABELS } from '../../model/labels';
import { ClusterView } from '../../policies/cluster-view';
import { evaluateRule } from '../../policies/evaluation';
import type { Finding } from '../../policies/rule';
import { declaredFlows } from '../../policies/rules/network/declared-flows';
import { factsOf } from '../../stacks/facts';
import { buildCluster } from '../../stacks/kubernetes/cluster';
import { type ManifestObject, resolveApp } from '../../stacks/writer';
import { dev } from '../environments/sample-environments';
import { type AnyObject, clusterOf, objectsOf, only } from './environments';
import { componentWith, FIRST_PORT, PEER_PAIRS, type PeerPair } from './planted-peers';

const [PRIMARY] = dev.clusters as [ClusterSpec];

type Direction = 'ingress' | 'egress';

/** Pairs that nobody can open or close, or that lead past the one way in or out. */
function isSenseless({ from, to }: PeerPair): boolean {
  const names = [from.name, to.name];
  const same = names.filter((name) => name === 'the same namespace').length;
  const nowhere = ['addresses', 'the internet', 'pods of Kubernetes', 'the same namespace'];
  return (
    from.name === 'the internet' ||
    to.name === 'the internet' ||
    (same > 0 && names.every((name) => nowhere.includes(name))) ||
    (!from.governed && !to.governed)
  );
}

const SENSIBLE = PEER_PAIRS.filter((pair) => !isSenseless(pair));
const SENSELESS = PEER_PAIRS.filter(isSenseless);

const title = ({ from, to }: PeerPair) => `${from.name} -> ${to.name}`;
const rows = (pairs: readonly PeerPair[]) => pairs.map((pair) => [title(pair), pair] as const);

const plan = planOf(dev, PRIMARY, [...COMPONENTS, componentWith(SENSIBLE.map(({ flow }) => flow))]);
const facts = factsOf(dev, [plan]);

/** All that cdk8s makes, beside the namespaces of components, which Terraform makes. */
const objects: readonly ManifestObject[] = [
  ...resolveApp(buildCluster(plan, facts).charts.app).flatMap((resolved) => resolved.objects),
  ...plan.namespaces
    .filter(({ madeBy }) => madeBy === 'terraform')
    .map(({ name }) => ({
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name, labels: { [LABELS.environment]: dev.name } },
    })),
];

function findingsIn(manifests: readonly ManifestObject[]): readonly Finding[] {
  const [cluster] = facts.clusters;
  if (cluster === undefined) {
    throw new Error('the facts have no cluster');
  }
  const placed = manifests.map((object) => ({ file: 'planted.k8s.yaml', object }));
  return evaluateRule(declaredFlows, new ClusterView(cluster, placed), facts, [declaredFlows]).findings;
}

/** The manifests without what any policy opens of the planted flows at one end. */
function without(direction: Direction): readonly ManifestObject[] {
  return objects.map((object: AnyObject) => {
    const rules: AnyObject[] | undefined = object.kind === 'NetworkPolicy' ? object.spec[direction] : undefined;
    const left = rules?.map((rule) => ({
      ...rule,
      ports: rule.ports.filter((one: AnyObject) => one.port < FIRST_PORT),
    }));
    return left === undefined
      ? object
      : { ...object, spec: { ...object.spec, [direction]: left.filter(({ ports }) => ports.length > 0) } };
  });
}

/** Rows of the register for a pair that policies govern at one end, as findings name them. */
function rowsOf({ flow: { port } }: PeerPair, end: 'from' | 'to'): string[] {
  const ungoverned = /^(address:|packaged:(agent|kube-dns)$)/;
  return facts.clusters
    .flatMap(({ flows }) => flows)
    .filter((row) => row.port === port && !ungoverned.test(row[end]))
    .map((row) => `${row.from} -> ${row.to} TCP ${port}`);
}

describe('every kind of peers', () => {
  const clean = findingsIn(objects);
  const gaps = { egress: findingsIn(without('egress')), ingress: findingsIn(without('ingress')) };

  /** What the judge says of one pair where one end was left out. */
  function found(direction: Direction, { flow }: PeerPair): string[] {
    return gaps[direction]
      .filter(
        ({ object, message }) => object.name.endsWith(` TCP ${flow.port}`) && message.includes(`the ${direction} of`),
      )
      .map(({ object }) => object.name)
      .sort();
  }

  test('is opened exactly as it is declared', () => {
    expect(SENSIBLE.length).toBeGreaterThan(100);
    expect(clean).toEqual([]);
  });

  test('leaves nothing else when an end is missing', () => {
    const strange = [...gaps.egress, ...gaps.ingress].filter(
      ({ object, message }) =>
        object.kind !== 'Flow' || !message.startsWith('declared, but no NetworkPolicy opens the'),
    );

    expect(strange).toEqual([]);
  });

  test.each(rows(SENSIBLE))('%s is registered, and either end is missed by name', (_, pair) => {
    const senders = rowsOf(pair, 'from');
    const receivers = rowsOf(pair, 'to');

    expect(senders.length + receivers.length).toBeGreaterThan(0);
    expect(senders.length > 0).toBe(pair.from.governed);
    expect(receivers.length > 0).toBe(pair.to.governed);
    expect(found('egress', pair)).toEqual(senders.sort());
    expect(found('ingress', pair)).toEqual(receivers.sort());
  });
});

describe('what the peers rely on', () => {
  test('all namespaces of Terrace, and no others, carry the label that stands for everything', () => {
    const terraform: AnyObject = JSON.parse(clusterOf(dev, 'primary').terraform.text);
    const installed: AnyObject[] = Object.values(terraform.resource.kubernetes_namespace_v1);
    const made: AnyObject[] = objectsOf(clusterOf(dev, 'primary')).filter(({ kind }) => kind === 'Namespace');
    const labelled = [...installed, ...made]
      .map(({ metadata }) => metadata)
      .filter(({ labels }) => labels[LABELS.environment] === dev.name)
      .map(({ name }) => name);

    expect(labelled.sort()).toEqual(planOf(dev, PRIMARY).namespaces.map(({ name }) => name));
  });

  test('the proxies of services let pass what comes from outside the mesh, and nothing of their own', () => {
    const scrapes = [tcp(pods('scraper'), MESH, 15090, 'proxies'), tcp(pods('scraper'), EVERYTHING, 9102, 'pods')];
    const scraped = resolveApp(
      buildCluster(planOf(dev, PRIMARY, [...COMPONENTS, componentWith(scrapes)]), facts).charts.app,
    );
    const deployments: AnyObject[] = scraped
      .flatMap((resolved) => resolved.objects)
      .filter(({ kind }) => kind === 'Deployment');
    const annotated = deployments.filter(
      ({ spec }) => spec.template.metadata.annotations?.['traffic.sidecar.istio.io/excludeInboundPorts'] === '9102',
    );

    expect(annotated.length).toBe(plan.services.size);
    expect(annotated.filter(({ metadata }) => metadata.name.endsWith('gateway'))).toEqual([]);
  });

  test('namespaces in which operators make pods deny all traffic and belong to whoever owns the data', () => {
    const [unit] = plan.units.filter(({ unit }) => unit.stores?.some(({ engine }) => engine === 'postgres'));
    const data = `${unit?.unit.name}-data`;

    expect(only(objects, 'Namespace', undefined, 'kafka').metadata.labels).toMatchObject({
      [LABELS.area]: 'data',
      [LABELS.owner]: 'platform',
    });
    expect(only(objects, 'Namespace', undefined, data).metadata.labels).toMatchObject({
      [LABELS.area]: 'data',
      [LABELS.owner]: unit?.team.name,
      [LABELS.unit]: unit?.unit.name,
    });
    expect(only(objects, 'Namespace', undefined, data).metadata.labels).not.toHaveProperty('istio.io/rev');
    expect(only(objects, 'NetworkPolicy', data, 'default-deny').spec.podSelector).toEqual({});
  });
});

describe('flows that make no sense', () => {
  const wrong = SENSELESS.map(({ flow }) => flow);

  function refusal(): string {
    try {
      planOf(dev, PRIMARY, [...COMPONENTS, componentWith(wrong)]);
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  }

  test.each(rows(SENSELESS))('%s is refused, with all others', (_, { flow }) => {
    expect(refusal().split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^planted: flow '.*, TCP ${flow.port}' .*; `)),
    );
  });

  test('are all that is refused, each once', () => {
    expect(refusal().split('\n').slice(1)).toHaveLength(SENSELESS.length);
  });
});
