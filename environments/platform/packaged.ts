import type { ClusterRole } from '../../model/cluster-role';
import type { Component, PackagedComponent } from '../specification/component';
import { COMPONENTS } from './components';

/** Components that Terraform installs, in the order of installation. */
export const PACKAGED: readonly PackagedComponent[] = COMPONENTS.filter(isPackaged);

/** Those of `components` that Terraform installs on clusters of `role`, in the order of installation. */
export function packagedOn(
  role: ClusterRole,
  components: readonly Component[] = COMPONENTS,
): readonly PackagedComponent[] {
  return components.filter(isPackaged).filter(({ roles }) => roles.includes(role));
}

/** Whether Terraform installs a component. */
export function isPackaged(component: Component): component is PackagedComponent {
  return 'charts' in component;
}
