import type { RuleExamples } from '../../examples/example';
import { exampleLandingZone, foundRelease, type LandingZoneChanges } from '../../examples/landing-zone';

const zone = (changes: LandingZoneChanges = {}) => ({ objects: [], terraform: exampleLandingZone(changes) });
const found = (name: string) => [{ kind: 'Configuration', name }];
const namespace = { kubernetes_namespace_v1: { pay: { metadata: { name: 'pay' } } } };
const program = [{ 'local-exec': { command: 'curl https://example' } }];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [zone(), zone({ resources: namespace })],
  fail: [
    { ...zone({ resources: { null_resource: { run: {} } } }), found: found('null_resource.run'), message: 'neither' },
    { ...zone({ release: { provisioner: program } }), found: [foundRelease], message: 'a program runs' },
    {
      ...zone({ resources: { kubernetes_namespace_v1: { pay: { provisioner: program } } } }),
      found: found('kubernetes_namespace_v1.pay'),
    },
    { ...zone({ release: { postrender: { binary_path: './patch' } } }), found: [foundRelease], message: 'postrender' },
    { ...zone({ release: { set: [{ name: 'image', value: 'other' }] } }), found: [foundRelease] },
    { ...zone({ release: { create_namespace: true } }), found: [foundRelease] },
    { ...zone({ parts: { data: { http: { it: { url: 'https://example' } } } } }), found: found('data') },
    { ...zone({ parts: { module: { it: { source: 'git::https://example' } } } }), found: found('module') },
    { ...zone({ provider: { insecure: true } }), found: found('provider.kubernetes'), message: 'insecure' },
    { ...zone({ provider: { exec: { command: 'sh' } } }), found: found('provider.kubernetes') },
    { ...zone({ provider: { config_path: '~/.kube/config' } }), found: found('provider.kubernetes') },
    { ...zone({ settings: { backend: { local: {} } } }), found: found('terraform.backend'), message: 'local' },
    { ...zone({ settings: { backend: undefined } }), found: found('terraform.backend'), message: 'does not say' },
    {
      ...zone({ settings: { backend: { s3: { bucket: 'b', key: 'k', encrypt: false, use_lockfile: true } } } }),
      found: found('terraform.backend'),
      message: 's3.encrypt: false',
    },
    { ...zone({ parts: { variable: { db_password: { default: 'x' } } } }), found: found('variable') },
  ],
};
