import { templateOf } from '../checks/pods';
import type { Manifest } from '../manifests/manifest';
import { scaledToleration } from './clocks';
import { withTemplate } from './mesh/injector';

/** The same workload on the clock of the simulation: how long its pods stay on a lost node is scaled like the rest. */
export function withScaledTolerations(manifest: Manifest): Manifest {
  const template = templateOf(manifest.object);
  const tolerations = template?.spec.tolerations as readonly { readonly tolerationSeconds?: number }[] | undefined;
  if (template === undefined || tolerations === undefined) {
    return manifest;
  }
  const scaled = tolerations.map(({ tolerationSeconds, ...toleration }) => ({
    ...toleration,
    ...(tolerationSeconds === undefined ? {} : { tolerationSeconds: scaledToleration(tolerationSeconds) }),
  }));
  const object = withTemplate(manifest.object, { ...template, spec: { ...template.spec, tolerations: scaled } });
  return { ...manifest, object, text: JSON.stringify(object) };
}
