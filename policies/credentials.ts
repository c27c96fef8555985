import { CREDENTIAL } from './parameters';

const name = new RegExp(CREDENTIAL.name);
const value = new RegExp(CREDENTIAL.value);
const setting = new RegExp(CREDENTIAL.setting);

/** Whether what stands under a name is a credential, by its name alone. */
export function isCredentialName(text: string): boolean {
  return name.test(text.toLowerCase());
}

/** Whether a text holds something that looks like a credential. */
export function holdsCredential(text: string): boolean {
  return value.test(text) || setting.test(text.toLowerCase());
}

/** CEL that holds where a text has nothing that looks like a credential. */
export function celWithoutCredential(text: string): string {
  return `!${text}.matches('${escaped(CREDENTIAL.value)}') && !${text}.lowerAscii().matches('${escaped(CREDENTIAL.setting)}')`;
}

/** CEL that holds where what stands under a name is a credential, by its name alone. */
export function celCredentialName(text: string): string {
  return `${text}.lowerAscii().matches('${escaped(CREDENTIAL.name)}')`;
}

function escaped(expression: string): string {
  return expression.replaceAll('\\', '\\\\');
}
