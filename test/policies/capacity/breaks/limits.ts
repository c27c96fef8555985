import { alsoFound, type Break, type Planted } from '../../planted';

const found = ['TC-04 LimitRange pay/terrace'];
/** Where a limit of processor time, and one of memory that is not the request, are found. */
const sized = 'WH-12 Deployment pay/payment';
const unsaid = 'WH-08 Deployment pay/payment';
const items = (cluster: Planted) => cluster.get('LimitRange', 'pay', 'terrace').spec.limits;
const pod = (cluster: Planted) => cluster.get('Deployment', 'pay', 'payment').spec.template.spec;

/** An init container that says nothing of its size. */
function first(cluster: Planted) {
  const [{ image, securityContext }] = pod(cluster).containers;
  return { name: 'first', image, securityContext };
}

/** Changes the item of containers. */
function containers(change: object, says: string): Break {
  return {
    what: `containers with ${JSON.stringify(change)}`,
    plant: (cluster) => Object.assign(items(cluster)[0], change),
    found,
    says,
  };
}

/** Adds an item of another type. */
function item(type: string, bounds: object, says: string, plant = (_cluster: Planted) => {}): Break {
  return {
    what: `type ${type} with ${JSON.stringify(bounds)}`,
    plant: (cluster) => {
      plant(cluster);
      items(cluster).push({ type, ...bounds });
    },
    found,
    says,
  };
}

function claim(cluster: Planted): void {
  const requests = { storage: '3Mi' };
  cluster.add('v1', 'PersistentVolumeClaim', 'pay', 'data', {
    spec: { storageClassName: 'network', resources: { requests } },
  });
}

/** LimitRanges that refuse pods or claims of their namespace. */
export const limitBreaks: readonly Break[] = [
  containers(
    { max: { memory: '500Mi' } },
    "container 'payment' of Deployment pay/payment has a limit of 512Mi of memory, at most 500Mi are admitted",
  ),
  containers(
    { max: { 'ephemeral-storage': '1Gi' }, default: { memory: '256Mi', 'ephemeral-storage': '2Gi' } },
    "container 'istio-proxy' of Deployment pay/payment has a limit of 2048Mi of ephemeral-storage",
  ),
  containers(
    { min: { memory: '128Mi' } },
    "container 'istio-proxy' of Deployment pay/payment requests 96Mi of memory, at least 128Mi are demanded",
  ),
  containers(
    { min: { cpu: '100m' } },
    "container 'istio-proxy' of Deployment pay/payment requests 50m of cpu, at least 100m are demanded",
  ),
  alsoFound(
    containers({ max: { cpu: '200m' } }, "container 'payment' of Deployment pay/payment requests 250m of cpu"),
    sized,
  ),
  containers({ maxLimitRequestRatio: { cpu: '2' } }, 'lacks a request or a limit of cpu'),
  alsoFound(
    containers(
      { maxLimitRequestRatio: { cpu: '2' }, default: { memory: '256Mi', cpu: '1' } },
      'has a limit of 1 of cpu and requests 250m, at most 2 times its request is admitted',
    ),
    sized,
  ),
  {
    what: 'an init container below the least request',
    plant: (cluster) => {
      items(cluster)[0].min = { cpu: '50m' };
      const resources = { requests: { cpu: '20m', memory: '64Mi' }, limits: { memory: '64Mi' } };
      pod(cluster).initContainers = [{ ...first(cluster), resources }];
    },
    found,
    says: "container 'first' of Deployment pay/payment requests 20m of cpu, at least 50m are demanded",
  },
  {
    what: 'a default limit below the request',
    plant: (cluster) => {
      pod(cluster).containers[0].resources = { requests: { cpu: '250m', memory: '512Mi' } };
    },
    found: [unsaid],
    says: 'the memory that a container requests is not its limit',
  },
  {
    what: 'a default request that the quota does not give',
    plant: (cluster) => {
      items(cluster)[0].defaultRequest.cpu = '1';
      pod(cluster).initContainers = [first(cluster)];
    },
    found: [unsaid, 'TC-03 ResourceQuota pay/terrace'],
    says: 'needs 23100m of requests.cpu, the quota gives 6600m',
  },
  {
    what: 'a greatest limit that becomes the default, which the quota does not give',
    plant: (cluster) => {
      items(cluster)[0].max = { cpu: '4' };
      cluster.get('ResourceQuota', 'pay', 'terrace').spec.hard['limits.cpu'] = '22';
    },
    found: [sized, 'TC-03 ResourceQuota pay/terrace'],
    says: 'needs 176 of limits.cpu, the quota gives 22',
  },
  item('Pod', { max: { memory: '600Mi' } }, 'a pod of Deployment pay/payment has a limit of 608Mi of memory'),
  item('Pod', { min: { cpu: '301m' } }, 'a pod of Deployment pay/payment requests 300m of cpu'),
  item('Pod', { max: { cpu: '9' } }, 'a pod of Deployment pay/payment has no limit of cpu'),
  item('Pod', { maxLimitRequestRatio: { memory: '900m' } }, 'at most 900m times its request'),
  item('PersistentVolumeClaim', { max: { storage: '2Mi' } }, 'a claim of PersistentVolumeClaim data', claim),
  item('PersistentVolumeClaim', { min: { storage: '4Mi' } }, 'requests 3Mi of storage, at least 4Mi', claim),
  item('PersistentVolumeClaim', { maxLimitRequestRatio: { storage: '1' } }, "bounds limits of 'PersistentVolumeClaim'"),
  item('Image', { max: { storage: '2Mi' } }, "it bounds 'Image', which the judge does not know"),
  item('constructor', {}, "it bounds 'constructor', which the judge does not know"),
  {
    what: 'two LimitRanges',
    plant: (cluster) => cluster.copy('LimitRange', 'pay', 'terrace', () => undefined),
    found: ['TC-04 LimitRange pay/terrace-copy'],
    says: "namespace 'pay' has LimitRange pay/terrace already",
  },
  {
    what: 'bounds of containers that packages bring',
    plant: (cluster) => {
      const limits = [{ type: 'Container', max: { memory: '9Gi' } }];
      cluster.get('LimitRange', 'istio-system', 'terrace').spec.limits = limits;
    },
    found: ['TC-04 LimitRange istio-system/terrace'],
    says: 'the sizes of the containers that packages bring stand in no manifest',
  },
  {
    what: 'a default limit below what a package requests',
    plant: (cluster) => {
      const limits = [{ type: 'Container', default: { cpu: '1m' } }];
      cluster.get('LimitRange', 'istio-system', 'terrace').spec.limits = limits;
    },
    found: ['TC-04 LimitRange istio-system/terrace'],
    says: "container 'istiod' of packaged:istiod requests 500m of cpu, and its limit is 1m",
  },
  {
    what: 'defaults of pods of unknown sizes',
    plant: (cluster) => {
      const limits = [{ type: 'Container', default: { memory: '1Mi' } }];
      cluster.add('v1', 'LimitRange', 'kube-system', 'terrace', { spec: { limits } });
    },
    found: ['TC-04 LimitRange kube-system/terrace'],
    says: "nothing tells the sizes of all pods of namespace 'kube-system'",
  },
];
