import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, found, foundBy, onContainer } from './fields';

const sized = (cpu: string, memory: string, limits: object = { memory }) => ({
  resources: { requests: { cpu, memory }, limits },
});
const quota = 'TC-03 ResourceQuota pay/terrace';

/** A proxy by annotations of the pods. */
function proxy(annotations: Readonly<Record<string, string>>, says: string, ...others: readonly string[]): Break {
  return {
    what: `a proxy with ${JSON.stringify(annotations)}`,
    plant: (cluster: Planted) => {
      const { metadata } = deployment(cluster).spec.template;
      metadata.annotations = Object.fromEntries(
        Object.entries(annotations).map(([name, value]) => [`sidecar.istio.io/${name}`, value]),
      );
    },
    found: [...found, ...others],
    says,
  };
}

const memory = { proxyMemory: '96Mi', proxyMemoryLimit: '96Mi' };

/** Containers that are throttled, taken for their neighbours' memory, or too small to run. */
export const sizeBreaks: readonly Break[] = [
  alsoFound(foundBy('WH-08', onContainer(sized('250m', '256Mi', { memory: '512Mi' }), 'is not its limit')), quota),
  foundBy('WH-08', onContainer(sized('250m', '512Mi', { memory: '512Mi', cpu: '250m' }), 'a limit of cpu')),
  alsoFound(onContainer(sized('250m', '4Mi'), "container 'payment' requests 4Mi of memory"), quota),
  alsoFound(onContainer(sized('1m', '512Mi'), "container 'payment' requests 1m of cpu; 10m is the least"), quota),
  proxy({ ...memory, proxyCPU: '1m' }, "container 'istio-proxy' requests 1m of cpu"),
  proxy({ proxyCPU: '50m', proxyMemory: '1Mi', proxyMemoryLimit: '1Mi' }, "'istio-proxy' requests 1Mi of memory"),
  proxy({ ...memory, proxyCPU: '50m', proxyCPULimit: '100m' }, "'istio-proxy' has a limit of 100m of cpu"),
  proxy({ proxyCPU: '50m', proxyMemory: '64Mi', proxyMemoryLimit: '96Mi' }, "'istio-proxy' requests 64Mi of memory"),
  {
    what: 'a default limit of processor time',
    plant: (cluster) => {
      cluster.get('LimitRange', 'pay', 'terrace').spec.limits[0].default.cpu = '1';
    },
    found: [...found],
    says: "container 'payment' has a limit of 1 of cpu",
  },
  {
    what: 'a greatest limit of processor time',
    plant: (cluster) => {
      cluster.get('LimitRange', 'pay', 'terrace').spec.limits[0].max = { cpu: '4' };
    },
    found: [...found],
    says: "container 'payment' has a limit of 4 of cpu",
  },
  {
    what: 'a gateway of 1Mi',
    plant: (cluster) => {
      const { spec } = cluster.get('Deployment', 'istio-ingress', 'ingressgateway').spec.template;
      spec.containers[0].resources = { requests: { cpu: '250m', memory: '1Mi' }, limits: { memory: '1Mi' } };
    },
    found: ['WH-12 Deployment istio-ingress/ingressgateway', 'TC-03 ResourceQuota istio-ingress/terrace'],
    says: "container 'istio-proxy' requests 1Mi of memory",
  },
];
