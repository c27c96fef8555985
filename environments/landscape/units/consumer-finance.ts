import { customers } from '../contracts/customers';
import { lending } from '../contracts/lending';
import { money } from '../contracts/money';
import { riskControl } from '../contracts/risk-control';
import { trading } from '../contracts/trading';
import { unit } from '../unit';

/** Consumer finance: from the application to the signed contract. */
export const origination = unit([customers, lending, trading], {
  name: 'origination',
  kind: 'application',
  team: 'lending',
  stores: [
    { name: 'loan-applications', engine: 'postgres', tier: 2, dataClass: 4 },
    { name: 'loan-contracts', engine: 'object', tier: 2, dataClass: 4 },
  ],
  services: [
    {
      name: 'origination',
      description: 'Takes applications for loans and decides them.',
      runtime: 'java-spring',
      tier: 2,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/origination',
      operations: lending.origination,
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard', within: ['Apply'] },
        { to: 'product', operations: ['GetProduct'], mode: 'hard', within: ['Apply', 'Accept'] },
        { to: 'scoring', operations: ['Score'], mode: 'hard', within: ['Apply'] },
        { to: 'servicing', operations: ['OpenLoan'], mode: 'hard', within: ['Accept'] },
        {
          to: 'one-time-code',
          operations: ['VerifyCode'],
          mode: 'soft',
          degraded: 'The contract is signed at a branch.',
          within: ['Accept'],
        },
      ],
      stores: [
        { store: 'loan-applications', access: 'read-write', mode: 'hard' },
        { store: 'loan-contracts', access: 'read-write', mode: 'hard' },
      ],
      publishes: [{ topic: 'lending.decided.v1' }],
    },
  ],
});

/** Consumer finance: how likely a loan comes back. */
export const scoring = unit([lending, riskControl], {
  name: 'scoring',
  kind: 'application',
  team: 'lending',
  stores: [{ name: 'scores', engine: 'postgres', tier: 2, dataClass: 4 }],
  services: [
    {
      name: 'scoring',
      description: 'Scores applicants from their history here and elsewhere.',
      runtime: 'go-grpc',
      tier: 2,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/scoring',
      operations: lending.scoring,
      calls: [
        {
          to: 'risk',
          operations: ['AssessCustomer'],
          mode: 'soft',
          degraded: 'The score is marked as incomplete, and a person decides.',
        },
      ],
      stores: [{ store: 'scores', access: 'read-write', mode: 'hard' }],
      subscribes: [{ topic: 'lending.repaid.v1' }],
      external: [{ host: 'credit-bureau', mode: 'hard' }],
    },
  ],
});

/** Consumer finance: running loans. It orchestrates; balances and postings stay with the core. */
export const servicing = unit([lending, money], {
  name: 'servicing',
  kind: 'application',
  team: 'lending',
  stores: [
    { name: 'loans', engine: 'postgres', tier: 1, dataClass: 3 },
    { name: 'repayments', engine: 'postgres', tier: 1, dataClass: 3 },
  ],
  services: [
    {
      name: 'servicing',
      description: 'Opens loans in the core and tells their plans.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/servicing',
      operations: lending.servicing,
      calls: [
        { to: 'core-adapter', operations: ['OpenLoan'], mode: 'hard', within: ['OpenLoan'] },
        { to: 'core-adapter', operations: ['GetLoanBalance'], mode: 'hard', within: ['GetLoan', 'ListLoans'] },
      ],
      stores: [{ store: 'loans', access: 'read-write', mode: 'hard' }],
      subscribes: [{ topic: 'core.day-closed.v1' }],
    },
    {
      name: 'repayment',
      description: 'Has instalments paid and posted to the loan.',
      runtime: 'go-grpc',
      tier: 1,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/repayment',
      operations: lending.repayment,
      calls: [
        { to: 'servicing', operations: ['GetLoan'], mode: 'hard', within: ['Repay'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['Repay'] },
        { to: 'core-adapter', operations: ['PostEntries'], mode: 'hard', within: ['Repay'] },
      ],
      stores: [{ store: 'repayments', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'lending.repaid.v1' }],
    },
  ],
});
