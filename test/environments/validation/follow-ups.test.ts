import type { Exposure } from '../../../environments/specification/landscape';
import { validate } from '../../../environments/validation';
import { addExternalHost, addIssuer } from './additions';
import { type Draft, type Edit, edited, entry, listOf, misfit, named, service, unit } from './edit';
import { sample, sampleCluster, samplePool } from './sample';

/** What is said about a changed sample, as `<mistake> at <place>`. */
function said(...edits: readonly Edit[]): readonly string[] {
  return validate(edited(sample, ...edits)).map(({ mistake, place }) => `${mistake} at ${place}`);
}

describe('one mistake is told once', () => {
  test('hosts at the own domain are told as that, not as one host too', () => {
    expect(
      said((e) => {
        addExternalHost(e, { name: 'own', host: 'sample.example' });
        addIssuer(e, 'own', { server: 'https://sample.example:8200' });
        e.stateBackend.endpoint = 'https://sample.example';
      }),
    ).toEqual([
      'reserved-host at landscape.externalHosts[own]',
      'reserved-host at issuers.own.server',
      'reserved-host at stateBackend.endpoint',
    ]);
  });

  test('a misspelt role is not a missing primary cluster too', () => {
    expect(
      said((e) => {
        named(e.clusters, 'primary').role = misfit('primry');
      }),
    ).toEqual(['unknown-choice at clusters[primary].role']);
  });

  test('a misspelt kind of unit is not a way to the core outside the adapter too', () => {
    expect(
      said((e) => {
        unit(e, 'core-adapter').kind = misfit('adaptor');
      }),
    ).toEqual(['unknown-choice at landscape.units[core-adapter].kind']);
  });

  test('a misspelt centre is not a stray pool and an empty centre too', () => {
    expect(
      said((e) => {
        named(e.clusters, 'recovery').centres = [{ centre: 'rr', votes: 3 }];
      }),
    ).toEqual(['unknown-centre at clusters[recovery].centres[rr]']);
  });

  test('a misspelt centre of a pool is not an empty centre and too little capacity too', () => {
    expect(
      said((e) => {
        named(named(e.clusters, 'recovery').nodePools, 'general').centre = 'rr';
      }),
    ).toEqual(['pool-outside-cluster at clusters[recovery].nodePools[general].centre']);
  });

  test('a misspelt city is not a centre of another city too', () => {
    expect(
      said((e) => {
        named(e.clusters, 'recovery').city = 'sout';
      }),
    ).toEqual(['unknown-city at clusters[recovery].city']);
  });

  test('a publisher with a misspelt topic is not a topic without publisher too', () => {
    expect(
      said((e) => {
        service(e, 'payment').publishes = [{ topic: 'payments.setled.v1', dataClass: 3 }];
      }),
    ).toEqual(['unknown-topic at landscape.units[pay].services[payment].publishes[payments.setled.v1]']);
  });

  test('addresses under a misspelt name are not an external host without addresses too', () => {
    expect(
      said((e) => {
        e.externalHosts.regsitry = entry(e.externalHosts, 'registry');
        delete e.externalHosts.registry;
      }),
    ).toEqual(['unknown-external-host at externalHosts.regsitry']);
  });

  test('a malformed number is not compared with others', () => {
    expect(
      said((e) => {
        e.scale[0].minReplicas = 1e9;
        e.scale[0].maxReplicas = 0;
        entry(service(e, 'ledger').operations, 'Post').timeoutMs = 0;
        named(e.clusters, 'recovery').centres = [{ centre: 'r', votes: -2 }];
      }),
    ).toEqual([
      'malformed-number at clusters[recovery].centres[r].votes',
      'malformed-number at scale.0.minReplicas',
      'malformed-number at scale.0.maxReplicas',
      'malformed-number at landscape.units[ledger].services[ledger].operations.Post.timeoutMs',
    ]);
  });

  test('malformed retries are not too many or too long too, and hide nothing of other operations', () => {
    expect(
      said((e) => {
        entry(service(e, 'payment').operations, 'Transfer').retries = { attempts: 1.5, perTryTimeoutMs: 9_000 };
        entry(service(e, 'payment').operations, 'GetTransfer').retries = { attempts: 1, perTryTimeoutMs: 9_000 };
      }),
    ).toEqual([
      'malformed-number at landscape.units[pay].services[payment].operations.Transfer.retries.attempts',
      'retries-beyond-deadline at landscape.units[pay].services[payment].operations.GetTransfer.retries',
    ]);
  });

  test('an issuer of an unknown kind is told about its kind alone', () => {
    expect(
      said((e) => {
        Object.assign(entry(e.issuers, 'bank'), { kind: 'valut', server: 'nowhere', cidrs: [] });
      }),
    ).toEqual(['unknown-choice at issuers.bank.kind']);
  });

  test('a way of a malformed prefix hides no other way of the same service', () => {
    expect(
      said((e) => {
        listOf(misfit<Draft<Exposure>>(service(e, 'suite').exposure), 'splits').push(
          { prefix: 'suite/a', to: 'loans', percent: 5 },
          { prefix: '/loans', to: 'notice', percent: 5 },
        );
      }),
    ).toEqual([
      'malformed-prefix at landscape.units[suite].services[suite].exposure.splits[suite/a]',
      'shared-prefix at landscape.units[suite].services[suite].exposure.splits[/loans]',
      'split-outside-prefix at landscape.units[suite].services[suite].exposure.splits[/loans]',
    ]);
  });

  test('addresses of everywhere are not those of the core bank and of the clusters too', () => {
    expect(
      said((e) => {
        e.externalHosts.sms = { cidrs: ['0.0.0.0/0', '::/0'] };
        e.coreBank.cidrs.push('0.0.0.0/1');
      }),
    ).toEqual([
      'boundless-address at externalHosts.sms.cidrs[0.0.0.0/0]',
      'boundless-address at externalHosts.sms.cidrs[::/0]',
      'boundless-address at coreBank.cidrs[0.0.0.0/1]',
    ]);
  });

  test("a tier's inverted scale is not told again for services that take a part of it", () => {
    expect(
      said((e) => {
        e.scale[1].maxReplicas = 1;
      }),
    ).toEqual(['inverted-scale at scale.1']);
  });

  test('an exposure whose host, prefix, operations or runtime are wrong is not one without operation too', () => {
    expect(
      said(
        (e) => {
          service(e, 'ledger').exposure = { host: 'web', prefix: 'entries' };
          service(e, 'payment').exposure = { host: 'web', prefix: '/terrace.pay.v1.Payment' };
          entry(service(e, 'payment').operations, 'Transfer').http = 'POST /transfers';
          entry(service(e, 'payment').operations, 'GetTransfer').http = 'GET /transfers';
        },
        (e) => {
          service(e, 'notice').runtime = misfit('kotlin-sprnig');
          service(e, 'notice').exposure = { host: 'web', prefix: '/letters' };
          unit(e, 'core-adapter').name = 'Core-adapter';
          service(e, 'core-adapter').exposure = { host: 'web', prefix: '/terrace.core_adapter.v1.CoreAdapter' };
        },
      ),
    ).toEqual([
      'malformed-prefix at landscape.units[ledger].services[ledger].exposure.prefix',
      'unknown-choice at landscape.units[notice].services[notice].runtime',
      'malformed-name at landscape.units[Core-adapter]',
      'path-on-grpc at landscape.units[pay].services[payment].operations.Transfer',
      'path-on-grpc at landscape.units[pay].services[payment].operations.GetTransfer',
    ]);
  });

  test.each([
    ['malformed-operation-name', 'Find Loans', { http: 'GET /debtors' as const }],
    ['operation-without-path', 'FindLoans', {}],
    ['malformed-path', 'FindLoans', { http: 'GET /debtors?open' as const }],
  ])('an exposed service with a %s is not one without operation too', (mistake, name, http) => {
    const loans = 'landscape.units[loans].services[loans]';
    const exposed: Edit = (e) => {
      service(e, 'loans').exposure = { host: 'partner', prefix: '/registers' };
    };

    expect(said(exposed)).toEqual([`exposure-without-operation at ${loans}.exposure.prefix`]);
    expect(
      said(exposed, (e) => {
        Object.assign(service(e, 'loans').operations ?? {}, { [name]: { ...http, idempotent: true, timeoutMs: 1000 } });
      }),
    ).toEqual([`${mistake} at ${loans}.operations.${name}`]);
  });

  test('a service that answers nothing at all is not told again for what its splits leave to it', () => {
    expect(
      said((e) => {
        delete service(e, 'suite').operations;
      }),
    ).toEqual(['exposure-without-operation at landscape.units[suite].services[suite].exposure.prefix']);
  });

  test('shares of one prefix are summed up, and what the splits leave is told once', () => {
    const shares = (loans: number, notice: number): Edit => {
      return (e) => {
        listOf(misfit<Draft<Exposure>>(service(e, 'suite').exposure), 'splits').push(
          { prefix: '/suite/mail', to: 'loans', percent: loans },
          { prefix: '/suite/mail', to: 'notice', percent: notice },
        );
      };
    };

    expect(said(shares(60, 40))).toEqual([]);
    expect(said(shares(60, 39))).toEqual([
      'split-without-operation at landscape.units[suite].services[suite].exposure.splits[/suite/mail]',
    ]);
  });

  test('a split that leads nowhere, back or elsewhere is not one without operation too', () => {
    expect(
      said((e) => {
        service(e, 'suite').exposure = {
          host: 'partner',
          prefix: '/suite',
          splits: [
            { prefix: 'suite/a', to: 'loans', percent: 5 },
            { prefix: '/suite/b', to: 'laons', percent: 5 },
            { prefix: '/suite/c', to: 'suite', percent: 5 },
          ],
        };
        service(e, 'loans').exposure = {
          host: 'partner',
          prefix: '/loans',
          splits: [{ prefix: '/debts', to: 'notice', percent: 5 }],
        };
      }),
    ).toEqual([
      'malformed-prefix at landscape.units[suite].services[suite].exposure.splits[suite/a]',
      'unknown-service at landscape.units[suite].services[suite].exposure.splits[/suite/b]',
      'split-to-itself at landscape.units[suite].services[suite].exposure.splits[/suite/c]',
      'split-outside-prefix at landscape.units[loans].services[loans].exposure.splits[/debts]',
    ]);
  });

  test('each service that answers nothing below a prefix is told, also one without operations', () => {
    expect(
      validate(
        edited(sample, (e) => {
          delete service(e, 'notice').operations;
          service(e, 'portal-bff').calls?.pop();
          service(e, 'portal-bff').exposure = { host: 'web', prefix: '/api/overviews' };
          service(e, 'payment').exposure = { host: 'web', prefix: '/Transfer' };
          service(e, 'suite').exposure = {
            host: 'partner',
            prefix: '/suite',
            splits: [
              { prefix: '/suite/post', to: 'loans', percent: 60 },
              { prefix: '/suite/post', to: 'notice', percent: 30 },
            ],
          };
        }),
      ).map(({ mistake, message }) => `${mistake}: ${message}`),
    ).toEqual([
      "exposure-without-operation: service 'portal-bff' answers nothing below '/api/overviews'",
      "exposure-without-operation: service 'payment' answers nothing below '/Transfer'",
      "exposure-without-operation: service 'loans' answers nothing below '/suite/post'",
      "exposure-without-operation: service 'notice' answers nothing below '/suite/post'",
    ]);
  });

  test('prefixes of one host that differ in case only lead to nobody for sure', () => {
    expect(
      validate(
        edited(sample, (e) => {
          Object.assign(service(e, 'notice').operations ?? {}, {
            Get: { http: 'GET /Loans/{id}', idempotent: true, timeoutMs: 900 },
          });
          service(e, 'notice').exposure = { host: 'partner', prefix: '/Loans' };
        }),
      ).map(({ mistake, message }) => `${mistake}: ${message}`),
    ).toEqual(["two-spellings: '/loans' differs in case only from '/Loans' of service 'notice'"]);
  });

  test('a longer word is not below a prefix: neither an operation nor a split', () => {
    expect(
      said((e) => {
        service(e, 'notice').operations = {
          Mail: { http: 'POST /letters-sent/{id}', idempotent: true, timeoutMs: 900 },
        };
        service(e, 'notice').exposure = { host: 'web', prefix: '/letters' };
        service(e, 'portal-bff').calls?.pop();
        service(e, 'suite').exposure = {
          host: 'partner',
          prefix: '/suite',
          splits: [{ prefix: '/suite/loan', to: 'loans', percent: 100 }],
        };
      }),
    ).toEqual([
      'exposure-without-operation at landscape.units[notice].services[notice].exposure.prefix',
      'exposure-without-operation at landscape.units[suite].services[suite].exposure.splits[/suite/loan]',
    ]);
  });

  test('a split takes its part of an operation whose name it fills in', () => {
    const shared = (percent: number) =>
      said((e) => {
        service(e, 'suite').operations = { Get: { http: 'GET /suite/{kind}/{id}', idempotent: true, timeoutMs: 9000 } };
        service(e, 'suite').exposure = {
          host: 'partner',
          prefix: '/suite',
          splits: [{ prefix: '/suite/loans', to: 'loans', percent }],
        };
      });

    expect(shared(40)).toEqual([]);
    expect(shared(100)).toEqual([]);
  });

  test('a front end with edges is told about them only', () => {
    expect(
      said((e) => {
        service(e, 'web').stores = [{ store: 'payments', access: 'read-write', mode: 'soft', dataClass: 5 }];
        service(e, 'web').calls = [{ to: 'nobody', operations: [], mode: 'soft' }];
        service(e, 'web').publishes = [{ topic: 'no.such.v1' }];
      }),
    ).toEqual([
      'store-of-front-end at landscape.units[portal].services[web].stores[payments]',
      'edge-of-front-end at landscape.units[portal].services[web].calls[nobody]',
      'edge-of-front-end at landscape.units[portal].services[web].publishes[no.such.v1]',
    ]);
  });

  test('the core bank behind a host and its addresses is one external host', () => {
    expect(
      said((e) => {
        e.externalHosts.sms = { host: 'core.sample.example', cidrs: ['203.0.113.0/28', '203.0.113.0/29'] };
      }),
    ).toEqual(['external-is-core at landscape.externalHosts[sms]']);
  });

  test('a cycle of three is told once, wherever it is entered', () => {
    const cycle: Edit = (e) => {
      entry(service(e, 'notice').operations, 'Send').timeoutMs = 100;
      unit(e, 'loans').services[0] = { ...service(e, 'loans'), tier: 2 };
      listOf(service(e, 'loans'), 'calls').push({ to: 'notice', operations: ['Send'], mode: 'hard' });
      service(e, 'suite').tier = 2;
      entry(service(e, 'suite').operations, 'Report').timeoutMs = 100;
      entry(service(e, 'loans').operations, 'GetLoan').timeoutMs = 100;
      listOf(service(e, 'notice'), 'calls').push({ to: 'suite', operations: ['Report'], mode: 'hard' });
      listOf(service(e, 'suite'), 'calls').push({ to: 'loans', operations: ['GetLoan'], mode: 'hard' });
    };
    const problem = {
      mistake: 'hard-cycle',
      place: 'landscape.units[loans].services[loans].calls[notice]',
      message: 'hard calls lead in a circle: loans → notice → suite → loans',
    };

    expect(validate(edited(sample, cycle))).toEqual([expect.objectContaining(problem)]);
    expect(validate(edited(sample, cycle, (e) => e.landscape.units.reverse()))).toEqual([
      expect.objectContaining(problem),
    ]);
  });
});

