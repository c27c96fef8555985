import { mendName } from './near';
import { item, quote } from './place';
import type { Rule } from './rule';

const unknownPlatformService: Rule = function* ({ environment, platformUses }) {
  const services = environment.landscape.platformServices;
  const known = services.map(({ name }) => name);
  const named = [
    ...platformUses.map(({ value, place }) => ({ place, name: value.to })),
    ...services.flatMap(({ name, dependsOn = [] }) =>
      dependsOn.map((to) => ({ place: item(`${item('landscape.platformServices', name)}.dependsOn`, to), name: to })),
    ),
  ];
  for (const { place, name } of named) {
    if (!known.includes(name)) {
      yield {
        mistake: 'unknown-platform-service',
        place,
        message: `platform service ${quote(name)} is unknown`,
        remedy: mendName(name, known, "declare it in 'landscape.platformServices'"),
      };
    }
  }
};

/** What the platform itself provides. */
export const platformRules: readonly Rule[] = [unknownPlatformService];
