/** Objects that are right; each call makes new ones. */

const metadata = (name: string) => ({ name, namespace: 'payment', labels: { 'app.kubernetes.io/name': name } });

export function deployment() {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: metadata('ledger'),
    spec: {
      replicas: 4,
      selector: { matchLabels: { 'app.kubernetes.io/name': 'ledger' } },
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: 0 } },
      template: {
        metadata: { labels: { 'app.kubernetes.io/name': 'ledger' } },
        spec: {
          containers: [
            {
              name: 'ledger',
              image: 'registry.terrace.internal/ledger',
              ports: [{ name: 'grpc', containerPort: 8080 }],
              env: [{ name: 'POD', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }],
              resources: { requests: { cpu: '500m', memory: '1Gi' }, limits: { memory: '1Gi' } },
              livenessProbe: { httpGet: { path: '/live', port: 'grpc' }, periodSeconds: 5 },
              volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '64Mi' } }],
        },
      },
    },
  };
}

export function virtualService() {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: metadata('ledger'),
    spec: {
      hosts: ['ledger'],
      http: [
        {
          match: [{ uri: { exact: '/post' } }],
          timeout: '2s',
          retries: { attempts: 0 },
          route: [{ destination: { host: 'ledger', port: { number: 8080 } }, weight: 100 }],
        },
      ],
    },
  };
}

export function serviceEntry() {
  return {
    apiVersion: 'networking.istio.io/v1',
    kind: 'ServiceEntry',
    metadata: metadata('rates'),
    spec: {
      hosts: ['rates.example.com'],
      location: 'MESH_EXTERNAL',
      resolution: 'DNS',
      ports: [{ number: 443, name: 'tls', protocol: 'TLS' }],
    },
  };
}

export function certificate() {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: metadata('ledger'),
    spec: {
      secretName: 'ledger-tls',
      dnsNames: ['ledger.payment.svc'],
      usages: ['client auth'],
      privateKey: { algorithm: 'ECDSA', size: 256 },
      issuerRef: { name: 'mesh', kind: 'ClusterIssuer' },
    },
  };
}

export function kafkaTopic() {
  return {
    apiVersion: 'kafka.strimzi.io/v1',
    kind: 'KafkaTopic',
    metadata: metadata('payments.ledger.v1'),
    spec: { partitions: 12, replicas: 3, config: { 'retention.ms': 604_800_000 } },
  };
}

export function postgres() {
  return {
    apiVersion: 'postgresql.cnpg.io/v1',
    kind: 'Cluster',
    metadata: metadata('ledger'),
    spec: {
      instances: 3,
      storage: { size: '20Gi' },
      postgresql: {
        synchronous: {
          method: 'any',
          number: 1,
          dataDurability: 'required',
          failoverQuorum: true,
          nodeFailureDomainKeys: ['topology.kubernetes.io/zone'],
        },
      },
    },
  };
}

export function role() {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'terrace:auditor' },
    rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] }],
  };
}

export function configMap() {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: metadata('settings'), data: { 'a.yaml': 'b: 1' } };
}

export function bucketClaim() {
  return {
    apiVersion: 'objectbucket.io/v1alpha1',
    kind: 'ObjectBucketClaim',
    metadata: metadata('backup'),
    spec: { generateBucketName: 'backup', storageClassName: 'bucket', additionalConfig: { maxSize: '10Gi' } },
  };
}

export function redis() {
  return {
    apiVersion: 'redis.redis.opstreelabs.in/v1beta2',
    kind: 'RedisReplication',
    metadata: metadata('sessions'),
    spec: {
      clusterSize: 3,
      kubernetesConfig: { image: 'registry.terrace.internal/redis', resources: { limits: { memory: '1Gi' } } },
      sentinel: { image: 'registry.terrace.internal/sentinel', size: 3, quorum: '2' },
    },
  };
}

/** One of each. */
export const goodObjects = {
  deployment,
  virtualService,
  serviceEntry,
  certificate,
  kafkaTopic,
  postgres,
  role,
  configMap,
  bucketClaim,
  redis,
};
