import { named } from '../edit';
import type { Row } from '../row';
import { sampleCluster, samplePool } from '../sample';

/** Three centres of the north, the last one a witness. */
const NORTH = [
  { centre: 'a', votes: 1 },
  { centre: 'b', votes: 1 },
  { centre: 'w', votes: 1, witness: true },
];

/** Where clusters stand. Most rows bring a cluster of their own, so that they do not meet. */
export const clusterRows: readonly Row[] = [
  {
    mistake: 'unknown-city',
    place: 'clusters[lab-city].city',
    message: "city 'sooth' is unknown",
    remedy: "did you mean 'south'? Otherwise declare it in 'cities'",
    break: (e) => e.clusters.push(sampleCluster(20, { name: 'lab-city', city: 'sooth' })),
    mend: (e) => {
      named(e.clusters, 'lab-city').city = 'south';
    },
  },
  {
    mistake: 'unknown-centre',
    place: 'clusters[lab-centre].centres[cellar]',
    sums: true,
    message: "centre 'cellar' is unknown",
    remedy: "use one of 'a', 'b', 'w', 'r', or declare it in a city of 'cities'",
    break: (e) => e.clusters.push(sampleCluster(21, { name: 'lab-centre', centres: [{ centre: 'cellar', votes: 1 }] })),
    mend: (e) => {
      named(e.clusters, 'lab-centre').centres = [{ centre: 'r', votes: 1 }];
    },
  },
  {
    mistake: 'centre-of-other-city',
    place: 'clusters[lab-far].centres[b]',
    message: "centre 'b' is not in city 'south' of the cluster",
    remedy: 'use centres of one city; no cluster spans two',
    break: (e) =>
      e.clusters.push(
        sampleCluster(22, {
          name: 'lab-far',
          centres: [{ centre: 'b', votes: 1 }],
          nodePools: [samplePool('general', 'b')],
        }),
      ),
    mend: (e) => {
      named(e.clusters, 'lab-far').city = 'north';
    },
  },
  {
    mistake: 'shared-driver',
    place: 'clusters[lab-driver].storage',
    message: "driver 'disk.example' makes volumes that stay on a node, and those that follow a pod",
    remedy: 'give each kind a driver of its own',
    break: (e) => {
      const storage = { nodeLocalProvisioner: 'disk.example', networkProvisioner: 'disk.example' };
      e.clusters.push(sampleCluster(119, { name: 'lab-driver', storage }));
    },
    mend: (e) => {
      named(e.clusters, 'lab-driver').storage.nodeLocalProvisioner = 'local.example';
    },
  },
  {
    mistake: 'cluster-without-centre',
    place: 'clusters[lab-nowhere].centres',
    message: "cluster 'lab-nowhere' is in no centre",
    remedy: 'list the centres of its city that it uses',
    break: (e) => e.clusters.push(sampleCluster(23, { name: 'lab-nowhere', centres: [] })),
    mend: (e) => named(e.clusters, 'lab-nowhere').centres.push({ centre: 'r', votes: 1 }),
  },
  {
    mistake: 'pool-outside-cluster',
    place: 'clusters[lab-pool].nodePools[spare].centre',
    message: "centre 'a' is none of the cluster's",
    remedy: "use one of 'r', or add it to 'clusters[lab-pool].centres'",
    break: (e) =>
      e.clusters.push(
        sampleCluster(24, { name: 'lab-pool', nodePools: [samplePool('general', 'r'), samplePool('spare', 'a')] }),
      ),
    mend: (e) => named(e.clusters, 'lab-pool').nodePools.pop(),
  },
  {
    mistake: 'centre-without-pool',
    place: 'clusters[lab-bare].centres[r]',
    message: "cluster 'lab-bare' has no node pool in centre 'r'",
    remedy: "add a pool of this centre to 'clusters[lab-bare].nodePools'",
    break: (e) => e.clusters.push(sampleCluster(25, { name: 'lab-bare', nodePools: [] })),
    mend: (e) => named(e.clusters, 'lab-bare').nodePools.push(samplePool('general', 'r')),
  },
  {
    mistake: 'lone-witness',
    place: 'clusters[lab-witness].centres[r]',
    message: "centre 'r' is the cluster's only one, and a witness",
    remedy: "remove 'witness'",
    break: (e) =>
      e.clusters.push(sampleCluster(26, { name: 'lab-witness', centres: [{ centre: 'r', votes: 1, witness: true }] })),
    mend: (e) => {
      named(e.clusters, 'lab-witness').centres = [{ centre: 'r', votes: 1 }];
    },
  },
  {
    mistake: 'witnesses-only',
    place: 'clusters[lab-witnesses].centres',
    message: "all centres of cluster 'lab-witnesses' are witnesses, no service can run",
    remedy: "remove 'witness' where services shall run",
    break: (e) =>
      e.clusters.push(
        sampleCluster(27, {
          name: 'lab-witnesses',
          city: 'north',
          centres: NORTH.map((centre) => ({ ...centre, witness: true })),
          nodePools: NORTH.map(({ centre }) => samplePool(centre, centre)),
        }),
      ),
    mend: (e) => {
      named(e.clusters, 'lab-witnesses').centres = [...NORTH];
    },
  },
  {
    mistake: 'no-primary',
    place: 'clusters',
    message: "no cluster has the role 'primary'",
    remedy: "give one cluster the role 'primary'",
    break: (e) => {
      named(e.clusters, 'primary').role = 'management';
    },
    mend: (e) => {
      named(e.clusters, 'primary').role = 'primary';
    },
  },
  {
    mistake: 'several-primaries',
    place: 'clusters[lab-primary].role',
    message: "cluster 'primary' already has the role 'primary'",
    remedy: "give this one the role 'recovery' or 'management'",
    break: (e) => {
      e.cities.push({ name: 'west', centres: [{ name: 'v', description: 'In the valley.' }] });
      e.clusters.push(
        sampleCluster(28, {
          name: 'lab-primary',
          role: 'primary',
          city: 'west',
          centres: [{ centre: 'v', votes: 1 }],
          nodePools: [samplePool('general', 'v', 8)],
        }),
      );
    },
    mend: (e) => {
      named(e.clusters, 'lab-primary').role = 'management';
    },
  },
  {
    mistake: 'shared-centre',
    place: 'clusters[lab-recovery].centres[r]',
    message: "centre 'r' already carries the recovery cluster 'recovery'",
    remedy: 'use another centre; only a management cluster may share one',
    break: (e) => e.clusters.push(sampleCluster(29, { name: 'lab-recovery', role: 'recovery' })),
    mend: (e) => {
      named(e.clusters, 'lab-recovery').role = 'management';
    },
  },
  {
    mistake: 'recovery-in-primary-city',
    place: 'clusters[lab-near].city',
    message: "city 'north' has the primary cluster too, one disaster takes both",
    remedy: 'put the recovery cluster in another city',
    break: (e) =>
      e.clusters.push(
        sampleCluster(30, {
          name: 'lab-near',
          role: 'recovery',
          city: 'north',
          centres: [{ centre: 'b', votes: 3 }],
          nodePools: [samplePool('general', 'b')],
        }),
      ),
    mend: (e) => {
      named(e.clusters, 'lab-near').role = 'management';
    },
  },
  {
    mistake: 'needless-promotion',
    place: 'clusters[lab-promoted].promoted',
    message: "the management cluster 'lab-promoted' is promoted, which only a recovery cluster can be",
    remedy: "leave 'promoted' out, or promote the recovery cluster",
    break: (e) => e.clusters.push(sampleCluster(60, { name: 'lab-promoted', promoted: true })),
    mend: (e) => {
      named(e.clusters, 'lab-promoted').promoted = false;
    },
  },
];

