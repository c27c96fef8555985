import type { TerraformStack } from 'cdktf';

/**
 * The text of a stack as Terraform reads it: keys in order, and without the comments in which cdktf notes where a
 * construct was made and which version made it. Nothing touches the disk.
 */
export function printTerraform(stack: TerraformStack): string {
  stack.runAllValidations();
  return `${JSON.stringify(canonical(stack.toTerraform()), undefined, 2)}\n`;
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
