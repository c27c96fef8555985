import { customers } from '../contracts/customers';
import { industry } from '../contracts/industry';
import { money } from '../contracts/money';
import { unit } from '../unit';

/** Industry application: fees of schools. */
export const schoolFees = unit([customers, industry, money], {
  name: 'school-fees',
  kind: 'application',
  team: 'industry',
  stores: [{ name: 'school-fees', engine: 'postgres', tier: 2, dataClass: 4 }],
  services: [
    {
      name: 'school-fees',
      description: 'Knows the fees of pupils and has them paid.',
      runtime: 'kotlin-spring',
      tier: 2,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/school-fees',
      operations: industry['school-fees'],
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard', within: ['ListFees', 'PayFee'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['PayFee'] },
      ],
      stores: [{ store: 'school-fees', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'industry.fee-paid.v1', dataClass: 3 }],
      external: [
        {
          host: 'school-registry',
          within: ['ListFees', 'RegisterFees'],
          mode: 'soft',
          degraded: 'The fees registered last are shown.',
        },
      ],
    },
  ],
});

/** Industry application: bills of hospitals. */
export const medicalPayment = unit([customers, industry, money], {
  name: 'medical-payment',
  kind: 'application',
  team: 'industry',
  stores: [{ name: 'medical-bills', engine: 'postgres', tier: 1, dataClass: 4 }],
  services: [
    {
      name: 'medical-payment',
      description: 'Shows the bill of a hospital, settles the insured share, and has the rest paid.',
      runtime: 'java-spring',
      tier: 1,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/medical-payment',
      operations: industry['medical-payment'],
      calls: [
        { to: 'user', operations: ['GetUser'], mode: 'hard' },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['PayBill'] },
      ],
      stores: [{ store: 'medical-bills', access: 'read-write', mode: 'hard' }],
      external: [{ host: 'medical-insurance', mode: 'hard' }],
    },
  ],
});

/** Industry application: subsidies for farms. */
export const agriculturalSubsidy = unit([industry, money], {
  name: 'agricultural-subsidy',
  kind: 'application',
  team: 'industry',
  stores: [
    { name: 'subsidies', engine: 'postgres', tier: 2, dataClass: 3 },
    { name: 'subsidy-lists', engine: 'object', tier: 2, dataClass: 3 },
  ],
  services: [
    {
      name: 'agricultural-subsidy',
      description: 'Knows the subsidies of a farm and pays them out.',
      runtime: 'go-grpc',
      tier: 2,
      dataClass: 3,
      runbook: 'https://runbooks.bank.example/agricultural-subsidy',
      operations: industry['agricultural-subsidy'],
      calls: [
        { to: 'account', operations: ['GetAccount'], mode: 'hard', within: ['PayOut'] },
        { to: 'payment', operations: ['CreatePayment'], mode: 'hard', within: ['PayOut'] },
      ],
      stores: [
        { store: 'subsidies', access: 'read-write', mode: 'hard' },
        {
          store: 'subsidy-lists',
          access: 'read',
          mode: 'soft',
          degraded: 'Only the lists taken over so far are paid.',
        },
      ],
      publishes: [{ topic: 'industry.subsidy-granted.v1' }],
      external: [
        {
          host: 'agricultural-registry',
          within: ['ListGrants'],
          mode: 'soft',
          degraded: 'The grants known last are shown.',
        },
      ],
    },
  ],
});
