import type { Environment } from '@marcbachmann/cel-js';

/** A part of the language that Kubernetes adds to CEL. */
export type CelLibrary = (environment: Environment) => void;

/** Functions by their CEL signatures: `'quantity(string): Quantity'`. */
// biome-ignore lint/suspicious/noExplicitAny: CEL checks the types of arguments by the signature
export type CelFunctions = Readonly<Record<string, (...values: any[]) => unknown>>;

/** Registers functions by their signatures. */
export function register(environment: Environment, functions: CelFunctions): void {
  for (const [signature, run] of Object.entries(functions)) {
    environment.registerFunction(signature, run);
  }
}

/** Registers the functions of a namespace (`sets.contains(…)`); signatures leave the namespace out. */
export function registerNamespace(environment: Environment, name: string, functions: CelFunctions): void {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Namespace`;
  const marker = class {};
  environment.registerType(type, { ctor: marker, fields: {} });
  environment.registerConstant(name, type, new marker());
  for (const [signature, run] of Object.entries(functions)) {
    environment.registerFunction(`${type}.${signature}`, (_namespace: unknown, ...values: unknown[]) => run(...values));
  }
}

/** Whether `parse` takes the text. */
export function parses(parse: (text: string) => unknown): (text: string) => boolean {
  return (text) => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
}
