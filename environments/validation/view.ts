import { firstBy, grouped } from '../look-up';
import { runs } from '../running';
import type { EnvironmentSpec } from '../specification/environment';
import type {
  Call,
  CoreUse,
  Edge,
  Exposure,
  ExternalUse,
  OutsideUse,
  PlatformUse,
  Service,
  Store,
  StoreUse,
  Topic,
  TopicUse,
  Unit,
} from '../specification/landscape';
import type { Findings } from './fields/findings';
import { Names } from './names';
import { item } from './place';

/** A service, the unit it belongs to and where it is written. */
export interface PlacedService {
  /** Unit it belongs to. */
  readonly unit: Unit;
  /** The service itself. */
  readonly service: Service;
  /** Where it is written, by names. */
  readonly place: string;
}

/** Something that a service declares. */
export interface Placed<T> {
  /** Service that declares it. */
  readonly owner: PlacedService;
  /** What is declared. */
  readonly value: T;
  /** Where it is written, by names. */
  readonly place: string;
}

/** A store and the unit it belongs to. */
export interface PlacedStore {
  /** Unit it belongs to. */
  readonly unit: Unit;
  /** The store itself. */
  readonly store: Store;
  /** Where it is written, by names. */
  readonly place: string;
}

/**
 * An environment as the rules look at it.
 *
 * Where a front end declares edges that no front end may have, they are reported once and left out of the lists here.
 * Of things with one name the first is found by that name.
 */
export class View {
  /** All services, in the order of the landscape. */
  public readonly services: readonly PlacedService[];
  /** Those that the environment has not switched off. */
  public readonly running: readonly PlacedService[];
  /** Services that run at their user. */
  public readonly frontEnds: readonly PlacedService[];
  /** All other services, those of an unknown runtime among them. */
  public readonly backEnds: readonly PlacedService[];
  /** Stores of all units. */
  public readonly stores: readonly PlacedStore[];
  /** Calls by back ends. */
  public readonly calls: readonly Placed<Call>[];
  /** Uses of stores by back ends. */
  public readonly storeUses: readonly Placed<StoreUse>[];
  /** Topics that back ends write. */
  public readonly publishes: readonly Placed<TopicUse>[];
  /** Topics that back ends read. */
  public readonly subscribes: readonly Placed<TopicUse>[];
  /** Calls by back ends of hosts outside the platform. */
  public readonly externalUses: readonly Placed<ExternalUse>[];
  /** Ways of back ends to the core bank. */
  public readonly coreUses: readonly Placed<CoreUse>[];
  /** Uses by all services of what the platform provides. */
  public readonly platformUses: readonly Placed<PlatformUse>[];
  /** Exposures of all services. */
  public readonly exposures: readonly Placed<Exposure>[];
  /** Names of all services. */
  public readonly serviceNames: Names;
  /** Names of the landscape's teams. */
  public readonly teamNames: Names;
  /** Names of the landscape's units. */
  public readonly unitNames: Names;
  /** Names of the landscape's topics. */
  public readonly topicNames: Names;
  /** Names of the landscape's external hosts. */
  public readonly externalHostNames: Names;
  /** Names of what the platform provides. */
  public readonly platformServiceNames: Names;
  /** Names of the public hosts. */
  public readonly publicHostNames: Names;
  private readonly servicesByName: ReadonlyMap<string, PlacedService>;
  private readonly storesByName: ReadonlyMap<string, readonly PlacedStore[]>;
  private readonly topicsByName: ReadonlyMap<string, Topic>;

