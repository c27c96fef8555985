import { namespaceOf, type PlacedObject } from '../objects';
import type { Directory } from './directory';
import { type ServiceEntrySpec, specOf } from './objects';

/** What keeps a ServiceEntry from standing for its hosts. */
export function serviceEntryProblems(placed: PlacedObject, directory: Directory): readonly string[] {
  const { hosts = [], ports = [], resolution } = specOf<ServiceEntrySpec>(placed);
  const numbers = ports.map(({ number }) => number);
  return [
    ...hosts.flatMap((host) => {
      const [first] = directory.entriesOf(host);
      return [
        ...(host.includes('*') ? [`host '${host}' is a pattern, and the judge reads names`] : []),
        ...(/\.(svc|local)$/.test(host) ? [`host '${host}' takes a name of the cluster's own`] : []),
        ...(first === undefined || first === placed
          ? []
          : [`host '${host}' has ServiceEntry ${namespaceOf(first)}/${first.object.metadata.name} already`]),
      ];
    }),
    ...numbers
      .filter((number, index) => numbers.indexOf(number) < index)
      .map((number) => `port ${number} stands twice`),
    ...(resolution === undefined
      ? ['it does not say resolution, so that it stands for whatever address is dialled']
      : []),
    ...(ports.length === 0 ? ['it has no port'] : []),
  ];
}
