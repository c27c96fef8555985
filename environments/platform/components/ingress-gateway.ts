import { APP_NAME } from '../../../model/labels';
import type { Component } from '../../specification/component';
import { address, pods, tcp } from '../flow';

/** Name of the pods that the internet reaches. */
export const INGRESS_GATEWAY = 'ingressgateway';

/** The way into the mesh; cdk8s makes it, in an edge namespace. */
export const ingressGateway: Component = {
  namespace: 'istio-ingress',
  roles: ['primary', 'recovery'],
  pods: [
    {
      name: INGRESS_GATEWAY,
      kind: 'Deployment',
      madeBy: 'terrace',
      labels: { [APP_NAME]: INGRESS_GATEWAY },
      serviceAccount: INGRESS_GATEWAY,
      ports: [8443, 8080],
    },
  ],
  flows: [
    tcp(address('internet'), pods(INGRESS_GATEWAY), 8443, 'customers and partners reach public hosts over TLS'),
    tcp(address('internet'), pods(INGRESS_GATEWAY), 8080, 'plain requests are redirected to https'),
  ],
};
