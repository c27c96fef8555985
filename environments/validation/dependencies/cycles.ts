import { item } from '../place';
import type { Rule } from '../rule';
import { cyclesOf } from './graph';

/** Services that call each other and cannot do without: none of them starts, and one that is slow stops all. */
const hardCycle: Rule = function* (view) {
  const graph = new Map<string, Set<string>>();
  for (const { owner, value } of view.calls) {
    if (value.mode === 'hard' && value.to !== owner.service.name && view.service(value.to) !== undefined) {
      graph.set(owner.service.name, (graph.get(owner.service.name) ?? new Set()).add(value.to));
    }
  }
  for (const cycle of cyclesOf(graph)) {
    const [first = '', second = first] = cycle;
    yield {
      mistake: 'hard-cycle',
      place: item(`${view.service(first)?.place}.calls`, second),
      message: `hard calls lead in a circle: ${[...cycle, first].join(' → ')}`,
      remedy: 'make one of the calls soft with a degraded mode, or replace it by a topic',
    };
  }
};

const platformCycle: Rule = function* ({ environment }) {
  const services = environment.landscape.platformServices;
  const known = new Set(services.map(({ name }) => name));
  const graph = new Map(
    services.map(({ name, dependsOn = [] }) => [name, new Set(dependsOn.filter((to) => known.has(to)))]),
  );
  for (const cycle of cyclesOf(graph)) {
    const [first = '', second = first] = cycle;
    yield {
      mistake: 'platform-cycle',
      place: item(`${item('landscape.platformServices', first)}.dependsOn`, second),
      message: `platform services depend on each other: ${[...cycle, first].join(' → ')}`,
      remedy: 'remove one of the dependencies',
    };
  }
};

/** What waits for itself. */
export const cycleRules: readonly Rule[] = [hardCycle, platformCycle];
