import type { Known } from '../known';
import { containerSecurityContext, podSecurityContext } from './restricted';

const probe: Known = {
  httpGet: { path: true, port: true, scheme: ['HTTP'] },
  grpc: { port: true },
  tcpSocket: { port: true },
  initialDelaySeconds: true,
  periodSeconds: true,
  timeoutSeconds: true,
  successThreshold: true,
  failureThreshold: true,
};

const key: Known = { name: true, key: true, optional: true };
const resources: Known = { cpu: true, memory: true };

const container = {
  name: true,
  image: true,
  // nobody puts images on nodes beforehand
  imagePullPolicy: ['IfNotPresent', 'Always'],
  command: true,
  args: true,
  env: {
    name: true,
    value: true,
    valueFrom: { configMapKeyRef: key, secretKeyRef: key, fieldRef: true, resourceFieldRef: true },
  },
  envFrom: { prefix: true, configMapRef: { name: true, optional: true }, secretRef: { name: true, optional: true } },
  // a port of the node is taken by the first pod
  ports: { name: true, containerPort: true, protocol: ['TCP', 'UDP', 'SCTP'] },
  resources: { requests: resources, limits: resources },
  volumeMounts: { name: true, mountPath: true, readOnly: true, subPath: true },
  startupProbe: probe,
  readinessProbe: probe,
  livenessProbe: probe,
  lifecycle: { preStop: { sleep: { seconds: true } } },
  securityContext: containerSecurityContext,
  terminationMessagePath: true,
  terminationMessagePolicy: true,
} as const satisfies Known;

const files = { items: { key: true, path: true, mode: true }, optional: true } as const satisfies Known;

const volume: Known = {
  name: true,
  emptyDir: { medium: ['', 'Memory'], sizeLimit: true },
  configMap: { ...files, name: true, defaultMode: true },
  secret: { ...files, secretName: true, defaultMode: true },
  downwardAPI: true,
  persistentVolumeClaim: { claimName: true, readOnly: true },
  projected: {
    defaultMode: true,
    sources: {
      configMap: { ...files, name: true },
      secret: { ...files, name: true },
      downwardAPI: true,
      serviceAccountToken: true,
    },
  },
};

/** What the judge understands of the `spec` of a pod, but for `restartPolicy`. */
export const podReading = {
  serviceAccountName: true,
  automountServiceAccountToken: true,
  enableServiceLinks: true,
  shareProcessNamespace: true,
  // both are judged on the way of requests
  dnsPolicy: true,
  hostAliases: true,
  hostNetwork: [false],
  imagePullSecrets: { name: true },
  os: { name: ['linux'] },
  priorityClassName: true,
  schedulerName: ['default-scheduler'],
  securityContext: podSecurityContext,
  terminationGracePeriodSeconds: true,
  containers: container,
  initContainers: { ...container, restartPolicy: ['Always'] },
  volumes: volume,
  nodeSelector: true,
  tolerations: { key: true, operator: ['Exists', 'Equal'], value: true, effect: true, tolerationSeconds: true },
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: { matchExpressions: true } },
    },
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: { labelSelector: true, topologyKey: true },
    },
  },
  topologySpreadConstraints: {
    maxSkew: true,
    minDomains: true,
    topologyKey: true,
    whenUnsatisfiable: ['DoNotSchedule', 'ScheduleAnyway'],
    labelSelector: true,
    matchLabelKeys: ['pod-template-hash'],
    nodeAffinityPolicy: ['Honor'],
    nodeTaintsPolicy: true,
  },
} as const satisfies Known;
