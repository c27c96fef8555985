import type { RuleExamples } from '../../examples/example';
import { exampleLandingZone, foundRelease, type LandingZoneChanges } from '../../examples/landing-zone';

const zone = (changes: LandingZoneChanges = {}) => ({ objects: [], terraform: exampleLandingZone(changes) });
const provider = (name: string, fields: object) =>
  zone({ settings: { required_providers: { [name]: { source: 'hashicorp/helm', version: '3.1.1', ...fields } } } });
const foundProvider = (name: string) => [{ kind: 'Configuration', name: `required_providers.${name}` }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [zone(), zone({ release: { version: 'v1.21.2' } }), zone({ settings: { required_version: '1.11.4' } })],
  fail: [
    { ...zone({ release: { version: undefined } }), found: [foundRelease], message: 'version is not said' },
    { ...zone({ release: { version: '^1.0.0' } }), found: [foundRelease] },
    { ...zone({ release: { version: '1.x' } }), found: [foundRelease] },
    {
      ...zone({ release: { repository: 'https://charts.jetstack.io' } }),
      found: [foundRelease],
      message: "'https://charts.jetstack.io'",
    },
    { ...zone({ release: { chart: './charts/pay' } }), found: [foundRelease], message: 'no name' },
    { ...provider('helm', { version: '>= 3.0.0' }), found: foundProvider('helm'), message: "'>= 3.0.0'" },
    { ...provider('helm', { source: 'evil/helm' }), found: foundProvider('helm'), message: 'nobody approved' },
    { ...provider('null', { source: 'hashicorp/null' }), found: foundProvider('null') },
    {
      ...zone({ settings: { required_version: '>= 1.0.0' } }),
      found: [{ kind: 'Configuration', name: 'terraform' }],
    },
  ],
};
