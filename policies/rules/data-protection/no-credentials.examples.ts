import type { RuleExamples } from '../../examples/example';
import { foundDeployment } from '../../examples/objects';
import { goodDeployment, goodPods } from '../../examples/pods';

const told = (name: string, value?: string) => goodDeployment({ container: { env: [{ name, value }] } });
const found = [foundDeployment];

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    ...goodPods,
    { objects: [told('DB_PASSWORD', '')] },
    { objects: [told('DB_PASSWORD')] },
    { objects: [told('DB_PASSWORD_FILE', '/etc/pay/db/password')] },
    { objects: [told('TOKENS_PER_SECOND', '5')] },
    { objects: [told('LEDGER', 'https://ledger.ledger.svc:9000/a@b')] },
    { objects: [told('JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError')] },
  ],
  fail: [
    ...['DB_PASSWORD', 'db.passwd', 'SECRET', 'API_TOKEN', 'APIKEY', 'AWS_SECRET_ACCESS_KEY', 'CREDENTIALS'].map(
      (name) => ({ objects: [told(name, 'x')], found, message: 'whose name is that' }),
    ),
    ...[
      '-----BEGIN RSA PRIVATE KEY-----\nMII',
      `eyJ${'a'.repeat(10)}.eyJ${'b'.repeat(10)}.c`,
      `AKIA${'A'.repeat(16)}`,
      `ghp_${'a'.repeat(36)}`,
      `glpat-${'a'.repeat(20)}`,
      'amqp://pay:example@queue:5671',
      'jdbc:postgresql://db/pay?user=pay&password=example',
    ].map((value) => ({ objects: [told('PLACE', value)], found, message: 'the value of a variable' })),
  ],
};
