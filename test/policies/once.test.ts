import { oncePer, oncePerText } from '../../policies/once';

describe('what is computed once', () => {
  test('is computed for each object, and not for one that only looks like it', () => {
    const asked: object[] = [];
    const of = oncePer((object: { readonly name: string }) => {
      asked.push(object);
      return { ...object };
    });
    const [one, other] = [{ name: 'a' }, { name: 'a' }];

    expect(of(one)).toBe(of(one));
    expect(of(other)).not.toBe(of(one));
    expect(asked).toEqual([one, other]);
  });

  test('is computed for each text, also where it is nothing', () => {
    const asked: string[] = [];
    const of = oncePerText((text: string) => {
      asked.push(text);
      return text === '' ? undefined : text.length;
    });

    expect(['', 'ab', '', 'ab'].map(of)).toEqual([undefined, 2, undefined, 2]);
    expect(asked).toEqual(['', 'ab']);
  });

  test('is not kept where it cannot be computed', () => {
    const of = oncePerText((text: string) => BigInt(text));

    expect(() => of('x')).toThrow(SyntaxError);
    expect(() => of('x')).toThrow(SyntaxError);
  });
});
