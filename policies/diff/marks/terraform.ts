import { isSame } from '../../canonical';
import type { Mark } from '../difference';
import type { JsonMap } from '../fields/values';

/** Attributes with which a Helm release is found; another value is another release. */
const RELEASE_IDENTITY = ['name', 'namespace'];

const BACKEND: Mark = {
  kind: 'immutable',
  reason: 'Terraform looks for its state elsewhere and would create everything again: terraform init -migrate-state',
  source: 'https://developer.hashicorp.com/terraform/language/backend',
};

/** Marks of a part of the configuration, no object, that is gone. */
export function removedPart(address: string): Mark[] {
  if (address === 'terraform.backend') {
    return [BACKEND];
  }
  const reason =
    'what the release installed goes with it; definitions among it take every custom resource of their kinds along';
  return address.startsWith('helm_release.') ? [{ kind: 'data', reason }] : [];
}

/** Marks of a part of the configuration, no object, that both sides have. */
export function changedPart(address: string, old: JsonMap, next: JsonMap): Mark[] {
  if (address === 'terraform.backend') {
    return isSame(old, next) ? [] : [BACKEND];
  }
  if (!address.startsWith('helm_release.')) {
    return [];
  }
  return RELEASE_IDENTITY.filter((path) => !isSame(old[path], next[path])).map((path) => ({
    kind: 'immutable',
    path,
    reason: 'Terraform uninstalls the release and installs another one',
    source: 'the provider helm 3.1.1, resource helm_release: replacement of name and namespace',
  }));
}
