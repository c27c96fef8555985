/** A segment of the paths that are known, with what may follow it. */
class Segment<T> {
  public readonly words = new Map<string, Segment<T>>();
  public name: Segment<T> | undefined;
  public readonly ends: T[] = [];
}

/** Finds, among many paths, those that stand for a request that another one stands for too. */
export class PathIndex<T> {
  private readonly root = new Segment<T>();

  /** Adds what is found by a path. */
  public add(path: string, value: T): void {
    let segment = this.root;
    for (const word of path.split('/')) {
      segment = isName(word) ? nameAfter(segment) : wordAfter(segment, word);
    }
    segment.ends.push(value);
  }

  /** What was added with a path that has something in common with this one; a `{name}` stands for any one segment. */
  public meeting(path: string): readonly T[] {
    let segments = [this.root];
    for (const word of path.split('/')) {
      segments = segments.flatMap((segment) => {
        const words = isName(word) ? [...segment.words.values()] : [segment.words.get(word)];
        return [...words, segment.name].filter((each) => each !== undefined);
      });
    }
    return segments.flatMap(({ ends }) => ends);
  }
}

function wordAfter<T>({ words }: Segment<T>, word: string): Segment<T> {
  const known = words.get(word) ?? new Segment<T>();
  words.set(word, known);
  return known;
}

function nameAfter<T>(segment: Segment<T>): Segment<T> {
  segment.name ??= new Segment<T>();
  return segment.name;
}

function isName(word: string): boolean {
  return word.startsWith('{');
}
