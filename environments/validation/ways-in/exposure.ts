import { entry } from '../../entry';
import { runs } from '../../running';
import type { Exposure } from '../../specification/landscape';
import { quote } from '../place';
import type { Rule } from '../rule';
import type { Placed } from '../view';

/** Of a service that is switched off no host is needed. */
const unknownPublicHost: Rule = function* ({ environment, exposures, publicHostNames }) {
  for (const { owner, value, place } of exposures) {
    const isOn = runs(environment, owner.unit.name, owner.service.name);
    if (isOn && entry(environment.publicHosts, value.host) === undefined) {
      yield {
        mistake: 'unknown-public-host',
        place: `${place}.host`,
        message: `public host ${quote(value.host)} is unknown`,
        remedy: publicHostNames.mend(value.host, "declare it in 'publicHosts'"),
      };
    }
  }
};

const sharedPrefix: Rule = function* (view) {
  const seen = new Map<string, Placed<Exposure>>();
  for (const placed of view.exposures.filter(({ value }) => view.isSound(value, 'prefix'))) {
    const { value, place } = placed;
    const key = `${value.host} ${value.prefix}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, placed);
    } else if (first.place !== place) {
      yield {
        mistake: 'shared-prefix',
        place: `${place}.prefix`,
        message: `${quote(value.prefix)} of host ${quote(value.host)} already leads to ${quote(first.owner.service.name)}`,
        remedy: 'give each service a prefix of its own',
      };
    }
  }
};

/** Where services are reached. */
export const exposureRules: readonly Rule[] = [unknownPublicHost, sharedPrefix];
