import { COMPONENTS } from '../../../environments/platform/components';
import { address, EVERYTHING, MESH, pods, SAME_NAMESPACE, tcp, unit } from '../../../environments/platform/flow';
import { flowProblems } from '../../../environments/platform/flow-check';
import type { Component } from '../../../environments/specification/component';
import type { PlatformFlow } from '../../../environments/specification/platform';
import { dev } from '../sample-environments';

const { units } = dev.landscape;

function problemsOf(...flows: readonly PlatformFlow[]): readonly string[] {
  const component: Component = { namespace: 'monitoring', roles: ['primary'], pods: [], flows };
  return flowProblems([...COMPONENTS, component], units);
}

describe('flows of components', () => {
  test('in use make sense', () => {
    expect(flowProblems(COMPONENTS, units)).toEqual([]);
  });

  test.each<[string, PlatformFlow, string]>([
    [
      'pods that no component has',
      tcp(pods('istoid'), EVERYTHING, 1, 'r'),
      "monitoring: flow 'pods istoid -> everything, TCP 1' names 'istoid', which is not pods of any component; known are kube-dns, ",
    ],
    [
      'an address that nobody knows',
      tcp(pods('istiod'), address('nodess' as 'nodes'), 1, 'r'),
      "monitoring: flow 'pods istiod -> address nodess, TCP 1' names 'nodess', which is not an address; known are api-server, ",
    ],
    [
      'a unit that the landscape does not have',
      tcp(pods('istiod'), unit('payments'), 1, 'r'),
      "monitoring: flow 'pods istiod -> unit payments, TCP 1' names 'payments', which is not a unit; known are ",
    ],
    [
      'a namespace in which nothing stands',
      tcp(address('nodes'), SAME_NAMESPACE, 1, 'r'),
      "monitoring: flow 'address nodes -> same-namespace, TCP 1' has no end that stands in a namespace; name pods beside 'same-namespace'",
    ],
    [
      'no pods that policies govern',
      tcp(pods('kube-dns'), address('api-server'), 6443, 'r'),
      "monitoring: flow 'pods kube-dns -> address api-server, TCP 6443' has no end whose pods our NetworkPolicies govern, so that it is neither opened nor closed; leave it out",
    ],
    [
      'another way in than the gateway',
      tcp(address('internet'), pods('egressgateway'), 8443, 'r'),
      "monitoring: flow 'address internet -> pods egressgateway, TCP 8443' passes by the one way in; let it lead to 'ingressgateway', and expose a service there",
    ],
    [
      'the internet as where everything leads',
      tcp(EVERYTHING, address('internet'), 443, 'r'),
      "monitoring: flow 'everything -> address internet, TCP 443' leads to every address that there is; let a service call an external host, which has addresses of its own",
    ],
    [
      'the internet as where pods of the platform lead',
      tcp(pods('istiod'), address('internet'), 443, 'r'),
      "monitoring: flow 'pods istiod -> address internet, TCP 443' leads to every address that there is; let a service call an external host, which has addresses of its own",
    ],
    [
      'a port on which services take requests',
      tcp(pods('istiod'), MESH, 8080, 'r'),
      "monitoring: flow 'pods istiod -> mesh, TCP 8080' leads past the proxies to port 8080, on which services take requests; declare a call, or name another port",
    ],
    [
      'such a port among neighbours',
      tcp(unit('pay'), SAME_NAMESPACE, 9000, 'r'),
      "monitoring: flow 'unit pay -> same-namespace, TCP 9000' leads past the proxies to port 9000, on which services take requests; declare a call, or name another port",
    ],
  ])('that name %s are refused', (_, flow, problem) => {
    expect(problemsOf(flow)).toEqual([expect.stringContaining(problem)]);
  });

  test('are refused all at once, names before all else', () => {
    const unknown = tcp(pods('a'), unit('b'), 8080, 'r');
    const nowhere = tcp(address('internet'), SAME_NAMESPACE, 1, 'r');

    expect(problemsOf(unknown, nowhere)).toEqual([
      expect.stringContaining("names 'a'"),
      expect.stringContaining("names 'b'"),
      expect.stringContaining('has no end that stands in a namespace'),
    ]);
  });

  test('may reach the ports of requests where there is no proxy', () => {
    expect(problemsOf(tcp(pods('istiod'), pods('metrics-server'), 8080, 'r'))).toEqual([]);
    expect(problemsOf(tcp(pods('istiod'), SAME_NAMESPACE, 8080, 'r'))).toEqual([]);
    expect(problemsOf({ ...tcp(pods('istiod'), MESH, 8080, 'r'), protocol: 'UDP' })).toEqual([]);
  });
});
