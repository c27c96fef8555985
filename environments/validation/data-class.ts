import type { DataClass } from '../../model/data-class';
import type { Service } from '../specification/landscape';
import { quote } from './place';
import type { Problem } from './problem';
import type { Placed, View } from './view';

/** Something that may write data of its own class, or of its service's. */
export interface Writer {
  /**
   * Most sensitive data that is written.
   * @default - the service's data class
   */
  readonly dataClass?: DataClass;
}

/** What keeps data. */
export interface Keeper {
  /** Most sensitive data that it is for. */
  readonly dataClass: DataClass;
}

/** Whether what a service writes is more sensitive than what a store or topic is for. */
export function isTooLow(view: View, service: Service, use: Writer, keeper: Keeper): boolean {
  const written: Writer = use.dataClass === undefined ? service : use;
  const isClear = view.isSound(written, 'dataClass') && view.isSound(keeper, 'dataClass');
  return isClear && classWritten(service, use) > keeper.dataClass;
}

/** The class of what a service writes. */
export function classWritten(service: Service, { dataClass = service.dataClass }: Writer): DataClass {
  return dataClass;
}

/** Finds what writes more sensitive data than its service says it holds. */
export function* aboveService(view: View, uses: readonly Placed<Writer>[]): Iterable<Problem> {
  for (const { owner, value, place } of uses) {
    const { service } = owner;
    if (value.dataClass !== undefined && isTooLow(view, service, value, service)) {
      yield {
        mistake: 'class-above-service',
        place: `${place}.dataClass`,
        message: `writes data of class ${value.dataClass}, service ${quote(service.name)} says it holds at most class ${service.dataClass}`,
        remedy: `raise the service to class ${value.dataClass}, or lower this use`,
      };
    }
  }
}
