import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';
import type { Kinds } from '../../imports/kinds';

/**
 * The one door for Kubernetes objects, built-in and custom: `kind` is `group/version/Kind` (`version/Kind` for the core
 * group), and the type of `props` follows from it.
 *
 * @example resource(this, 'Resource', 'policy/v1/PodDisruptionBudget', { metadata, spec: { maxUnavailable: 1, selector } })
 */
export function resource<K extends keyof Kinds>(scope: Construct, id: string, kind: K, props: Kinds[K]): ApiObject {
  const at = kind.lastIndexOf('/');
  return new ApiObject(scope, id, { ...props, apiVersion: kind.slice(0, at), kind: kind.slice(at + 1) });
}