  /**
   * @param environment what is validated; all its values have the right type
   * @param findings what the walk over its values found
   */
  public constructor(
    public readonly environment: EnvironmentSpec,
    private readonly findings: Findings,
  ) {
    this.services = environment.landscape.units.flatMap(servicesOf);
    this.running = this.services.filter(({ unit, service }) => runs(environment, unit.name, service.name));
    this.stores = environment.landscape.units.flatMap(storesOf);
    this.servicesByName = firstBy(this.services, ({ service }) => service.name);
    this.storesByName = grouped(this.stores, ({ store }) => store.name);
    this.topicsByName = firstBy(environment.landscape.topics, ({ name }) => name);
    this.serviceNames = new Names(this.servicesByName.keys());
    this.teamNames = namesOf(environment.landscape.teams);
    this.unitNames = namesOf(environment.landscape.units);
    this.topicNames = new Names(this.topicsByName.keys());
    this.externalHostNames = namesOf(environment.landscape.externalHosts);
    this.platformServiceNames = namesOf(environment.landscape.platformServices);
    this.publicHostNames = new Names(Object.keys(environment.publicHosts));
    this.frontEnds = this.services.filter(({ service }) => service.runtime === 'spa');
    this.backEnds = this.services.filter(({ service }) => service.runtime !== 'spa');
    const { backEnds } = this;
    this.calls = declared(
      backEnds,
      'calls',
      (service) => service.calls,
      (call) => call.to,
    );
    this.storeUses = declared(
      backEnds,
      'stores',
      (service) => service.stores,
      (use) => use.store,
    );
    this.publishes = declared(
      backEnds,
      'publishes',
      (service) => service.publishes,
      (use) => use.topic,
    );
    this.subscribes = declared(
      backEnds,
      'subscribes',
      (service) => service.subscribes,
      (use) => use.topic,
    );
    this.externalUses = declared(
      backEnds,
      'external',
      (service) => service.external,
      (use) => use.host,
    );
    this.platformUses = declared(
      this.services,
      'platform',
      (service) => service.platform,
      (use) => use.to,
    );
    this.coreUses = single(backEnds, 'core', (service) => service.core);
    this.exposures = single(this.services, 'exposure', (service) => service.exposure);
  }

  /** The service of a name. */
  public service(name: string): PlacedService | undefined {
    return this.servicesByName.get(name);
  }

  /** Stores of a name in whatever units, in the order of the landscape. */
  public storesOf(name: string): readonly PlacedStore[] {
    return this.storesByName.get(name) ?? [];
  }

  /** The store of a name that a unit itself has. */
  public ownStore(unit: Unit, name: string): Store | undefined {
    return this.storesOf(name).find((placed) => placed.unit === unit)?.store;
  }

  /** The topic of a name. */
  public topic(name: string): Topic | undefined {
    return this.topicsByName.get(name);
  }

  /** Everything with a mode: what a service cannot, or can, do without. */
  public get edges(): readonly Placed<Edge>[] {
    return [...this.calls, ...this.storeUses, ...this.externalUses, ...this.coreUses, ...this.platformUses];
  }

  /** Ways of back ends out of the platform. */
  public get outsideUses(): readonly Placed<OutsideUse>[] {
    return [...this.externalUses, ...this.coreUses];
  }

  /** Whether these properties of an object are right by themselves, with all their parts; all of them without a list. */
  public isSound<T extends object>(owner: T, ...keys: readonly (keyof T)[]): boolean {
    return this.findings.isSound(owner, ...keys);
  }
}

function namesOf(all: readonly { readonly name: string }[]): Names {
  return new Names(all.map(({ name }) => name));
}

function servicesOf(unit: Unit): PlacedService[] {
  const services = `${item('landscape.units', unit.name)}.services`;
  return unit.services.map((service) => ({ unit, service, place: item(services, service.name) }));
}

function storesOf(unit: Unit): PlacedStore[] {
  const stores = `${item('landscape.units', unit.name)}.stores`;
  return (unit.stores ?? []).map((store) => ({ unit, store, place: item(stores, store.name) }));
}

function declared<T>(
  owners: readonly PlacedService[],
  property: string,
  read: (service: Service) => readonly T[] | undefined,
  nameOf: (value: T) => string,
): Placed<T>[] {
  return owners.flatMap((owner) =>
    (read(owner.service) ?? []).map((value) => ({
      owner,
      value,
      place: item(`${owner.place}.${property}`, nameOf(value)),
    })),
  );
}

function single<T>(
  owners: readonly PlacedService[],
  property: string,
  read: (service: Service) => T | undefined,
): Placed<T>[] {
  return owners.flatMap((owner) => {
    const value = read(owner.service);
    return value === undefined ? [] : [{ owner, value, place: `${owner.place}.${property}` }];
  });
}