/** Who may decide when a part is lost. */
export const quorumRows: readonly Row[] = [
  {
    mistake: 'even-votes',
    place: 'clusters[lab-even].centres',
    message: "cluster 'lab-even' has 4 votes, an even number",
    remedy: 'make the total odd',
    break: (e) => e.clusters.push(sampleCluster(31, { name: 'lab-even', centres: [{ centre: 'r', votes: 4 }] })),
    mend: (e) => {
      named(e.clusters, 'lab-even').centres = [{ centre: 'r', votes: 5 }];
    },
  },
  {
    mistake: 'even-votes',
    place: 'clusters[lab-halves].centres',
    message: "cluster 'lab-halves' has 2 votes, an even number",
    remedy: 'make the total odd',
    break: (e) =>
      e.clusters.push(
        sampleCluster(32, {
          name: 'lab-halves',
          city: 'north',
          centres: NORTH.map((centre) => (centre.witness ? { ...centre, votes: 0 } : centre)),
          nodePools: NORTH.map(({ centre }) => samplePool(centre, centre)),
        }),
      ),
    mend: (e) => {
      named(e.clusters, 'lab-halves').centres = [...NORTH];
    },
  },
  {
    mistake: 'majority-in-centre',
    place: 'clusters[primary].centres[a]',
    message: "centre 'a' has 3 of 5 votes, the quorum is lost with it",
    remedy: 'give no centre more than half of the votes; two centres need a third as witness',
    break: (e) => {
      named(e.clusters, 'primary').centres = NORTH.map((each) => (each.centre === 'a' ? { ...each, votes: 3 } : each));
    },
    mend: (e) => {
      named(e.clusters, 'primary').centres = NORTH.map((each) => (each.centre === 'w' ? each : { ...each, votes: 2 }));
    },
  },
];