describe('what is at a bound is allowed', () => {
  test('retries that take exactly the deadline', () => {
    expect(
      said((e) => {
        entry(service(e, 'ledger').operations, 'GetEntry').retries = { attempts: 3, perTryTimeoutMs: 100 };
      }),
    ).toEqual([]);
  });

  test('a callee as slow as its caller; without `within` the fastest operation of the caller counts', () => {
    const slow = (timeoutMs: number): Edit => {
      return (e) => {
        entry(service(e, 'ledger').operations, 'GetEntry').timeoutMs = timeoutMs;
      };
    };

    expect(said(slow(500))).toEqual([]);
    expect(said(slow(501))).toEqual([
      'deadline-beyond-caller at landscape.units[pay].services[payment].calls[ledger].operations[GetEntry]',
    ]);
  });

  test('any callee of a caller without operations, which is a job', () => {
    expect(
      said((e) => {
        delete service(e, 'suite').exposure;
        service(e, 'suite').operations = {};
        service(e, 'suite').calls = [{ to: 'ledger', operations: ['Post', 'GetEntry'], mode: 'hard' }];
      }),
    ).toEqual([]);
  });

  test('one service called in two ways, told apart by `within`', () => {
    expect(
      said((e) => {
        listOf(service(e, 'portal-bff'), 'calls').push({
          to: 'payment',
          operations: ['GetTransfer'],
          within: ['Pay'],
          mode: 'soft',
          degraded: 'the result comes as a message',
        });
      }),
    ).toEqual([]);
  });

  test('a waiver on its last day, and one that the platform answers for', () => {
    expect(
      said((e) => {
        listOf(e, 'waivers').push({
          rule: 'POD-01',
          object: { cluster: 'primary', kind: 'DaemonSet', namespace: 'istio-system', name: 'istio-cni' },
          reason: 'it prepares the network of the node',
          compensation: 'nobody but the platform may change it',
          owner: 'platform',
          approver: 'lending',
          issued: '2027-01-15',
          expires: '2027-01-15',
        });
      }),
    ).toEqual([]);
  });

  test('an exposure at the root with splits below it, and one that takes the whole', () => {
    expect(
      said((e) => {
        service(e, 'suite').operations = service(e, 'notice').operations;
        service(e, 'suite').exposure = {
          host: 'partner',
          prefix: '/',
          splits: [
            { prefix: '/', to: 'notice', percent: 1 },
            { prefix: '/suite/mail', to: 'loans', percent: 60 },
            { prefix: '/suite/mail', to: 'notice', percent: 40 },
          ],
        };
      }),
    ).toEqual([]);
  });

  test('a front end behind any prefix, and a service of which one operation lies exactly at it', () => {
    expect(
      said((e) => {
        service(e, 'web').exposure = { host: 'web', prefix: '/shop' };
        service(e, 'portal-bff').exposure = {
          host: 'web',
          prefix: '/api/overview',
          splits: [{ prefix: '/api/overview/charts', to: 'web', percent: 100 }],
        };
      }),
    ).toEqual([]);
  });

  test('a management cluster in a centre of the primary one', () => {
    expect(
      said((e) =>
        e.clusters.push(
          sampleCluster(40, {
            name: 'tools',
            city: 'north',
            centres: [{ centre: 'a', votes: 1 }],
            nodePools: [samplePool('tools', 'a', 1)],
          }),
        ),
      ),
    ).toEqual([]);
  });

  test('outside production: self-signed certificates and odd replicas', () => {
    const edits: readonly Edit[] = [
      (e) => {
        e.issuers.quick = { kind: 'self-signed' };
      },
      (e) => {
        e.scale[0].minReplicas = 3;
      },
    ];
    const uat: Edit = (e) => {
      e.stage = 'uat';
      delete e.groups.sharedBeforeProduction;
    };

    expect(said(...edits)).toEqual([
      'unbalanced-replicas at scale.0.minReplicas',
      'self-signed-in-production at issuers.quick',
    ]);
    expect(said(...edits, uat)).toEqual([]);
  });
});

describe('a place is told in characters that are seen', () => {
  test('also where somebody made its name up', () => {
    expect(
      said((e) => {
        e.services = { 'pay\u202ement': {}, ['x'.repeat(1_000_000)]: {} };
      }),
    ).toEqual(['unknown-service at services.pay\\u{202E}ment', `unknown-service at services.${'x'.repeat(1991)}…`]);
  });
});
