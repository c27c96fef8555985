import type { HelmValues } from '../helm-values';

export interface IstioBaseValuesProps {
  /** Revision of the control plane that validates the resources of the mesh. */
  readonly revision: string;
}

/** Values of the chart `base` of Istio: the custom resource definitions and who validates them. */
export function istioBaseValues(props: IstioBaseValuesProps): HelmValues {
  return { defaultRevision: props.revision, base: { enableCRDTemplates: true } };
}
