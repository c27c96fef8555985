import type { Facts, ServiceFact } from './facts';

/** The services of an environment, looked up. */
interface DeclaredServices {
  readonly byName: ReadonlyMap<string, ServiceFact>;
  readonly namespaces: ReadonlySet<string>;
}

const known = new WeakMap<Facts['services'], DeclaredServices>();

/** What is declared of the service of a name in a namespace. */
export function serviceNamed(name: string, namespace: string, facts: Facts): ServiceFact | undefined {
  return servicesOf(facts).byName.get(`${namespace}/${name}`);
}

/** Whether any service is declared in a namespace. */
export function hasServices(namespace: string, facts: Facts): boolean {
  return servicesOf(facts).namespaces.has(namespace);
}

function servicesOf({ services }: Facts): DeclaredServices {
  const found = known.get(services) ?? {
    byName: new Map(services.map((one) => [`${one.namespace}/${one.name}`, one])),
    namespaces: new Set(services.map(({ namespace }) => namespace)),
  };
  known.set(services, found);
  return found;
}
