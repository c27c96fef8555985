import type { Known } from '../known';

const target: Known = { type: ['Utilization', 'AverageValue'], averageUtilization: true, averageValue: true };
const resource = { name: ['cpu', 'memory'], target } as const satisfies Known;
const rules = {
  policies: { type: ['Pods', 'Percent'], value: true, periodSeconds: true },
  selectPolicy: ['Max', 'Min'],
  stabilizationWindowSeconds: true,
} as const satisfies Known;

/** What the judge understands of the `spec` of a HorizontalPodAutoscaler; all else is refused by name. */
export const autoscalerReading: Known = {
  scaleTargetRef: { apiVersion: true, kind: true, name: true },
  minReplicas: true,
  maxReplicas: true,
  // another type brings a field of its own
  metrics: { type: true, resource, containerResource: { ...resource, container: true } },
  behavior: { scaleUp: rules, scaleDown: rules },
};

/** The fields of a HorizontalPodAutoscaler that are read. */
export interface AutoscalerSpec {
  /** Least pods. @default 1 */
  readonly minReplicas?: number;
  /** Most pods. @default - none, which the API refuses */
  readonly maxReplicas?: number;
  /** What it measures. @default - the processor time of the pods */
  readonly metrics?: readonly Metric[];
  /** How fast it may act. @default - as fast as Kubernetes does by itself */
  readonly behavior?: { readonly scaleUp?: ScalingRules };
}

/** Something that an autoscaler measures. */
export interface Metric {
  /** `Resource` or `ContainerResource`; others are counted by somebody else. @default - none, which the API refuses */
  readonly type?: string;
  /** What all containers of a pod use. @default - another type */
  readonly resource?: Measure;
  /** What one container of a pod uses. @default - another type */
  readonly containerResource?: Measure;
}

/** A resource, and how much of it a pod should use. */
export interface Measure {
  /** `cpu` or `memory`. @default - none, which the API refuses */
  readonly name?: string;
  /** The container that is measured. @default - all */
  readonly container?: string;
  /** How much of it a pod should use. @default - none, which the API refuses */
  readonly target?: {
    /** `Utilization` or `AverageValue`. @default - none, which the API refuses */
    readonly type?: string;
    /** Share of what containers ask for, in percent. @default - none */
    readonly averageUtilization?: number;
    /** Amount of a pod, as a quantity. @default - none */
    readonly averageValue?: string | number;
  };
}

/** How fast pods may come. */
export interface ScalingRules {
  /** Steps, each in a time. @default - four pods or as many again, in 15 seconds */
  readonly policies?: readonly ScalingPolicy[];
  /** `Min` takes the smallest step of all. @default 'Max' */
  readonly selectPolicy?: string;
  /** Seconds for which the lowest wish holds. @default 0 */
  readonly stabilizationWindowSeconds?: number;
}

/** A step of an autoscaler. */
export interface ScalingPolicy {
  /** Unit of the value. */
  readonly type: 'Pods' | 'Percent';
  /** How many pods, or percent of the pods, come at once. */
  readonly value: number;
  /** Seconds until the next step. */
  readonly periodSeconds: number;
}
