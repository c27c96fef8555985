import { TerraformStack } from 'cdktf';
import { type Construct, RootConstruct } from 'constructs';

/** Resources by type and address, as Terraform reads them. */
export type Resources = Record<string, Record<string, Record<string, unknown>>>;

/** What `build` makes, as text, without the notes of cdktf. */
export function text(build: (scope: Construct) => void): string {
  const stack = new TerraformStack(new RootConstruct(), 'test');
  build(stack);
  return JSON.stringify(stack.toTerraform(), (key, value) => (key === '//' ? undefined : value));
}

/** What `build` makes, as resources. */
export function resources(build: (scope: Construct) => void): Resources {
  return JSON.parse(text(build)).resource;
}

/** The names of the props that can be changed without a change of the text. */
export function silentProps<P extends object>(
  build: (scope: Construct, props: P) => void,
  props: Required<P>,
  changed: Required<P>,
): string[] {
  const before = text((scope) => build(scope, props));
  return Object.keys(changed).filter(
    (name) => text((scope) => build(scope, { ...props, [name]: changed[name as keyof P] })) === before,
  );
}
