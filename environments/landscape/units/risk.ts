import { riskControl } from '../contracts/risk-control';
import { unit } from '../unit';

/** Judgement on fraud and loss, in the time of one call. */
export const risk = unit([riskControl], {
  name: 'risk',
  kind: 'shared',
  team: 'risk',
  stores: [
    { name: 'assessments', engine: 'postgres', tier: 1, dataClass: 4 },
    { name: 'risk-profiles', engine: 'redis', tier: 1, dataClass: 4 },
    { name: 'risk-models', engine: 'object', tier: 2, dataClass: 3 },
  ],
  services: [
    {
      name: 'risk',
      description: 'Assesses payments, trades and customers.',
      runtime: 'go-grpc',
      tier: 1,
      dataClass: 4,
      size: 'large',
      runbook: 'https://runbooks.bank.example/risk',
      operations: riskControl.risk,
      stores: [
        { store: 'assessments', access: 'read-write', mode: 'hard' },
        { store: 'risk-profiles', access: 'read-write', mode: 'hard' },
        { store: 'risk-models', access: 'read', mode: 'soft', degraded: 'The model loaded last stays in use.' },
      ],
      subscribes: [{ topic: 'payment.created.v1' }, { topic: 'user.changed.v1' }, { topic: 'trade.executed.v1' }],
      publishes: [{ topic: 'risk.alert.v1' }],
    },
    {
      name: 'risk-model-check',
      description: 'Replays past assessments against a new model before it is used.',
      runtime: 'java-spring',
      tier: 3,
      dataClass: 4,
      runbook: 'https://runbooks.bank.example/risk-model-check',
      operations: riskControl['risk-model-check'],
      calls: [{ to: 'risk', operations: ['GetAssessment'], mode: 'hard', within: ['StartCheck'] }],
      stores: [{ store: 'risk-models', access: 'read-write', dataClass: 3, mode: 'hard' }],
      subscribes: [{ topic: 'risk.alert.v1' }],
    },
  ],
});
