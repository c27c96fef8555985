import type { RuleExamples } from '../../examples/example';
import { example, exampleDeployment, exampleNamespace, foundDeployment } from '../../examples/objects';

const map = (data: Readonly<Record<string, string>>) => example('v1', 'ConfigMap', 'pay', { data });
const annotated = (annotations: Readonly<Record<string, string>>) => ({
  ...example('v1', 'ServiceAccount', 'pay'),
  metadata: { name: 'pay', namespace: 'pay', annotations },
});
const found = [{ kind: 'ConfigMap', namespace: 'pay', name: 'pay' }];
const foundAccount = [{ kind: 'ServiceAccount', namespace: 'pay', name: 'pay' }];
const header = '-----BEGIN';

/** Clusters that the rule admits, and clusters that it refuses. */
export const examples: RuleExamples = {
  pass: [
    {
      objects: [
        exampleNamespace(),
        map({
          'app.yaml': 'password_file: /run/secrets/db\napi-key: $API_KEY\nsecretName: pay\n',
          'ca.crt': `${header} CERTIFICATE-----\nMIIB\n`,
          url: 'https://bank.example:8443/api@v1',
        }),
        annotated({ 'terrace.internal/reason': 'its token is for nobody else: see the guide' }),
      ],
    },
    { objects: [example('v1', 'ConfigMap', 'pay'), map({ DB_PASSWORD: '' })] },
  ],
  fail: [
    { objects: [map({ DB_PASSWORD: 'hunter2' })], found, message: 'called like' },
    { objects: [map({ 'api-key': '1' })], found },
    { objects: [map({ 'tls.pem': `${header} RSA PRIVATE KEY-----` })], found, message: 'looks like' },
    { objects: [map({ url: 'postgres://pay:hunter2@db/pay' })], found },
    { objects: [map({ id: 'AKIAIOSFODNN7EXAMPLE' })], found },
    { objects: [map({ header: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGwifQ.sig' })], found },
    { objects: [map({ 'app.properties': 'user=pay\nPassword = "hunter2"\n' })], found },
    { objects: [annotated({ 'example.com/password': 'x' })], found: foundAccount, message: "'example.com/password'" },
    { objects: [annotated({ note: 'password: hunter2' })], found: foundAccount },
    {
      objects: [
        { ...exampleDeployment(), spec: { template: { metadata: { annotations: { 'example.com/api-key': 'x' } } } } },
      ],
      found: [foundDeployment],
    },
  ],
};
