import type { TerraformStack } from 'cdktf';

/**
 * The text of a stack as Terraform reads it: keys in order, and without the comments in which cdktf notes where a
 * construct was made and which version made it. Nothing touches the disk.
 */
export function printTerraform(stack: TerraformStack): string {
  stack.runAllValidations();
  const { provider, ...others } = stack.toTerraform();
  return `${JSON.stringify(canonical({ ...literal(others), provider }), undefined, 2)}\n`;
}

/**
 * A copy in which Terraform fills nothing in: only providers refer to something, the variables of the stack. Keys of maps
 * are templates too, and outside of texts JSON has neither sign.
 */
function literal<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/([$%])\{/g, '$1$1{'));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value)
    .filter(([key]) => key !== '//')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, canonical(item)]));
}
