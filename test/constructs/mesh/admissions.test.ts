import { Admissions, OUTSIDE_THE_MESH } from '../../../constructs/mesh/admissions';
import type { RequestGrant } from '../../../constructs/mesh/peer';

/** Admissions of so many callers, each with a grant. */
function admitted(callers: number, grantOf: (index: number) => RequestGrant): Admissions {
  const admissions = new Admissions();
  for (let index = 0; index < callers; index++) {
    admissions.add(`shop/c${index}`, 8080, grantOf(index));
  }
  return admissions;
}

/** How many sources each rule has, and how many accounts the last of them. */
function sizes(callers: number) {
  const rules = admitted(callers, () => ({ methods: ['GET'] })).rules(0);
  return rules.map(({ from = [] }) => [from.length, from.at(-1)?.source?.serviceAccounts?.length]);
}

describe('Admissions', () => {
  test('are 16 callers a source and 512 sources a rule, as many as Istio allows', () => {
    expect(sizes(16)).toEqual([[1, 16]]);
    expect(sizes(17)).toEqual([[2, 1]]);
    expect(sizes(16 * 512)).toEqual([[512, 16]]);
    expect(sizes(16 * 512 + 1)).toEqual([
      [512, 16],
      [1, 1],
    ]);
  });

  test('go on in a further policy where one cannot hold all operations', () => {
    const rules = (hosts: number) => {
      const admissions = admitted(hosts, (index) => ({ hosts: [`h${index}`] }));
      return Array.from({ length: admissions.parts }, (_, part) => admissions.rules(part).length);
    };

    expect(rules(0)).toEqual([0]);
    expect(rules(512)).toEqual([512]);
    expect(rules(513)).toEqual([512, 1]);
  });

  test('say that requests from outside the mesh have no identity, beside callers that have one', () => {
    const admissions = admitted(1, () => ({}));
    admissions.add(OUTSIDE_THE_MESH, 8080, {});

    expect(admissions.rules(0)).toEqual([
      {
        from: [{ source: { notPrincipals: ['*'] } }, { source: { serviceAccounts: ['shop/c0'] } }],
        to: [{ operation: { ports: ['8080'] } }],
      },
    ]);
  });
});
