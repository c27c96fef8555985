import { city } from './city';
import { checkCluster, cluster } from './cluster';
import { checkEdge, edge } from './edge';
import { exemption } from './exemption';
import { image } from './image';
import { type FactsProblem, namesOf, repeated } from './problem';
import { proxy } from './proxy';
import { recoveryTargets } from './recovery-targets';
import { checkService, service } from './service';
import { integer, list, map, type Of, object, oneOf, optional, text } from './shape';
import { store } from './store';
import { topic } from './topic';
import { badDays, day } from './values';
import { checkWaiver, waiver } from './waiver';

const stage = oneOf('dev', 'uat', 'prod');

/** How near to customers an environment is. */
export type Stage = Of<typeof stage>;

/**
 * What an environment declares and no manifest can say, as the judge reads it from `facts.json`.
 *
 * The judge defines this shape itself and checks it: it shares no code with whoever wrote the manifests.
 */
export const environment = object({
  /** Version of this shape; a judge refuses every other one. */
  schemaVersion: oneOf(1),
  /** Name of the environment, as in `dist/<environment>`. */
  environment: text,
  /** Decides which rules hold. */
  stage,
  /** The day for which the environment is judged; the only clock that the judge knows. */
  asOf: day,
  /** DNS domain under which the environment is published. */
  domain: text,
  /** Trust domain of the mesh, the same in every cluster of the environment. */
  trustDomain: text,
  /** Where its clusters may stand. */
  cities: list(city, 1),
  /** Its Kubernetes clusters. */
  clusters: list(cluster, 1),
  /** The services of its landscape. */
  services: list(service),
  /** Where units keep data. */
  stores: list(store),
  /** The streams that services write and read. */
  topics: list(topic),
  /** What services need, as the landscape declares it. */
  edges: list(edge),
  /** Recovery targets by tier, `'0'` to `'3'`. */
  targetsByTier: map(recoveryTargets),
  /**
   * Port on which pods of services tell how they are, apart from requests; no container declares it.
   * @default - they tell on the ports of their containers
   */
  healthPort: optional(integer(1, 65_535)),
  /** What the mesh injects into each pod; part of what quotas must hold. */
  proxy,
  /** The lock of images: nothing else may run. */
  images: list(image),
  /** What rules leave out, for the offline run and the admission binding alike. */
  exemptions: list(exemption),
  /** Exceptions that end. */
  waivers: list(waiver),
});

/** What an environment declares and no manifest can say. */
export type Facts = Of<typeof environment>;

/** What facts of the right shape say twice, of what is not there, or without meaning. */
export function checkEnvironment(facts: Facts): FactsProblem[] {
  const { asOf, cities, clusters, services, stores, topics, edges, images, waivers } = facts;
  const knownClusters = new Set(namesOf(clusters));
  const knownServices = new Set(namesOf(services));
  return [
    ...badDays('asOf', [asOf]),
    ...repeated('cities', namesOf(cities)),
    ...repeated('clusters', namesOf(clusters)),
    ...clusters.flatMap((one, index) => checkCluster(one, cities, `clusters[${index}]`)),
    ...repeated(
      'services',
      services.map(({ namespace, name }) => `${namespace}/${name}`),
    ),
    ...services.flatMap((one, index) => checkService(one, knownClusters, `services[${index}]`)),
    ...repeated('stores', namesOf(stores)),
    ...repeated('topics', namesOf(topics)),
    ...edges.flatMap((one, index) => checkEdge(one, knownServices, `edges[${index}]`)),
    ...repeated(
      'images',
      images.map(({ image, tag }) => `${image}:${tag}`),
    ),
    ...waivers.flatMap((one, index) => checkWaiver(one, knownClusters, `waivers[${index}]`)),
  ];
}
