import type { Component } from '../../specification/component';
import { EVERYTHING, pods } from '../flow';

/** Names of Services and hosts. It comes with Kubernetes; Terrace makes neither its pods nor its namespace. */
export const kubeDns: Component = {
  namespace: 'kube-system',
  roles: ['primary', 'recovery', 'management'],
  pods: [
    {
      name: 'kube-dns',
      kind: 'Deployment',
      madeBy: 'kubernetes',
      labels: { 'k8s-app': 'kube-dns' },
      serviceAccount: 'coredns',
      ports: [53],
      udpPorts: [53],
    },
  ],
  flows: [
    {
      from: EVERYTHING,
      to: pods('kube-dns'),
      port: 53,
      protocol: 'UDP',
      reason: 'names are looked up before anything else can be reached',
    },
    {
      from: EVERYTHING,
      to: pods('kube-dns'),
      port: 53,
      protocol: 'TCP',
      reason: 'answers that do not fit into a datagram are asked for again over TCP',
    },
  ],
};
