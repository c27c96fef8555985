import { APP_NAME } from '../../../model/labels';
import type { Component } from '../../specification/component';

/**
 * The way out of the mesh; cdk8s makes it, in an edge namespace. Which services lead to it, and where it leads, follows
 * from their declared edges.
 */
export const egressGateway: Component = {
  namespace: 'istio-egress',
  roles: ['primary', 'recovery'],
  pods: [
    {
      name: 'egressgateway',
      kind: 'Deployment',
      madeBy: 'terrace',
      labels: { [APP_NAME]: 'egressgateway' },
      serviceAccount: 'egressgateway',
      ports: [8443],
    },
  ],
  flows: [],
};
