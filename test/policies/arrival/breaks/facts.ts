import type { AnyObject } from '../../../stacks/environments';
import type { Break, Planted } from '../../planted';

const service = ({ facts }: Planted, name: string): AnyObject =>
  facts.services.find((one: AnyObject) => one.name === name);

/** Facts whose tables disagree. */
export const factBreaks: readonly Break[] = [
  {
    what: 'a call of the facts that no flow covers',
    plant: ({ facts }) => facts.edges.push({ from: 'notice', kind: 'calls', to: 'payment', operations: ['Transfer'] }),
    found: ['NM-09 Edge notice -> payment'],
    says: "it calls 'Transfer'",
  },
  {
    what: 'a call of the facts that its callee does not offer',
    plant: ({ facts }) => facts.edges.push({ from: 'portal-bff', kind: 'calls', to: 'payment', operations: ['Other'] }),
    found: ['NM-09 Edge portal-bff -> payment'],
    says: "it calls 'Other', which 'payment' does not offer",
  },
  {
    what: 'an operation of the facts with another path than the flows',
    plant: (cluster) => {
      service(cluster, 'notice').operations[0].path = '/v9/other';
    },
    found: ['NM-09 Edge portal-bff -> notice'],
    says: '/v9/other), and no flow between the two covers it',
  },
];