/** Which addresses belong to whom. */
export const addressRows: readonly Row[] = [
  {
    mistake: 'malformed-cidr',
    place: 'externalHosts.bureau.cidrs[198.51.100.300/28]',
    message: "'198.51.100.300/28' is not a range of addresses",
    remedy: "write it like '10.20.0.0/16'",
    break: (e) => {
      e.externalHosts.bureau = { cidrs: ['198.51.100.300/28'] };
    },
    mend: (e) => {
      e.externalHosts.bureau = { cidrs: ['198.51.100.32/28'] };
    },
  },
  {
    mistake: 'malformed-cidr',
    place: 'clusters[management].serviceCidr',
    message: "'10.3.18.0/20' has bits behind its prefix",
    remedy: "write '10.3.16.0/20'",
    break: (e) => {
      named(e.clusters, 'management').serviceCidr = '10.3.18.0/20';
    },
    mend: (e) => {
      named(e.clusters, 'management').serviceCidr = '10.3.16.0/20';
    },
  },
  {
    mistake: 'overlapping-ranges',
    place: 'clusters[recovery].podCidr',
    message: "'10.1.0.0/20' overlaps clusters[primary].podCidr '10.1.0.0/20'",
    remedy: 'give every cluster ranges of its own',
    break: (e) => {
      named(e.clusters, 'recovery').podCidr = '10.1.0.0/20';
    },
    mend: (e) => {
      named(e.clusters, 'recovery').podCidr = '10.2.0.0/20';
    },
  },
  {
    mistake: 'overlapping-ranges',
    place: 'clusters[recovery].serviceCidr',
    message:
      "'10.192.0.0/12' overlaps clusters[lab-wide].podCidr '10.200.0.0/20', clusters[lab-wide].serviceCidr '10.200.16.0/20', clusters[lab-wide].nodeCidr '10.200.32.0/24'",
    remedy: 'give every cluster ranges of its own',
    break: (e) => {
      e.clusters.push(sampleCluster(200, { name: 'lab-wide' }));
      named(e.clusters, 'recovery').serviceCidr = '10.192.0.0/12';
    },
    mend: (e) => {
      named(e.clusters, 'recovery').serviceCidr = '10.2.16.0/20';
    },
  },
  {
    mistake: 'range-too-small',
    place: 'clusters[recovery].nodeCidr',
    message: "'10.2.32.0/31' has 2 addresses, the node pools and the control plane have 7 nodes",
    remedy: 'widen the range, or shrink the node pools',
    break: (e) => {
      named(e.clusters, 'recovery').nodeCidr = '10.2.32.0/31';
    },
    mend: (e) => {
      named(e.clusters, 'recovery').nodeCidr = '10.2.32.0/29';
    },
  },
  {
    mistake: 'boundless-address',
    place: 'externalHosts.sms.cidrs[0.0.0.0/0]',
    message: "'0.0.0.0/0' holds more addresses than one host has, it is wider than /16",
    remedy: 'list the addresses of this host only',
    break: (e) => e.externalHosts.sms?.cidrs.push('0.0.0.0/0'),
    mend: (e) => e.externalHosts.sms?.cidrs.pop(),
  },
  {
    mistake: 'address-inside-cluster',
    place: 'coreBank.cidrs[10.1.16.64/28]',
    message: "'10.1.16.64/28' overlaps clusters[primary].serviceCidr '10.1.16.0/20'",
    remedy: 'list addresses outside the clusters only',
    break: (e) => e.coreBank.cidrs.push('10.1.16.64/28'),
    mend: (e) => e.coreBank.cidrs.pop(),
  },
];
