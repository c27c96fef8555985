import type { OfferedOperationFact, ServiceFact } from '../facts';
import { oncePer } from '../once';
import { anyValue } from '../text-match';
import { ByBeginning } from './by-beginning';

/** A request as a server reads it. */
export interface AskedRequest {
  /** Method of HTTP. */
  readonly method: string;
  /** Path, from `/`; a `{name}` stands for a segment that may be anything. */
  readonly path: string;
}

/** What a service offers, as a server chooses among it: the operation with the most specific path answers. */
export class ServiceOperations {
  /** Requests that two operations take: where their paths meet, names that are left stand for any value. */
  public readonly overlaps: readonly AskedRequest[];
  private readonly patterns: ReadonlySet<string>;
  private readonly byPath: ByBeginning<OfferedOperationFact>;

  /** @param all what the service offers */
  public constructor(public readonly all: readonly OfferedOperationFact[]) {
    this.patterns = new Set(all.map(({ path }) => patternOf(path)));
    this.byPath = new ByBeginning(all, ({ path }) => [beforeNames(path)]);
    this.overlaps = [...pairsOf(all)].flatMap(([one, other]) => {
      const path = commonPath(one.path, other.path);
      return path === undefined ? [] : [one, other].map(({ method }) => ({ method, path }));
    });
  }

  /** Whether a pattern of Istio is the path of an operation. */
  public isPath(pattern: string): boolean {
    return this.patterns.has(pattern);
  }

  /**
   * The operations that answer a request: one, none, or several where none is the most specific. Servers answer `HEAD`
   * where they answer `GET`.
   */
  public meaningOf({ method, path }: AskedRequest): readonly OfferedOperationFact[] {
    const segments = segmentsOf(path).map(readSegment);
    const taking = this.byPath.of(`/${segments.join('/')}`).filter((one) => takes(one, segments));
    if (taking.length === 1 && taking[0]?.method === method) {
      return taking;
    }
    const asked = taking.filter((one) => one.method === method);
    const instead = taking.filter((one) => method === 'HEAD' && one.method === 'GET');
    const fitting = [...asked, ...instead.filter((one) => !asked.some((own) => hasPathOf(own, one)))];
    return fitting.filter(
      (one) => !fitting.some((other) => other.path !== one.path && takes(one, segmentsOf(other.path))),
    );
  }
}

/** The operations of every service, by the word of the register for its pods; read once for all clusters and rules. */
export const operationsByService = oncePer(
  (services: readonly ServiceFact[]): ReadonlyMap<string, ServiceOperations> =>
    new Map(services.map((service) => [refOf(service), operationsOf(service)])),
);

function refOf({ namespace, name }: ServiceFact): string {
  return `workload:${namespace}/${name}`;
}

function operationsOf({ operations = [] }: ServiceFact): ServiceOperations {
  return new ServiceOperations(operations);
}

/** A path with a value for each name. */
export function sampleOf({ path }: AskedRequest): string {
  return path.replace(/\{[^}]*\}/g, anyValue);
}

/** Spellings of a path that proxies may tell apart and servers do not: a parameter, an encoded letter. */
export function spellingsOf(asked: AskedRequest): readonly string[] {
  const segments = segmentsOf(sampleOf(asked));
  const respelt = segments.flatMap((segment, index) =>
    segment === anyValue
      ? []
      : [`${segment};v=1`, encodeFirst(segment)].map((spelling) => `/${segments.with(index, spelling).join('/')}`),
  );
  return [`/${segments.join('/')}`, ...respelt];
}

/** The path of an operation as a pattern of Istio. */
export function patternOf(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{*}');
}

function hasPathOf(one: OfferedOperationFact, other: OfferedOperationFact): boolean {
  return patternOf(one.path) === patternOf(other.path);
}

/** Whether the path of an operation stands for all that segments stand for, names among them. */
function takes({ path }: OfferedOperationFact, segments: readonly string[]): boolean {
  const own = segmentsOf(path);
  return (
    own.length === segments.length &&
    own.every((segment, index) => segment.startsWith('{') || segment === segments[index])
  );
}

/** A path up to its first name. */
function beforeNames(path: string): string {
  return path.split('{', 1).join();
}

function segmentsOf(path: string): readonly string[] {
  return path === '/' ? [] : path.slice(1).split('/');
}

/** Pairs between which a server may have to choose. Most paths differ before their first name, which is told quickly. */
function* pairsOf(all: readonly OfferedOperationFact[]): Iterable<[OfferedOperationFact, OfferedOperationFact]> {
  const heads = all.map(({ path }) => beforeNames(path));
  for (const [index, one] of all.entries()) {
    const head = heads[index] ?? '';
    for (let at = index + 1; at < all.length; at += 1) {
      const [other, otherHead = ''] = [all[at], heads[at]];
      if (other && (head.startsWith(otherHead) || otherHead.startsWith(head)) && meet(one.method, other.method)) {
        yield [one, other];
      }
    }
  }
}

function meet(one: string, other: string): boolean {
  return one === other || (one === 'GET' && other === 'HEAD') || (one === 'HEAD' && other === 'GET');
}

/** What two paths both stand for, if anything. */
export function commonPath(one: string, other: string): string | undefined {
  const [segments, others] = [segmentsOf(one), segmentsOf(other)];
  const common = segments.map((segment, index) => (segment.startsWith('{') ? others[index] : segment));
  const fits = common.every((segment, index) => segment === others[index] || others[index]?.startsWith('{'));
  return segments.length === others.length && fits ? `/${common.join('/')}` : undefined;
}

/** Without its parameters, and decoded where it can be. */
function readSegment(segment: string): string {
  if (!segment.includes(';') && !segment.includes('%')) {
    return segment;
  }
  const bare = segment.replace(/;.*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function encodeFirst(segment: string): string {
  return `%${segment.charCodeAt(0).toString(16)}${segment.slice(1)}`;
}
