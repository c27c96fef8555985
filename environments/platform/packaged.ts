import type { ClusterRole } from '../../model/cluster-role';
import type { Component, PackagedComponent } from '../specification/component';
import { COMPONENTS } from './components';

/** Components that Terraform installs, in the order of installation. */
export const PACKAGED: readonly PackagedComponent[] = COMPONENTS.filter(isPackaged);

/** The components that Terraform installs on clusters of `role`, in the order of installation. */
export function packagedOn(role: ClusterRole): readonly PackagedComponent[] {
  return PACKAGED.filter(({ roles }) => roles.includes(role));
}

function isPackaged(component: Component | PackagedComponent): component is PackagedComponent {
  return 'charts' in component;
}
