import { entry, named } from '../edit';
import type { Row } from '../row';

/** How many replicas there are, and whether they fit. */
export const scaleRows: readonly Row[] = [
  {
    mistake: 'unknown-service',
    place: 'services.paymnet',
    message: "service 'paymnet' is unknown",
    remedy: "did you mean 'payment'? Otherwise remove the choice",
    break: (e) => {
      e.services = { ...e.services, paymnet: { maxReplicas: 12 } };
    },
    mend: (e) => {
      delete e.services?.paymnet;
    },
  },
  {
    mistake: 'inverted-scale',
    place: 'scale.2',
    message: 'at least 2 replicas, at most 1',
    remedy: "raise 'maxReplicas' or lower 'minReplicas'",
    break: (e) => {
      e.scale[2].maxReplicas = 1;
    },
    mend: (e) => {
      e.scale[2].maxReplicas = 2;
    },
  },
  {
    mistake: 'inverted-scale',
    place: 'services.portal-bff',
    message: 'at least 9 replicas, at most 6',
    remedy: "raise 'maxReplicas' or lower 'minReplicas'",
    break: (e) => {
      entry(e.services, 'portal-bff').minReplicas = 9;
    },
    mend: (e) => {
      entry(e.services, 'portal-bff').maxReplicas = 9;
    },
  },
  {
    mistake: 'too-few-replicas',
    place: 'scale.1.minReplicas',
    message: '1 replica of tier 1 is gone with its node',
    remedy: 'use at least 2',
    break: (e) => {
      e.scale[1].minReplicas = 1;
    },
    mend: (e) => {
      e.scale[1].minReplicas = 2;
    },
  },
  {
    mistake: 'unbalanced-replicas',
    place: 'services.ledger.minReplicas',
    message: '5 replicas of tier 0 over several centres',
    remedy: 'use an even number of at least 4, so that the loss of a centre leaves 2 or more',
    break: (e) => {
      e.services = { ...e.services, ledger: { minReplicas: 5 } };
    },
    mend: (e) => {
      entry(e.services, 'ledger').minReplicas = 6;
    },
  },
  {
    mistake: 'unbalanced-replicas',
    place: 'scale.0.minReplicas',
    message: '2 replicas of tier 0 over several centres',
    remedy: 'use an even number of at least 4, so that the loss of a centre leaves 2 or more',
    break: (e) => {
      e.scale[0].minReplicas = 2;
    },
    mend: (e) => {
      e.scale[0].minReplicas = 4;
    },
  },
  {
    mistake: 'too-little-capacity',
    place: 'clusters[recovery].nodePools',
    sums: true,
    message: /^its pods at most replicas need 2[\d.]+ cores, its nodes hold 5.95; [45][\d.]+ GiB, its nodes hold 25.5$/,
    remedy: "raise 'nodes' to at least 16, or lower maximum replicas or sizes",
    break: (e) => {
      named(named(e.clusters, 'recovery').nodePools, 'general').allocatable = { cpu: 2, memoryGiB: 8, pods: 60 };
    },
    mend: (e) => {
      named(named(e.clusters, 'recovery').nodePools, 'general').allocatable = { cpu: 8, memoryGiB: 32, pods: 60 };
    },
  },
  {
    mistake: 'no-spare-centre',
    place: 'clusters[primary].nodePools',
    sums: true,
    message:
      /^without centre 'a' its pods at most replicas need 2[\d.]+ cores, its nodes hold 7.9; [45][\d.]+ GiB, its nodes hold 31.88; [78]\d pods, its nodes hold 59$/,
    remedy: "raise 'nodesPerCentre' to at least 3, or lower maximum replicas or sizes",
    break: (e) => {
      named(named(e.clusters, 'primary').nodePools, 'b-general').nodes = 1;
      named(named(e.clusters, 'primary').nodePools, 'b-general').choice = 'nodesPerCentre';
    },
    mend: (e) => {
      named(named(e.clusters, 'primary').nodePools, 'b-general').nodes = 8;
    },
  },
];
