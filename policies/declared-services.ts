import type { Facts, ServiceFact } from './facts';
import { oncePer } from './once';

/** The services of an environment, looked up. */
interface DeclaredServices {
  readonly byName: ReadonlyMap<string, ServiceFact>;
  readonly namespaces: ReadonlySet<string>;
  readonly teams: ReadonlyMap<string, string>;
}

/** What is declared of the service of a name in a namespace. */
export function serviceNamed(name: string, namespace: string, facts: Facts): ServiceFact | undefined {
  return lookUp(facts.services).byName.get(`${namespace}/${name}`);
}

/** Whether any service is declared in a namespace. */
export function hasServices(namespace: string, facts: Facts): boolean {
  return lookUp(facts.services).namespaces.has(namespace);
}

/** The team that answers for the services of a namespace, if there are any. */
export function teamOf(namespace: string, facts: Facts): string | undefined {
  return lookUp(facts.services).teams.get(namespace);
}

const lookUp = oncePer(
  (services: Facts['services']): DeclaredServices => ({
    byName: new Map(services.map((one) => [`${one.namespace}/${one.name}`, one])),
    namespaces: new Set(services.map(({ namespace }) => namespace)),
    teams: new Map(services.map(({ namespace, team }) => [namespace, team])),
  }),
);
