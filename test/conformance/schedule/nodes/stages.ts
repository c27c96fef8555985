import { dump } from 'js-yaml';
import { START_MILLISECONDS, STOP_DURATION } from '../clocks';

/** When a stage of kwok is entered: the object fulfils all conditions, and some time has passed. */
interface Stage {
  readonly name: string;
  readonly kind: 'Node' | 'Pod';
  readonly when: readonly Condition[];
  /** Milliseconds, or how to find the time in the object, in the language of jq. */
  readonly after: number | string;
  readonly next: { readonly delete: true } | { readonly statusTemplate: string };
}

interface Condition {
  /** A path in the language of jq. */
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values?: readonly string[];
}

const ALIVE: Condition = { key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' };

const READY = '.status.conditions.[] | select( .type == "Ready" ) | .status';

/** A node that is not ready says that it is; after that its lease is its heartbeat. */
const NODE_STATUS = `
{{ $now := Now }}
phase: Running
conditions:
- {type: Ready, status: "True", reason: Simulated, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }}}
{{ range $pressure := list "MemoryPressure" "DiskPressure" "PIDPressure" }}
- {type: {{ $pressure }}, status: "False", reason: Simulated, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }}}
{{ end }}
`;

/** Init containers are done, sidecars and containers run. */
const POD_RUNNING = `
{{ $now := Now }}
phase: Running
startTime: {{ $now | Quote }}
hostIP: {{ NodeIPWith .spec.nodeName | Quote }}
podIP: {{ PodIPWith .spec.nodeName false .metadata.uid .metadata.name .metadata.namespace | Quote }}
conditions:
{{ range $type := list "Initialized" "ContainersReady" "Ready" }}
- {type: {{ $type }}, status: "True", lastProbeTime: null, lastTransitionTime: {{ $now | Quote }}}
{{ end }}
{{ if .spec.initContainers }}
initContainerStatuses:
{{ range .spec.initContainers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: simulated
  restartCount: 0
  ready: true
{{ if eq ( or .restartPolicy "" ) "Always" }}
  started: true
  state: {running: {startedAt: {{ $now | Quote }}}}
{{ else }}
  started: false
  state: {terminated: {exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }}}}
{{ end }}
{{ end }}
{{ end }}
containerStatuses:
{{ range .spec.containers }}
- name: {{ .name | Quote }}
  image: {{ .image | Quote }}
  imageID: simulated
  restartCount: 0
  ready: true
  started: true
  state: {running: {startedAt: {{ $now | Quote }}}}
{{ end }}
`;

const POD_SUCCEEDED = `
{{ $now := Now }}
phase: Succeeded
conditions:
- {type: Ready, status: "False", reason: PodCompleted, lastProbeTime: null, lastTransitionTime: {{ $now | Quote }}}
`;

const stages: readonly Stage[] = [
  {
    name: 'node-ready',
    kind: 'Node',
    when: [ALIVE, { key: READY, operator: 'NotIn', values: ['True'] }],
    after: 0,
    next: { statusTemplate: NODE_STATUS },
  },
  {
    name: 'pod-ready',
    kind: 'Pod',
    when: [ALIVE, { key: '.status.phase', operator: 'In', values: ['Pending'] }],
    after: START_MILLISECONDS,
    next: { statusTemplate: POD_RUNNING },
  },
  {
    // A lost node's pods are marked not ready; the kubelet that comes back says that they still run.
    name: 'pod-ready-again',
    kind: 'Pod',
    when: [
      ALIVE,
      { key: '.status.phase', operator: 'In', values: ['Running'] },
      { key: READY, operator: 'NotIn', values: ['True'] },
    ],
    after: 0,
    next: { statusTemplate: POD_RUNNING },
  },
  {
    name: 'job-succeeded',
    kind: 'Pod',
    when: [
      ALIVE,
      { key: '.status.phase', operator: 'In', values: ['Running'] },
      { key: READY, operator: 'In', values: ['True'] },
      { key: '.metadata.ownerReferences.[].kind', operator: 'In', values: ['Job'] },
    ],
    after: START_MILLISECONDS,
    next: { statusTemplate: POD_SUCCEEDED },
  },
  {
    name: 'pod-gone',
    kind: 'Pod',
    when: [
      { ...ALIVE, operator: 'Exists' },
      { key: '.metadata.finalizers', operator: 'DoesNotExist' },
    ],
    after: STOP_DURATION,
    next: { delete: true },
  },
];

/** Configuration of kwok: how nodes and pods live. */
export function stagesText(): string {
  return stages.map(toDocument).join('---\n');
}

function toDocument({ name, kind, when, after, next }: Stage): string {
  return dump({
    apiVersion: 'kwok.x-k8s.io/v1alpha1',
    kind: 'Stage',
    metadata: { name },
    spec: {
      resourceRef: { apiGroup: 'v1', kind },
      selector: { matchExpressions: when },
      delay:
        typeof after === 'number' ? { durationMilliseconds: after } : { durationFrom: { jq: { expression: after } } },
      next,
    },
  });
}
