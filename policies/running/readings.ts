import { type Known, unreadFields } from '../known';
import { fieldAt } from '../pods/kinds';
import type { Workload } from '../pods/workloads';
import { podReading } from './pod-reading';

const metadata: Known = { labels: true, annotations: true };
const kept = {
  selector: true,
  template: { metadata, spec: { ...podReading, restartPolicy: ['Always'] } },
  minReadySeconds: true,
} as const satisfies Known;
const replicated = { ...kept, replicas: true, revisionHistoryLimit: true } as const satisfies Known;
const rolled = { maxSurge: true, maxUnavailable: true } as const satisfies Known;
const job: Known = {
  template: { metadata, spec: { ...podReading, restartPolicy: ['Never', 'OnFailure'] } },
  parallelism: true,
  completions: true,
  backoffLimit: true,
  suspend: [false],
  ttlSecondsAfterFinished: true,
};

/** What the judge understands of the `spec` of each kind that makes pods; all else is refused by name. */
const readings: Readonly<Record<string, Known>> = {
  Pod: { ...podReading, restartPolicy: true },
  Deployment: {
    ...replicated,
    paused: [false],
    progressDeadlineSeconds: true,
    strategy: { type: ['RollingUpdate', 'Recreate'], rollingUpdate: rolled },
  },
  ReplicaSet: { ...kept, replicas: true },
  StatefulSet: {
    ...replicated,
    serviceName: true,
    podManagementPolicy: true,
    persistentVolumeClaimRetentionPolicy: true,
    volumeClaimTemplates: true,
    updateStrategy: { type: ['RollingUpdate'], rollingUpdate: { partition: [0] } },
  },
  DaemonSet: {
    ...kept,
    revisionHistoryLimit: true,
    updateStrategy: { type: ['RollingUpdate'], rollingUpdate: rolled },
  },
  Job: job,
  CronJob: {
    schedule: true,
    timeZone: true,
    concurrencyPolicy: true,
    suspend: [false],
    successfulJobsHistoryLimit: true,
    failedJobsHistoryLimit: true,
    jobTemplate: { metadata, spec: job },
  },
  // steps, analyses and a second set of pods wait for somebody
  Rollout: { ...replicated, paused: [false], progressDeadlineSeconds: true, strategy: { canary: rolled } },
};

/** Fields and values of what makes pods of which the judge cannot say what they do to the pods. */
export function readingProblems({ placed, kind }: Workload): readonly string[] {
  const places = unreadFields(fieldAt(placed.object, ['spec']), readings[kind.kind] ?? {});
  return places.map((place) => `the judge cannot say whether its pods come up by spec${place}`);
}
