import { operationAddress } from '../../register/operation-address';
import { isBelow, shapeOf } from '../../register/paths';
import { quote } from '../place';
import type { Problem } from '../problem';
import type { Rule } from '../rule';
import type { View } from '../view';
import { clearOperations } from './operations';

/** A path or prefix, and where it is written. */
interface Written {
  readonly path: string;
  readonly place: string;
  /** What it is of, in words. */
  readonly of: string;
}

/**
 * Proxies tell capital letters from small ones, servers need not: who may ask for `/cart/{id}` may get the answer to
 * `/Cart/list`. So each beginning of a path has one spelling.
 */
class Spellings {
  private readonly byBeginning = new Map<string, Written & { readonly beginning: string }>();

  /** Takes the spelling of a path where it is the first. */
  public add(written: Written): void {
    for (const beginning of beginningsOf(written.path)) {
      const key = beginning.toLowerCase();
      this.byBeginning.set(key, this.byBeginning.get(key) ?? { ...written, beginning });
    }
  }

  /** What is wrong with a path that spells what was added in another way. */
  public fault({ path, place }: Written): Problem | undefined {
    for (const beginning of beginningsOf(path)) {
      const known = this.byBeginning.get(beginning.toLowerCase());
      if (known !== undefined && known.beginning !== beginning) {
        return {
          mistake: 'two-spellings',
          place,
          message: `${quote(beginning)} differs in case only from ${quote(known.beginning)} of ${known.of}`,
          remedy: 'spell both alike, or give one of them another word',
        };
      }
    }
    return undefined;
  }
}

/** Of `/v1/orders/{id}`: `/v1`, `/v1/orders`, `/v1/orders/{}`. */
function beginningsOf(path: string): readonly string[] {
  const segments = shapeOf(path).split('/').slice(1);
  return segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`);
}

const spellingsOfService: Rule = function* (view) {
  for (const placed of view.backEnds) {
    const spellings = new Spellings();
    for (const written of operationsOf(view, placed)) {
      const fault = spellings.fault(written);
      if (fault !== undefined) {
        yield fault;
      }
      spellings.add(written);
    }
  }
};

/** The prefixes of a host among each other, and with what is asked for under them. */
const spellingsOfHost: Rule = function* (view) {
  const prefixes = new Map<string, Spellings>();
  const told = new Set<string>();
  for (const { owner, host, written } of prefixesOf(view)) {
    const spellings = prefixes.get(host) ?? new Spellings();
    prefixes.set(host, spellings);
    const fault = spellings.fault(written);
    if (fault !== undefined) {
      told.add(owner);
      yield fault;
    }
    spellings.add(written);
  }
  // Where a prefix is spelled in another way, so is all below it.
  for (const { owner, value } of view.exposures.filter((each) => view.isSound(each.value, 'prefix'))) {
    const asked = told.has(owner.service.name) ? [] : operationsOf(view, owner);
    for (const written of asked.filter(({ path }) => isBelow(path, value.prefix))) {
      const fault = prefixes.get(value.host)?.fault(written);
      if (fault !== undefined) {
        yield fault;
      }
    }
  }
};

/** A split that does not lie below the prefix of its service is told as that. */
function prefixesOf(view: View): readonly { owner: string; host: string; written: Written }[] {
  return view.exposures.flatMap(({ owner, value, place }) => {
    const { host, prefix, splits = [] } = value;
    if (!view.isSound(value, 'prefix')) {
      return [];
    }
    const { name } = owner.service;
    const of = `service ${quote(name)}`;
    const below = splits.filter((split) => view.isSound(split, 'prefix') && isBelow(split.prefix, prefix));
    return [
      { owner: name, host, written: { path: prefix, place: `${place}.prefix`, of } },
      ...below.map((split) => ({
        owner: name,
        host,
        written: { path: split.prefix, place: `${place}.splits[${split.prefix}]`, of: `a split of ${of}` },
      })),
    ];
  });
}

function operationsOf(view: View, placed: View['services'][number]): readonly Written[] {
  const { unit, service } = placed;
  return clearOperations(view, placed).map(({ name, operation, place }) => ({
    path: operationAddress(unit.name, service.name, name, operation).path,
    place,
    of: `operation ${quote(name)}`,
  }));
}

/** How paths are spelled. */
export const spellingRules: readonly Rule[] = [spellingsOfService, spellingsOfHost];
