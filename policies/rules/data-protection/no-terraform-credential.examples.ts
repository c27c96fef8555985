import type { RuleExamples } from '../../examples/example';
import { exampleLandingZone, foundRelease, type LandingZoneChanges } from '../../examples/landing-zone';

const zone = (changes: LandingZoneChanges = {}) => ({ objects: [], terraform: exampleLandingZone(changes) });
const found = (name: string) => [{ kind: 'Configuration', name }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    zone({ values: { image: { tag: '1.0.0' }, tls: { secretName: 'pay' }, token: '' } }),
    zone({ provider: { token: '$' + '{var.token}' } }),
  ],
  fail: [
    { ...zone({ values: { db: { password: 'hunter2' } } }), found: [foundRelease], message: 'values.0.db.password' },
    { ...zone({ values: { args: ['--url=https://pay:hunter2@db'] } }), found: [foundRelease] },
    { ...zone({ release: { values: ['adminPassword: hunter2\n'] } }), found: [foundRelease] },
    { ...zone({ release: { repository_password: 'hunter2' } }), found: [foundRelease] },
    { ...zone({ provider: { token: 'abc' } }), found: found('provider'), message: 'kubernetes.0.token' },
    { ...zone({ settings: { backend: { s3: { secret_key: 'abc' } } } }), found: found('terraform') },
    {
      ...zone({ parts: { variable: { it: { default: 'AKIAIOSFODNN7EXAMPLE' } } } }),
      found: found('variable'),
    },
  ],
};
