import { money } from '../contracts/money';
import { unit } from '../unit';

/** The only way to the core bank. */
export const coreAdapter = unit([money], {
  name: 'core-adapter',
  kind: 'adapter',
  team: 'core-integration',
  stores: [{ name: 'core-postings', engine: 'postgres', tier: 0, dataClass: 4 }],
  services: [
    {
      name: 'core-adapter',
      description: 'Translates between the platform and the core bank, and posts each entry once.',
      runtime: 'go-grpc',
      tier: 0,
      dataClass: 4,
      size: 'large',
      runbook: 'https://runbooks.bank.example/core-adapter',
      operations: money['core-adapter'],
      core: { mode: 'hard' },
      stores: [{ store: 'core-postings', access: 'read-write', mode: 'hard' }],
      publishes: [{ topic: 'core.entry-posted.v1' }, { topic: 'core.day-closed.v1', dataClass: 2 }],
      platform: [{ to: 'secrets', mode: 'hard' }],
    },
  ],
});
