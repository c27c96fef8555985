import { type Known, others } from '../known';

const probe: Known = {
  httpGet: { path: true, port: true, scheme: ['HTTP'], host: true },
  grpc: { port: true },
  tcpSocket: { port: true, host: true },
  initialDelaySeconds: true,
  periodSeconds: true,
  timeoutSeconds: true,
  successThreshold: true,
  failureThreshold: true,
};

const key: Known = { name: true, key: true, optional: true };
const resources: Known = { cpu: true, memory: true };

/** What the judge cannot tell to be harmless is refused; what is `true` is harmless, or another rule judges it. */
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
  ports: { name: true, containerPort: true, protocol: ['TCP', 'UDP', 'SCTP'], hostPort: true },
  resources: { requests: resources, limits: resources },
  stdin: true,
  tty: true,
  volumeMounts: { name: true, mountPath: true, readOnly: true, subPath: true },
  startupProbe: probe,
  readinessProbe: probe,
  livenessProbe: probe,
  lifecycle: { preStop: { sleep: { seconds: true } } },
  securityContext: true,
  terminationMessagePath: true,
  terminationMessagePolicy: true,
} as const satisfies Known;

const files = { items: { key: true, path: true, mode: true }, optional: true } as const satisfies Known;

const volume: Known = {
  // the types are judged by WH-07
  [others]: true,
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
  dnsPolicy: true,
  dnsConfig: true,
  hostAliases: true,
  hostNetwork: true,
  hostPID: true,
  hostIPC: true,
  imagePullSecrets: { name: true },
  os: { name: ['linux'] },
  priorityClassName: true,
  runtimeClassName: true,
  nodeName: true,
  schedulerName: true,
  securityContext: true,
  terminationGracePeriodSeconds: true,
  containers: container,
  ephemeralContainers: true,
  initContainers: { ...container, restartPolicy: ['Always'] },
  volumes: volume,
  nodeSelector: true,
  tolerations: true,
  affinity: {
    nodeAffinity: true,
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
