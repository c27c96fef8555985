import { APP_NAME } from '../../../model/labels';
import type { Component } from '../../specification/component';
import { address, pods, tcp } from '../flow';

/** The way into the mesh; cdk8s makes it, in an edge namespace. */
export const ingressGateway: Component = {
  namespace: 'istio-ingress',
  roles: ['primary', 'recovery'],
  pods: [
    {
      name: 'ingressgateway',
      kind: 'Deployment',
      madeBy: 'terrace',
      labels: { [APP_NAME]: 'ingressgateway' },
      serviceAccount: 'ingressgateway',
      ports: [8443, 8080],
    },
  ],
  flows: [
    tcp(address('internet'), pods('ingressgateway'), 8443, 'customers and partners reach public hosts over TLS'),
    tcp(address('internet'), pods('ingressgateway'), 8080, 'plain requests are redirected to https'),
  ],
};
