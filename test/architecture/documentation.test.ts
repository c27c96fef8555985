import { documentationGaps } from './documentation';
import { documentedInterfaces } from './interfaces';

const gaps = (text: string) => documentationGaps('x.ts', text);

describe('documentationGaps', () => {
  test('finds nothing where everything is said', () => {
    const text = `
      /** A place. */
      export interface Place {
        /**
         * What it is called.
         * @default 'main'
         */
        readonly name?: string;
        /** Where it lies; both in degrees. */
        readonly at: { readonly x: number; readonly y: number };
      }
      export interface TownProps {
        /** Its mayor. */
        readonly mayor: string;
      }
      /** A town. */
      export class Town {
        private readonly secret = 1;
        /** How many live there. */
        public readonly people: number;
        public override toString(): string { return ''; }
        protected hidden(): void {}
      }
      interface Own { readonly x: number }
      /** Either. */
      export type Either = { readonly one: number } | { readonly other: number };
      export { x } from './y';
    `;

    expect(gaps(text)).toEqual([]);
  });

  test('finds what has no comment: declarations, members of types and classes', () => {
    const text = `
      export const answer = 42;
      export type Place = {
        readonly at: number;
      };
      export interface TownProps { readonly mayor: string }
      /** A town. */
      export class Town {
        public constructor(public readonly name: string) {}
        public get people(): number { return 1; }
        move(): void {}
      }
    `;

    expect(gaps(text)).toEqual([
      'x.ts: answer has no comment',
      'x.ts: Place has no comment',
      'x.ts: Place.at has no comment',
      'x.ts: TownProps.mayor has no comment',
      'x.ts: Town.people has no comment',
      'x.ts: Town.move has no comment',
      'x.ts: Town.name has no comment',
    ]);
  });

  test('finds optional members without a default, and comments that repeat the name', () => {
    const text = `
      /** A place. */
      export interface Place {
        /** Whether it is far. */
        readonly far?: boolean;
        /** The file name. */
        readonly fileName: string;
      }
    `;

    expect(gaps(text)).toEqual([
      'x.ts: Place.far is optional, and has no @default',
      'x.ts: the comment of Place.fileName repeats its name',
    ]);
  });

  test('finds what throws, also through functions of the file, unless it is caught or said', () => {
    const text = `
      function refuse(): never { throw new Error('no'); }
      /** Passes on. */
      export function passes(): void { refuse(); }
      /** In an arrow. */
      export const arrow = () => [1].map(() => refuse());
      /** Catches. */
      export function catches(): void { try { refuse(); } catch { } }
      /** Catches, and throws again. */
      export function again(): void { try { refuse(); } catch (error) { throw error; } }
      /**
       * Says it.
       * @throws always
       */
      export function says(): void { refuse(); }
      /** A town. */
      export class Town {
        public constructor() { this.check(); }
        /** Whether it is there. */
        public static find(): Town { return new Town(); }
        private check(): void { refuse(); }
      }
    `;

    expect(gaps(text)).toEqual([
      'x.ts: passes throws, and has no @throws',
      'x.ts: arrow throws, and has no @throws',
      'x.ts: again throws, and has no @throws',
      'x.ts: Town.constructor throws, and has no @throws',
      'x.ts: Town.find throws, and has no @throws',
    ]);
  });

  test('takes the comment of an interface that the class implements, and no other', () => {
    const text = `
      /** What has a mayor. */
      export interface IGoverned {
        /**
         * Elects one.
         * @throws without people
         */
        elect(): void;
      }
      /** What has a name too. */
      export interface ITown extends IGoverned {
        readonly name: string;
      }
      /** A town. */
      export class Town implements ITown {
        public readonly name = 'x';
        public elect(): void { throw new Error('nobody'); }
        public close(): void { throw new Error('never'); }
      }
      /** Not governed. */
      export class Field { public elect(): void {} }
    `;

    expect(documentationGaps('x.ts', text, documentedInterfaces([text]))).toEqual([
      'x.ts: ITown.name has no comment',
      'x.ts: Town.name has no comment',
      'x.ts: Town.close has no comment',
      'x.ts: Town.close throws, and has no @throws',
      'x.ts: Field.elect has no comment',
    ]);
  });
});
