import { type GuideStep, KUBECTL } from './step';

/** Deployments with the number of their replicas, and `{}` behind it where that number is stated by what was applied. */
const STATED =
  '{range .items[*]}{.metadata.namespace} {.metadata.name} {.spec.replicas} {.metadata.managedFields[?(@.manager=="terrace")].fieldsV1.f:spec.f:replicas}{"\\n"}{end}';

const DEPLOYMENT =
  '{apiVersion: apps/v1, kind: Deployment, metadata: {namespace: $namespace, name: $name}, spec: {replicas: $replicas}}';

/**
 * Keeps the replicas of running Deployments. A field that its only owner no longer states falls back to its default, here
 * one replica, so another owner is put beside it; a cold Deployment must fall, for its autoscaler starts from one.
 */
export function replicas(): GuideStep {
  return {
    title: 'Replicas',
    text: `Autoscalers own the number of replicas. Where an earlier version stated it, the number is handed over as it stands,
or the next layers would take every service to one replica. Elsewhere this does nothing.`,
    commands: [
      `${KUBECTL} get deployments -A -l app.kubernetes.io/managed-by=terrace -o jsonpath='${STATED}' |
  while read -r namespace name replicas stated; do
    [ -z "$stated" ] || [ "$replicas" -eq 0 ] ||
      echo "${DEPLOYMENT}" |
      ${KUBECTL} apply --server-side --field-manager=terrace-replicas -f - || exit 1
  done`,
    ],
  };
}
