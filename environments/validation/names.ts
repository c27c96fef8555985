import { quote, quoteAll } from './place';
import { type Letters, lettersOf, namesWithin } from './spelling';

const MOST_LISTED = 8;
const MOST_EDITS = 3;

/** Names that are known. They are looked at once, however many others are asked for. */
export class Names {
  private readonly known: ReadonlySet<string>;
  private letters: Letters | undefined;

  /** @param known in the order in which they are listed; some may be there twice */
  public constructor(known: Iterable<string>) {
    this.known = new Set(known);
  }

  /** Whether a name is one of them. */
  public has(name: string): boolean {
    return this.known.has(name);
  }

  /** The one that is most like a misspelt name, unless none is: one letter of three may differ. Of equals the first by name. */
  public nearest(name: string): string | undefined {
    this.letters ??= lettersOf(this.known);
    for (let edits = 0; edits <= MOST_EDITS && edits <= mostEdits(name.length + MOST_EDITS); edits++) {
      const [first] = namesWithin(this.letters, name, edits)
        .filter(({ length }) => isAlike(name.length, length, edits))
        .sort();
      if (first !== undefined) {
        return first;
      }
    }
    return undefined;
  }

  /** Remedy for a name that is not one of them; `declare` says how it would become one. */
  public mend(name: string, declare: string): string {
    const near = this.nearest(name);
    if (near !== undefined) {
      return `did you mean ${quote(near)}? Otherwise ${declare}`;
    }
    if (this.known.size === 0) {
      return declare;
    }
    const listed: string[] = [];
    for (const each of this.known) {
      if (listed.push(each) === MOST_LISTED) {
        break;
      }
    }
    return `use one of ${quoteAll(listed)}${this.known.size > MOST_LISTED ? '…' : ''}, or ${declare}`;
  }
}

/** Whether names of these lengths may be as many edits apart and mean the same. */
function isAlike(one: number, other: number, edits: number): boolean {
  const most = mostEdits(Math.max(one, other));
  return edits <= most && Math.abs(one - other) <= most;
}

function mostEdits(length: number): number {
  return Math.min(MOST_EDITS, Math.floor(length / 3));
}
