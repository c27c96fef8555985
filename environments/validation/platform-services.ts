import type { PlatformService, PlatformUse } from '../specification/landscape';
import { edgeFields } from './edges';
import { list, object } from './fields/containers';
import { optional } from './fields/field';
import { nameOf } from './fields/names';
import { tier } from './fields/numbers';
import { own } from './fields/plain';
import { reference, written } from './fields/texts';
import { item, quote } from './place';
import type { Rule } from './rule';

const platformService = object<PlatformService>({
  name: nameOf('platform service'),
  description: written,
  tier,
  dependsOn: optional(list(reference)),
});

/** Services that the platform provides. */
export const platformServices = list(platformService, { distinct: 'platform service' });

const platformUse = object<PlatformUse>({ ...edgeFields, to: reference });

/** Uses of services that the platform provides. */
export const platformUses = list(platformUse, { nameOf: (value) => own(value, 'to') });

const unknownPlatformService: Rule = function* ({ environment, platformServiceNames, platformUses }) {
  const services = environment.landscape.platformServices;
  const named = [
    ...platformUses.map(({ value, place }) => ({ place, name: value.to })),
    ...services.flatMap(({ name, dependsOn = [] }) =>
      dependsOn.map((to) => ({ place: item(`${item('landscape.platformServices', name)}.dependsOn`, to), name: to })),
    ),
  ];
  for (const { place, name } of named) {
    if (!platformServiceNames.has(name)) {
      yield {
        mistake: 'unknown-platform-service',
        place,
        message: `platform service ${quote(name)} is unknown`,
        remedy: platformServiceNames.mend(name, "declare it in 'landscape.platformServices'"),
      };
    }
  }
};

/** What the platform itself provides. */
export const platformRules: readonly Rule[] = [unknownPlatformService];
